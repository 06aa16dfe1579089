import { ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

const under = 'province.ningxia'
const agency = {
  inForce: { from: '2018-02-08' },
  unit: 'CD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
} as const

/** No national text sets them: a province does (宁夏程序80–84), or the agency's own rules. */
export const adjudicationClocks: readonly Clock[] = [
  clock({
    ...agency,
    id: 'O04-review',
    title: '裁决申请审查期限',
    starts: 'application-received',
    stops: ['accepted', 'materials-told', 'ended'],
    length: 'O04.review',
    onExpiry: '逾期没有审查完毕',
    cite: [cite(ningxiaProcedure, 80, '收到申请后五日内审查完毕')],
    examples: [{ name: '五日后是星期六', under, from: '2026-11-02', due: '2026-11-09', safe: '2026-11-06' }],
  }),
  clock({
    ...agency,
    id: 'O04-copy',
    title: '发送申请书副本期限',
    starts: 'accepted',
    stops: ['copy-received', 'ended', 'adjudicated'],
    length: 'O04.copy',
    onExpiry: '逾期没有向被申请人发送副本',
    cite: [cite(ningxiaProcedure, 80, '受理后五日内将副本发送被申请人', '第一项')],
    examples: [{ name: '五日后是星期六', under, from: '2026-11-02', due: '2026-11-09', safe: '2026-11-06' }],
  }),
  clock({
    ...agency,
    id: 'O04-reply',
    title: '被申请人答复期限',
    starts: 'copy-in-hand',
    stops: ['replied'],
    length: 'O04.reply',
    binds: 'party',
    per: 'party',
    lapses: true,
    onExpiry: '逾期不答复的，不影响审理',
    cite: [cite(ningxiaProcedure, 81, '收到副本之日起十日内提交书面答复', '第一款')],
    examples: [{ name: '十日', under, from: '2026-11-02', due: '2026-11-12' }],
  }),
  clock({
    ...agency,
    id: 'O04-forward',
    title: '发送答复副本期限',
    starts: 'reply-came',
    stops: ['reply-forwarded', 'ended', 'adjudicated'],
    length: 'O04.forward',
    onExpiry: '逾期没有向申请人发送答复副本',
    cite: [cite(ningxiaProcedure, 81, '收到答复之日起五日内发送申请人', '第二款')],
    examples: [{ name: '五日后是星期六', under, from: '2026-11-02', due: '2026-11-09', safe: '2026-11-06' }],
  }),
  clock({
    ...agency,
    id: 'O04',
    title: '行政裁决期限',
    starts: 'accepted',
    stops: ['adjudicated', 'ended'],
    length: 'O04.length',
    extensions: [
      {
        approver: 'agencyHead',
        length: 30,
        cite: [cite(ningxiaProcedure, 84, '情况复杂的，经主要负责人批准延长三十日')],
      },
    ],
    suspendedBy: ['听证', '检验、检测、检疫、勘验、鉴定', '专家评审'],
    onExpiry: '逾期没有作出裁决',
    cite: [
      cite(ningxiaProcedure, 84, '受理之日起六十日内作出裁决'),
      cite(ningxiaProcedure, 55, '听证、鉴定等所需时间不计算'),
    ],
    examples: [
      { name: '六十日', under, from: '2026-11-02', due: '2027-01-04', safe: '2026-12-31' },
      { name: '延长三十日', under, from: '2026-11-02', extensions: [30], due: '2027-02-01', safe: '2027-01-29' },
    ],
  }),
  clock({
    ...agency,
    inForce: { from: '2018-12-05' },
    id: 'D02-adjudication',
    title: '裁决公开期限',
    starts: 'adjudicated',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]
