import {
  compareDays,
  type Day,
  foundWithin,
  isDay,
  labelOf,
  lawName,
  limitation,
  numeral,
  penaltyKinds,
  type Reading,
} from '@xiezhi/law'
import { weigh } from '../compare.ts'
import { dayOfMoment } from '../context.ts'
import { entriesIn } from '../entries.ts'
import type { CaseFile, Form, Violation } from '../file.ts'
import { fineOf, rangeFault } from '../fines.ts'
import { shown } from '../forms/shown.ts'
import { clueOf } from '../penalty/clue.ts'
import { hearingDueFor, linesIn, proposed } from './notice.ts'
import { later, no, partyName, sameParties, strings, type World, when, yes } from './world.ts'

/** 法定罚款幅度: every fine within what its article allows, as the list of powers has it. */
export function fineInRange(world: World): Reading {
  const lines = linesIn(world)
  if (lines === undefined) return later
  const fault = lines.map(rangeFault).find((f) => f !== undefined)
  return when(fault === undefined, fault, '在法定幅度以内确定罚款；有减轻情节的，档次选择“减轻处罚”并写明理由')
}

const endOf = (v: Pick<Violation, 'from' | 'to'>): Day => v.to ?? v.from

function foundIn(world: World, years: number): Reading {
  const lines = linesIn(world)
  if (lines === undefined) return later
  const late = lines.map((v) => outOfTime(world.file, v, years, world.day)).find((s) => s !== undefined)
  if (late === undefined) return yes
  return no(
    late,
    `超过追责期限的不再处罚；属于${numeral(limitation.longYears)}年期限，或者此前已被发现的，在“认定事项”中回答并说明理由`,
  )
}

/** The day the clue was registered, or that of the act that opens the case. */
const foundOn = (file: CaseFile, day: Day, party: string): Day => {
  const [registered] = file.acts
  const own = registered === undefined ? day : dayOfMoment(registered.moved?.recorded ?? registered.recorded)
  // Joined cases make nothing found sooner: of whom another case brought, what that one found counts, the later of both of whom both had.
  const brought = entriesIn(file, 'joinder').filter((e) => strings(e.fields.parties).includes(party))
  const found = brought.flatMap((e) => (isDay(e.fields.registeredOn) ? [e.fields.registeredOn] : []))
  const itsOwn = brought.length === 0 || file.acts.some((a) => a.moved === undefined && namesParty(a.form, party))
  return [...found, ...(itsOwn ? [own] : [])].toSorted(compareDays).at(-1) ?? own
}

/** Entered in this case itself: registered, or looked into, before another brought it. */
const namesParty = (form: Form, party: string): boolean =>
  Object.values(form).some((v) => typeof v === 'object' && v !== null && !Array.isArray(v) && (v as Form).id === party)

/**
 * From the end of the conduct to the day the clue was registered, which no form tells otherwise, or to that of the act that opens the
 * case; undefined: found in time. That somebody
 * found it earlier, or that the clue lay unregistered, is said and reasoned as such.
 */
export function outOfTime(
  file: CaseFile,
  v: Violation,
  years: number,
  day: Day = clueOf(file).receivedOn,
): string | undefined {
  const found = foundOn(file, day, v.party)
  if (foundWithin(endOf(v), found, years)) return undefined
  const ended = `“${v.conduct}”于${endOf(v)}终了，${found}登记线索`
  if (years > limitation.years && endOf(v) < limitation.longSince)
    return `${ended}；${limitation.longSince}以前终了的行为，追责期限为${numeral(limitation.years)}年。`
  return `${ended}，已经超过${numeral(years)}年。`
}

/** 处罚法36, held against the dates of the conduct. */
export const foundInTwoYears = (world: World): Reading => foundIn(world, limitation.years)
export const foundInFiveYears = (world: World): Reading => foundIn(world, limitation.longYears)

