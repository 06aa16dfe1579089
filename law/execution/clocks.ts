import {
  coercionLaw,
  litigationInterpretation,
  litigationLaw,
  marketProcedure,
  penaltyLaw,
  reconsiderationLaw,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { type Condition, least, not } from '../words/condition.ts'
import { moment } from '../words/does.ts'
import { endOf, from, theParty, today } from '../words/value.ts'
import { demandedUntil, granted, ownPower, stillOwes, type TermClock, termDue } from './conditions.ts'
import { courtClocks, workingDays } from './courtClocks.ts'
import { untilUnassailable } from './remedyTerms.ts'

/** What ends whatever runs against the party: it has paid, or nothing more is executed. */
const ends = ['paid', 'execution-ended'] as const

const party = { inForce: { from: '2012-01-01' }, per: 'party', extensions: [], suspendedBy: [] } as const

const isLeftAfterRuling = (term: TermClock): Condition => least(termDue(term), endOf(today, 'R-appeal.ruling'))

/** The window opens when nothing can be asked for against the decision any more, or when a term granted runs out later (处罚法72). */
export const executionClocks = (owes: Condition, term: TermClock): readonly Clock[] => [
  clock({
    ...party,
    id: 'P14-deferred',
    title: '批准的延期、分期缴款期限',
    starts: 'payment-deferred',
    stops: [...ends, 'payment-deferred'],
    length: { until: from(granted, 'until') },
    unit: 'CD',
    binds: 'party',
    lapses: true,
    deems: {
      dated: 'due',
      does: [moment('window-opens', { party: theParty, when: least(from(granted, 'until'), termDue(term)) })],
    },
    onExpiry: '期限结束仍不缴清的，自期限结束之日起三个月内可以申请法院强制执行',
    cite: [
      cite(penaltyLaw, 66, '经申请和批准，可以暂缓或者分期缴纳', '第二款'),
      cite(penaltyLaw, 72, '申请强制执行的期限自暂缓、分期期限结束之日起计算', '第二款'),
    ],
    examples: [{ name: '批准至年底', from: '2026-09-01', until: '2026-12-31', due: '2026-12-31' }],
  }),
  ...untilUnassailable(owes)[term],
  clock({
    ...party,
    id: 'P19-suit',
    title: '复议以后的起诉期限',
    starts: 'window-reconsidered',
    stops: [...ends, 'window-deferred', 'window-stayed'],
    when: stillOwes,
    length: 'R11.after',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    deems: { dated: 'due', does: [moment('window-opens', { party: theParty })] },
    onExpiry: '期满未起诉又不履行的，三个月内可以申请法院强制执行',
    cite: [
      cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉'),
      cite(reconsiderationLaw, 78, '逾期不起诉又不履行维持的复议决定的，申请法院强制执行', '第一项'),
    ],
    examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
  }),
  clock({
    ...party,
    id: 'P19-rest',
    title: '撤回以后的起诉期限',
    starts: 'window-resumed',
    stops: [...ends, 'window-deferred', 'window-stayed'],
    when: stillOwes,
    length: { until: termDue(term) },
    unit: 'CD',
    binds: 'party',
    lapses: true,
    deems: { dated: 'due', does: [moment('window-opens', { party: theParty })] },
    onExpiry: '期满未起诉又不履行的，三个月内可以申请法院强制执行',
    cite: [
      cite(litigationInterpretation, 58, '撤回复议申请后，在法定起诉期限内起诉的，应当立案'),
      cite(litigationLaw, 46, '知道作出行政行为之日起六个月内起诉', '第一款'),
    ],
    examples: [{ name: '原来的起诉期限', from: '2026-05-06', until: '2026-09-18', due: '2026-09-18' }],
  }),
  clock({
    ...party,
    id: 'P19-appeal',
    title: '判决以后的上诉期限',
    starts: 'window-judged',
    stops: [...ends, 'window-deferred', 'window-stayed'],
    when: stillOwes,
    length: 'R-appeal.length',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    deems: {
      dated: 'due',
      does: [moment('window-opens', { party: theParty }), moment('judgment-final', { party: theParty })],
    },
    onExpiry: '判决发生法律效力；不履行的，可以申请法院强制执行',
    cite: [cite(litigationLaw, 85, '判决书送达之日起十五日内上诉；逾期不上诉的发生法律效力')],
    examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
  }),
  clock({
    ...party,
    id: 'P19-ruling',
    title: '驳回起诉的裁定以后的上诉期限',
    starts: 'window-ruled',
    stops: [...ends, 'window-deferred', 'window-stayed'],
    when: stillOwes,
    length: 'R-appeal.ruling',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    // Nothing was judged of the decision: what is left of the time to sue runs on (行诉解释69), and no judgment is carried out.
    deems: {
      dated: 'due',
      does: [
        moment('window-resumed', { party: theParty, when: isLeftAfterRuling(term) }),
        moment('window-opens', { party: theParty, when: not(isLeftAfterRuling(term)) }),
      ],
    },
    onExpiry: '裁定发生法律效力；期满未再起诉又不履行的，三个月内可以申请法院强制执行',
    cite: [cite(litigationLaw, 85, '裁定书送达之日起十日内上诉；逾期不上诉的发生法律效力')],
    examples: [{ name: '第十日为工作日', from: '2026-11-02', due: '2026-11-12' }],
  }),
  clock({
    ...party,
    id: 'P19-judged',
    title: '申请执行生效判决的期限',
    starts: 'judgment-final',
    stops: [...ends, 'court-applied', 'window-deferred', 'window-stayed'],
    when: not(ownPower),
    length: 'P19.judged',
    unit: 'Y',
    binds: 'agency',
    warns: 60,
    onExpiry: '逾期申请的，除有正当理由外，人民法院不予受理',
    cite: [
      cite(litigationLaw, 95, '拒绝履行判决的，行政机关可以向第一审人民法院申请强制执行'),
      cite(litigationInterpretation, 153, '申请执行的期限为二年'),
    ],
    examples: [{ name: '二年', from: '2026-11-17', due: '2028-11-17', safe: '2028-11-17' }],
  }),
  clock({
    ...party,
    id: 'P19',
    title: '申请法院强制执行的期限',
    starts: 'window-opens',
    // Opened again it runs from the later day (延期以后、复议以后).
    stops: [...ends, 'court-applied', 'window-deferred', 'window-stayed', 'window-opens'],
    when: not(ownPower),
    length: 'P19.length',
    unit: 'M',
    binds: 'agency',
    warns: 30,
    onExpiry: '逾期申请的，除有正当理由外，人民法院不予受理',
    cite: [
      cite(coercionLaw, 53, '自期限届满之日起三个月内申请'),
      cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内提出，逾期不予受理'),
      cite(marketProcedure, 76, '期限届满之日起三个月内申请'),
    ],
    examples: [{ name: '三个月，末日为星期五', from: '2026-09-18', due: '2026-12-18', safe: '2026-12-18' }],
  }),
  clock({
    ...party,
    id: 'P18',
    title: '催告后的等待',
    starts: 'demand-served',
    // Told once more, it runs from the later paper alone.
    stops: [...ends, 'court-applied', 'demand-served'],
    length: 'P18.length',
    unit: 'WD',
    binds: 'party',
    lapses: true,
    onExpiry: '仍未履行的，可以申请法院强制执行',
    cite: [
      cite(coercionLaw, 54, '催告书送达十日后仍未履行的，可以申请'),
      workingDays,
      cite(marketProcedure, 76, '收到催告书十个工作日后仍不履行的'),
    ],
    examples: [{ name: '跨国庆', from: '2026-09-24', due: '2026-10-15' }],
  }),
  clock({
    ...party,
    id: 'E05',
    title: '催告书所定的履行期限',
    starts: 'demand-served',
    stops: [...ends, 'enforcement-decided', 'demand-served'],
    when: ownPower,
    length: { until: demandedUntil },
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: '逾期仍不履行且无正当理由的，可以作出强制执行决定',
    cite: [
      cite(coercionLaw, 35, '催告载明履行义务的期限', '第一项'),
      cite(coercionLaw, 37, '逾期仍不履行的', '第一款'),
    ],
    examples: [{ name: '载明的一天', from: '2026-09-01', until: '2026-09-15', due: '2026-09-15' }],
  }),
  ...courtClocks({
    of: { id: '', title: '' },
    common: party,
    ends,
    moments: {
      applied: 'court-applied',
      accepted: 'court-accepted',
      refused: 'court-refused',
      ruled: 'court-ruled',
      objected: 'court-objected',
    },
  }),
  clock({
    ...party,
    id: 'E08',
    title: '中止执行满三年',
    starts: 'execution-suspended',
    stops: [...ends, 'execution-resumed'],
    length: 'E08.length',
    unit: 'Y',
    binds: 'party',
    lapses: true,
    onExpiry: '没有明显社会危害、当事人确无能力履行的，不再执行',
    cite: [cite(coercionLaw, 39, '中止执行满三年未恢复执行的，不再执行', '第二款')],
    examples: [{ name: '三年', from: '2026-11-02', due: '2029-11-02' }],
  }),
]
