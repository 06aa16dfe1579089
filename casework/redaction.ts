import type { Masking } from './context.ts'
import type { CaseFile, Party } from './file.ts'
import { isIdNumber } from './format/idNumber.ts'
import { isMaskedName, maskPersonName } from './format/personName.ts'
import { strayNumbers, traceOf } from './redactionTraces.ts'

type Parties = Pick<CaseFile, 'parties'>

export interface Replacement {
  readonly what: 'name' | 'number' | 'phone' | 'address'
  readonly why: string
  readonly count: number
}

/** A string of the file and what stands in its place; `hides` is absent where it is shown as it is. */
interface Rule {
  readonly of: string
  readonly to: string
  readonly hides?: Pick<Replacement, 'what' | 'why'>
}

const bare = (name = '') => name.replace(/\s/g, '')

/** Known by the owner's own name, not by a sign with the owner's name beside it. */
const isOwnName = (party: Party) => ['', bare(party.name)].includes(bare(party.representative))

/** Somebody trading without a licence is a person, and whoever was entered with an identity number. */
const isTrader = (party: Party) =>
  party.kind === 'unlicensed' || (party.kind !== 'person' && party.code !== undefined && isIdNumber(party.code))

/** Whether the party's name is a natural person's: a business run under no sign is known by its owner's own. */
const isPerson = (party: Party) =>
  party.kind === 'person' ||
  (isTrader(party) && isOwnName(party)) ||
  (party.kind === 'household' && bare(party.representative) === bare(party.name))

/** A full name, where the agency shows it, is that of the party punished; others in the case are never named. */
const isNamed = (party: Party, masking: Masking) => masking.personName === 'full' && party.role === 'party'

/**
 * What the public reads in place of a party. Organisations keep name and credit code; a natural person is shown as the
 * agency's setting says, a minor never (law-rules E2, E3). This is the only place where a name is masked.
 */
export function publicParty(
  party: Party,
  masking: Masking,
  minor: boolean,
): { name: string; code?: string; kind: 'person' | 'organisation' } {
  if (!isPerson(party))
    return {
      name: party.name,
      ...(party.code === undefined || isTrader(party) ? {} : { code: party.code }),
      kind: 'organisation',
    }
  if (minor) return { name: '未成年当事人', kind: 'person' }
  return { name: isNamed(party, masking) ? party.name : maskPersonName(party.name), kind: 'person' }
}

const why = {
  name: '自然人姓名按机关设定隐去',
  other: '当事人以外自然人的姓名隐去',
  number: '证件号码不公开',
  phone: '通讯方式不公开',
  address: '住址不公开',
}

function rulesOf({ parties }: Parties, masking: Masking, minor: boolean): readonly Rule[] {
  const rules = parties.flatMap((p): readonly (Rule | undefined)[] => {
    const person = isPerson(p)
    const hide = (of: string | undefined, to: string, what: Replacement['what'], reason: string) =>
      of === undefined ? undefined : { of, to, hides: { what, why: reason } }
    // The surname of a child's guardian is as a rule the child's.
    const other = (name: string | undefined) =>
      name === undefined || isMaskedName(name)
        ? undefined
        : hide(name, minor && person ? '某某' : maskPersonName(name), 'name', why.other)
    const { name } = publicParty(p, masking, minor)
    return [
      // A name that is shown stands here too, so that a shorter one within it is left alone.
      name === p.name ? { of: p.name, to: p.name } : hide(p.name, name, 'name', why.name),
      person || isTrader(p) ? hide(p.code, '（证件号码略）', 'number', why.number) : undefined,
      hide(p.phone, '（电话略）', 'phone', why.phone),
      person || isTrader(p) || masking.addresses === 'hidden'
        ? hide(p.address, '（住址略）', 'address', why.address)
        : undefined,
      p.representative === p.name ? undefined : other(p.representative),
      other(p.agent?.name),
    ]
  })
  return (
    rules
      .filter((r): r is Rule => r !== undefined && r.of.trim().length >= 2)
      // What is longer comes first: 林甲乙 masked after 林甲 would keep its last character, an address its number.
      .sort((a, b) => b.of.length - a.of.length || Number(a.hides === undefined) - Number(b.hides === undefined))
  )
}

/** Strings of the file that must not reach the public as they stand. */
export const hiddenStrings = (file: Parties, masking: Masking, minor = false): readonly string[] =>
  rulesOf(file, masking, minor).flatMap((r) => (r.hides === undefined ? [] : [r.of]))

/**
 * Masks a free text (facts, reasons) and says what was replaced, for the redaction map. What the file knows is found
 * however it is spaced or broken; of others, whom it does not know, only numbers can be told by their shape: their
 * names are for whoever examines the page. Line breaks stay, so that lines can be masked together.
 */
export function maskText(
  text: string,
  file: Parties,
  masking: Masking,
  minor: boolean,
): { text: string; map: readonly Replacement[] } {
  const rules = rulesOf(file, masking, minor)
  const all = [...rules.map((r) => ({ ...r, trace: traceOf(r.of), holds: undefined })), ...strayNumbers]
  const counted = new Map<string, Replacement>()
  const masked = text.replace(new RegExp(all.map((r) => `(${r.trace})`).join('|'), 'gu'), (match, ...groups) => {
    const rule = all[groups.findIndex((group) => group !== undefined)]
    if (rule?.hides === undefined || rule.holds?.(match) === false) return match
    const key = `${rule.hides.what} ${rule.hides.why}`
    counted.set(key, { ...rule.hides, count: (counted.get(key)?.count ?? 0) + 1 })
    return rule.to + match.replace(/[^\n]/g, '')
  })
  return { text: masked, map: [...counted.values()] }
}
