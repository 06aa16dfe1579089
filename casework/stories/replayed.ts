import { addDays, type Day } from '@xiezhi/law'
import type { Form, Json } from '../file.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'
import { forms, idNumberOf, party } from './forms.ts'

/** Of published cases told again. Those from before the rules are told as many whole weeks later: every day keeps its day of the week. */
export const weeksLater =
  (weeks: number) =>
  (day: Day): Day =>
    addDays(day, 7 * weeks)

/** Who enforced then had certificates then. */
export const longCertified = people.map((p) => ({
  ...p,
  certificates: p.certificates.map((c) => ({ ...c, ...(p.id === 'zhao' ? {} : { from: '2010-01-01' as const }) })),
}))

export const natural = (id: string): Json =>
  party(id, { kind: 'person', name: id === 'p1' ? '甲某' : '乙某', code: idNumberOf(id), representative: undefined })

/** Who it is about, what was found, and when. */
export interface Told {
  /** The clue, and 立案. */
  readonly found: Day
  readonly filed: Day
  readonly who?: Json
  /** The penalties put up, in fen. */
  readonly penalties: readonly Json[]
  readonly conduct?: { readonly from: Day; readonly to: Day }
  readonly facts?: { readonly [k: string]: Json }
}
/** Found, filed and looked into: what is to be decided is put down. */
export function lookedInto({ found, filed, who = party('p1'), penalties, conduct, facts = {} }: Told): Driver {
  const d = new Driver(found, { people: longCertified })
    .open()
    .do('li', 'party.identify', { party: who })
    .do('li', 'clue.verify', forms.verification)
    .filing(filed)
  const evidence = d.gather('现场检查笔录', 'p1')
  const days = conduct ?? { from: addDays(found, -30), to: found }
  const line = forms.violation('p1', 0, { ...days, penalties })
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], [line], facts))
}
const meeting: Form = {
  place: '会议室',
  host: '郑局长',
  attendees: [
    { name: '郑局长', post: '局长', view: '同意' },
    { name: '吴副局', post: '副局长', view: '同意' },
  ],
  verdict: 'agree',
  conclusion: '同意处罚意见。',
}
/** Decided by the heads together, and signed along the chain; what did not stand with the law happened all the same. */
export function decidedTogether(d: Driver, happened?: string): Driver {
  const all = happened === undefined ? {} : { happened }
  return d
    .do('li', 'discussion.record', meeting, all)
    .do('wu', 'meeting.confirm')
    .do('zheng', 'meeting.confirm')
    .do('li', 'decision.propose', forms.decision, all)
    .do('sun', 'decision.endorse', { opinion: '同意' }, all)
    .do('wu', 'decision.endorse', { opinion: '同意' }, all)
    .do('zheng', 'decision.approve', { opinion: '同意' }, all)
}
/** Each gate that refuses a step, with the articles it goes by. */
export const refusals = (d: Driver, who: string, step: string, form: Form = {}, proceeding?: string) =>
  Object.fromEntries(
    d
      .refused(who, step, form, proceeding === undefined ? {} : { proceeding })
      .map((r) => [r.gate ?? r.code, r.articles.map((a) => `${a.short}${a.article}`)]),
  )
