import {
  coercionLaw,
  complaintRules,
  expropriationRegulation,
  guangdongFileReview,
  innerMongoliaRules,
  litigationInterpretation,
  marketSupervision,
  ningxiaProcedure,
  realEstateRegulation,
  registrationRegulation,
  socialPremiumRegulation,
  taxCollectionLaw,
  waterFeeRegulation,
  workInjuryRegulation,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Norm } from '../../words/norm.ts'

/** O 其他种类与通则. */
export const otherKindsClocks = {
  O01: { title: '依职权程序的办理期限', cite: [cite(ningxiaProcedure, 54, '六十日，可延长三十日')] },
  O02: {
    title: '依申请程序的办理期限',
    cite: [cite(ningxiaProcedure, 54, '二十日，可延长十日；多机关四十五日，可延长十五日')],
  },
  O03: {
    title: '通则中不计算的时间',
    cite: [cite(ningxiaProcedure, 55, '听证、招标、拍卖、检验、鉴定、评审、公示不计算')],
    says: '听证、招标、拍卖、检验、检测、检疫、勘验、鉴定、专家评审和公示所需时间不计算，并应当书面告知当事人；推算时用 --suspend 写明。',
  },
  O04: {
    title: '行政裁决',
    cite: [
      cite(ningxiaProcedure, 80, '五日内审查，受理后五日内发送副本'),
      cite(ningxiaProcedure, 81, '十日内答复，五日内转送'),
      cite(ningxiaProcedure, 84, '六十日内裁决，可延长三十日'),
    ],
  },
  O05: { title: '权利人申请执行裁决', cite: [cite(litigationInterpretation, 158, '六个月内可以申请')] },
  O06: { title: '行政给付的变更、废止', cite: [cite(ningxiaProcedure, 89, '提前三十日告知')] },
  O07: { title: '市场主体登记', cite: [cite(registrationRegulation, 19, '当场登记；三个工作日，可延长三个工作日')] },
  O08: { title: '不动产登记', cite: [cite(realEstateRegulation, 20, '三十个工作日内办结')] },
  O09: { title: '行政确认', cite: [cite(workInjuryRegulation, 20, '六十日内决定；清楚的十五日内决定')] },
  O10: { title: '费的缴纳', cite: [cite(waterFeeRegulation, 33, '收到缴纳通知单之日起七日内')] },
  O11: {
    title: '滞纳金',
    cite: [
      cite(taxCollectionLaw, 32, '按日万分之五'),
      cite(socialPremiumRegulation, 13, '按日千分之二'),
      cite(coercionLaw, 45, '不得超出金钱给付义务的数额'),
    ],
    says: '逾期之日起按日加收：税款万分之五，社会保险费千分之二；滞纳金不得超出金钱给付义务的数额。',
  },
  O12: { title: '房屋征收补偿方案征求意见', cite: [cite(expropriationRegulation, 10, '征求意见期限不得少于三十日')] },
  O13: {
    title: '投诉的处理',
    cite: [
      cite(complaintRules, 15, '七个工作日内决定是否受理'),
      cite(complaintRules, 23, '受理之日起六十日未达成协议的终止调解'),
      cite(complaintRules, 27, '线索十五个工作日内核查'),
    ],
  },
  O14: {
    title: '举报的处理',
    cite: [cite(complaintRules, 36, '法律、法规、规章规定应当告知的才告知举报人')],
    says: '自2026年4月15日起，只在法律、法规、规章规定应当告知时将处理结果告知举报人，没有统一的天数；核查的期限见 P02。',
  },
  O15: { title: '案卷评查的异议', cite: [cite(guangdongFileReview, 12, '十个工作日内申请复核')] },
  O16: {
    title: '执法监督文书的回复',
    cite: [
      cite(marketSupervision, 17, '十个工作日内回复'),
      cite(marketSupervision, 18, '纠正后十个工作日内报告'),
      cite(marketSupervision, 19, '五个工作日内申请复查，十个工作日内答复'),
    ],
  },
  O17: { title: '音像记录的上传', cite: [cite(innerMongoliaRules, 20, '完成后二十四小时内上传')] },
} as const satisfies Record<string, Norm>
