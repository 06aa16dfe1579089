import type { Gate } from '../../words/gate.ts'
import type { RecordKind } from '../../words/record.ts'
import { conductCourtGates } from './court.ts'
import { conductOwnGates } from './own.ts'

/** `service`: the kind of entry a paper that has been served is. */
export const conductGates = (service: RecordKind): readonly Gate[] => [
  ...conductCourtGates(service),
  ...conductOwnGates(service),
]
