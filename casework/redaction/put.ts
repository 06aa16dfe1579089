import { addressPlaces } from './address.ts'
import { shapesIn } from './shapes.ts'
import { addressView, indicesOf, nameView, numberView, type Place, placeOf, type View } from './view.ts'

/** How what must not be read is found in a text and something else put in its place. */

export interface Replacement {
  readonly what: 'name' | 'number' | 'phone' | 'address'
  readonly why: string
  readonly count: number
}

/** A string of the file and what stands in its place; `hides` is absent where it is shown as it is. */
export interface Rule {
  readonly of: string
  readonly to: string
  /** How it is read: as a name, a number or an address. */
  readonly as: 'name' | 'number' | 'address'
  readonly hides?: Pick<Replacement, 'what' | 'why'>
}

const readAs = { name: 'name', number: 'number', phone: 'number', address: 'address' } as const

/** The rule by which a string of the file is hidden; none where the file has no such string. */
export const hide = (of: string | undefined, to: string, what: Replacement['what'], reason: string): readonly Rule[] =>
  of === undefined ? [] : [{ of, to, as: readAs[what], hides: { what, why: reason } }]

const views = { name: nameView, number: numberView, address: addressView } as const

export const soughtOf = (rule: Pick<Rule, 'of' | 'as'>): string => views[rule.as](rule.of).text

/** A short number, and a name in Latin letters, is itself only where no other letter or figure touches it. */
export function isApart(view: View, sought: string, at: number): boolean {
  if (!/^[0-9A-Z]+$/.test(sought) || sought.length >= 7) return true
  return !/[0-9A-Z]/.test(view.text[at - 1] ?? '') && !/[0-9A-Z]/.test(view.text[at + sought.length] ?? '')
}

function placesOf(rule: Rule, read: Readonly<Record<Rule['as'], View>>): readonly Place[] {
  const view = read[rule.as]
  if (rule.as === 'address') return addressPlaces(view, rule.of)
  const sought = soughtOf(rule)
  return indicesOf(view, sought)
    .filter((at) => isApart(view, sought, at))
    .map((at) => placeOf(view, at, at + sought.length))
}

/** 8# is read as 8, which does not leave the sign standing. */
const endOf = (text: string, { as }: Rule, { end }: Place): number =>
  as === 'address' && /[#＃﹟]/.test(text[end] ?? '') ? end + 1 : end

export interface Hit extends Place {
  readonly to: string
  readonly hides?: Rule['hides']
}

/** Where the strings of these rules stand in a text. */
export function hitsOf(rules: readonly Rule[], text: string): readonly Hit[] {
  const read = { name: nameView(text), number: numberView(text), address: addressView(text) }
  return rules.flatMap((rule) =>
    placesOf(rule, read).map((place) => ({ ...place, end: endOf(text, rule, place), to: rule.to, hides: rule.hides })),
  )
}

/** Numbers of people of whom the file knows nothing, told by their shape. */
export const strayHits = (text: string): readonly Hit[] =>
  shapesIn(text).map(({ shape, ...place }) => ({ ...place, to: shape.to, hides: shape.hides }))

/**
 * One after another: of those that begin together the longest holds (林甲乙 before 林甲, a shop's shown sign before its owner's
 * name). What begins within a hidden place and goes on beyond it is hidden with it; a shown name gives way to it.
 */
function settled(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || hit.start >= last.end) kept.push(hit)
    else if (hit.end <= last.end) continue
    else if (last.hides !== undefined) kept[kept.length - 1] = { ...last, end: hit.end }
    else if (hit.hides !== undefined) kept[kept.length - 1] = hit
  }
  return kept
}

/** The text with everything put in its place, and what was hidden how often. Line breaks stay. */
export function putIn(text: string, hits: readonly Hit[]): { text: string; map: readonly Replacement[] } {
  const counted = new Map<string, Replacement>()
  let masked = ''
  let at = 0
  for (const { start, end, to, hides } of settled(hits)) {
    masked += text.slice(at, start)
    at = end
    const stood = text.slice(start, end)
    if (hides === undefined) {
      masked += stood
      continue
    }
    masked += to + stood.replace(/[^\n]/g, '')
    const key = `${hides.what} ${hides.why}`
    counted.set(key, { ...hides, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return { text: masked + text.slice(at), map: [...counted.values()] }
}
