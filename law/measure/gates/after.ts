import { coercionLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, eachOrNone, need, none, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import type { StepId } from '../../words/step.ts'
import { it } from '../../words/value.ts'
import { measureTold } from '../records/held.ts'
import { freezeServed, measurePlan } from '../records/taken.ts'
import { type Confiscation, handlingGates } from './handling.ts'
import { termGates } from './term.ts'

const since1996 = { inForce: { from: '1996-10-01' } } as const
const plan = (what: string) => ({ measurePlan: [{ what }] })

export interface MeasureEnds extends Confiscation {
  /** Steps that end the case: nothing of a measure outlives it. */
  readonly ends: readonly [StepId, ...StepId[]]
}

/** How long, what becomes of it, who approves, and that nothing is left when the case ends. */
export const afterGates = ({ ends, ...confiscation }: MeasureEnds): readonly Gate[] => [
  ...termGates,
  ...handlingGates(confiscation),
  gate({
    ...since1996,
    id: 'M-apart',
    title: '采取、延长和处理由没有办案的负责人批准',
    blocks: [
      'measure.approve',
      'measure.endorse',
      'measure.return',
      'measure.refuse',
      'measureExtension.endorse',
      'measureExtension.return',
      'measureExtension.approve',
      'measureHandling.endorse',
      'measureHandling.return',
      'measureHandling.approve',
    ],
    when: always,
    require: reads('dutiesApart'),
    sentence: '采取、延长、解除措施，应当由没有参加调查的负责人批准。',
    next: '由没有参加调查、也没有审签过的负责人办理',
    cite: [
      cite(coercionLaw, 18, '向行政机关负责人报告并经批准', '第一项'),
      cite(penaltyLaw, 56, '经行政机关负责人批准'),
    ],
    examples: [
      { name: '没有参加调查', reads: { dutiesApart: 'yes' }, expect: 'open' },
      { name: '办案人员代行', reads: { dutiesApart: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'M-certified',
    norm: ['G05'],
    title: '承办人持证',
    blocks: ['measure.propose', 'measure.drop', 'measureExtension.propose', 'measure.test', 'measureHandling.propose'],
    when: always,
    require: reads('handlerCertified'),
    sentence: '措施由具有行政执法资格的执法人员实施；承办人应当持有有效执法证件。',
    next: '由持证人员办理',
    cite: [
      cite(coercionLaw, 17, '由具备资格的行政执法人员实施，其他人员不得实施', '第三款'),
      cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施'),
    ],
    examples: [
      { name: '证件有效', reads: { handlerCertified: 'yes' }, expect: 'open' },
      { name: '证件到期', reads: { handlerCertified: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'M-ended',
    title: '措施了结以后结案',
    blocks: ends,
    when: always,
    require: all(
      need(none(entries(measurePlan, {}, { faulty: true })), '还有没有了结的先行登记保存、查封、扣押或者冻结。'),
      // Lifted or not, whose money was frozen is told of it (强制法31).
      eachOrNone(
        entries(freezeServed, {}, { faulty: true }),
        need(
          some(entries(measureTold, { paper: 'freeze', proceeding: { is: it('proceeding') } }, { faulty: true })),
          '冻结决定书还没有交付当事人。',
          '交付冻结决定书，登记书面告知',
        ),
      ),
    ),
    sentence: '还有没有了结的先行登记保存、查封、扣押或者冻结。',
    next: '对全部物品作出处理决定，退还应当退还的；没有采取的，登记不再采取',
    cures: [{ step: 'measureHandling.propose' }, { step: 'goods.return' }, { step: 'measure.drop' }],
    cite: [
      cite(coercionLaw, 28, '已经作出处理决定，不再需要的，及时解除', '第一款第三项'),
      cite(coercionLaw, 31, '三日内向当事人交付冻结决定书'),
      cite(penaltyLaw, 56, '七日内及时作出处理决定'),
      cite(marketProcedure, 42, '解除应当立即退还财物', '第二款'),
    ],
    examples: [
      { name: '没有措施', entries: {}, expect: 'open' },
      { name: '还在查封', entries: plan('sealing'), expect: 'blocked' },
      {
        name: '解除了冻结，没有告知当事人',
        entries: { freezeServed: [{ proceeding: 'measure-1' }] },
        expect: 'blocked',
      },
      {
        name: '告知了当事人',
        entries: {
          freezeServed: [{ proceeding: 'measure-1' }],
          measureTold: [{ proceeding: 'measure-1', paper: 'freeze' }],
        },
        expect: 'open',
      },
    ],
  }),
]
