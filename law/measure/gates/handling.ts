import { coercionLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, type Condition, each, equal, filled, need, not, rows, some } from '../../words/condition.ts'
import { type Gate, type GateExample, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import type { StepId } from '../../words/step.ts'
import { form, here, it, type Value } from '../../words/value.ts'
import { isFreezing, isRegistration, isReturnable } from '../conditions.ts'
import { measureItem } from '../records/taken.ts'
import { handlingTermGates } from './handlingTerm.ts'
import { given, handling, how, plan } from './proposed.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const since1996 = { inForce: { from: '1996-10-01' } } as const

export interface Confiscation {
  /** A decision by which goods are confiscated; absent: this kind knows none. */
  readonly confiscated?: Condition
  /** The day it was made: what it takes within the term of the measure is dealt with in time (强制法27). */
  readonly confiscatedOn?: Value
  /** Of such a decision. */
  readonly examples?: readonly GateExample[]
  readonly termExamples?: readonly GateExample[]
  /** It is for justice or another agency; absent: this kind hands nothing over. */
  readonly transferred?: Condition
  readonly transferExamples?: readonly GateExample[]
  /** The step by which it goes there. */
  readonly transfers?: StepId
}

/** What becomes of each thing, and by when (强制法21, 27, 28, 33; 市监程序35, 36, 41, 42). */
export const handlingGates = ({
  confiscated,
  confiscatedOn,
  examples = [],
  termExamples = [],
  transferred,
  transferExamples = [],
  transfers = 'crime.propose',
}: Confiscation): readonly Gate[] => [
  gate({
    ...since1996,
    id: 'E02-items',
    title: '处理的是本次措施的物品',
    blocks: ['measureHandling.propose', 'measure.test'],
    when: always,
    require: each(
      rows(form('items')),
      need(
        some(
          entries(
            measureItem,
            { no: { is: it('value') }, proceeding: { is: here }, fate: { empty: true } },
            { faulty: true },
          ),
        ),
        '第{编号}项不在本次措施的清单中，或者已经处理。',
        '核对清单',
        { 编号: it('value') },
      ),
    ),
    sentence: '选择的物品不在本次措施的清单中，或者已经处理。',
    next: '核对清单',
    cite: [
      cite(coercionLaw, 27, '在期限内作出处理决定'),
      cite(penaltyLaw, 56, '及时作出处理决定'),
      cite(marketProcedure, 35, '对于先行登记保存的证据采取措施'),
    ],
    examples: [
      { name: '本次的', entries: { measureItem: [{ name: '糕点' }] }, form: { items: [1] }, expect: 'open' },
      {
        name: '已经处理',
        entries: { measureItem: [{ name: '糕点', fate: 'release' }] },
        form: { items: [1] },
        expect: 'blocked',
      },
      { name: '没有选择', entries: { measureItem: [{ name: '糕点' }] }, form: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'E02-how',
    title: '依法处理',
    blocks: handling,
    when: always,
    require: all(
      need(
        any(isRegistration, not(how('kept', 'tested', 'seized'))),
        '查封、扣押、冻结的，依法没收、销毁、移送或者解除。',
        '选择没收、销毁、移送或者解除',
      ),
      need(
        any(not(isFreezing), how('release', 'transfer', 'confiscate')),
        '冻结的存款、汇款，作出处理决定或者解除。',
        '选择解除、移送或者没收',
      ),
      need(
        any(not(isRegistration), not(how('destroy', 'sold'))),
        '先行登记保存的证据不能销毁、先行处置。',
        '依法查封、扣押以后再处理，或者解除',
      ),
    ),
    sentence: '不是法律规定的处理。',
    next: '核对处理的方式',
    cite: [
      cite(coercionLaw, 27, '没收、销毁、解除'),
      cite(coercionLaw, 21, '移送司法机关的一并移送'),
      cite(coercionLaw, 32, '作出处理决定或者解除冻结决定', '第一款'),
      cite(penaltyLaw, 56, '七日内及时作出处理决定'),
      cite(marketProcedure, 35, '七个工作日内采取的五项措施'),
    ],
    examples: [
      { name: '登记保存的转为扣押', entries: plan('registration'), form: { how: 'seized' }, expect: 'open' },
      { name: '查封的转为扣押', entries: plan('sealing'), form: { how: 'seized' }, expect: 'blocked' },
      { name: '登记保存的销毁', entries: plan('registration'), form: { how: 'destroy' }, expect: 'blocked' },
      { name: '冻结的销毁', entries: plan('freezing'), form: { how: 'destroy' }, expect: 'blocked' },
    ],
  }),
  ...handlingTermGates(confiscatedOn, termExamples),
  gate({
    ...since1996,
    id: 'E02-confiscate',
    title: '没收须有处罚决定',
    blocks: handling,
    when: how('confiscate'),
    require: confiscated ?? not(always),
    sentence: '没收应当作出行政处罚决定；没有处罚决定，或者决定没有没收该当事人的财物、违法所得的，不能没收。',
    next: '在期限内作出没收的处罚决定；来不及的，依法延长或者解除',
    cite: [
      cite(coercionLaw, 27, '违法事实清楚，依法应当没收的非法财物予以没收'),
      cite(marketProcedure, 35, '违法事实成立，应当没收的，作出行政处罚决定', '第一款第四项'),
    ],
    examples: [
      { name: '没有处罚决定', form: { how: 'confiscate' }, expect: 'blocked' },
      { name: '解除', form: { how: 'release' }, expect: 'open' },
      ...examples,
    ],
  }),
  gate({
    ...since2012,
    id: 'E02-transfer',
    title: '案件移送的，财物一并移送',
    blocks: handling,
    when: how('transfer'),
    require: transferred ?? not(always),
    sentence: '没有批准移送涉嫌犯罪案件，也没有认定不属于本机关管辖，财物不能移送其他机关。',
    next: '先办理案件的移送；不再需要采取措施的，解除并退还',
    cures: [{ step: transfers }],
    cite: [
      cite(coercionLaw, 21, '涉嫌犯罪应当移送司法机关的，将财物一并移送，并书面告知当事人'),
      cite(marketProcedure, 17, '违法行为涉嫌犯罪的，及时移送司法机关，并对涉案物品办理交接手续', '第二款'),
    ],
    examples: [
      { name: '没有移送案件', entries: {}, form: { how: 'transfer' }, expect: 'blocked' },
      { name: '解除', entries: {}, form: { how: 'release' }, expect: 'open' },
      ...transferExamples,
    ],
  }),
  gate({
    ...since2012,
    id: 'E02-sold',
    title: '先行处置以前留存证据',
    blocks: handling,
    when: how('sold'),
    require: all(equal(given('secured'), true), filled(given('consent'))),
    sentence: '先行处置应当经权利人同意或者申请，并在采取相关措施留存证据以后进行。',
    next: '先留存证据、取得权利人同意',
    cite: [
      cite(marketProcedure, 41, '经权利人同意或者申请，经负责人批准，留存证据后可以先行处置', '第三款'),
      cite(coercionLaw, 28, '鲜活物品或者其他不易保管的财物拍卖或者变卖', '第二款'),
    ],
    examples: [
      { name: '同意，已留证', form: { how: 'sold', secured: true, consent: 'agreed' }, expect: 'open' },
      { name: '没有留证', form: { how: 'sold', secured: false, consent: 'agreed' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'E02-return',
    title: '退还已经解除的',
    blocks: ['goods.return'],
    when: always,
    require: isReturnable,
    sentence: '没有已经解除、尚未退还的财物。',
    next: '先作出解除决定',
    cures: [{ step: 'measureHandling.propose' }],
    cite: [
      cite(coercionLaw, 28, '解除应当立即退还财物', '第二款'),
      cite(marketProcedure, 36, '解除应当经负责人批准', '第一款'),
      cite(penaltyLaw, 56, '作出处理决定'),
    ],
    examples: [
      { name: '已经解除', entries: { measureItem: [{ fate: 'release' }] }, expect: 'open' },
      { name: '没有处理', entries: { measureItem: [{}] }, expect: 'blocked' },
      { name: '期满自动解除', entries: { measureItem: [{}], measureLapse: [{}] }, expect: 'open' },
    ],
  }),
]
