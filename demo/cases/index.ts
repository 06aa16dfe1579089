import type { Story } from '../story.ts'
import { enforcementCases } from './enforcement.ts'
import { marketClosed } from './marketClosed.ts'
import { marketDeciding } from './marketDeciding.ts'
import { marketDisclosing } from './marketDisclosing.ts'
import { marketInvestigated } from './marketInvestigated.ts'
import { marketNoticed } from './marketNoticed.ts'
import { marketReviewed } from './marketReviewed.ts'
import { townCases } from './town.ts'
import { weatherCases } from './weather.ts'

/** Every case of the fictional county, the market bureau's from the oldest to the newest. */
export const stories: readonly Story[] = [
  ...marketClosed,
  ...marketDisclosing,
  ...marketDeciding,
  ...marketNoticed,
  ...marketReviewed,
  ...marketInvestigated,
  ...enforcementCases,
  ...weatherCases,
  ...townCases,
]
