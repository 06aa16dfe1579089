import type { MatterItem } from '@xiezhi/casework/registry/index.ts'
import type { Day } from '@xiezhi/law'
import { type AgencyId, agencyIds } from '../staff.ts'
import { marketMatters } from './market.ts'
import { enforcementMatters, townMatters, weatherMatters } from './others.ts'

import { former, laws } from './words.ts'

export { yuan } from './words.ts'

export const mattersBy: Readonly<Partial<Record<AgencyId, readonly MatterItem[]>>> = {
  [agencyIds.market]: marketMatters,
  [agencyIds.enforcement]: enforcementMatters,
  [agencyIds.weather]: weatherMatters,
  [agencyIds.town]: townMatters,
}

/** The line of the list that conduct ending on this day falls under: of two, the one whose law was in force. */
export function matterOf(agency: AgencyId, id: string, ended?: Day): MatterItem {
  const found = (of: string) => mattersBy[agency]?.find((m) => m.id === of)
  const before = ended !== undefined && ended < laws.environment.inForce ? found(`${id}${former}`) : undefined
  const item = before ?? found(id)
  if (item === undefined) throw new Error(`${agency} has no matter ${id}`)
  return item
}
