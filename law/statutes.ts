import type { Day } from './day.ts'

/** 效力级别: 法律, 行政法规, 地方性法规, 部门规章, 地方政府规章, 其他规范性文件 (titles in levels.ts). */
export type LawLevel = 'law' | 'regulation' | 'local-regulation' | 'rule' | 'local-rule' | 'normative'

/** A law as the rule book cites it: one row a version, because a citation only holds while its version is in force. */
export interface Statute {
  readonly id: string
  readonly title: string
  /** The short name officials use, printed in refusals. */
  readonly short: string
  readonly level: LawLevel
  readonly inForce: InForce
}

/** Both days inclusive; no `to` means still in force. */
export interface InForce {
  readonly from: Day
  readonly to?: Day
}

export const statute = <Id extends string>(s: Statute & { id: Id }) => s

export const penaltyLaw = statute({
  id: 'penalty-law-2021',
  title: '中华人民共和国行政处罚法',
  short: '处罚法',
  level: 'law',
  inForce: { from: '2021-07-15' },
})

/** The text before the 2021 revision. It is in no open library we know; its numbers are from the revision's own comparison. */
export const formerPenaltyLaw = statute({
  id: 'penalty-law-2017',
  title: '中华人民共和国行政处罚法（2017年修正）',
  short: '原处罚法',
  level: 'law',
  inForce: { from: '1996-10-01', to: '2021-07-14' },
})

export const coercionLaw = statute({
  id: 'coercion-law-2011',
  title: '中华人民共和国行政强制法',
  short: '强制法',
  level: 'law',
  inForce: { from: '2012-01-01' },
})

export const permitLaw = statute({
  id: 'permit-law-2019',
  title: '中华人民共和国行政许可法',
  short: '许可法',
  level: 'law',
  inForce: { from: '2019-04-23' },
})

export const reconsiderationLaw = statute({
  id: 'reconsideration-law-2023',
  title: '中华人民共和国行政复议法',
  short: '复议法',
  level: 'law',
  inForce: { from: '2024-01-01' },
})

export const litigationLaw = statute({
  id: 'litigation-law-2017',
  title: '中华人民共和国行政诉讼法',
  short: '行诉法',
  level: 'law',
  inForce: { from: '2017-07-01' },
})

/** As the amendment of 2021 left it; that of 2023 did not touch what is cited here (articles 85 to 95, word for word the same). */
export const civilProcedureLaw = statute({
  id: 'civil-procedure-2023',
  title: '中华人民共和国民事诉讼法',
  short: '民诉法',
  level: 'law',
  inForce: { from: '2022-01-01' },
})

/** Announced sixty days before the fourth amendment made it thirty. */
export const formerCivilProcedureLaw = statute({
  id: 'civil-procedure-2017',
  title: '中华人民共和国民事诉讼法（2017年修正）',
  short: '原民诉法',
  level: 'law',
  inForce: { from: '1991-04-09', to: '2021-12-31' },
})

export const disclosureRegulation = statute({
  id: 'disclosure-regulation-2019',
  title: '中华人民共和国政府信息公开条例',
  short: '公开条例',
  level: 'regulation',
  inForce: { from: '2019-05-15' },
})

export const fineCollectionRules = statute({
  id: 'fine-collection-1997',
  title: '罚款决定与罚款收缴分离实施办法',
  short: '收缴办法',
  level: 'regulation',
  inForce: { from: '1998-01-01' },
})

export const holidayRules = statute({
  id: 'holidays-2024',
  title: '全国年节及纪念日放假办法',
  short: '放假办法',
  level: 'regulation',
  inForce: { from: '2025-01-01' },
})

/** Cited by its numbered items: article `6` is item （六）. */
export const threeSystemsOpinion = statute({
  id: 'three-systems-2018',
  title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  short: '国办发〔2018〕118号',
  level: 'normative',
  inForce: { from: '2018-12-05' },
})

