import { penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'

const everywhere = ['clue', 'investigation', 'concluded', 'notified', 'decided'] as const
const cites = [cite(threeSystemsOpinion, 9, '防删改，全程留痕'), cite(penaltyLaw, 47, '全过程记录，归档保存')] as const

/** Mending the record without touching it: the first entry stays, the mend stands beside it with its reason. */
export const recordSteps: readonly Step[] = [
  step({
    id: 'record.correct',
    title: '更正记录',
    proceeding: 'penalty',
    from: everywhere,
    effect: 'constitutive',
    posts: ['unitHead', 'agencyHead'],
    fields: [
      must('event', '更正的记录', { is: 'event' }),
      must('fields', '更正后的内容', { is: 'object' }),
      must('reason', '更正理由', { is: 'longText', max: 2000 }),
    ],
    cite: cites,
  }),
  step({
    id: 'record.withdraw',
    title: '撤回记录',
    proceeding: 'penalty',
    from: everywhere,
    effect: 'constitutive',
    posts: ['unitHead', 'agencyHead'],
    fields: [must('event', '撤回的记录', { is: 'event' }), must('reason', '撤回理由', { is: 'longText', max: 2000 })],
    cite: cites,
  }),
  step({
    id: 'irregularity.cure',
    title: '补正瑕疵',
    proceeding: 'penalty',
    from: everywhere,
    effect: 'constitutive',
    posts: ['unitHead', 'agencyHead'],
    fields: [
      must('event', '存在瑕疵的记录', { is: 'event' }),
      must('how', '补正情况', { is: 'longText', max: 2000 }, '写明补办了什么、为何不影响当事人权利'),
    ],
    cite: cites,
  }),
]
