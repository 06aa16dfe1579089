import { any, type Condition, eachOrNone, rows, some } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { by, it } from '../../words/value.ts'
import { release } from '../records.ts'
import { exemption, termination } from './records.ts'

const ofRow = { party: { is: it('value') } } as const
const spared = some(entries(exemption, ofRow, { faulty: true }))

/** Of every party it has been settled that it is not punished, or cannot be: there is nobody left to decide about. */
export const nobodyIsLeft: Condition = eachOrNone(
  rows(by('mainParties')),
  any(spared, some(entries(termination, ofRow, { faulty: true })), some(entries(release, ofRow, { faulty: true }))),
)
/** None of them is punished, by a decision that says so: what may be told of one may be told of all. */
export const everybodyIsSpared: Condition = eachOrNone(rows(by('mainParties')), spared)
