import {
  disclosureRegulation,
  marketCreditRepair,
  marketDisclosure,
  marketDisclosure2025,
  penaltyLaw,
  threeSystemsOpinion,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Norm } from '../../words/norm.ts'

/** D 公示与公开. */
export const disclosureClocks = {
  D01: { title: '许可、处罚决定的公开期限', cite: [cite(threeSystemsOpinion, 6, '七个工作日内公开')] },
  D02: { title: '其他执法决定的公开期限', cite: [cite(threeSystemsOpinion, 6, '二十个工作日内公开')] },
  D03: {
    title: '处罚决定公开的前提',
    cite: [
      cite(penaltyLaw, 48, '具有一定社会影响的应当依法公开', '第一款'),
      cite(disclosureRegulation, 20, '具有一定社会影响的行政处罚决定', '第六项'),
    ],
    says: '具有一定社会影响的行政处罚决定应当依法公开；是否具有一定社会影响由机关认定，公开的期限见 D01。',
  },
  D04: {
    title: '企业信用信息公示系统的公示期限',
    cite: [
      cite(marketDisclosure, 9, '同省二十个工作日'),
      cite(marketDisclosure, 10, '跨省十个工作日推送，收到后十个工作日公示'),
    ],
  },
  D05: { title: '撤回公示的期限', cite: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款')] },
  D06: {
    title: '更正公示的期限',
    cite: [
      cite(disclosureRegulation, 41, '信息不准确的，应当更正'),
      cite(marketDisclosure, 12, '发现不准确的及时更正'),
    ],
    says: '发现公开的信息不准确的，应当及时更正；没有规定写明天数，由机关自行设定。',
  },
  D07: {
    title: '处罚信息停止公示',
    cite: [
      cite(marketDisclosure2025, 13, '三个月'),
      cite(marketDisclosure2025, 14, '一年、三年'),
      cite(marketDisclosure2025, 15, '三个月、一年'),
    ],
  },
  D08: {
    title: '信用修复',
    cite: [cite(marketCreditRepair, 14, '二个工作日内受理'), cite(marketCreditRepair, 16, '七个工作日内决定')],
  },
  D09: { title: '执法统计年报', cite: [cite(threeSystemsOpinion, 6, '每年一月三十一日前公开上年度数据')] },
  D10: { title: '政府信息公开年报', cite: [cite(disclosureRegulation, 49, '部门一月三十一日前，政府三月三十一日前')] },
  D11: {
    title: '依申请公开的答复',
    cite: [
      cite(disclosureRegulation, 33, '二十个工作日内答复，可延长二十个工作日'),
      cite(disclosureRegulation, 30, '七个工作日内一次性告知补正'),
      cite(disclosureRegulation, 32, '第三方十五个工作日内提出意见'),
    ],
  },
  D12: {
    title: '清单、流程图的公布',
    cite: [
      cite(threeSystemsOpinion, 4, '及时主动公开，动态调整'),
      cite(disclosureRegulation, 26, '二十个工作日内公开'),
    ],
  },
} as const satisfies Record<string, Norm>
