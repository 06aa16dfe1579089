import { confirmationPapers } from './confirmation/papers.ts'
import { registrationPapers } from './registration/papers.ts'
import { revocationPapers } from './registration/revocation/papers.ts'

/** Papers of the kinds put together from the shared sets (law/README.md). */
export const composedPapers = {
  ...confirmationPapers,
  ...registrationPapers,
  ...revocationPapers,
} as const