/** Cited by its numbered items, like the other papers of the State Council. */
export const penaltyLawNotice = statute({
  id: 'penalty-law-notice-2021',
  title: '国务院关于进一步贯彻实施《中华人民共和国行政处罚法》的通知',
  short: '国发〔2021〕26号',
  level: 'normative',
  inForce: { from: '2021-11-15' },
})

export const businessRules = statute({
  id: 'business-rules-2019',
  title: '优化营商环境条例',
  short: '营商条例',
  level: 'regulation',
  inForce: { from: '2020-01-01' },
})

export const privateEconomyLaw = statute({
  id: 'private-economy-law-2025',
  title: '中华人民共和国民营经济促进法',
  short: '民营经济促进法',
  level: 'law',
  inForce: { from: '2025-05-20' },
})

/** Cited by its numbered items: article `5` is item 五. */
export const inspectionOpinion = statute({
  id: 'inspection-opinion-2024',
  title: '国务院办公厅关于严格规范涉企行政检查的意见',
  short: '国办发〔2024〕54号',
  level: 'normative',
  inForce: { from: '2024-12-30' },
})

/** 总局令第42号 gave it this title and these article numbers, together with the revised 处罚法. */
export const marketProcedure = statute({
  id: 'market-procedure-2022',
  title: '市场监督管理行政处罚程序规定',
  short: '市监程序规定',
  level: 'rule',
  inForce: { from: '2021-07-15' },
})

/** 总局令第2号, before it. In no open library we know: its numbers are not checked against a text. */
export const formerMarketProcedure = statute({
  id: 'market-procedure-2018',
  title: '市场监督管理行政处罚程序暂行规定',
  short: '原市监程序规定',
  level: 'rule',
  inForce: { from: '2019-04-01', to: '2021-07-14' },
})

export const marketDisclosure = statute({
  id: 'market-disclosure-2021',
  title: '市场监督管理行政处罚信息公示规定',
  short: '市监公示规定',
  level: 'rule',
  inForce: { from: '2021-09-01' },
})

/**
 * The same rule after orders 101 and 108 of 2025: publication has a life of three months, one or three years by how grave the penalty is.
 * The day it came into force is taken from the rule on repairing credit it was amended with.
 */
export const marketDisclosure2025 = statute({
  id: 'market-disclosure-2025',
  title: '市场监督管理行政处罚信息公示规定（2025年修正）',
  short: '市监公示规定（2025）',
  level: 'rule',
  inForce: { from: '2025-12-25' },
})

export const marketHearing = statute({
  id: 'market-hearing-2021',
  title: '市场监督管理行政处罚听证办法',
  short: '市监听证办法',
  level: 'rule',
  inForce: { from: '2021-07-15' },
})

export const farmProcedure = statute({
  id: 'farm-procedure-2022',
  title: '农业行政处罚程序规定',
  short: '农业程序规定',
  level: 'rule',
  inForce: { from: '2022-02-01' },
})

export const transportProcedure = statute({
  id: 'transport-procedure-2021',
  title: '交通运输行政执法程序规定',
  short: '交通程序规定',
  level: 'rule',
  inForce: { from: '2021-07-15' },
})

/** Nobody has to be told by it that no other law wants told; the one before told whoever gave a name (31). */
export const complaintRules = statute({
  id: 'market-complaints-2026',
  title: '市场监督管理投诉举报处理办法',
  short: '投诉举报办法',
  level: 'rule',
  inForce: { from: '2026-04-15' },
})

/** Articles 39 and 46 as the official forms of 2026 for complaints quote them; the whole texts are not at hand. */
export const consumerLaw = statute({
  id: 'consumer-law-2013',
  title: '中华人民共和国消费者权益保护法',
  short: '消费者保护法',
  level: 'law',
  inForce: { from: '2014-03-15' },
})

export const consumerRules = statute({
  id: 'consumer-rules-2024',
  title: '中华人民共和国消费者权益保护法实施条例',
  short: '消费者条例',
  level: 'regulation',
  inForce: { from: '2024-07-01' },
})

