import { formerMarketSupervision, guangdongFileReview, marketSupervision } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type LooseTerm, term } from '../words/clock.ts'

const agency = { unit: 'WD', binds: 'agency', extensions: [], suspendedBy: [] } as const
const market = { ...agency, inForce: { from: '2020-04-01' } } as const
const province = { ...agency, inForce: { from: '2017-03-01' } } as const

/** 执法监督, 案卷评查: terms between agencies. Those of 监督条例 are set in each paper, and are a field of it. */
export const supervisionTerms: readonly LooseTerm[] = [
  term({
    ...province,
    id: 'O15',
    title: '案卷评查异议的申请',
    begins: '收到评查小组报告之日',
    length: { fixed: 10 },
    binds: 'party',
    lapses: true,
    onExpiry: '不再受理复核申请',
    cite: [cite(guangdongFileReview, 12, '收到报告之日起十个工作日内申请复核', '第七项')],
    examples: [{ name: '十个工作日', from: '2026-11-02', due: '2026-11-16' }],
  }),
  term({
    ...province,
    id: 'O15-answer',
    title: '案卷评查异议的复核',
    begins: '收到复核申请之日',
    length: { fixed: 10 },
    onExpiry: '逾期未复核',
    cite: [cite(guangdongFileReview, 12, '收到申请之日起十个工作日内复核', '第七项')],
    examples: [{ name: '十个工作日', from: '2026-11-16', due: '2026-11-30' }],
  }),
  term({
    ...market,
    id: 'O16',
    title: '执法监督通知书的回复',
    begins: '收到执法监督通知书之日',
    length: { fixed: 10 },
    onExpiry: '逾期未提供相关材料或者情况说明',
    cite: [cite(marketSupervision, 17, '十个工作日内提供'), cite(formerMarketSupervision, 18, '十个工作日内提供')],
    examples: [{ name: '十个工作日', from: '2026-11-02', due: '2026-11-16' }],
  }),
  term({
    ...market,
    id: 'O16-report',
    title: '纠正情况的报告',
    begins: '纠正之日',
    length: { fixed: 10 },
    onExpiry: '逾期未报告纠正情况；纠正的期限由监督决定书写明',
    cite: [
      cite(marketSupervision, 18, '纠正后十个工作日内报告'),
      cite(formerMarketSupervision, 19, '纠正后十个工作日内报告'),
    ],
    examples: [{ name: '十个工作日', from: '2026-11-02', due: '2026-11-16' }],
  }),
  term({
    ...market,
    id: 'O16-review',
    title: '对执法监督决定申请复查',
    begins: '收到执法监督决定书之日',
    length: { fixed: 5 },
    binds: 'party',
    lapses: true,
    onExpiry: '不再受理复查申请',
    cite: [
      cite(marketSupervision, 19, '五个工作日内申请复查'),
      cite(formerMarketSupervision, 20, '五个工作日内申请复查'),
    ],
    examples: [{ name: '五个工作日', from: '2026-11-02', due: '2026-11-09' }],
  }),
  term({
    ...market,
    id: 'O16-answer',
    title: '复查的答复',
    begins: '收到复查申请之日',
    length: { fixed: 10 },
    onExpiry: '逾期未复查并答复',
    cite: [
      cite(marketSupervision, 19, '收到申请之日起十个工作日内复查并答复'),
      cite(formerMarketSupervision, 20, '十个工作日内答复'),
    ],
    examples: [{ name: '十个工作日', from: '2026-11-09', due: '2026-11-23' }],
  }),
]
