import type { Gate } from '../../words/gate.ts'
import { cancelledGates } from './cancelled.ts'
import { endingDecidedGates } from './endingDecided.ts'
import { endingHeardGates } from './endingHeard.ts'

/** How a licence ends: told, heard, weighed, reviewed; recalled or revoked with what is made good, cancelled where it is so (许可法7, 8, 69, 70). */
export const endingGates: readonly Gate[] = [...endingHeardGates, ...endingDecidedGates, ...cancelledGates]
