import type { Masking } from './context.ts'
import type { CaseFile, Party } from './file.ts'
import { isMaskedName, maskPersonName } from './format/personName.ts'

/** Somebody trading without a licence is a person, unless entered under a shop's sign with the trader beside it. */
const isPerson = (party: Party) =>
  party.kind === 'person' ||
  (party.kind === 'unlicensed' && (party.representative === undefined || party.representative === party.name))

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
    return { name: party.name, ...(party.code === undefined ? {} : { code: party.code }), kind: 'organisation' }
  if (minor) return { name: '未成年当事人', kind: 'person' }
  return { name: isNamed(party, masking) ? party.name : maskPersonName(party.name), kind: 'person' }
}

/** Strings of the file that must not reach the public as they stand. */
export function hiddenStrings(file: Pick<CaseFile, 'parties'>, masking: Masking): readonly string[] {
  return file.parties
    .flatMap((p) => [
      isPerson(p) && !isNamed(p, masking) && !isMaskedName(p.name) ? p.name : undefined,
      isPerson(p) ? p.code : undefined,
      p.phone,
      isPerson(p) || masking.addresses === 'hidden' ? p.address : undefined,
      p.representative,
      p.agent?.name,
    ])
    .filter((s): s is string => s !== undefined && s.trim().length >= 2)
}

export interface Replacement {
  readonly what: 'name' | 'number' | 'phone' | 'address'
  readonly why: string
  readonly count: number
}

/** Masks a free text (facts, reasons) and says what was replaced, for the redaction map. */
export function maskText(
  text: string,
  file: Pick<CaseFile, 'parties'>,
  masking: Masking,
  minor: boolean,
): { text: string; map: readonly Replacement[] } {
  const map: Replacement[] = []
  let out = text
  const replace = (from: string | undefined, to: string, what: Replacement['what'], why: string) => {
    if (from === undefined || from.trim().length < 2 || !out.includes(from)) return
    const parts = out.split(from)
    out = parts.join(to)
    map.push({ what, why, count: parts.length - 1 })
  }
  // Longer names first: 林甲乙 masked after 林甲 would keep its last character.
  const longest = (p: Party) => Math.max(p.name.length, (p.representative ?? '').length, (p.agent?.name ?? '').length)
  for (const p of [...file.parties].sort((a, b) => longest(b) - longest(a))) {
    const shown = publicParty(p, masking, minor).name
    if (isPerson(p) && shown !== p.name) replace(p.name, shown, 'name', '自然人姓名按机关设定隐去')
    if (isPerson(p)) replace(p.code, '（证件号码略）', 'number', '证件号码不公开')
    replace(p.phone, '（电话略）', 'phone', '通讯方式不公开')
    if (isPerson(p) || masking.addresses === 'hidden') replace(p.address, '（住址略）', 'address', '住址不公开')
    if (p.representative !== undefined)
      replace(p.representative, maskPersonName(p.representative), 'name', '当事人以外自然人的姓名隐去')
    if (p.agent !== undefined) replace(p.agent.name, maskPersonName(p.agent.name), 'name', '当事人以外自然人的姓名隐去')
  }
  return { text: out, map }
}
