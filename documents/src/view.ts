import type { DocumentData, DocumentKind, Party } from './data.ts'
import { partyRows } from './parties.ts'
import { reviewForm } from './review-items.ts'

/** What a template reads: the data, with parties turned into labelled rows and the review form's items beside it. */
export function templateData<K extends DocumentKind>(kind: K, data: DocumentData[K]): object {
  const parties: { parties: object[] } | object =
    'parties' in data ? { parties: (data.parties as Party[]).map(partyRows) } : {}
  return { ...data, ...parties, ...(kind === 'review-opinion' ? { form: reviewForm } : {}) }
}
