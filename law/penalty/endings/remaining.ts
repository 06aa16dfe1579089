import { any, type Condition, eachOrNone, rows, some } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { by, it } from '../../words/value.ts'
import { release } from '../records.ts'
import { termination } from './records.ts'

const ofRow = { party: { is: it('value') } } as const

/** Of every party it has been settled that it is not punished, or cannot be: there is nobody left to decide about. */
export const nobodyIsLeft: Condition = eachOrNone(
  rows(by('mainParties')),
  any(some(entries(termination, ofRow, { faulty: true })), some(entries(release, ofRow, { faulty: true }))),
)
