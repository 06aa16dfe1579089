import { litigationLaw, reconsiderationLaw, stateCompensationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Setting } from '../../words/layer.ts'

/** The terms of 复议法 and 行诉法 are the same for every agency, and no layer moves them. */
const disputes: readonly Setting[] = [
  ['R08.length', 10, cite(reconsiderationLaw, 48, '收到副本之日起十日内书面答复')] as const,
  ['R08.summary', 5, cite(reconsiderationLaw, 54, '收到副本之日起五日内书面答复')] as const,
  ['R10.length', 60, cite(reconsiderationLaw, 76, '收到意见书之日起六十日内报送')] as const,
  ['R11.after', 15, cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉')] as const,
  ['R12.length', 15, cite(litigationLaw, 67, '收到起诉状副本之日起十五日内提交')] as const,
  ['R-appeal.length', 15, cite(litigationLaw, 85, '判决书送达之日起十五日内上诉')] as const,
  ['R-appeal.ruling', 10, cite(litigationLaw, 85, '裁定书送达之日起十日内上诉')] as const,
].map(([parameter, value, cited]) => ({
  parameter,
  value,
  inForce: { from: cited.statute === reconsiderationLaw.id ? '2024-01-01' : '2017-07-01' },
  cite: [cited],
}))

/** 国家赔偿法, as amended. */
const redress: readonly Setting[] = [
  ['R14.length', 2, cite(stateCompensationLaw, 13, '收到申请之日起二个月内', '第一款')] as const,
  ['R14.materials', 5, cite(stateCompensationLaw, 12, '五日内一次性告知', '第四款')] as const,
  ['R14.serve', 10, cite(stateCompensationLaw, 13, '作出决定之日起十日内送达', '第二款')] as const,
  ['R14.suit', 3, cite(stateCompensationLaw, 14, '作出决定之日起三个月内', '第二款')] as const,
  ['R14.pay', 7, cite(stateCompensationLaw, 37, '收到支付申请之日起七日内', '第三款')] as const,
  ['R14.finance', 15, cite(stateCompensationLaw, 37, '收到支付申请之日起十五日内', '第三款')] as const,
].map(([parameter, value, cited]) => ({ parameter, value, inForce: { from: '2013-01-01' }, cite: [cited] }))

/** 复议、诉讼、国家赔偿. */
export const remedyTerms: readonly Setting[] = [...disputes, ...redress]
