import type { Masking } from './context.ts'
import type { CaseFile, Party } from './file.ts'
import { isIdNumber } from './format/idNumber.ts'
import { isLikePersonName, isMaskedName, maskPersonName, namesWithin } from './format/personName.ts'
import { addressForms, addressPlaces } from './redaction/address.ts'
import { shapesIn } from './redaction/shapes.ts'
import { addressView, indicesOf, nameView, numberView, type Place, placeOf, type View } from './redaction/view.ts'

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

export interface Replacement {
  readonly what: 'name' | 'number' | 'phone' | 'address'
  readonly why: string
  readonly count: number
}

/** A string of the file and what stands in its place; `hides` is absent where it is shown as it is. */
interface Rule {
  readonly of: string
  readonly to: string
  /** How it is read: as a name, a number or an address. */
  readonly as: 'name' | 'number' | 'address'
  readonly hides?: Pick<Replacement, 'what' | 'why'>
}

const bare = (name = '') => name.replace(/\s/g, '')

/** A name as it was entered, and those within it. */
const allNames = (name = ''): readonly string[] => [name, ...namesWithin(name)].map(bare)

/** Known by the owner's own name, not by a sign with the owner's name beside it. */
const isOwnName = (party: Party) => bare(party.representative) === '' || isNameOf(party)

/** Whether name and representative are one person, however either was entered. */
const isNameOf = (party: Party) => {
  const own = allNames(party.name)
  return allNames(party.representative).some((one) => own.includes(one))
}

/** Somebody trading without a licence is a person, and whoever was entered with an identity number. */
const isTrader = (party: Party) =>
  party.kind === 'unlicensed' || (party.kind !== 'person' && party.code !== undefined && isIdNumber(party.code))

/** Whether the party's name is a natural person's: a business run under no sign is known by its owner's own. */
const isPerson = (party: Party) =>
  party.kind === 'person' || (isTrader(party) && isOwnName(party)) || (party.kind === 'household' && isOwners(party))

/** A household by its owner's name; where nobody said who that is, by what looks like one. */
const isOwners = (party: Party) => (bare(party.representative) === '' ? isLikePersonName(party.name) : isNameOf(party))

/** A full name, where the agency shows it, is that of the party punished; others in the case are never named. */
const isNamed = (party: Party, masking: Masking) => masking.personName === 'full' && party.role === 'party'

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
  if (!isPerson(party))
    return {
      name: party.name,
      ...(party.code === undefined || isTrader(party) ? {} : { code: party.code }),
      kind: 'organisation',
    }
  if (minor) return { name: minorParty, kind: 'person' }
  return { name: isNamed(party, masking) ? party.name : maskPersonName(party.name), kind: 'person' }
}

const why = {
  name: '自然人姓名按机关设定隐去',
  other: '当事人以外自然人的姓名隐去',
  number: '证件号码不公开',
  phone: '通讯方式不公开',
  address: '住址不公开',
  asked: '拟制公示信息时另行隐去',
}

const readAs = { name: 'name', number: 'number', phone: 'number', address: 'address' } as const

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
  const hide = (of: string | undefined, to: string, what: Replacement['what'], reason: string): readonly Rule[] =>
    of === undefined ? [] : [{ of, to, as: readAs[what], hides: { what, why: reason } }]
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
      if (!person) return one
      if (minor) return minorParty
      if (silent || p.role !== 'party') return others(one)
      return isNamed(p, masking) ? one : maskPersonName(one)
    }
    const name = inText(p.name)
    // What was entered as one name may hold two; a text bears either.
    const within = person && name !== p.name && !isMaskedName(p.name) ? namesWithin(p.name) : []
    const numbers = person || isTrader(p) ? [p.code, formerNumber(p.code)] : []
    return [
      // A name that is shown stands here too, so that a shorter one within it is left alone.
      ...(name !== p.name
        ? hide(p.name, name, 'name', why.name)
        : silent
          ? []
          : [{ of: p.name, to: p.name, as: 'name' as const }]),
      ...within.flatMap((one) => hide(one, inText(one), 'name', why.name)),
      ...numbers.flatMap((number) => hide(number, '（证件号码略）', 'number', why.number)),
      ...[p.phone, localNumber(p.phone)].flatMap((one) => hide(one, '（电话略）', 'phone', why.phone)),
      ...(!ofRegister && (person || isTrader(p) || masking.addresses === 'hidden')
        ? addressesIn(p.address).flatMap((one) => hide(one, '（住址略）', 'address', why.address))
        : []),
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

/** The number of fifteen figures that a document of before 1999 bore: without century and check figure. */
const formerNumber = (code: string | undefined): string | undefined =>
  code !== undefined && isIdNumber(code) && code.length === 18 ? code.slice(0, 6) + code.slice(8, 17) : undefined

/** 0871-63312345 is dialled without 0871 in its own town. */
const localNumber = (phone = ''): string | undefined => /^[(（]?0\d{2,3}[)）]?[\s-]*(\d{7,8})$/.exec(phone.trim())?.[1]

/** An address as it was entered, and where there are two in it each of them. */
function addressesIn(address: string | undefined): readonly string[] {
  if (address === undefined) return []
  const parts = address.split(/[;；、/／\n]+/).filter((part) => [...part.trim()].length >= 6)
  return [address, ...(parts.length > 1 ? parts : [])]
}

const views = { name: nameView, number: numberView, address: addressView } as const

const soughtOf = (rule: Pick<Rule, 'of' | 'as'>): string => views[rule.as](rule.of).text

/** A short number, and a name in Latin letters, is itself only where no other letter or figure touches it. */
function isApart(view: View, sought: string, at: number): boolean {
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

/** 8# is read as 8, which does not leave the sign standing. */
const endOf = (text: string, { as }: Rule, { end }: Place): number =>
  as === 'address' && /[#＃﹟]/.test(text[end] ?? '') ? end + 1 : end

interface Hit extends Place {
  readonly to: string
  readonly hides?: Rule['hides']
}

/**
 * Masks a free text (facts, reasons) and says what was replaced, for the redaction map. What the file knows is found
 * however it is spaced, broken, written in other forms or in part (an address without its county); of others, whom it does
 * not know, only numbers can be told by their shape: their names are for whoever examines the page (`candidatesIn`).
 * Line breaks stay, so that lines can be masked together. Time grows with the text, whatever it holds.
 */
export function maskText(text: string, file: Hidden, masking: Masking): { text: string; map: readonly Replacement[] } {
  const read = { name: nameView(text), number: numberView(text), address: addressView(text) }
  const hits: readonly Hit[] = [
    ...rulesOf(file, masking).flatMap((rule) =>
      placesOf(rule, read).map((place) => ({
        ...place,
        end: endOf(text, rule, place),
        to: rule.to,
        hides: rule.hides,
      })),
    ),
    ...shapesIn(text).map(({ shape, ...place }) => ({ ...place, to: shape.to, hides: shape.hides })),
  ]
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