/** 生态环境法典1054. What it says of is in nobody's mind who asks why a case of another kind is too old: it gives no reason of its own. */
export function pollutionFoundInFiveYears(world: World): Reading {
  const lines = linesIn(world)
  if (lines === undefined) return later
  const { longYears, pollutionSince } = limitation
  return when(
    lines.every((v) => foundWithin(endOf(v), foundOn(world.file, world.day, v.party), longYears, pollutionSince)),
  )
}

const overlap = (a: Violation, b: Violation): boolean =>
  compareDays(a.from, endOf(b)) <= 0 && compareDays(b.from, endOf(a)) <= 0

/** Two lines against one person that call the same days' conduct by the same name (处罚法29). */
const sameConduct = (file: CaseFile, a: Violation, b: Violation): boolean =>
  sameParties(file, a.party).includes(b.party) && lawName(a.conduct) === lawName(b.conduct) && overlap(a, b)

export function finedOnce(world: World): Reading {
  const lines = linesIn(world)
  if (lines === undefined) return later
  const fined = lines.filter((v) => fineOf(v) > 0)
  const twice = fined.find((v, i) => fined.slice(0, i).some((w) => sameConduct(world.file, w, v)))
  if (twice !== undefined)
    return no(
      `对${partyName(world.file, twice.party)}“${twice.conduct}”的同一行为列了两次罚款。`,
      '合为一项；违反多个规定的，依照罚款数额高的规定',
    )
  const before = fined.flatMap((v) =>
    (world.context.earlier ?? [])
      .filter((e) => e.fine > 0 && lawName(e.conduct) === lawName(v.conduct) && overlap(v, { ...v, ...e }))
      .filter((e) => sameParties(world.file, v.party).some((id) => isOf(world.file, id, e)))
      .map((e) => ({ v, e })),
  )[0]
  if (before === undefined) return yes
  return no(
    `${partyName(world.file, before.v.party)}“${before.v.conduct}”的同一行为，已由${before.e.number}罚款。`,
    '不是同一个违法行为的，写明各自的起止日期；是同一个的，不再罚款',
  )
}

/** The person an earlier decision punished: by code where both have one, else by name. */
const isOf = (file: CaseFile, id: string, e: { readonly name: string; readonly code?: string }): boolean => {
  const party = file.parties.find((p) => p.id === id)
  if (party === undefined) return false
  return party.code && e.code ? party.code === e.code : party.name.trim() === e.name.trim()
}

/** Parties for whom what is proposed lies in the range of a hearing (处罚法63), with what puts it there. */
export function hearingScope(world: World): readonly { readonly party: string; readonly what: string }[] {
  const proposal = proposed(world)
  if (proposal === undefined) return []
  const parties = [...new Set(proposal.violations.map((v) => v.party))]
  return parties
    .filter((p) => hearingDueFor(world, p, proposal) === 'yes')
    .map((party) => {
      const weight = weigh(proposal.violations.filter((v) => v.party === party))
      return { party, what: weight.kinds.map((k) => labelOf(penaltyKinds, k)).join('、') }
    })
}

const denied = ['majorRights', 'graveOrComplex'] as const

/** A penalty that calls for a hearing is said to be neither grave nor of great weight to the party only with the reason (处罚法57, 58). */
export function majorAnswersReasoned(world: World): Reading {
  if (linesIn(world) === undefined) return later
  const [scope] = hearingScope(world)
  if (scope === undefined) return yes
  const answers = world.form?.facts as Readonly<Record<string, string>> | undefined
  const asks = world.step.fields.some((f) => f.kind.is === 'facts' && f.kind.facts.includes('majorRights'))
  const bare = denied.some((id) =>
    asks && answers !== undefined
      ? answers[id] === 'no' && shown(world.form?.reason ?? '').trim() === ''
      : world.file.facts[id]?.answer === 'no' && (world.file.facts[id]?.reason ?? '').trim() === '',
  )
  return when(
    !bare,
    `拟对${partyName(world.file, scope.party)}${scope.what}，属于听证范围，却认定不直接关系重大权益或者不属重大违法行为，没有写明理由。`,
    '写明认定的理由；确属重大的，改为“是”',
  )
}
