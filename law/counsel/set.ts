import { threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { always, equal, need } from '../words/condition.ts'
import { enter } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { form } from '../words/value.ts'

const text = { is: 'longText', max: 10_000 } as const
const called = cite(threeSystemsOpinion, 11, '充分发挥法律顾问、公职律师在法制审核工作中的作用')

/** 专家论证、法律顾问意见: who was asked, whether he has a part in it, what he said and what was made of it. */
export const counsel = record('counsel', '专家论证、法律顾问意见', [
  must('kind', '种类', choice(['expert', '专家论证'], ['adviser', '法律顾问、公职律师意见'])),
  must('who', '姓名、单位和专业', { is: 'text', max: 200 }),
  must('unconnected', '与本案当事人没有利害关系', { is: 'yesNo' }),
  must('question', '咨询的问题', { is: 'longText', max: 5000 }),
  must('opinion', '意见', text),
  must('adopted', '采纳情况', choice(['whole', '采纳'], ['part', '部分采纳'], ['none', '不采纳'])),
  {
    ...must('reason', '没有采纳的理由', { is: 'longText', max: 5000 }),
    when: { field: 'adopted', in: ['part', 'none'] },
  },
  may('files', '签名的书面意见', { is: 'files' }, '补录的必须附上'),
])

interface Counsel {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
}
/** It binds nobody and takes the place of no review: it is on file, with what was made of it. */
export const counselSteps = ({ proceeding, from }: Counsel): readonly Step[] => [
  step({
    id: 'counsel.record',
    subject: '审核',
    title: '登记专家论证、法律顾问意见',
    proceeding,
    from,
    effect: 'reported',
    posts: ['handler', 'reviewer', 'legalHead'],
    fields: counsel.fields,
    does: [enter(counsel)],
    cite: [called],
  }),
]
export const counselGates: readonly Gate[] = [
  gate({
    id: 'C-unconnected',
    norm: ['LR9'],
    title: '咨询没有利害关系的人',
    inForce: { from: '2018-12-05' },
    blocks: ['counsel.record'],
    when: always,
    require: need(
      equal(form('unconnected'), true),
      '提出意见的人与本案当事人有利害关系，其意见不能作为参考。',
      '另请没有利害关系的专家、法律顾问',
    ),
    sentence: '提出意见的专家、法律顾问应当与本案当事人没有利害关系。',
    next: '另请没有利害关系的专家、法律顾问',
    cite: [called],
    examples: [
      { name: '没有利害关系', form: { kind: 'expert', unconnected: true }, expect: 'open' },
      { name: '有利害关系', form: { kind: 'adviser', unconnected: false }, expect: 'blocked' },
    ],
  }),
]
