import type { Basis, Penalty } from '@xiezhi/casework'
import type { MatterItem, MatterTier } from '@xiezhi/casework/registry/index.ts'
import { penalisingLaws } from '@xiezhi/law'

type Law = Omit<Basis, 'article'>

/** A law of the rule book's catalogue, as a citation names it. */
function law(id: string): Law {
  const known = penalisingLaws.find((l) => l.id === id)
  if (known === undefined) throw new Error(`the catalogue has no ${id}`)
  return { law: id, title: known.title, level: known.level, inForce: known.inForce.from }
}

export const laws = {
  food: law('food-safety-2021'),
  advertising: law('advertising-2021'),
  price: law('price-1998'),
  metrology: law('metrology-2018'),
  metrologyRules: law('metrology-rules-2022'),
  equipment: law('special-equipment-2014'),
  drugs: law('drugs-2019'),
  trademark: law('trademark-2019'),
  quality: law('product-quality-2018'),
  foodWaste: law('food-waste-2021'),
  cosmetics: law('cosmetics-2021'),
  unlicensed: law('unlicensed-2017'),
  townscape: law('townscape-2017'),
  roads: law('roads-2019'),
  planning: law('planning-2019'),
  environment: law('environment-code-2026'),
  air: law('air-2018'),
  noise: law('noise-2022'),
  waste: law('waste-2020'),
  weather: law('weather-2016'),
  disasters: law('disasters-2017'),
  flying: law('flying-2003'),
  villages: law('villages-1993'),
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

/** Of conduct that ended before 生态环境法典 took the place of the law that was in force then (处罚法37). */
export const formerly = (of: MatterItem): MatterItem => ({
  ...of,
  id: `${of.id}${former}`,
  title: `${of.title}（2026年8月15日前的行为）`,
})

/** What the number of such a line ends with. */
export const former = '-1'
