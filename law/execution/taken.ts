import { type Does, enter, open } from '../words/does.ts'
import type { RecordKind } from '../words/record.ts'
import { by, theParty } from '../words/value.ts'

export const common = { proceeding: 'payment' } as const
export const reported = { ...common, effect: 'reported', posts: ['handler'] } as const
/** Signed by a head who is none of those who handle the case. */
export const signed = {
  ...common,
  effect: 'constitutive',
  posts: ['deputyHead', 'agencyHead'],
  duty: 'approve',
} as const
export const ofParty = { party: theParty } as const
/** What is owed on the day is written down with what rests on it. */
export const sums = { owed: by('unpaid'), surcharge: by('surchargeNow') } as const
export const serve = (document: string): Does => open('service', 'pending', { document }, ofParty)
export const enterOf = (kind: RecordKind): Does => enter(kind, {}, ofParty)