export const formerComplaintRules = statute({
  id: 'market-complaints-2019',
  title: '市场监督管理投诉举报处理暂行办法',
  short: '投诉举报暂行办法',
  level: 'rule',
  inForce: { from: '2020-01-01', to: '2026-04-14' },
})

/** As revised on 7 August 2020. */
export const crimeTransferRules = statute({
  id: 'crime-transfer-2020',
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  short: '移送规定',
  level: 'regulation',
  inForce: { from: '2020-08-07' },
})

export const innerMongoliaRules = statute({
  id: 'inner-mongolia-2020',
  title: '内蒙古自治区行政执法公示执法全过程记录重大执法决定法制审核办法',
  short: '内蒙古办法',
  level: 'local-rule',
  inForce: { from: '2020-04-01' },
})

/** Revised with effect from 2026-07-01; the revised text is in no library we know. */
export const reconsiderationRules = statute({
  id: 'reconsideration-rules-2007',
  title: '中华人民共和国行政复议法实施条例',
  short: '复议条例',
  level: 'regulation',
  inForce: { from: '2007-08-01', to: '2026-06-30' },
})

/** A judicial interpretation: binds every agency before the court, and is no rule of a sector. */
export const litigationInterpretation = statute({
  id: 'litigation-interpretation-2018',
  title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  short: '行诉解释',
  level: 'normative',
  inForce: { from: '2018-02-08' },
})

export const evidenceRules = statute({
  id: 'evidence-rules-2002',
  title: '最高人民法院关于行政诉讼证据若干问题的规定',
  short: '证据规定',
  level: 'normative',
  inForce: { from: '2002-10-01' },
})

export const stateCompensationLaw = statute({
  id: 'state-compensation-2012',
  title: '中华人民共和国国家赔偿法',
  short: '国赔法',
  level: 'law',
  inForce: { from: '2013-01-01' },
})

export const registrationRegulation = statute({
  id: 'registration-2021',
  title: '中华人民共和国市场主体登记管理条例',
  short: '登记条例',
  level: 'regulation',
  inForce: { from: '2022-03-01' },
})

export const realEstateRegulation = statute({
  id: 'real-estate-2019',
  title: '不动产登记暂行条例',
  short: '不动产条例',
  level: 'regulation',
  inForce: { from: '2019-03-24' },
})

export const expropriationRegulation = statute({
  id: 'expropriation-2011',
  title: '国有土地上房屋征收与补偿条例',
  short: '征补条例',
  level: 'regulation',
  inForce: { from: '2011-01-21' },
})

/** As revised in 2024. */
export const enterpriseInformation = statute({
  id: 'enterprise-information-2024',
  title: '企业信息公示暂行条例',
  short: '企业信息公示条例',
  level: 'regulation',
  inForce: { from: '2024-05-01' },
})

/** As revised in 2019. */
export const socialRelief = statute({
  id: 'social-relief-2019',
  title: '社会救助暂行办法',
  short: '救助办法',
  level: 'regulation',
  inForce: { from: '2014-05-01' },
})

export const workInjuryRegulation = statute({
  id: 'work-injury-2010',
  title: '工伤保险条例',
  short: '工伤条例',
  level: 'regulation',
  inForce: { from: '2011-01-01' },
})

export const taxCollectionLaw = statute({
  id: 'tax-collection-2015',
  title: '中华人民共和国税收征收管理法',
  short: '税征法',
  level: 'law',
  inForce: { from: '2015-04-24' },
})

export const waterFeeRegulation = statute({
  id: 'water-fee-2017',
  title: '取水许可和水资源费征收管理条例',
  short: '水资源条例',
  level: 'regulation',
  inForce: { from: '2017-03-01' },
})

export const socialPremiumRegulation = statute({
  id: 'social-premium-2019',
  title: '社会保险费征缴暂行条例',
  short: '社保征缴',
  level: 'regulation',
  inForce: { from: '2019-03-24' },
})

