import { archiveGate } from '../../archive/set.ts'
import { publicationGates } from '../../publication/gates.ts'
import type { Gate } from '../../words/gate.ts'
import { decision } from '../records.ts'
import { decidingGates } from './deciding.ts'
import { partyGates } from './parties.ts'
import { tryingGates } from './trying.ts'

const since2018 = { inForce: { from: '2018-02-08' } } as const

export const adjudicationGates: readonly Gate[] = [
  ...partyGates,
  ...tryingGates,
  ...decidingGates,
  archiveGate({ id: 'adjudication', ...since2018, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-adjudication'),
]
