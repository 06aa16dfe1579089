import type { Step } from '../../words/step.ts'
import { closingSteps } from './closing.ts'
import { houseSteps } from './house.ts'
import { projectSteps } from './project.ts'

/** 房屋征收: published, argued, heard, assessed, paid for beforehand; then each house by itself (征补条例8–29). */
export const expropriationSteps: readonly Step[] = [...projectSteps, ...houseSteps, ...closingSteps]
