import {
  litigationInterpretation,
  litigationLaw,
  penaltyLaw,
  reconsiderationLaw,
  reconsiderationRules,
  stateCompensationLaw,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Norm } from '../../words/norm.ts'

/** R 救济. */
export const remediesClocks = {
  R01: { title: '申请复议的期限', cite: [cite(reconsiderationLaw, 20, '六十日内提出')] },
  R02: {
    title: '未告知时的最长期限',
    cite: [
      cite(reconsiderationLaw, 20, '知道内容之日起最长一年'),
      cite(litigationInterpretation, 64, '最长不得超过一年'),
    ],
  },
  R03: {
    title: '复议、起诉的最长期限',
    cite: [
      cite(reconsiderationLaw, 21, '不动产二十年，其他五年'),
      cite(litigationLaw, 46, '不动产二十年，其他五年', '第二款'),
    ],
  },
  R04: {
    title: '复议申请期限的起算',
    cite: [cite(reconsiderationRules, 15, '当场作出的自作出之日，送达的自签收之日，公告的自期限届满之日')],
    says: '当场作出的自作出之日起算，直接送达、邮寄送达的自签收之日起算，公告的自公告期限届满之日起算；起算日见 S01 至 S06，期限见 R01。',
  },
  R05: {
    title: '复议前置',
    cite: [cite(reconsiderationLaw, 23, '对当场作出的处罚决定不服等，应当先申请复议')],
    says: '对当场作出的行政处罚决定等不服的，应当先申请行政复议，并应当在决定书中告知；复议决定不服的起诉期限见 R11。',
  },
  R06: { title: '原机关转送复议申请', cite: [cite(reconsiderationLaw, 32, '五日内转送')] },
  R07: {
    title: '复议的受理、补正',
    cite: [cite(reconsiderationLaw, 30, '五日内审查'), cite(reconsiderationLaw, 31, '五日内通知补正，十日内提交')],
  },
  R08: {
    title: '复议答复期限',
    cite: [cite(reconsiderationLaw, 48, '十日内答复'), cite(reconsiderationLaw, 54, '简易程序五日内答复')],
  },
  R09: { title: '复议决定期限', cite: [cite(reconsiderationLaw, 62, '六十日，可延长三十日；简易程序三十日')] },
  R10: { title: '复议意见书的报告期限', cite: [cite(reconsiderationLaw, 76, '六十日内报送纠正情况')] },
  R11: {
    title: '起诉期限',
    cite: [cite(litigationLaw, 46, '六个月内提出'), cite(litigationLaw, 45, '收到复议决定之日起十五日内')],
  },
  R12: { title: '应诉举证期限', cite: [cite(litigationLaw, 67, '收到起诉状副本之日起十五日内')] },
  R13: { title: '履行法定职责的期限', cite: [cite(litigationLaw, 47, '接到申请之日起两个月')] },
  R14: {
    title: '国家赔偿',
    cite: [cite(stateCompensationLaw, 13, '两个月内决定，十日内送达'), cite(stateCompensationLaw, 39, '请求时效两年')],
  },
  R15: {
    title: '复议、诉讼不停止执行',
    cite: [cite(penaltyLaw, 73, '不停止执行'), cite(reconsiderationLaw, 42, '复议期间不停止执行')],
    says: '复议、诉讼期间行政处罚不停止执行，法律另有规定的除外；加处罚款在此期间不计算。',
  },
} as const satisfies Record<string, Norm>
