import { equal } from '../words/condition.ts'
import { entries, named } from '../words/query.ts'
import { from, here, type Value } from '../words/value.ts'
import { claim, redressDraft } from './records.ts'

const ofThis = { proceeding: { is: here } } as const
export const thisClaim = named('本次赔偿申请', entries(claim, ofThis, { pick: 'latest', faulty: true }))
const thisDraft = named('本次赔偿意见', entries(redressDraft, ofThis, { pick: 'latest', faulty: true }))
export const draftOf = (field: 'outcome' | 'amount'): Value => from(thisDraft, field)
export const isGranted = equal(draftOf('outcome'), 'grant')