export const supervisionRegulation = statute({
  id: 'supervision-regulation-2026',
  title: '行政执法监督条例',
  short: '监督条例',
  level: 'regulation',
  inForce: { from: '2026-02-01' },
})

/** Cited by its numbered items. */
export const discretionOpinion = statute({
  id: 'discretion-opinion-2022',
  title: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  short: '国办发〔2022〕27号',
  level: 'normative',
  inForce: { from: '2022-07-29' },
})

export const marketCreditRepair = statute({
  id: 'market-credit-repair-2025',
  title: '市场监督管理信用修复管理办法',
  short: '市监信用修复办法',
  level: 'rule',
  inForce: { from: '2025-12-25' },
})

export const formerMarketSupervision = statute({
  id: 'market-supervision-2020',
  title: '市场监督管理执法监督暂行规定',
  short: '原市监监督规定',
  level: 'rule',
  inForce: { from: '2020-04-01', to: '2025-03-17' },
})

/** Order 101 of 2025-03-18 gave it this title and moved its articles by one. */
export const marketSupervision = statute({
  id: 'market-supervision-2025',
  title: '市场监督管理执法监督规定',
  short: '市监监督规定',
  level: 'rule',
  inForce: { from: '2025-03-18' },
})

export const marketUnlawfulGains = statute({
  id: 'market-unlawful-gains-2026',
  title: '市场监督管理行政处罚案件违法所得认定办法',
  short: '违法所得认定办法',
  level: 'rule',
  inForce: { from: '2026-03-20' },
})

export const housingProcedure = statute({
  id: 'housing-procedure-2022',
  title: '住房和城乡建设行政处罚程序规定',
  short: '住建程序规定',
  level: 'rule',
  inForce: { from: '2022-05-01' },
})

export const ningxiaProcedure = statute({
  id: 'ningxia-procedure-2015',
  title: '宁夏回族自治区行政程序规定',
  short: '宁夏程序规定',
  level: 'local-rule',
  inForce: { from: '2015-03-01' },
})

export const guangdongFileReview = statute({
  id: 'guangdong-file-review-2017',
  title: '广东省行政执法案卷评查办法',
  short: '广东评查办法',
  level: 'local-rule',
  inForce: { from: '2017-03-01' },
})

export const statutes: readonly Statute[] = [
  penaltyLaw,
  formerPenaltyLaw,
  coercionLaw,
  permitLaw,
  reconsiderationLaw,
  litigationLaw,
  civilProcedureLaw,
  formerCivilProcedureLaw,
  disclosureRegulation,
  fineCollectionRules,
  holidayRules,
  threeSystemsOpinion,
  penaltyLawNotice,
  businessRules,
  privateEconomyLaw,
  inspectionOpinion,
  marketProcedure,
  formerMarketProcedure,
  marketDisclosure,
  marketHearing,
  consumerLaw,
  consumerRules,
  complaintRules,
  formerComplaintRules,
  crimeTransferRules,
  farmProcedure,
  transportProcedure,
  innerMongoliaRules,
  reconsiderationRules,
  litigationInterpretation,
  evidenceRules,
  stateCompensationLaw,
  registrationRegulation,
  realEstateRegulation,
  expropriationRegulation,
  enterpriseInformation,
  socialRelief,
  workInjuryRegulation,
  taxCollectionLaw,
  waterFeeRegulation,
  socialPremiumRegulation,
  supervisionRegulation,
  discretionOpinion,
  marketDisclosure2025,
  marketCreditRepair,
  formerMarketSupervision,
  marketSupervision,
  marketUnlawfulGains,
  housingProcedure,
  ningxiaProcedure,
  guangdongFileReview,
]

/** True when `day` lies within the period. */
export const covers = (period: InForce, day: Day): boolean =>
  period.from <= day && (period.to === undefined || day <= period.to)
