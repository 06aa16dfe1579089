import { innerMongoliaRules, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

const common = {
  inForce: { from: '2018-12-05' },
  unit: 'WD',
  binds: 'agency',
  per: 'proceeding',
  suspendedBy: ['补充材料'],
} as const

/** 报上一级机关审核: the limit is that of the body above, as the agency's rules on the two levels say it (指导意见十四). */
export const reviewAbove = (...ends: readonly string[]): Clock =>
  clock({
    ...common,
    id: 'P12-above',
    norm: ['P12', 'LR8'],
    title: '上一级机关审核期限',
    starts: 'review-above',
    stops: ['review-concluded', ...ends],
    length: 'review.upperLength',
    extensions: [],
    onExpiry: '逾期没有收到上一级机关的审核意见，应当催办；不视为通过',
    cite: [cite(threeSystemsOpinion, 14, '确定审核流程，明确审核的方式、时限、责任')],
    examples: [{ name: '本机关的规定写明十个工作日', from: '2026-11-16', length: 10, due: '2026-11-30' }],
  })

/** 法制审核期限 of a decision that is no penalty; `ends`: what ends the case itself. */
export const reviewClocks = (...ends: readonly string[]): readonly Clock[] => [
  clock({
    ...common,
    id: 'P12-review',
    title: '法制审核期限（行政处罚以外的决定）',
    starts: 'review-submitted',
    stops: ['review-concluded', ...ends],
    length: 'review.length',
    extensions: [
      {
        approver: 'deputyHead',
        length: 5,
        cite: [cite(innerMongoliaRules, 31, '经主管法制工作的负责人批准可以延长五个工作日')],
      },
    ],
    onExpiry: '逾期未审核，提醒法制机构负责人；不视为通过',
    cite: [
      cite(threeSystemsOpinion, 14, '机关应当明确审核时限'),
      cite(innerMongoliaRules, 31, '自收到送审材料之日起五个工作日内'),
    ],
    examples: [
      { name: '内蒙古五个工作日', from: '2026-04-28', under: 'province.inner-mongolia', due: '2026-05-08' },
      {
        name: '内蒙古经批准延长五个工作日',
        from: '2026-04-28',
        under: 'province.inner-mongolia',
        extensions: [5],
        due: '2026-05-14',
      },
    ],
  }),
  reviewAbove(...ends),
]
