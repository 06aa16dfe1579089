import { surnameOf } from '../format/personName.ts'
import { addressView, indicesOf, lettersView, nameView, type Place, placeOf, shapeView, type View } from './view.ts'

export interface Guess extends Place {
  readonly why: string
}

/** The given name of somebody the file knows, of two characters or more, where the full name was not written. */
function givenNames(view: View, people: readonly string[]): readonly Place[] {
  return people.flatMap((name) => {
    const whole = name.replace(/\s/g, '')
    // 买买提·艾力 is called by either part.
    const parts = whole.split(/[·•・‧．.]/u)
    const given = parts.length > 1 ? parts : [whole.slice(surnameOf(whole).length)]
    return given
      .map((part) => nameView(part).text)
      .filter((part) => [...part].length >= 2)
      .flatMap((part) => indicesOf(view, part).map((at) => placeOf(view, at, at + part.length)))
  })
}

/** A name the file knows, parted by what parts words: 王（小）明, 王，小明. A reader puts it together. */
const partedNames = (text: string, people: readonly string[]): readonly Place[] => {
  const view = lettersView(text)
  return people.flatMap((name) => {
    const sought = lettersView(name).text
    if (sought.length < 2) return []
    return indicesOf(view, sought)
      .map((at) => placeOf(view, at, at + sought.length))
      .filter(({ start, end }) => nameView(text.slice(start, end)).text !== nameView(name).text)
  })
}

/** Ends what stands before the estate in an address: (工业路8号)甜园小区. */
const before = /(?:号楼?|栋|幢|座|弄|巷|路|街|单元|组|队|道)/u
const kindOfEstate = /(?:小区|花园|公寓|家园|新村|村|寨|苑)$/u

/** The estate or village of an address the file knows, without its number; 甜园2-301 is one of 甜园小区. */
function neighbourhoods(view: View, addresses: readonly string[]): readonly Place[] {
  const names = addresses.flatMap((address) =>
    [
      ...addressView(address).text.matchAll(/(?:[^0-9(),;县市区镇乡]{2,9}?)(?:小区|花园|公寓|家园|新村|村|寨|苑)/gu),
    ].flatMap(([one]) => {
      const own = one.split(before).at(-1)!
      return [one.slice(-9), ...(own.replace(kindOfEstate, '').length >= 2 ? [own] : [])]
    }),
  )
  const whole = names.flatMap((name) => indicesOf(view, name).map((at) => placeOf(view, at, at + name.length)))
  const short = names.flatMap((name) => {
    const stem = name.split(before).at(-1)!.replace(kindOfEstate, '')
    if (stem.length < 2) return []
    return indicesOf(view, stem).flatMap((at) => {
      const number = /^[0-9]{1,8}(?:号|栋|幢|座|单元|室)?/.exec(
        view.text.slice(at + stem.length, at + stem.length + 12),
      )
      return number === null ? [] : [placeOf(view, at, at + stem.length + number[0].length)]
    })
  })
  return [...whole, ...short]
}

/** 方某水, 方*水 for 方若水: one character of three hides nobody from whoever knows him. */
const halfHidden = (view: View, people: readonly string[]): readonly Place[] =>
  people.flatMap((name) => {
    const letters = [...shapeView(name.replace(/\s/g, '')).text]
    if (letters.length < 3 || letters.length > 4 || letters.some((c) => !/\p{Script=Han}/u.test(c))) return []
    const pattern = new RegExp(`${letters.slice(0, -2).join('')}[某*×X○〇零□_]{1,2}${letters.at(-1)!}`, 'gu')
    return [...view.text.matchAll(pattern)].map((m) => placeOf(view, m.index, m.index + m[0].length))
  })

/** Na Li for Li Na. */
const turnedNames = (text: string, people: readonly string[]): readonly Place[] => {
  const view = lettersView(text)
  const touches = (character: string | undefined) => /\p{Script=Latin}/u.test(character ?? '')
  return people.flatMap((name) => {
    const parts = name.trim().split(/[\s,.·-]+/u)
    if (parts.length < 2 || parts.length > 4 || parts.some((part) => !/^\p{Script=Latin}+$/u.test(part))) return []
    const orders = [parts.toReversed(), [...parts.slice(1), parts[0]!]].map((order) => lettersView(order.join('')).text)
    return [...new Set(orders)].flatMap((sought) =>
      indicesOf(view, sought)
        .map((at) => placeOf(view, at, at + sought.length))
        .filter(({ start, end }) => !touches(text[start - 1]) && !touches(text[end])),
    )
  })
}

/** What of the people and addresses the file knows stands in a text otherwise than it is entered. */
export function knownIn(text: string, people: readonly string[], addresses: readonly string[]): readonly Guess[] {
  const name = '可能是案中人的名字'
  return [
    ...givenNames(nameView(text), people).map((place) => ({ ...place, why: name })),
    ...partedNames(text, people).map((place) => ({ ...place, why: name })),
    ...halfHidden(shapeView(text), people).map((place) => ({ ...place, why: name })),
    ...turnedNames(text, people).map((place) => ({ ...place, why: name })),
    ...neighbourhoods(addressView(text), addresses).map((place) => ({ ...place, why: '可能由住址的一部分认出本人' })),
  ]
}
