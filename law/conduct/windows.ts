import { type Owed, ownWindows } from '../execution/ownWindows.ts'
import type { Windows } from '../remedy/steps/of.ts'

/** What a 复议 or a suit does to the time in which conduct may be enforced, beside what it does to that of the money (强制法44, 53). */
export const conductWindows = (given: Windows, owed: Owed): Windows => ownWindows('conduct', given, owed)
