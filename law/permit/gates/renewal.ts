import type { Gate } from '../../words/gate.ts'
import { renewalAskedGates } from './renewalAsked.ts'
import { renewalDecidedGates } from './renewalDecided.ts'
import { renewalIssuedGates } from './renewalIssued.ts'
import { renewalOthersGates } from './renewalOthers.ts'
import { renewalSaidGates } from './renewalSaid.ts'

/** 变更、延续: asked, examined, decided, on the licence (许可法49, 50). */
export const renewalGates: readonly Gate[] = [
  ...renewalAskedGates,
  ...renewalSaidGates,
  ...renewalOthersGates,
  ...renewalDecidedGates,
  ...renewalIssuedGates,
]
