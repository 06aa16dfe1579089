import type { Day, Reading, Step } from '@xiezhi/law'
import type { Context, Person } from '../context.ts'
import type { CaseFile, Form, Json, Moment, Notice, Party, Proceeding, Proposal } from '../file.ts'
import { essence } from '../format/essence.ts'
import { hearingRequestsIn, hearingsIn, statementsIn, waiversIn } from '../penalty/answers.ts'
import { noticesIn, releasesIn, servicesIn } from '../penalty/notices.ts'
import { latestProposal, proposalOf, proposalsIn } from '../penalty/proposals.ts'
import { partyName } from '../words/party.ts'

export { latestProposal, proposalOf }

/** What a reading looks at: the case, the context, the step about to be taken, and its form once there is one. */
export interface World {
  readonly file: CaseFile
  readonly context: Context
  readonly step: Step
  readonly proceeding: Proceeding
  /** The day of the act; for a step not yet taken, today. */
  readonly day: Day
  /** When the act happened, to the minute; absent: now. */
  readonly at?: Moment
  readonly form?: Form
  readonly party?: string
  /** Judged ahead, for a step somebody else will take: who that is cannot be known. */
  readonly foretelling?: true
}

/** What is asked, and done, in a proceeding opened for a party (送达、缴款) is asked and done of that party. */
export const ofItsParty = <W extends Pick<World, 'party' | 'proceeding'>>(world: W): W => {
  const party = world.party ?? world.proceeding.about.party
  return party === world.party || party === undefined ? world : { ...world, party }
}

export const yes: Reading = { answer: 'yes' }
export const no = (detail?: string, next?: string): Reading => ({ answer: 'no', detail, next })
export const later: Reading = { answer: 'later' }
export const when = (condition: boolean, detail?: string, next?: string): Reading =>
  condition ? yes : no(detail, next)

export const strings = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []

export const personOf = (world: World, id: string): Person | undefined => world.context.people.find((p) => p.id === id)
export const nameOf = (world: World, id: string): string => personOf(world, id)?.name ?? id
export { partyName }

/** What was proposed at a moment, by the record's own time. */
export const proposalAt = (file: CaseFile, at: Moment): Proposal | undefined =>
  proposalsIn(file).findLast((p) => file.acts.some((a) => a.event === p.event && a.recorded <= at))

/** The parties that what is proposed concerns. */
export const punished = (proposal: Pick<Proposal, 'violations'> | undefined): readonly string[] => [
  ...new Set(proposal?.violations.map((v) => v.party) ?? []),
]

/**
 * The newest notice served on the party (by the end of `by`, where given), with the day it was served; an older one that arrives
 * later does not replace it, and irregular service does not count until cured.
 */
export function servedNotice(file: CaseFile, party: string, by?: Day): { notice: Notice; on: Day } | undefined {
  const served = servicesIn(file)
    .filter((s) => s.document === 'penalty-notice' && s.party === party && !isIrregular(file, s.event))
    .filter((s) => by === undefined || s.on <= by)
    .sort((a, b) => (a.notice ?? 0) - (b.notice ?? 0) || a.event - b.event)
  const last = served.at(-1)
  const notice = noticesIn(file).find((n) => n.number === last?.notice)
  return last === undefined || notice === undefined ? undefined : { notice, on: last.on }
}

/** Whether it was recorded that the party, under whichever number, gets no penalty. */
export function isReleased(file: CaseFile, party: string): boolean {
  const same = sameParties(file, party)
  return (releasesIn(file) ?? []).some((r) => same.includes(r.party))
}

/** The parties a notice was made out to that was not voided since; who went to another case is answered for there. */
export const toldParties = (file: CaseFile): readonly string[] => [
  ...new Set(
    file.proceedings
      .filter((p) => p.about.document === 'penalty-notice' && p.stage !== 'voided' && p.parted !== true)
      .flatMap((p) => (p.about.party === undefined ? [] : [p.about.party])),
  ),
]

/** The person behind a party's number: whoever bears the same name or code is the same, by whatever number it is entered. */
export function sameParties(file: CaseFile, party: string): readonly string[] {
  const one = file.parties.find((p) => p.id === party)
  const code = (p: Party | undefined) => essence(p?.code ?? '')
  const same = file.parties.filter(
    (p) => essence(p.name) === essence(one?.name ?? '') || (code(p) !== '' && code(p) === code(one)),
  )
  return [...new Set([party, ...same.map((p) => p.id)])]
}

/** The notice a party had before it on a day: the newest that had reached it, else the newest made out to it; 0: none. */
export function noticeHeld(file: CaseFile, party: string, day: Day): number {
  const same = sameParties(file, party)
  const issued = noticesIn(file).findLast(
    (n) =>
      n.on <= day && file.proceedings.some((p) => p.about.notice === n.number && same.includes(p.about.party ?? '')),
  )
  return servedNotice(file, party, day)?.notice.number ?? issued?.number ?? 0
}

/** Whether the party said or asked for anything on this notice: it has reached it, and its content stands (处罚法45). */
export function spokeTo(file: CaseFile, party: string, notice: Notice): boolean {
  const said = [...statementsIn(file), ...hearingRequestsIn(file)]
  const heard = hearingsIn(file).some(
    (h) => h.party === party && noticesIn(file).findLast((n) => n.event < h.event)?.number === notice.number,
  )
  return heard || said.some((s) => s.party === party && s.notice === notice.number)
}

/** Spoke to it or gave up what it offered, under whichever number of the party. */
export function hasAnswered(file: CaseFile, party: string, notice: Notice): boolean {
  const same = sameParties(file, party)
  return (
    same.some((p) => spokeTo(file, p, notice)) ||
    waiversIn(file).some((w) => same.includes(w.party) && w.notice === notice.number)
  )
}

/** 负责人 (处罚法57): the attendees whom the register knows as heads, each once. */
export function headsAmong(attendees: Json | undefined, context: Pick<Context, 'people'>): readonly string[] {
  const names = Array.isArray(attendees) ? attendees.map((a) => String((a as Form).name).trim()) : []
  return context.people
    .filter((p) => names.includes(p.name) && p.posts.some((x) => x === 'agencyHead' || x === 'deputyHead'))
    .map((p) => p.id)
}

/** With a fault that takes it away as long as nobody has cured it; one it stands with is none of that (行诉法74). */
export const isIrregular = (file: CaseFile, event: number): boolean =>
  file.irregularities.some((i) => i.event === event && i.cured === undefined && i.stands !== true)
