import { businessRules, inspectionOpinion, marketProcedure, penaltyLaw } from '../statutes.ts'
import { keptOfWork, recordSteps } from '../steps/record.ts'
import { telling } from '../steps/told.ts'
import { cite } from '../words/citation.ts'
import { all, always, each, eachOrNone, equal, least, need, not, some } from '../words/condition.ts'
import { assignUnit, begins, enter } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { Procedure } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, by, form, it, last, registered, say, theParty } from '../words/value.ts'
import { guidanceBranches, guidanceCourse } from './course.ts'
import {
  guidanceAnswer,
  guidanceCancelled,
  guidanceEnd,
  guidanceHandover,
  guidancePlan,
  guidanceRecords,
  guidanceVisit,
} from './records.ts'

const inForce = { from: '2020-01-01' } as const
const main = { proceeding: 'guidance' } as const
const guided = cite(businessRules, 59, '说服教育、劝导示范、行政指导等非强制性手段')
const fewer = cite(inspectionOpinion, 4, '最大限度减少入企检查频次')
const reported = telling(main)
/** Visits on which something was seen, or asked for, whatever a later one found. */
const leads = entries(guidanceVisit, { seen: 'lead' })
const asking = entries(guidanceVisit, { wanted: { filled: true } })
/** Seen, and not gone on yet. */
const openLeads = entries(guidanceVisit, { seen: 'lead' }, { since: [guidanceHandover] })
const looksInto = cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查', '第一款')

const steps: readonly Step[] = [
  step({
    ...main,
    id: 'guidance.plan',
    title: '登记走访、指导',
    from: [],
    to: 'planned',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [must('party', '走访的对象', { is: 'party' }), ...guidancePlan.fields],
    does: [enter(guidancePlan), assignUnit(actorUnit)],
    cite: [guided, fewer],
  }),
  reported('guidance.visit', '记录走访、指导', guidanceVisit, {
    from: ['planned', 'visited'],
    to: 'visited',
    cite: [guided],
  }),
  reported('guidance.answer', '登记答复、帮助的结果', guidanceAnswer, { from: ['visited'], cite: [guided] }),
  step({
    ...main,
    id: 'guidance.handover',
    title: '转立案线索',
    from: ['visited'],
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: guidanceHandover.fields,
    does: [
      enter(guidanceHandover),
      begins(
        'penalty.ordinary',
        {
          source: say('other'),
          receivedOn: form('foundOn'),
          cause: form('cause'),
          summary: form('summary'),
          place: form('place'),
          party: registered(theParty),
          unit: form('unit'),
        },
        { each: 'concerned' },
      ),
    ],
    cite: [looksInto],
  }),
  step({
    ...main,
    id: 'guidance.close',
    title: '办结',
    from: ['visited'],
    to: 'closed',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: guidanceEnd.fields,
    does: [enter(guidanceEnd)],
    cite: [guided],
  }),
  reported('guidance.cancel', '没有走访', guidanceCancelled, { from: ['planned'], to: 'closed', cite: [guided] }),
  ...recordSteps({ ...main, from: ['planned', 'visited', 'closed'], cite: keptOfWork }),
]

