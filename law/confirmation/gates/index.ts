import { archiveGate } from '../../archive/set.ts'
import { publicationGates } from '../../publication/gates.ts'
import type { Gate } from '../../words/gate.ts'
import { decision } from '../records.ts'
import { appliedGates } from './applied.ts'
import { decidingGates } from './deciding.ts'

const since2011 = { inForce: { from: '2011-01-01' } } as const

export const confirmationGates: readonly Gate[] = [
  ...appliedGates,
  ...decidingGates,
  archiveGate({ id: 'confirmation', ...since2011, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-confirmation'),
]
