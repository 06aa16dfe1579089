import { coercionLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, type Condition, equal, inTime, least, not } from '../../words/condition.ts'
import { type Gate, type GateExample, gate } from '../../words/gate.ts'
import { due, form, type Value } from '../../words/value.ts'
import { isFreezing, isRegistration } from '../conditions.ts'
import { handling, how, plan } from './proposed.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const since1996 = { inForce: { from: '1996-10-01' } } as const
const isTimely = any(
  all(isRegistration, inTime('P05')),
  all(isFreezing, inTime('E04')),
  all(not(isRegistration), not(isFreezing), inTime('E02'), inTime('E-other')),
)
/** Confiscated by a decision of a day within the term: that decision deals with them, and what is entered later carries it out (强制法27, 32). */
const isConfiscatedInTime = (decidedOn: Value): Condition =>
  // A measure runs one of these clocks; the seven days of what is only registered are not among them.
  all(how('confiscate'), any(...(['E02', 'E04', 'E-other'] as const).map((term) => least(due(term), decidedOn))))

/**
 * By when it is said what becomes of each thing, and that it is told (强制法25, 27, 28, 31–33; 处罚法56; 市监程序42).
 * `decidedOn`: the day of the decision that confiscates; absent: this kind knows none.
 */
export const handlingTermGates = (
  decidedOn: Value | undefined,
  examples: readonly GateExample[] = [],
): readonly Gate[] => [
  gate({
    ...since1996,
    id: 'E02-expired',
    title: '期满只能解除',
    blocks: handling,
    when: not(how('release', 'kept')),
    require: decidedOn === undefined ? isTimely : any(isTimely, isConfiscatedInTime(decidedOn)),
    sentence: '期限已经届满，应当立即解除，不能再作其他处理。',
    next: '处理选择“解除，退还”，情形为期限已经届满',
    cite: [
      cite(coercionLaw, 28, '期限已经届满的，及时作出解除决定', '第一款第四项'),
      cite(coercionLaw, 33, '冻结期限已经届满的，及时解除', '第一款第四项'),
      cite(penaltyLaw, 56, '七日内及时作出处理决定'),
      cite(marketProcedure, 42, '期限已经届满的，及时解除', '第一款第四项'),
    ],
    examples: [
      {
        name: '期限以内没收',
        entries: plan('sealing'),
        form: { how: 'confiscate' },
        clocks: { E02: '2026-10-20' },
        expect: 'open',
      },
      {
        name: '届满以后没收',
        entries: plan('sealing'),
        form: { how: 'confiscate' },
        clocks: { E02: '2026-09-01' },
        expect: 'blocked',
      },
      {
        name: '届满以后解除',
        entries: plan('sealing'),
        form: { how: 'release' },
        clocks: { E02: '2026-09-01' },
        expect: 'open',
      },
      ...examples,
    ],
  }),
  gate({
    ...since2012,
    id: 'E02-late',
    title: '在期限内作出处理决定',
    blocks: ['measureHandling.approve'],
    // Held too long it is given back all the same, and having been held too long stays a fault (强制法25, 27; 行诉法74).
    mode: 'note',
    when: always,
    require: decidedOn === undefined ? isTimely : any(isTimely, isConfiscatedInTime(decidedOn)),
    sentence: '期限届满以后才作出处理决定，属程序违法。',
    next: '期限届满以后才作出处理决定',
    cite: [
      cite(coercionLaw, 25, '查封、扣押的期限不得超过三十日', '第一款'),
      cite(coercionLaw, 27, '在期限内作出处理决定'),
      cite(coercionLaw, 32, '三十日内作出处理决定或者解除冻结决定', '第一款'),
      cite(penaltyLaw, 56, '七日内及时作出处理决定'),
    ],
    examples: [
      { name: '期限以内', entries: plan('sealing'), clocks: { E02: '2026-11-02' }, day: '2026-12-01', expect: 'open' },
      {
        name: '查封满三十日以后',
        entries: plan('sealing'),
        clocks: { E02: '2026-11-02' },
        day: '2026-12-07',
        expect: 'blocked',
      },
      {
        name: '先行登记保存逾七个工作日',
        entries: plan('registration'),
        clocks: { P05: '2026-11-02' },
        day: '2026-11-16',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'E03-late',
    title: '三日内交付冻结决定书',
    blocks: ['measure.tell'],
    mode: 'note',
    when: equal(form('paper'), 'freeze'),
    require: inTime('E03'),
    sentence: '冻结以后超过三日才向当事人交付冻结决定书，属程序违法。',
    next: '冻结以后超过三日才交付冻结决定书',
    cite: [cite(coercionLaw, 31, '三日内向当事人交付冻结决定书'), cite(coercionLaw, 69, '十日以内的期限是指工作日')],
    examples: [
      {
        name: '第三个工作日',
        form: { paper: 'freeze' },
        clocks: { E03: '2026-11-06' },
        day: '2026-11-11',
        expect: 'open',
      },
      {
        name: '其次日',
        form: { paper: 'freeze' },
        clocks: { E03: '2026-11-06' },
        day: '2026-11-12',
        expect: 'blocked',
      },
    ],
  }),
]
