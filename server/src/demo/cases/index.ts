import type { Story } from '../story.ts'
import { marketClosed } from './marketClosed.ts'
import { marketDeciding } from './marketDeciding.ts'
import { marketOpen } from './marketOpen.ts'
import { otherCases } from './others.ts'

/** Every case of the fictional county. */
export const stories: readonly Story[] = [...marketClosed, ...marketDeciding, ...marketOpen, ...otherCases]
