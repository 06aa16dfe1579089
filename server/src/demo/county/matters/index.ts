import type { MatterItem } from '@xiezhi/casework/registry/index.ts'
import { type AgencyId, agencyIds } from '../staff.ts'
import { marketMatters } from './market.ts'
import { enforcementMatters, townMatters, weatherMatters } from './others.ts'

export { yuan } from './words.ts'

export const mattersBy: Readonly<Partial<Record<AgencyId, readonly MatterItem[]>>> = {
  [agencyIds.market]: marketMatters,
  [agencyIds.enforcement]: enforcementMatters,
  [agencyIds.weather]: weatherMatters,
  [agencyIds.town]: townMatters,
}

export function matterOf(agency: AgencyId, id: string): MatterItem {
  const found = mattersBy[agency]?.find((m) => m.id === id)
  if (found === undefined) throw new Error(`${agency} has no matter ${id}`)
  return found
}
