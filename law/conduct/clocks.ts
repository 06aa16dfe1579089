import { ownPower } from '../execution/conditions.ts'
import { courtClocks, workingDays } from '../execution/courtClocks.ts'
import { coercionLaw, litigationInterpretation, litigationLaw, reconsiderationLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { not } from '../words/condition.ts'
import { moment } from '../words/does.ts'
import { theParty } from '../words/value.ts'
import { demandedUntil, demolishUntil } from './conditions.ts'

const party = {
  inForce: { from: '2012-01-01' },
  per: 'party',
  norm: [],
  extensions: [],
  suspendedBy: [],
} as const
/** It is done, or nothing more is executed. */
const ends = ['conduct-over', 'decision-fell'] as const
const opens = { dated: 'due', does: [moment('conduct-window-opens', { party: theParty })] } as const
const opensFinal = { dated: 'due', does: [...opens.does, moment('conduct-final', { party: theParty })] } as const

/** When what was ordered to be done may be brought to the court or done by the agency, and until when (强制法44, 53, 54; 行诉法45, 46, 85). */
export const conductClocks: readonly Clock[] = [
  clock({
    ...party,
    id: 'P19-conduct',
    title: '起诉期限（不以金钱给付的义务）',
    starts: 'conduct-term',
    stops: [...ends, 'window-stayed'],
    length: 'P19.remedy',
    unit: 'M',
    binds: 'party',
    lapses: true,
    deems: opens,
    onExpiry: '期满未申请复议、未起诉又不履行的，三个月内可以申请法院强制执行；依法有权的可以强制拆除',
    cite: [
      cite(litigationLaw, 46, '知道作出行政行为之日起六个月内起诉', '第一款'),
      cite(coercionLaw, 53, '法定期限内不申请复议、不起诉又不履行的'),
      cite(coercionLaw, 44, '法定期限内不申请复议、不起诉，又不拆除的'),
    ],
    examples: [{ name: '六个月', from: '2026-03-18', due: '2026-09-18' }],
  }),
  clock({
    ...party,
    id: 'P19-conduct-suit',
    title: '复议以后的起诉期限（不以金钱给付的义务）',
    starts: 'conduct-reconsidered',
    stops: [...ends, 'window-stayed'],
    length: 'R11.after',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    deems: opens,
    onExpiry: '期满未起诉又不履行的，三个月内可以申请法院强制执行',
    cite: [
      cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉'),
      cite(reconsiderationLaw, 78, '逾期不起诉又不履行维持的复议决定的，申请法院强制执行', '第一项'),
    ],
    examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
  }),
  clock({
    ...party,
    id: 'P19-conduct-appeal',
    title: '判决以后的上诉期限（不以金钱给付的义务）',
    starts: 'conduct-judged',
    stops: [...ends, 'window-stayed'],
    length: 'R-appeal.length',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    deems: opensFinal,
    onExpiry: '判决发生法律效力；不履行的，可以申请法院强制执行',
    cite: [cite(litigationLaw, 85, '判决书送达之日起十五日内上诉；逾期不上诉的发生法律效力')],
    examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
  }),
  clock({
    ...party,
    id: 'P19-conduct-ruling',
    title: '驳回起诉的裁定以后的上诉期限（不以金钱给付的义务）',
    starts: 'conduct-ruled',
    stops: [...ends, 'window-stayed'],
    length: 'R-appeal.ruling',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    deems: opens,
    onExpiry: '裁定发生法律效力；不履行的，三个月内可以申请法院强制执行',
    cite: [cite(litigationLaw, 85, '裁定书送达之日起十日内上诉；逾期不上诉的发生法律效力')],
    examples: [{ name: '第十日为工作日', from: '2026-11-02', due: '2026-11-12' }],
  }),
  clock({
    ...party,
    id: 'P19-conduct-court',
    title: '申请法院强制执行的期限（不以金钱给付的义务）',
    starts: 'conduct-window-opens',
    stops: [...ends, 'conduct-applied', 'window-stayed', 'conduct-window-opens'],
    when: not(ownPower),
    length: 'P19.length',
    unit: 'M',
    binds: 'agency',
    warns: 30,
    onExpiry: '逾期申请的，除有正当理由外，人民法院不予受理',
    cite: [
      cite(coercionLaw, 53, '自期限届满之日起三个月内申请'),
      cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内提出，逾期不予受理'),
    ],
    examples: [{ name: '三个月，末日为星期五', from: '2026-09-18', due: '2026-12-18', safe: '2026-12-18' }],
  }),
  clock({
    ...party,
    id: 'P19-conduct-judged',
    title: '申请执行生效判决的期限（不以金钱给付的义务）',
    starts: 'conduct-final',
    stops: [...ends, 'conduct-applied', 'window-stayed'],
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
    id: 'P18-conduct',
    title: '催告履行后的等待（申请法院）',
    starts: 'conduct-demanded',
    stops: [...ends, 'conduct-applied'],
    length: 'P18.length',
    unit: 'WD',
    binds: 'party',
    lapses: true,
    onExpiry: '仍未履行的，可以申请法院强制执行',
    cite: [cite(coercionLaw, 54, '催告书送达十日后仍未履行的，可以申请'), workingDays],
    examples: [{ name: '跨国庆', from: '2026-09-24', due: '2026-10-15' }],
  }),
  clock({
    ...party,
    id: 'E05-conduct',
    title: '催告书所定的履行期限（不以金钱给付的义务）',
    starts: 'conduct-demanded',
    stops: [...ends, 'conduct-enforcement'],
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
    of: { id: '-conduct', title: '（不以金钱给付的义务）' },
    common: party,
    ends,
    moments: {
      applied: 'conduct-applied',
      accepted: 'conduct-accepted',
      refused: 'conduct-refused',
      ruled: 'conduct-ruled',
      objected: 'conduct-objected',
    },
    atOnce: {
      onExpiry: '；申请立即执行的，法院自裁定之日起五日内执行',
      cite: cite(coercionLaw, 59, '情况紧急的，可以申请立即执行；作出裁定之日起五日内执行'),
    },
  }),
  clock({
    ...party,
    id: 'E-demolish',
    title: '当事人自行拆除的期限',
    starts: 'demolition-announced',
    stops: ends,
    length: { until: demolishUntil },
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: '仍不拆除，法定期限内又没有申请复议、起诉的，可以依法强制拆除',
    cite: [cite(coercionLaw, 44, '应当予以公告，限期当事人自行拆除')],
    examples: [{ name: '公告载明的一天', from: '2026-09-01', until: '2026-09-15', due: '2026-09-15' }],
  }),
]
