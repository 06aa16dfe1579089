import type { Clock } from '../../words/clock.ts'
import type { Gate } from '../../words/gate.ts'
import type { Step } from '../../words/step.ts'
import { refusalGates, refusalSteps, replyTerm } from './refusal.ts'

export { endingBranches } from './branches.ts'

/** Every way a case ends in which nobody is punished (处罚法57; 市监程序20, 47, 60). */
export const endingSteps: readonly Step[] = [...refusalSteps]
export const endingGates: readonly Gate[] = [...refusalGates]
export const endingClocks: readonly Clock[] = [replyTerm]
