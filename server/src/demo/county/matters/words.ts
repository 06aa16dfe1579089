import type { Basis, Penalty } from '@xiezhi/casework'
import type { MatterItem, MatterTier } from '@xiezhi/casework/registry/index.ts'
import type { Day } from '@xiezhi/law'

interface Law {
  readonly title: string
  readonly level: 'law' | 'regulation' | 'rule'
  readonly inForce: Day
}

const law = (title: string, inForce: Day): Law => ({ title: `中华人民共和国${title}`, level: 'law', inForce })
const regulation = (title: string, inForce: Day): Law => ({ title, level: 'regulation', inForce })

/** Laws that really exist, with the day the version cited came into force. */
export const laws = {
  food: law('食品安全法', '2021-04-29'),
  advertising: law('广告法', '2021-04-29'),
  price: law('价格法', '1998-05-01'),
  metrology: law('计量法', '2018-10-26'),
  metrologyRules: regulation('中华人民共和国计量法实施细则', '2022-05-01'),
  equipment: law('特种设备安全法', '2014-01-01'),
  drugs: law('药品管理法', '2019-12-01'),
  trademark: law('商标法', '2019-11-01'),
  quality: law('产品质量法', '2018-12-29'),
  foodWaste: law('反食品浪费法', '2021-04-29'),
  cosmetics: regulation('化妆品监督管理条例', '2021-01-01'),
  unlicensed: regulation('无证无照经营查处办法', '2017-10-01'),
  townscape: regulation('城市市容和环境卫生管理条例', '2017-03-01'),
  roads: regulation('城市道路管理条例', '2019-03-24'),
  planning: law('城乡规划法', '2019-04-23'),
  air: law('大气污染防治法', '2018-10-26'),
  noise: law('噪声污染防治法', '2022-06-05'),
  waste: law('固体废物污染环境防治法', '2020-09-01'),
  weather: law('气象法', '2016-11-07'),
  disasters: regulation('气象灾害防御条例', '2017-10-07'),
  flying: regulation('通用航空飞行管制条例', '2003-05-01'),
  villages: regulation('村庄和集镇规划建设管理条例', '1993-11-01'),
} as const

export const by = (of: Law, article: string): Basis => ({ ...of, article })

/** 分 */
export const yuan = (n: number): number => n * 100

export const tier = (name: MatterTier['tier'], when: string, from?: number, to?: number): MatterTier => ({
  tier: name,
  when,
  ...(from === undefined ? {} : { from: yuan(from) }),
  ...(to === undefined ? {} : { to: yuan(to) }),
})

export const fine: Penalty = { kind: 'fine' }
export const gains: Penalty = { kind: 'gains' }
export const warning: Penalty = { kind: 'warning' }

export function matter(
  id: string,
  conduct: string,
  breached: readonly Basis[],
  basis: readonly Basis[],
  penalties: readonly Penalty[],
  tiers: readonly MatterTier[],
): MatterItem {
  return { id, title: `对${conduct}的行政处罚`, conduct, breached, basis, penalties, tiers }
}
