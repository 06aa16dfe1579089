import { publicationGates } from '../../publication/gates.ts'
import type { Gate } from '../../words/gate.ts'
import { compensationGates } from './compensation.ts'
import { decidingGates } from './deciding.ts'
import { movingGates } from './moving.ts'

export const expropriationGates: readonly Gate[] = [
  ...decidingGates,
  ...compensationGates,
  ...movingGates,
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-expropriation'),
]
