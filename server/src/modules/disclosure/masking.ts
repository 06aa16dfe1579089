import {
  type CaseFile,
  hiddenStrings,
  type Masking,
  maskText,
  type Party,
  publicParty,
  type Replacement,
} from '@xiezhi/casework'
import { checkIdNumber } from '@xiezhi/casework/format/idNumber.ts'

/**
 * Whose names and numbers must not go out. How they are masked is casework's redaction alone; here it is only said who
 * is a person: an unlicensed trader (and whoever was entered with an identity number) is one, whatever it calls itself.
 */
function peopleIn(file: Pick<CaseFile, 'parties'>): readonly Party[] {
  return file.parties.flatMap((p) => {
    if (!isPerson(p) || p.kind === 'person') return [p]
    const { representative, ...rest } = p
    const person: Party = { ...rest, kind: 'person', name: representative ?? p.name }
    return [person]
  })
}

const isPerson = (p: Party): boolean =>
  p.kind === 'person' || p.kind === 'unlicensed' || (p.code !== undefined && checkIdNumber(p.code).ok)

/** A trader with a shop sign is shown by the sign, any other person as the agency's setting says. */
export function shownParty(p: Party, masking: Masking, minor: boolean) {
  if (!isPerson(p)) return publicParty(p, masking, minor)
  const { code: _, ...without } = p
  if (p.kind !== 'person' && p.representative !== undefined && p.representative !== p.name)
    return publicParty({ ...without, kind: 'unlicensed' }, masking, minor)
  return publicParty({ ...without, kind: 'person' }, masking, minor)
}

export interface Masker {
  /** The text as the public may read it. */
  mask(text: string): string
  /** What has been replaced so far. */
  redactions(): readonly Replacement[]
}

/** Masks texts of one case and keeps count of it. Third persons are never named in full: nothing was decided about them. */
export function maskerOf(file: Pick<CaseFile, 'parties'>, masking: Masking, minor: boolean): Masker {
  const all = peopleIn(file)
  const groups: readonly (readonly [readonly Party[], Masking])[] = [
    [all.filter((p) => p.role === 'party'), masking],
    [all.filter((p) => p.role === 'third'), { ...masking, personName: 'surname' }],
  ]
  const counted = new Map<string, Replacement>()
  const count = (r: Replacement) => {
    const key = `${r.what} ${r.why}`
    counted.set(key, { ...r, count: r.count + (counted.get(key)?.count ?? 0) })
  }
  return {
    mask(text) {
      let out = text
      for (const [parties, how] of groups) {
        const masked = maskText(out, { parties }, how, minor)
        masked.map.forEach(count)
        out = masked.text
      }
      return loose.reduce((so, { pattern, what, why, to, holds }) => {
        let found = 0
        const next = so.replace(pattern, (match) => {
          if (!holds(match)) return match
          found += 1
          return to
        })
        if (found > 0) count({ what, why, count: found })
        return next
      }, out)
    },
    redactions: () => [...counted.values()],
  }
}

/** Numbers of persons nobody entered as a party stand in statements and findings all the same. */
const loose: readonly (Pick<Replacement, 'what' | 'why'> & {
  readonly pattern: RegExp
  readonly to: string
  readonly holds: (match: string) => boolean
})[] = [
  {
    pattern: /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g,
    what: 'number',
    why: '文中出现的居民身份证号码不公开',
    to: '（证件号码略）',
    holds: (match) => checkIdNumber(match).ok,
  },
  {
    pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/g,
    what: 'phone',
    why: '文中出现的移动电话号码不公开',
    to: '（电话略）',
    holds: () => true,
  },
]

/** Strings that must not stand in what is made public; for tests, and for a last look before it goes out. */
export const secretsOf = (file: Pick<CaseFile, 'parties'>, masking: Masking): readonly string[] =>
  hiddenStrings({ parties: peopleIn(file) }, masking)
