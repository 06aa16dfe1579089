import { complaintRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { last } from '../words/value.ts'
import { urging } from './records.ts'

const agency = { inForce: { from: '2026-04-15' }, binds: 'agency', extensions: [], suspendedBy: [] } as const

export const complaintClocks: readonly Clock[] = [
  clock({
    ...agency,
    id: 'O13',
    title: '投诉的受理期限',
    starts: 'complaint-received',
    stops: ['complaint-answered'],
    length: 'O13.length',
    unit: 'WD',
    per: 'case',
    onExpiry: '逾期未作出受理或者不予受理的决定',
    cite: [cite(complaintRules, 15, '收到之日起七个工作日内决定并告知', '第一款')],
    examples: [{ name: '七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' }],
  }),
  clock({
    ...agency,
    id: 'O13-mediate',
    title: '投诉的调解期限',
    starts: 'complaint-accepted',
    stops: ['mediation-over'],
    length: 'O13.mediate',
    unit: 'CD',
    per: 'case',
    suspendedBy: ['检测、检验、检疫、鉴定'],
    onExpiry: '未能达成协议的，终止调解',
    cite: [
      cite(complaintRules, 23, '受理之日起六十日内未达成协议的终止调解', '第五项'),
      cite(complaintRules, 22, '鉴定、检测的时间不计算', '第三款'),
      cite(complaintRules, 45, '末日为法定节假日的顺延'),
    ],
    examples: [
      { name: '末日为元旦', from: '2026-11-02', under: 'sector.market', due: '2027-01-04' },
      {
        name: '检测十日',
        from: '2026-11-02',
        under: 'sector.market',
        suspended: { from: '2026-11-10', to: '2026-11-20' },
        due: '2027-01-11',
      },
    ],
  }),
  clock({
    ...agency,
    id: 'O13-tell',
    title: '调解结果的告知期限',
    starts: 'mediation-done',
    stops: ['complaint-told'],
    length: 'O13.tell',
    unit: 'WD',
    per: 'party',
    onExpiry: '逾期未告知投诉人、被投诉人',
    cite: [cite(complaintRules, 23, '决定之日起七个工作日内告知', '第二款')],
    examples: [{ name: '七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' }],
  }),
  clock({
    ...agency,
    id: 'S05-urge',
    title: '督办的答复期限',
    starts: 'urged',
    stops: ['urging-answered'],
    length: { until: last(urging, 'answerBy') },
    unit: 'CD',
    per: 'case',
    onExpiry: '逾期未答复督办',
    cite: [cite(complaintRules, 26, '加强对处理情况的评估')],
    examples: [{ name: '督办要求的日期', from: '2026-11-02', until: '2026-11-09', due: '2026-11-09' }],
  }),
]
