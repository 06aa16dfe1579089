import { agencyIds } from '../county/staff.ts'

/** Who handles the cases of the market bureau: its station in the county town, and its squad. */
export const agency = agencyIds.market
export const station = ['scjg-01', 'scjg-02'] as const
export const squad = ['scjg-03', 'scjg-04'] as const
