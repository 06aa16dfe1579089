import { all, any, equal, none, not, reads, some } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { answered, last } from '../../words/value.ts'
import { contestAnswer, crimeContest, crimeDelivery, crimeReturn, policeAnswer } from './crimeRecords.ts'

/** Somebody is still asked whether the police were right not to file it. */
export const isContested = some(entries(crimeContest, {}, { since: [policeAnswer, contestAnswer], faulty: true }))

const refused = some(entries(policeAnswer, { answer: 'refused' }, { since: [crimeDelivery], faulty: true }))
const filedAfterAll = some(entries(contestAnswer, { result: 'filed' }, { since: [crimeDelivery], faulty: true }))

/** 公安不立案，或者司法机关移送处理: the agency handles it as its own again (处罚法27; 移送规定10). */
export const givenBack = any(
  some(entries(crimeReturn, {}, { since: [crimeDelivery, contestAnswer], faulty: true })),
  all(refused, not(isContested), not(filedAfterAll)),
)

/** Found to be a crime, and with nobody who has said that it is none of theirs. */
export const isCrime = all(equal(answered('suspectedCrime'), 'yes'), not(reads('givenBack')))

export const hasContested = (way: 'reconsider' | 'supervise') =>
  some(entries(crimeContest, { way }, { since: [policeAnswer], faulty: true }))

/** The last word of the police or on the objection is that it is not filed. */
export const lastRefused = all(
  refused,
  not(isContested),
  not(equal(last(contestAnswer, 'result'), 'filed')),
  none(entries(crimeReturn, {}, { since: [policeAnswer], faulty: true })),
)
