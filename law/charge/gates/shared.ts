import { some } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { assessment } from '../records.ts'

export const isWater = some(entries(assessment, { kind: 'water' }))
