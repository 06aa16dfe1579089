import type { MatterItem } from '@xiezhi/casework/registry/index.ts'
import type { Day } from '@xiezhi/law'
import { type AgencyId, agencyIds } from '../staff.ts'
import { fineRules } from './fines.ts'
import { marketMatters } from './market.ts'
import { enforcementMatters, townMatters, weatherMatters } from './others.ts'

import { former, laws } from './words.ts'

export { yuan } from './words.ts'

export const mattersBy: Readonly<Partial<Record<AgencyId, readonly MatterItem[]>>> = {
  [agencyIds.market]: ranged(marketMatters),
  [agencyIds.enforcement]: ranged(enforcementMatters),
  [agencyIds.weather]: ranged(weatherMatters),
  [agencyIds.town]: ranged(townMatters),
}

function ranged(items: readonly MatterItem[]): readonly MatterItem[] {
  return items.map((m) => (fineRules[m.id] === undefined ? m : { ...m, fine: fineRules[m.id] }))
}

/** The line of the list that conduct ending on this day falls under: of two, the one whose law was in force. */
export function matterOf(agency: AgencyId, id: string, ended?: Day): MatterItem {
  const found = (of: string) => mattersBy[agency]?.find((m) => m.id === of)
  const before = ended !== undefined && ended < laws.environment.inForce ? found(`${id}${former}`) : undefined
  const item = before ?? found(id)
  if (item === undefined) throw new Error(`${agency} has no matter ${id}`)
  return item
}
