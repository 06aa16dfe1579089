import type { Condition } from '../../words/condition.ts'
import type { Gate } from '../../words/gate.ts'
import type { RecordKind } from '../../words/record.ts'
import type { PayClock, TermClock } from '../conditions.ts'
import { courtGates } from './court.ts'
import { demandGates } from './demand.ts'
import { enforcementGates } from './enforcement.ts'
import { terms } from './term.ts'

interface Of {
  readonly term: TermClock
  readonly pay?: PayClock
  /** The kind of entry a paper that has been served is. */
  readonly service: RecordKind
  readonly held?: Condition
}

/** Before anything is taken from who does not pay: the order of the law, and the time it leaves (处罚法66, 72; 强制法34–58). */
export const executionGates = ({ term, pay = 'P14', service, held }: Of): readonly Gate[] => [
  ...demandGates,
  ...courtGates(terms[term]),
  ...enforcementGates({ ...terms[term], pay, service, ...(held === undefined ? {} : { held }) }),
]
