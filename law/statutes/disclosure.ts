import { statute } from './statute.ts'

// 公示、全过程记录、法制审核, and what an agency owes the public.

/** Cited by its numbered items: article `6` is item （六）. */
export const threeSystemsOpinion = statute({
  id: 'three-systems-2018',
  title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  short: '国办发〔2018〕118号',
  level: 'normative',
  count: 23,
  inForce: { from: '2018-12-05' },
})

export const disclosureRegulation = statute({
  id: 'disclosure-regulation-2019',
  title: '中华人民共和国政府信息公开条例',
  short: '公开条例',
  level: 'regulation',
  count: 56,
  inForce: { from: '2019-05-15' },
})

export const supervisionRegulation = statute({
  id: 'supervision-regulation-2026',
  title: '行政执法监督条例',
  short: '监督条例',
  level: 'regulation',
  count: 44,
  inForce: { from: '2026-02-01' },
})

export const businessRules = statute({
  id: 'business-rules-2019',
  title: '优化营商环境条例',
  short: '营商条例',
  level: 'regulation',
  count: 72,
  inForce: { from: '2020-01-01' },
})

export const privateEconomyLaw = statute({
  id: 'private-economy-law-2025',
  title: '中华人民共和国民营经济促进法',
  short: '民营经济促进法',
  level: 'law',
  count: 78,
  inForce: { from: '2025-05-20' },
})

export const holidayRules = statute({
  id: 'holidays-2024',
  title: '全国年节及纪念日放假办法',
  short: '放假办法',
  level: 'regulation',
  count: 8,
  inForce: { from: '2025-01-01' },
})

export const archivesLaw = statute({
  id: 'archives-law-2020',
  title: '中华人民共和国档案法',
  short: '档案法',
  level: 'law',
  count: 53,
  inForce: { from: '2021-01-01' },
})
