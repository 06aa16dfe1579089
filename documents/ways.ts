import { appliedWays } from './ways/applied.ts'
import { otherWays } from './ways/others.ts'
import { penaltyWays } from './ways/penalty.ts'
import type { Way } from './ways/way.ts'

/** Every way that is walked for the paper at its end. */
export const ways: readonly Way[] = [...appliedWays, ...otherWays, ...penaltyWays]
