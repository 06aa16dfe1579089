import { archiveGate } from '../../archive/set.ts'
import { ceasingGates } from '../../ceasing/set.ts'
import { publicationGates } from '../../publication/gates.ts'
import type { Gate } from '../../words/gate.ts'
import { decision } from '../records.ts'
import { courtGates } from './court.ts'
import { decidingGates } from './deciding.ts'
import { deferralGates } from './deferral.ts'
import { lateFeeGates } from './lateFee.ts'
import { overdueGates } from './overdue.ts'

const since2017 = { inForce: { from: '2017-03-01' } } as const

export const chargeGates: readonly Gate[] = [
  ...decidingGates,
  ...deferralGates,
  ...lateFeeGates,
  ...overdueGates,
  ...courtGates,
  ...ceasingGates,
  archiveGate({ id: 'charge', ...since2017, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-charge'),
]
