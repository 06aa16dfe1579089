import { statute } from './statute.ts'

// The laws of single subjects: 登记, 征收, 救助, 工伤, 收费.

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

/** As revised in 2024. */
export const enterpriseInformation = statute({
  id: 'enterprise-information-2024',
  title: '企业信息公示暂行条例',
  short: '企业信息公示条例',
  level: 'regulation',
  inForce: { from: '2024-05-01' },
})

export const expropriationRegulation = statute({
  id: 'expropriation-2011',
  title: '国有土地上房屋征收与补偿条例',
  short: '征补条例',
  level: 'regulation',
  inForce: { from: '2011-01-21' },
})

/** As revised on 28 June 2024. */
export const emergencyLaw = statute({
  id: 'emergency-2024',
  title: '中华人民共和国突发事件应对法',
  short: '突发事件应对法',
  level: 'law',
  inForce: { from: '2024-11-01' },
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

/** 人力资源和社会保障部令第8号. */
export const workInjuryRules = statute({
  id: 'work-injury-rules-2010',
  title: '工伤认定办法',
  short: '工伤认定办法',
  level: 'rule',
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

/** As revised on 4 December 2010: of prices alone a penalty goes to 复议 before it can go to court. */
export const priceRules = statute({
  id: 'price-penalties-2010',
  title: '价格违法行为行政处罚规定',
  short: '价格处罚规定',
  level: 'regulation',
  inForce: { from: '2010-12-04' },
})
