import { businessRules, inspectionOpinion, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { last } from '../words/value.ts'
import { conclusion } from './records.ts'

const inspection = {
  inForce: { from: '2024-12-30' },
  per: 'case',
  extensions: [],
  suspendedBy: [],
} as const

export const inspectionClocks: readonly Clock[] = [
  clock({
    ...inspection,
    id: 'I4-scan',
    norm: ['I4'],
    title: '补录扫码入企的期限',
    starts: 'scan-owed',
    stops: ['scan-filled'],
    length: 'inspection.scanLater',
    unit: 'CD',
    binds: 'agency',
    onExpiry: '逾期没有补录扫码入企',
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序；情况紧急、当场实施的，及时报告并补办手续')],
    examples: [{ name: '机关设定的十日', from: '2026-11-02', length: 10, due: '2026-11-12' }],
  }),
  clock({
    ...inspection,
    id: 'I-correct',
    title: '改正期限',
    starts: 'correction-told',
    stops: ['rechecked'],
    length: { until: last(conclusion, 'until') },
    unit: 'CD',
    binds: 'party',
    onExpiry: '改正期限届满，应当复查',
    cite: [cite(penaltyLaw, 28, '责令当事人限期改正', '第一款'), cite(businessRules, 59, '推广非强制性手段')],
    examples: [{ name: '通知书写明的日期', from: '2026-11-02', until: '2026-11-15', due: '2026-11-15' }],
  }),
  clock({
    ...inspection,
    id: 'I-recheck',
    title: '复查期限',
    starts: 'correction-told',
    stops: ['rechecked'],
    length: { until: last(conclusion, 'recheckBy') },
    unit: 'CD',
    binds: 'agency',
    onExpiry: '逾期没有复查改正情况',
    cite: [
      cite(businessRules, 54, '对发现的问题依法依规处理', '第二款'),
      cite(threeSystemsOpinion, 7, '重要环节有文字记录'),
    ],
    examples: [{ name: '结果认定写明的日期', from: '2026-11-02', until: '2026-11-20', due: '2026-11-20' }],
  }),
  clock({
    ...inspection,
    id: 'D02-inspection',
    title: '检查结果公开期限',
    starts: 'inspection-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [
      cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
      cite(businessRules, 54, '抽查事项及查处结果及时向社会公开', '第一款'),
    ],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]
