import { by, head, type Way } from './way.ts'

/** Of complaints and reports, and of what an agency begins itself. */
export const otherWays: readonly Way[] = [
  {
    procedure: 'complaint.consumer',
    before: 'complaint.accept',
    moves: [by('complaint.refer', { to: '邻水县市场监督管理局', reason: '被投诉人住所地在邻水县。' })],
  },
  {
    procedure: 'complaint.consumer',
    before: 'complaint.accept',
    moves: [by('identity.request', { materials: '投诉人的居民身份证复印件', until: '@day+7' })],
  },
  {
    procedure: 'report.ordinary',
    before: 'report.handle',
    moves: [by('report.refer', { to: '邻水县市场监督管理局', reason: '被举报行为发生地在邻水县。' })],
  },
  {
    procedure: 'requisition.emergency',
    before: 'use.end',
    moves: [head('requisition.prolong', { until: '@day+60', reason: '河水尚未退至警戒水位以下，群众仍须安置。' })],
  },
  {
    procedure: 'general.ordinary',
    before: 'matter.accept',
    moves: [by('matter.refuse', { reason: '申请的事项不属于本机关职权范围。' })],
  },
  ...(
    [
      [by('charge.demand', { until: '@day+10', way: '到缴费大厅缴纳，或者通过电子支付系统缴纳' }, { day: 30 })],
      [
        head('charge.remit', {
          basis: '《水资源费减免办法》',
          remaining: 100_000,
          reason: '受灾停产。',
        }),
      ],
      [
        by('deferral.ask', { reason: '受灾停产，资金周转困难。', until: '@day+60' }),
        head('deferral.decide', { granted: true, until: '@day+60' }),
      ],
    ] as const
  ).map((moves) => ({ procedure: 'charge.ordinary', before: 'payment.record', moves })),
  {
    procedure: 'expropriation.housing',
    before: 'move.record',
    moves: [
      by(
        'move.demand',
        { until: '@day+15', reason: '补偿协议约定的搬迁期限已经届满，尚未搬迁。' },
        { proceeding: 'compensation-p1', day: 5 },
      ),
    ],
  },
]
