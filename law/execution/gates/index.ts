import type { Condition } from '../../words/condition.ts'
import type { Gate } from '../../words/gate.ts'
import type { PayClock, TermClock } from '../conditions.ts'
import { courtGates } from './court.ts'
import { demandGates } from './demand.ts'
import { enforcementGates } from './enforcement.ts'
import { terms } from './term.ts'

/** Before anything is taken from who does not pay: the order of the law, and the time it leaves (处罚法66, 72; 强制法34–58). */
export const executionGates = (term: TermClock, pay: PayClock = 'P14', held?: Condition): readonly Gate[] => [
  ...demandGates,
  ...courtGates(terms[term]),
  ...enforcementGates({ ...terms[term], pay, ...(held === undefined ? {} : { held }) }),
]
