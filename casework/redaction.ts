import type { Masking } from './context.ts'
import type { CaseFile, Party } from './file.ts'
import { isMaskedName, maskPersonName, namesWithin } from './format/personName.ts'
import { addressForms } from './redaction/address.ts'
import { homesOf, numbersOf, phonesOf, why } from './redaction/details.ts'
import { isNamed, isPerson, isTrader } from './redaction/people.ts'
import { hide, hitsOf, isApart, putIn, type Replacement, type Rule, soughtOf, strayHits } from './redaction/put.ts'
import { signOf } from './redaction/sign.ts'
import { indicesOf, nameView } from './redaction/view.ts'

export type { Replacement } from './redaction/put.ts'

/** Who is in the file, and what a public text must not tell of them. */
export type Hidden = Pick<CaseFile, 'parties'> & {
  /** What whoever drafts the publication wants hidden besides: names of witnesses, of relatives. */
  readonly hide: readonly string[]
  /** The minors among the parties, by id. */
  readonly minors?: readonly string[]
  /** Parties of whom the text is silent: no name of theirs is shown in it, whatever the setting. */
  readonly leftOut?: readonly string[]
  /** It goes to a public register: of an organisation who represents it and where it sits are what is published. */
  readonly registered?: true
  /** Nobody learns whom it concerns (举报人、工伤职工): not even a surname is told. */
  readonly nameless?: boolean
}

/** In place of a name of which not even the surname may stand. */
const unnamed = '某某'
const minorParty = '未成年当事人'

/**
 * What the public reads in place of a party. Organisations keep name and credit code; a natural person is shown as the agency's
 * setting says. A minor never is (law-rules E2, E3), and only the minor: an adult punished in the same case is published as any adult,
 * for what must not be public is taken out and the rest published (公开条例37; 指导意见六). This is the only place where a name is masked.
 */
export function publicParty(
  party: Party,
  masking: Masking,
  minor = false,
): { name: string; code?: string; kind: 'person' | 'organisation' } {
  const name = signOf(party)
  if (!isPerson(party))
    return {
      name,
      ...(party.code === undefined || isTrader(party) ? {} : { code: party.code }),
      kind: 'organisation',
    }
  if (minor) return { name: minorParty, kind: 'person' }
  return { name: isNamed(party, masking) ? name : maskPersonName(party.name), kind: 'person' }
}

/**
 * What stands in place of each string of the file. With a minor among the parties no surname is left to anybody the page does not itself
 * name as punished: guardians, agents, third persons and those left out of it are often the minor's family and bear the minor's surname,
 * and a running text says how they are related (个保法28). Adults whom the page names lose nothing by it, unless one is the minor's
 * guardian as well: in the text, where he is called so, the guardian's rule goes before his own.
 */
function rulesOf(
  { parties, hide: asked, minors = [], leftOut = [], registered, nameless = false }: Hidden,
  masking: Masking,
): readonly Rule[] {
  const besideMinor = minors.length > 0
  const others = (name: string): string => (besideMinor || nameless ? unnamed : maskPersonName(name))
  // Of two rules for the same words the first holds.
  const inOrder = [...parties.filter((p) => minors.includes(p.id)), ...parties.filter((p) => !minors.includes(p.id))]
  const rules = inOrder.flatMap((p): readonly Rule[] => {
    const person = isPerson(p)
    const minor = minors.includes(p.id)
    const silent = leftOut.includes(p.id)
    const ofRegister = registered === true && !person && !isTrader(p) && !silent
    // Who speaks for a company is in the public register; whoever speaks for a person may be of the family.
    const other = (name: string | undefined) =>
      name === undefined || isMaskedName(name)
        ? []
        : [name, ...namesWithin(name)].flatMap((one) =>
            hide(one, minor || person || nameless ? others(one) : maskPersonName(one), 'name', why.other),
          )
    const inText = (one: string): string => {
      if (!person) return one === p.name ? sign : one
      if (minor) return minorParty
      if (silent || p.role !== 'party') return others(one)
      if (!isNamed(p, masking)) return maskPersonName(one)
      return one === p.name ? sign : one
    }
    const sign = signOf(p)
    const name = inText(p.name)
    // What was entered as one name may hold two; a text bears either.
    const within = person && name !== p.name && !isMaskedName(p.name) ? namesWithin(p.name) : []
    return [
      // A name that is shown stands here too, so that a shorter one within it is left alone.
      ...(name !== p.name
        ? hide(p.name, name, 'name', why.name)
        : silent
          ? []
          : [{ of: p.name, to: p.name, as: 'name' as const }]),
      ...within.flatMap((one) => hide(one, inText(one), 'name', why.name)),
      ...(person || isTrader(p) ? numbersOf(p) : []),
      ...phonesOf(p),
      ...(!ofRegister && (person || isTrader(p) || masking.addresses === 'hidden') ? homesOf(p) : []),
      ...(p.representative === p.name
        ? []
        : ofRegister && p.representative !== undefined
          ? [{ of: p.representative, to: p.representative, as: 'name' as const }]
          : other(p.representative)),
      ...other(p.agent?.name),
    ]
  })
  const besides = asked.flatMap((text) => hide(text, maskedAsked(text, others), 'name', why.asked))
  return [...rules, ...besides].filter((r) => soughtOf(r).length >= 2)
}

