import {
  civilProcedureLaw,
  coercionLaw,
  complaintRules,
  crimeTransferRules,
  disclosureRegulation,
  expropriationRegulation,
  fineCollectionRules,
  guangdongFileReview,
  innerMongoliaRules,
  litigationInterpretation,
  litigationLaw,
  marketCreditRepair,
  marketDisclosure,
  marketDisclosure2025,
  marketHearing,
  marketProcedure,
  marketSupervision,
  ningxiaProcedure,
  penaltyLaw,
  permitLaw,
  realEstateRegulation,
  reconsiderationLaw,
  reconsiderationRules,
  registrationRegulation,
  socialPremiumRegulation,
  stateCompensationLaw,
  taxCollectionLaw,
  threeSystemsOpinion,
  waterFeeRegulation,
  workInjuryRegulation,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Norm } from '../words/norm.ts'

// A title and its articles stand on one line, as in a table.
/** Clocks: P 处罚, E 强制, L 许可, D 公示与公开, S 送达, R 救济, O 其他种类与通则. */
export const clockNorms = {
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

  E01: { title: '紧急强制措施的补批', cite: [cite(coercionLaw, 19, '二十四小时内报告并补办批准')] },
  E02: { title: '查封、扣押期限', cite: [cite(coercionLaw, 25, '不得超过三十日，可延长三十日')] },
  E03: { title: '冻结决定书的交付', cite: [cite(coercionLaw, 31, '三日内向当事人交付')] },
  E04: { title: '冻结期限', cite: [cite(coercionLaw, 32, '三十日内处理或者解除，可延长三十日')] },
  E05: {
    title: '催告的履行期限',
    cite: [cite(coercionLaw, 35, '催告书载明履行义务的期限', '第一项')],
    says: '法律没有规定天数，由催告书写明履行义务的期限；有转移或者隐匿财物迹象的，催告期间可以作出立即强制执行决定。',
  },
  E06: { title: '代履行前的催告', cite: [cite(coercionLaw, 51, '代履行三日前催告')] },
  E07: { title: '金钱义务的强制执行', cite: [cite(coercionLaw, 46, '加处超过三十日，经催告仍不履行')] },
  E08: { title: '中止执行满三年', cite: [cite(coercionLaw, 39, '满三年未恢复的不再执行')] },
  E09: {
    title: '不得实施强制执行的时间',
    cite: [cite(coercionLaw, 43, '不得在夜间或者法定节假日实施，情况紧急的除外')],
    says: '不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外；只禁法定节假日，不及于周末。',
  },
  E10: {
    title: '违法建筑的强制拆除',
    cite: [cite(coercionLaw, 44, '公告限期自行拆除；不复议、不起诉又不拆除的，可以强制拆除')],
    says: '公告所定的自行拆除期限届满，且复议、诉讼期限都已届满而当事人未申请、未起诉又不拆除的，方可强制拆除；公告的期限由机关写明。',
  },

  L01: { title: '补正告知期限', cite: [cite(permitLaw, 32, '当场或者五日内一次告知', '第四项')] },
  L02: { title: '许可决定期限', cite: [cite(permitLaw, 42, '二十日内决定，可延长十日')] },
  L03: { title: '统一、联合、集中办理的期限', cite: [cite(permitLaw, 42, '四十五日，可延长十五日', '第二款')] },
  L04: { title: '下级机关的初审期限', cite: [cite(permitLaw, 43, '受理之日起二十日内审查完毕')] },
  L05: { title: '颁发、送达证件期限', cite: [cite(permitLaw, 44, '决定之日起十日内')] },
  L06: {
    title: '许可期限中不计算的时间',
    cite: [cite(permitLaw, 45, '听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审不计算')],
    says: '听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间不计算在期限内，并应当书面告知申请人；推算时用 --suspend 写明。',
  },
  L07: {
    title: '许可听证的申请、通知、组织',
    cite: [cite(permitLaw, 47, '五日内申请，二十日内组织'), cite(permitLaw, 48, '举行听证的七日前通知', '第一项')],
  },
  L08: { title: '许可的延续', cite: [cite(permitLaw, 50, '届满三十日前申请；届满前决定，逾期视为准予')] },
  L09: { title: '检验、检测、检疫的指派', cite: [cite(permitLaw, 55, '受理之日起五日内指派两名以上')] },
  L10: {
    title: '再次申请许可的禁止',
    cite: [cite(permitLaw, 78, '一年内不得再次申请'), cite(permitLaw, 79, '三年内不得再次申请')],
  },

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

  S01: { title: '直接送达', cite: [cite(civilProcedureLaw, 87, '签收日期为送达日期')] },
  S02: { title: '留置送达', cite: [cite(civilProcedureLaw, 89, '留在住所，即视为送达')] },
  S03: {
    title: '电子送达',
    cite: [
      cite(civilProcedureLaw, 90, '到达特定系统的日期为送达日期'),
      cite(penaltyLaw, 61, '同意并签订确认书', '第二款'),
    ],
  },
  S04: { title: '邮寄送达', cite: [cite(civilProcedureLaw, 91, '回执上注明的收件日期为送达日期')] },
  S05: { title: '委托、转交送达', cite: [cite(civilProcedureLaw, 94, '签收日期为送达日期')] },
  S06: { title: '公告送达', cite: [cite(civilProcedureLaw, 95, '公告三十日视为送达')] },

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
