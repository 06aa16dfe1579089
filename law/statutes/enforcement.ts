import { statute } from './statute.ts'

// 处罚、强制、许可、检查: what every agency enforces by.

export const penaltyLaw = statute({
  id: 'penalty-law-2021',
  title: '中华人民共和国行政处罚法',
  short: '处罚法',
  level: 'law',
  count: 86,
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
  count: 71,
  inForce: { from: '2012-01-01' },
})

export const permitLaw = statute({
  id: 'permit-law-2019',
  title: '中华人民共和国行政许可法',
  short: '许可法',
  level: 'law',
  count: 83,
  inForce: { from: '2019-04-23' },
})

/** As revised in 2018. Who enforces by no law of its own on 回避 withdraws by this one. */
export const civilServantLaw = statute({
  id: 'civil-servant-2018',
  title: '中华人民共和国公务员法',
  short: '公务员法',
  level: 'law',
  inForce: { from: '2019-06-01' },
})

export const fineCollectionRules = statute({
  id: 'fine-collection-1997',
  title: '罚款决定与罚款收缴分离实施办法',
  short: '收缴办法',
  level: 'regulation',
  count: 17,
  inForce: { from: '1998-01-01' },
})

/** Cited by its numbered items, like the other papers of the State Council. */
export const penaltyLawNotice = statute({
  id: 'penalty-law-notice-2021',
  title: '国务院关于进一步贯彻实施《中华人民共和国行政处罚法》的通知',
  short: '国发〔2021〕26号',
  level: 'normative',
  inForce: { from: '2021-11-15' },
})

/** As revised on 7 August 2020. */
export const crimeTransferRules = statute({
  id: 'crime-transfer-2020',
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  short: '移送规定',
  level: 'regulation',
  count: 20,
  inForce: { from: '2020-08-07' },
})

/** Cited by its numbered items: article `5` is item 五. */
export const inspectionOpinion = statute({
  id: 'inspection-opinion-2024',
  title: '国务院办公厅关于严格规范涉企行政检查的意见',
  short: '国办发〔2024〕54号',
  level: 'normative',
  inForce: { from: '2024-12-30' },
})

/** Cited by its numbered items. */
export const discretionOpinion = statute({
  id: 'discretion-opinion-2022',
  title: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  short: '国办发〔2022〕27号',
  level: 'normative',
  inForce: { from: '2022-07-29' },
})