/** Whether hiding this besides would hide anything in the text, however it is spaced or written there. */
export function standsIn(text: string, hidden: string): boolean {
  const sought = nameView(hidden).text
  const view = nameView(text)
  return sought.length >= 2 && indicesOf(view, sought).some((at) => isApart(view, sought, at))
}

/** A short text of Chinese characters is a name; of anything else nothing is left. */
const maskedAsked = (text: string, masked: (name: string) => string): string =>
  /^[\p{Script=Han}·\s]{2,12}$/u.test(text) && text.replace(/[·\s]/g, '').length <= 4 ? masked(text) : '（略）'

/**
 * The parties as the public may read them, for whoever composes a text: what is composed from these needs no search
 * afterwards. With what was left out, once for each field.
 */
export function publicParties(
  file: Hidden,
  masking: Masking,
): { readonly parties: readonly Party[]; readonly map: readonly Replacement[] } {
  const map: Replacement[] = []
  const shown = file.parties.map((party): Party => {
    const rules = rulesOf({ ...file, parties: [party], hide: [] }, masking)
    const { name } = publicParty(party, masking, file.minors?.includes(party.id) === true)
    // Also of one character, which no text could be searched for.
    if (name !== party.name) map.push({ what: 'name', why: why.name, count: 1 })
    const put = (value: string | undefined): string | undefined => {
      const rule = value === undefined ? undefined : rules.find((r) => r.of === value)
      if (rule?.hides !== undefined) map.push({ ...rule.hides, count: 1 })
      return rule?.to ?? value
    }
    const { agent } = party
    return {
      ...party,
      name,
      code: put(party.code),
      address: put(party.address),
      phone: put(party.phone),
      representative: put(party.representative),
      ...(agent && { agent: { ...agent, name: put(agent.name) ?? '' } }),
    }
  })
  return { parties: shown, map }
}

/** Strings of the file that must not reach the public as they stand. */
export const hiddenStrings = (file: Hidden, masking: Masking): readonly string[] =>
  rulesOf(file, masking).flatMap((r) =>
    r.hides === undefined ? [] : r.as === 'address' ? [r.of, ...addressForms(r.of)] : [r.of],
  )

/**
 * Masks a free text (facts, reasons) and says what was replaced, for the redaction map. What the file knows is found
 * however it is spaced, broken, written in other forms or in part (an address without its county); of others, whom it does
 * not know, only numbers can be told by their shape: their names are for whoever examines the page (`candidatesIn`).
 * Line breaks stay, so that lines can be masked together. Time grows with the text, whatever it holds.
 */
export const maskText = (text: string, file: Hidden, masking: Masking): { text: string; map: readonly Replacement[] } =>
  putIn(text, [...hitsOf(rulesOf(file, masking), text), ...strayHits(text)])
