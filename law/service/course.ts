import type { Move } from '../words/course.ts'

/** The decision brought to whom it concerns, in person: by whom it was signed for, and as what. */
export const delivered = (
  party: string,
  signedBy: string,
  receiver: 'self' | 'legalRepresentative',
  day?: number,
  what = 'decision',
): Move => ({
  by: 'handler',
  step: 'service.deliver',
  proceeding: `service-${what}-${party}`,
  form: { receiver, signedBy, place: '当事人住所', officers: ['@handler'], disclosureTold: true },
  ...(day === undefined ? {} : { day }),
})
