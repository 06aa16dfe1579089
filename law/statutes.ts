import * as courts from './statutes/courts.ts'
import * as disclosure from './statutes/disclosure.ts'
import * as enforcement from './statutes/enforcement.ts'
import * as market from './statutes/market.ts'
import * as regions from './statutes/regions.ts'
import * as sectors from './statutes/sectors.ts'
import type { Statute } from './statutes/statute.ts'
import * as subjects from './statutes/subjects.ts'

export * from './statutes/courts.ts'
export * from './statutes/disclosure.ts'
export * from './statutes/enforcement.ts'
export * from './statutes/market.ts'
export * from './statutes/regions.ts'
export * from './statutes/sectors.ts'
export * from './statutes/statute.ts'
export * from './statutes/subjects.ts'

/** Whatever stands in the files of this folder: a law written into one of them is known, without a list to name it in. */
export const statutes: readonly Statute[] = [
  enforcement,
  disclosure,
  courts,
  market,
  sectors,
  regions,
  subjects,
].flatMap((file) => Object.values(file))
