import { innerMongoliaRules, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { p } from './parameter.ts'

/** 法制审核 of what is no penalty, and what goes up to the body above (两级审核). Of a penalty the rules of its sector say how long (P12). */
export const review = {
  'review.length': p(
    '法制审核期限（行政处罚以外的决定）',
    '工作日',
    'agency-maximum',
    cite(threeSystemsOpinion, 14, '机关应当明确审核时限'),
  ),
  'review.extension': p(
    '法制审核期限的延长（行政处罚以外的决定）',
    '工作日',
    'agency-maximum',
    cite(innerMongoliaRules, 31, '情况复杂的，经批准可以延长五个工作日'),
  ),
  'review.upperLength': p(
    '报上一级机关审核的期限',
    '工作日',
    'agency-maximum',
    cite(threeSystemsOpinion, 14, '机关应当明确审核时限'),
  ),
  'review.upperFineFrom': p(
    '须报上一级机关审核的罚没数额',
    '分',
    'agency-maximum',
    cite(threeSystemsOpinion, 12, '机关编制审核目录'),
  ),
} as const
