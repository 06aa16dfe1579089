import {
  coercionLaw,
  crimeTransferRules,
  fineCollectionRules,
  litigationInterpretation,
  marketHearing,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Norm } from '../../words/norm.ts'

/** P 处罚. */
export const penaltyClocks = {
  P01: { title: '追责时效', cite: [cite(penaltyLaw, 36, '二年未被发现的不再处罚；特定情形五年')] },
  P02: { title: '线索核查期限', cite: [cite(marketProcedure, 18, '十五个工作日内核查')] },
  P03: {
    title: '管辖争议的协商、指定',
    cite: [cite(marketProcedure, 13, '七个工作日内协商'), cite(marketProcedure, 16, '七个工作日内确定')],
  },
  P04: { title: '协助调查期限', cite: [cite(marketProcedure, 45, '十五个工作日内完成')] },
  P05: { title: '先行登记保存的处理期限', cite: [cite(penaltyLaw, 56, '七日内及时作出处理决定')] },
  P06: { title: '紧急先行登记保存的补批', cite: [cite(marketProcedure, 33, '二十四小时内报告并补办批准')] },
  P07: { title: '办案期限', cite: [cite(penaltyLaw, 60, '立案之日起九十日内作出决定')] },
  P08: { title: '陈述、申辩期限', cite: [cite(penaltyLaw, 44, '告知陈述、申辩权')] },
  P09: { title: '要求听证的期限', cite: [cite(penaltyLaw, 64, '告知后五日内提出', '第一项')] },
  P10: { title: '听证通知期限', cite: [cite(penaltyLaw, 64, '举行听证的七日前通知', '第二项')] },
  P11: {
    title: '听证的总期限',
    cite: [cite(marketHearing, 20, '五个工作日内确定听证的时间、地点')],
    says: '国家和市场监管系统没有规定从申请到结束的总期限，只有各环节的期限；地方另有规定的，由机关在设置中写明。',
  },
  P12: { title: '法制审核期限', cite: [cite(threeSystemsOpinion, 14, '机关应当明确审核时限')] },
  P13: { title: '决定书送达期限', cite: [cite(penaltyLaw, 61, '不在场的，七日内送达')] },
  P14: { title: '缴款期限', cite: [cite(penaltyLaw, 67, '收到之日起十五日内缴款')] },
  P15: {
    title: '加处罚款',
    cite: [
      cite(penaltyLaw, 72, '每日百分之三，不超出罚款的数额', '第一项'),
      cite(penaltyLaw, 73, '复议、诉讼期间不予计算'),
      cite(fineCollectionRules, 7, '决定书明确是否加处'),
    ],
    says: '自缴款期限届满的次日起，每日按罚款数额的百分之三加处，第三十四日达到罚款数额为止；复议、诉讼期间不计算。',
  },
  P16: { title: '当场收缴罚款的缴付', cite: [cite(penaltyLaw, 71, '二日内交至机关，二日内缴付银行')] },
  P17: {
    title: '当场处罚的备案、归档',
    cite: [cite(penaltyLaw, 52, '报所属行政机关备案', '第三款'), cite(marketProcedure, 70, '七个工作日内交至机关归档')],
    says: '国家没有规定备案的天数，由各系统规定：市场监管七个工作日，农业二个工作日，住建三个工作日，交通五日。',
  },
  P18: { title: '催告后申请法院执行的等待', cite: [cite(coercionLaw, 54, '催告书送达十日后')] },
  P19: {
    title: '申请法院强制执行的期限',
    cite: [
      cite(coercionLaw, 53, '期限届满之日起三个月内'),
      cite(litigationInterpretation, 156, '法定起诉期限届满之日起三个月内'),
    ],
  },
  P20: {
    title: '法院受理、裁定的期限',
    cite: [
      cite(coercionLaw, 56, '五日内受理'),
      cite(coercionLaw, 57, '七日内裁定'),
      cite(coercionLaw, 58, '三十日内裁定'),
    ],
  },
  P21: { title: '结案审批期限', cite: [cite(marketProcedure, 77, '十五个工作日内填写结案审批表')] },
  P22: { title: '涉嫌犯罪移送的审批、移送', cite: [cite(crimeTransferRules, 5, '三日内决定，批准的二十四小时内移送')] },
  P23: {
    title: '公安机关的反馈、复议、交接',
    cite: [
      cite(crimeTransferRules, 8, '三日内审查'),
      cite(crimeTransferRules, 9, '三日内提请复议'),
      cite(crimeTransferRules, 12, '三日内移交物品材料'),
    ],
  },
} as const satisfies Record<string, Norm>
