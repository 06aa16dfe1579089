import { addressView, indicesOf, type Place, placeOf, type View } from './view.ts'

/** 省、市、县、镇: the levels before what tells one house from another. */
const level = /^[^0-9,;:。、]{1,12}?(?:省|自治区|市|自治州|盟|县|(?<![小社园])区|旗|镇|乡|街道)/
const unit = '(?:号楼|号|弄|巷|组|队|栋|幢|座|单元|层|楼|室|户)'
/** Street or village and its first number: by it a house is found within a town. */
const house = new RegExp(`^[^0-9(),;:。、]{2,20}[0-9]{1,6}${unit}?`)
const estate = '[^0-9A-Z(),;:。、的\\n]{1,8}(?:小区|花园|苑|城|公寓|大厦|广场|家园)'
/** What may follow the house: (甜园小区)2单元301室. */
const rest = new RegExp(
  `^(?:之[0-9]{1,3}${unit}?)?(?:\\([^()]{1,30}\\))?(?:(?:${estate}|[,、])?[0-9A-Z]{1,5}${unit}){0,6}(?:[0-9]{3,5}(?![0-9.元年月日件个克]))?`,
)

/**
 * The forms in which an address may be told: whole, without its higher levels one after another, and the house alone.
 * The shortest still names a street or village and a number, or more than one level; less would hide half a town.
 */
export function addressForms(address: string): readonly string[] {
  const whole = addressView(address).text
  const forms = [whole]
  let left = whole
  for (let found = level.exec(left); found !== null; found = level.exec(left)) {
    left = left.slice(found[0].length)
    if (house.test(left) || level.test(left)) forms.push(left)
  }
  const own = house.exec(left)?.[0]
  // 工业路8-2-301: the number stands without its 号.
  if (own !== undefined) forms.push(own, own.replace(new RegExp(`${unit}$`), ''))
  return [...new Set(forms)].filter((form) => form === whole || form.length >= 3)
}

/** Where the address stands in a text, in any of its forms, with the levels before it and the rooms behind it. */
export function addressPlaces(view: View, address: string): readonly Place[] {
  const whole = addressView(address).text
  return addressForms(address).flatMap((form) => {
    const head = whole.slice(0, whole.lastIndexOf(form))
    return indicesOf(view, form)
      .filter((at) => endsThere(view, form, at + form.length))
      .map((at) => placeOf(view, at - before(view, head, at), behind(view, at + form.length)))
  })
}

/** A number without 号 is itself only where no other figure follows it at once: 工业路8 is not 工业路80. */
const endsThere = (view: View, form: string, next: number): boolean =>
  !/[0-9]$/.test(form) || !/[0-9]/.test(view.text[next] ?? '') || view.from[next] !== view.to[next - 1]

/** How many characters of the higher levels of the same address stand right before. */
function before(view: View, head: string, at: number): number {
  let taken = 0
  while (taken < head.length && view.text[at - taken - 1] === head[head.length - taken - 1]) taken += 1
  return taken
}

const behind = (view: View, next: number): number =>
  next + (rest.exec(view.text.slice(next, next + 80))?.[0].length ?? 0)
