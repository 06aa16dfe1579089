import { archiving } from '../archive/set.ts'
import { supervisionRegulation, threeSystemsOpinion } from '../statutes.ts'
import { handsStep } from '../steps/hands.ts'
import { keptOfWork, recordSteps } from '../steps/record.ts'
import { type Citations, cite } from '../words/citation.ts'
import { clock } from '../words/clock.ts'
import { always, any, filled, latest, least, some } from '../words/condition.ts'
import { enter, moment, paper } from '../words/does.ts'
import { gate } from '../words/gate.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { step } from '../words/step.ts'
import { form, last, set, today } from '../words/value.ts'
import { ratingBranches, ratingCourse } from './course.ts'
import { answer, notice, rating, ratingRecords, study } from './records.ts'
import { ratingSent } from './sent.ts'

const inForce = { from: '2026-02-01' } as const
const main = { proceeding: 'rating' } as const
const posts = ['supervisor'] as const
const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'supervisor', what } })
const stages: readonly Stage[] = [
  work('received', '收到', '研判，确定怎样监督'),
  work('studied', '已研判', '需要的通知检查机关，归档'),
  { id: 'archived', title: '已归档' },
]
const studied: Citations = [
  cite(supervisionRegulation, 20, '反映的行政执法问题线索及时进行研判，确定重点监督事项', '第二款'),
]
const urged: Citations = [cite(supervisionRegulation, 26, '督促有关行政执法机关予以纠正')]

/** 检查评价: what a firm says of an inspection goes to who oversees the inspectors, and to them without its name (监督条例11, 20). */
export const inspectionRating: Procedure = {
  id: 'rating.inspection',
  title: '检查评价办理程序',
  inForce,
  first: 'rating.register',
  records: ratingRecords,
  decides: rating.id,
  head: { title: '对{事由}检查的评价', cause: last(rating, 'inspector'), receivedOn: last(rating, 'receivedOn') },
  proceedings: { rating: '检查评价' },
  stages: { rating: stages },
  steps: [
    step({
      ...main,
      id: 'rating.register',
      title: '登记检查评价',
      from: [],
      to: 'received',
      effect: 'constitutive',
      posts,
      fields: rating.fields,
      does: [enter(rating), moment('rating-received', { on: form('receivedOn') })],
      cite: studied,
    }),
    step({
      ...main,
      id: 'rating.study',
      title: '研判',
      from: ['received'],
      to: 'studied',
      effect: 'constitutive',
      posts,
      fields: study.fields,
      does: [enter(study), moment('rating-studied')],
      cite: studied,
    }),
    step({
      ...main,
      id: 'rating.notify',
      title: '通知检查机关改进',
      from: ['studied'],
      effect: 'constitutive',
      posts,
      fields: notice.fields.map((f) => (f.id === 'to' ? { ...f, from: { last: rating.id, field: 'inspector' } } : f)),
      does: [enter(notice), moment('rating-notified'), paper('rating-notice')],
      cite: urged,
    }),
    step({
      ...main,
      id: 'rating.answer',
      title: '登记检查机关的回复',
      from: ['studied'],
      effect: 'reported',
      posts,
      fields: answer.fields,
      does: [enter(answer), moment('rating-answered')],
      cite: urged,
    }),
    step({
      ...main,
      id: 'case.archive',
      title: '归档',
      from: ['studied'],
      to: 'archived',
      effect: 'constitutive',
      posts,
      fields: archiving.fields,
      does: [enter(archiving)],
      cite: [cite(threeSystemsOpinion, 9, '归档保存执法全过程记录')],
    }),
    handsStep({ ...main, from: ['received', 'studied'], posts: ['deputyHead', 'agencyHead'], cite: studied }),
    ...recordSteps({ proceeding: 'rating', from: stages.map((s) => s.id), cite: keptOfWork }),
  ],
  gates: [
    gate({
      id: 'RT-received',
      norm: [],
      title: '收到评价的日期',
      inForce,
      blocks: ['rating.register'],
      when: always,
      require: least(today, form('receivedOn')),
      sentence: '收到的日期晚于登记的日期。',
      next: '核对日期',
      cite: studied,
      examples: [
        { name: '当日', form: { receivedOn: '2026-11-02' }, day: '2026-11-02', expect: 'open' },
        { name: '以后', form: { receivedOn: '2026-11-03' }, day: '2026-11-02', expect: 'blocked' },
      ],
    }),
    gate({
      id: 'RT-notified',
      norm: [],
      title: '应当纠正的，通知检查机关',
      inForce,
      blocks: ['case.archive'],
      when: any(latest(study, { result: 'focus' }), latest(study, { result: 'notice' })),
      require: some(entries(notice)),
      sentence: '研判认为应当改进、重点监督的，还没有通知检查机关。',
      next: '通知检查机关，只写问题，不写评价人',
      cures: [{ step: 'rating.notify' }],
      cite: urged,
      examples: [
        { name: '已经通知', entries: { ratingStudy: [{ result: 'notice' }], ratingNotice: [{}] }, expect: 'open' },
        { name: '没有通知', entries: { ratingStudy: [{ result: 'notice' }] }, expect: 'blocked' },
        { name: '记入日常监督', entries: { ratingStudy: [{ result: 'kept' }] }, expect: 'open' },
      ],
    }),
    gate({
      id: 'RT-asked',
      norm: [],
      title: '回复以前先有通知',
      inForce,
      blocks: ['rating.answer'],
      when: always,
      require: some(entries(notice)),
      sentence: '还没有通知检查机关。',
      next: '先通知检查机关改进',
      cures: [{ step: 'rating.notify' }],
      cite: urged,
      examples: [
        { name: '已经通知', entries: { ratingNotice: [{}] }, expect: 'open' },
        { name: '没有通知', entries: {}, expect: 'blocked' },
      ],
    }),
  ],
  clocks: [
    clock({
      id: 'RT-answer',
      norm: [],
      title: '检查机关回复的期限',
      inForce,
      starts: 'rating-notified',
      stops: ['rating-answered'],
      length: { until: last(notice, 'answerBy') },
      unit: 'CD',
      // Days of another agency: here nobody is late, but somebody should ask again.
      binds: 'party',
      lapses: true,
      per: 'case',
      extensions: [],
      suspendedBy: [],
      onExpiry: '没有回复的，督促检查机关',
      cite: urged,
      examples: [{ name: '要求的一天', from: '2026-11-02', until: '2026-11-16', due: '2026-11-16' }],
    }),
    clock({
      id: 'RT-study',
      norm: [],
      title: '研判的期限',
      inForce,
      starts: 'rating-received',
      stops: ['rating-studied'],
      when: filled(set('rating.length')),
      length: 'rating.length',
      unit: 'WD',
      binds: 'agency',
      per: 'case',
      extensions: [],
      suspendedBy: [],
      onExpiry: '没有及时研判',
      cite: studied,
      examples: [{ name: '本机关规定五个工作日', from: '2026-11-02', length: 5, due: '2026-11-09' }],
    }),
  ],
  publications: [],
  intake: ratingSent,
  course: ratingCourse,
  branches: ratingBranches,
  unbuilt: {},
  cite: [
    cite(supervisionRegulation, 20, '反映的行政执法问题线索及时进行研判', '第二款'),
    cite(supervisionRegulation, 11, '对乱检查、不文明等行为进行监督', '第二款'),
  ],
}
