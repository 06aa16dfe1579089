import type { Gate } from '../../words/gate.ts'
import { civilGate } from './civil.ts'
import { courtGates } from './court.ts'
import { fittingGates } from './fitting.ts'
import type { Of } from './of.ts'
import { gathering, ownGates } from './own.ts'

/** How a decision may be ended, by whom and on what; and what the agency must not do while it is being judged. */
export const remedyGates = (of: Of): readonly Gate[] => [
  ...ownGates(of),
  ...fittingGates(of),
  ...(of.gathers.length === 0 ? [] : [gathering(of.gathers)]),
  ...courtGates(of),
  ...(of.civil === true ? [civilGate] : []),
]
