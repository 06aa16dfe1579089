import { hearingSteps, requestGone } from '../../hearing/steps.ts'
import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Condition, reads } from '../../words/condition.ts'
import { type Does, enter, moment, pause } from '../../words/does.ts'
import { may, must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { about, by, form, theParty, type Value } from '../../words/value.ts'
import { hearing, hearingRequest, waiver } from '../records.ts'

const heard = ['investigation', 'concluded', 'notified'] as const
const party = must('party', '当事人', { is: 'partyRef' })
/** A right is given up in writing. */
export const waivers = ['在送达回证上签署放弃', '提交书面声明']

/** What is waived is what the party held in its hands that day, not a newer notice still on its way. */
export const waived = (what: 'answer' | 'hearing', whose: Value = form('party')): readonly Does[] => [
  enter(waiver, { what }, { party: whose, about: by('noticeServed') }),
  moment(`${what}-closed`, { party: whose }),
]

/** Asked in time; what comes after is told, and refused in writing (市监听证办法7). */
const asked: { readonly each: ReturnType<typeof entries>; readonly when: Condition } = {
  each: entries(hearingRequest, { party: { is: form('party') } }, { faulty: true, pick: 'latest' }),
  when: reads('hearingAsked'),
}
const time = [cite(penaltyLaw, 64, '告知后五日内提出', '第一项'), cite(marketHearing, 7, '五个工作日内提出')] as const

/** What the party asks for, takes back or lets go, and the hearing it is given (处罚法63–65). */
export const penaltyHearingSteps: readonly Step[] = [
  step({
    id: 'hearing.request',
    title: '记录要求听证',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...hearingRequest.fields],
    does: [
      enter(hearingRequest, {}, { party: form('party'), about: by('noticeHeld') }),
      moment('hearing-asked', asked),
      pause('P07', '听证', { as: '听证', for: theParty, ...asked }),
    ],
    cite: time,
  }),
  step({
    id: 'hearing.waive',
    title: '记录放弃听证',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [
      party,
      { ...must('way', '放弃的方式', { is: 'text', max: 200 }), offers: waivers },
      may('files', '书面声明', { is: 'files' }, '补录的必须附上'),
    ],
    does: [...waived('hearing'), ...requestGone(form('party'), 'P07')],
    cite: [cite(penaltyLaw, 63, '有要求听证的权利'), cite(marketHearing, 7, '逾期未要求视为放弃')],
  }),
  ...hearingSteps({
    proceeding: 'penalty',
    from: heard,
    request: hearingRequest,
    hearing,
    pauses: 'P07',
    withdrawn: waived('hearing', about('party')),
    cite: { request: time },
  }),
]
