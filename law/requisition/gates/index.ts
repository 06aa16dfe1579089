import { publicationGates } from '../../publication/gates.ts'
import type { Gate } from '../../words/gate.ts'
import { compensationGates } from './compensation.ts'
import { decidingGates } from './deciding.ts'
import { holdingGates } from './holding.ts'

export const requisitionGates: readonly Gate[] = [
  ...decidingGates,
  ...holdingGates,
  ...compensationGates,
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-requisition'),
]
