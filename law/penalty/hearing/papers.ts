import { hearingPapers } from '../../hearing/papers.ts'
import { reads } from '../../words/condition.ts'
import { last } from '../../words/value.ts'
import { clue, hearing, hearingRequest } from '../records.ts'

/** 听证的文书, with the cause of the penalty. */
export const penaltyHearingPapers = hearingPapers({
  cause: last(clue, 'cause'),
  request: hearingRequest,
  hearing,
  offered: reads('hearingOffered'),
})