const gates: readonly Gate[] = [
  gate({
    inForce,
    id: 'GV-check',
    title: '走访、指导不是行政检查',
    blocks: ['guidance.visit'],
    when: always,
    require: equal(form('unchecked'), true),
    sentence: '查验证照、账册、货物，查看现场以发现违法，要求提供检查材料的，是行政检查，不能登记为走访、指导。',
    next: '按行政检查的程序批准、通知、实施；已经这样做了的，如实登记，所得的材料不作为证据',
    cite: [cite(businessRules, 54, '检查应当依法依规，严格规范程序', '第二款'), fewer],
    examples: [
      { name: '没有检查', form: { unchecked: true }, expect: 'open' },
      { name: '查看了货物', form: { unchecked: false }, expect: 'blocked' },
    ],
  }),
  gate({
    inForce,
    id: 'GV-lead',
    title: '涉嫌违法的转为线索',
    blocks: ['guidance.close'],
    when: some(leads),
    require: each(leads, some(entries(guidanceHandover, {}, { after: 'it' }))),
    sentence: '看到涉嫌违法的情况，还没有转为立案线索。',
    next: '转立案线索；当即提醒改正即可的，更正记录',
    cures: [{ step: 'guidance.handover' }],
    cite: [looksInto],
    examples: [
      { name: '已经转出', entries: { guidanceVisit: [{ seen: 'lead' }], guidanceHandover: [{}] }, expect: 'open' },
      { name: '没有转出', entries: { guidanceVisit: [{ seen: 'lead' }] }, expect: 'blocked' },
      {
        name: '前一次看到，后一次没有',
        entries: { guidanceVisit: [{ seen: 'lead' }, { seen: 'none' }] },
        expect: 'blocked',
      },
      { name: '没有看到', entries: { guidanceVisit: [{ seen: 'none' }] }, expect: 'open' },
    ],
  }),
  gate({
    inForce,
    id: 'GV-answered',
    title: '提出的问题有答复',
    blocks: ['guidance.close'],
    when: some(asking),
    require: each(asking, some(entries(guidanceAnswer, {}, { after: 'it' }))),
    sentence: '对方提出的问题和请求还没有答复。',
    next: '登记答复、帮助的结果；当场答复的也写明',
    cures: [{ step: 'guidance.answer' }],
    cite: [cite(businessRules, 48, '及时听取反映和诉求，依法帮助解决困难和问题', '第一款')],
    examples: [
      { name: '已经答复', entries: { guidanceVisit: [{ wanted: '甲' }], guidanceAnswer: [{}] }, expect: 'open' },
      { name: '没有答复', entries: { guidanceVisit: [{ wanted: '甲' }] }, expect: 'blocked' },
      { name: '前一次提出，没有答复', entries: { guidanceVisit: [{ wanted: '甲' }, {}] }, expect: 'blocked' },
      { name: '没有提出问题', entries: { guidanceVisit: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    inForce,
    id: 'GV-handover',
    title: '一次走访的情况转出一次',
    blocks: ['guidance.handover'],
    when: always,
    require: some(openLeads),
    sentence: '走访没有看到涉嫌违法的情况，或者看到的已经转出。',
    next: '已经转出的，在立案的案件中办理；又看到的，先记录走访情况',
    cures: [{ step: 'guidance.visit' }],
    cite: [looksInto],
    examples: [
      { name: '没有转出', entries: { guidanceVisit: [{ seen: 'lead' }] }, expect: 'open' },
      {
        name: '已经转出',
        entries: { guidanceVisit: [{ seen: 'lead' }], guidanceHandover: [{}] },
        expect: 'blocked',
      },
      { name: '没有看到', entries: { guidanceVisit: [{ seen: 'none' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    inForce,
    id: 'GV-foundOn',
    title: '核查期限自发现之日起算',
    blocks: ['guidance.handover'],
    when: some(openLeads),
    require: all(
      need(
        not(eachOrNone(openLeads, not(equal(it('on'), form('foundOn'))))),
        '这一天的走访没有看到涉嫌违法的情况。',
        '填写看到之日',
      ),
      need(
        eachOrNone(openLeads, least(it('on'), form('foundOn'))),
        '在此以前的走访已经看到，核查期限自那一天起算。',
        '填写最早看到之日',
      ),
    ),
    sentence: '发现之日与走访记录不符。',
    next: '核对发现之日',
    cite: [cite(marketProcedure, 18, '自发现线索之日起十五个工作日内核查'), looksInto],
    examples: [
      {
        name: '看到之日',
        entries: { guidanceVisit: [{ on: '2026-11-03', seen: 'lead' }] },
        form: { foundOn: '2026-11-03' },
        expect: 'open',
      },
      {
        name: '写得晚了',
        entries: { guidanceVisit: [{ on: '2026-11-03', seen: 'lead' }] },
        form: { foundOn: '2026-11-04' },
        expect: 'blocked',
      },
      {
        name: '写成后一次看到之日',
        entries: {
          guidanceVisit: [
            { on: '2026-11-03', seen: 'lead' },
            { on: '2026-11-04', seen: 'lead' },
          ],
        },
        form: { foundOn: '2026-11-04' },
        expect: 'blocked',
      },
    ],
  }),
]

/**
 * 走访、指导: officers go to a firm to explain and to help, and look for nothing (优化营商环境条例59). It is no inspection, counts in no
 * frequency, and nothing seen on it is evidence; without it a visit of that kind could only be entered as the inspection it was not.
 */
export const guidance: Procedure = {
  id: 'guidance.visit',
  title: '走访、指导程序',
  inForce,
  first: 'guidance.plan',
  records: guidanceRecords,
  decides: guidancePlan.id,
  concerned: by('everyParty'),
  head: {
    title: '走访、指导{当事人}：{事由}',
    parties: { party: '走访的对象', third: '其他有关的人' },
    cause: last(guidancePlan, 'matter'),
    receivedOn: last(guidancePlan, 'receivedOn'),
  },
  proceedings: { guidance: '走访、指导' },
  stages: {
    guidance: [
      { id: 'planned', title: '待走访', waits: { post: 'handler', what: '走访、指导，记录情况' } },
      { id: 'visited', title: '已走访', waits: { post: 'handler', what: '答复提出的问题，办结' } },
      { id: 'closed', title: '已办结' },
    ],
  },
  steps,
  gates,
  clocks: [],
  publications: [],
  course: guidanceCourse,
  branches: guidanceBranches,
  unbuilt: {},
  cite: [guided, fewer],
}
