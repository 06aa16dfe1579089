import type { Gate } from '../../../words/gate.ts'
import { amountGates } from './amount.ts'
import { changeGates } from './change.ts'

/** More, less, no more: nobody loses what he lives on unheard, and nothing is taken back but what was got by fraud. */
export const payingGates: readonly Gate[] = [...changeGates, ...amountGates]
