import { marketHearing, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { filled } from '../words/condition.ts'
import { last, set } from '../words/value.ts'
import { hearingSetting } from './records.ts'

const common = {
  inForce: { from: '2021-07-15' },
  unit: 'WD',
  binds: 'agency',
  per: 'party',
  extensions: [],
  suspendedBy: [],
} as const
const workingDays = cite(penaltyLaw, 85, '二、三、五、七日为工作日')

/** What a sector sets for itself runs only where it is set: no national text knows it, and nobody owes the agency a number. */
export const hearingClocks: readonly Clock[] = [
  clock({
    ...common,
    id: 'P11-host',
    title: '确定听证主持人的期限',
    starts: 'hearing-asked',
    stops: ['hearing-hosted', 'hearing-ended'],
    when: filled(set('P11.host')),
    length: 'P11.host',
    onExpiry: '逾期未确定听证主持人，提醒机关负责人',
    cite: [cite(marketHearing, 18, '收到申请之日起三个工作日内确定听证主持人')],
    examples: [{ name: '三个工作日', from: '2026-11-05', under: 'sector.market', due: '2026-11-10' }],
  }),
  clock({
    ...common,
    id: 'P11-file',
    title: '移交听证材料的期限',
    starts: 'hearing-hosted',
    stops: ['hearing-handed', 'hearing-halted', 'hearing-ended'],
    when: filled(set('P11.file')),
    length: 'P11.file',
    onExpiry: '逾期未移交案件材料，提醒承办机构负责人',
    cite: [cite(marketHearing, 19, '确定听证主持人之日起三个工作日内移交')],
    examples: [{ name: '三个工作日', from: '2026-11-10', under: 'sector.market', due: '2026-11-13' }],
  }),
  clock({
    ...common,
    id: 'P11-set',
    title: '确定听证时间、地点的期限',
    starts: 'hearing-handed',
    stops: ['hearing-set', 'hearing-halted', 'hearing-ended'],
    when: filled(set('P11.set')),
    length: 'P11.set',
    onExpiry: '逾期未确定听证的时间、地点，提醒法制机构负责人',
    cite: [cite(marketHearing, 20, '接到案件材料之日起五个工作日内确定')],
    examples: [{ name: '五个工作日', from: '2026-11-13', under: 'sector.market', due: '2026-11-20' }],
  }),
  clock({
    ...common,
    id: 'P10',
    title: '通知举行听证的期限',
    starts: 'hearing-set',
    stops: ['hearing-notified', 'hearing-unset', 'hearing-ended'],
    length: 'P10.length',
    before: last(hearingSetting, 'date'),
    onExpiry: '不足法定日数通知的，应当改期举行',
    cite: [
      cite(penaltyLaw, 64, '举行听证的七日前通知', '第二项'),
      workingDays,
      cite(marketHearing, 20, '举行听证的七个工作日前送达'),
    ],
    examples: [
      { name: '跨国庆，10月10日（周六）调休上班', from: '2026-09-10', before: '2026-10-12', due: '2026-09-24' },
      { name: '没有假日', from: '2026-11-16', before: '2026-12-02', due: '2026-11-23' },
    ],
  }),
  clock({
    ...common,
    id: 'P10-announce',
    title: '公告举行听证的期限',
    starts: 'hearing-public',
    stops: ['hearing-announced', 'hearing-unset', 'hearing-ended'],
    when: filled(set('P10.announce')),
    length: 'P10.announce',
    before: last(hearingSetting, 'date'),
    onExpiry: '公开举行而不足法定日数公告的，应当改期举行',
    cite: [cite(marketHearing, 22, '举行听证的三个工作日前公告', '第二款')],
    examples: [
      { name: '没有假日', from: '2026-11-16', under: 'sector.market', before: '2026-12-02', due: '2026-11-27' },
    ],
  }),
  clock({
    ...common,
    id: 'P11-report',
    title: '听证报告的期限',
    starts: 'hearing-held',
    stops: ['hearing-reported', 'hearing-ended'],
    when: filled(set('P11.report')),
    length: 'P11.report',
    onExpiry: '逾期未提出听证报告，提醒法制机构负责人',
    cite: [cite(marketHearing, 29, '听证结束后五个工作日内撰写听证报告')],
    examples: [{ name: '五个工作日', from: '2026-12-02', under: 'sector.market', due: '2026-12-09' }],
  }),
  clock({
    ...common,
    id: 'P11',
    title: '听证的总时限',
    unit: 'CD',
    starts: 'hearing-asked',
    stops: ['hearing-ended'],
    when: filled(set('P11.length')),
    length: 'P11.length',
    onExpiry: '超过规定的听证期限',
    cite: [cite(penaltyLaw, 64, '听证的组织')],
    examples: [{ name: '省级规定的三十日', from: '2026-11-05', length: 30, due: '2026-12-07' }],
  }),
]
