import { partyRows } from '@xiezhi/casework'
import type { DocumentData, DocumentKind, Party, PenaltyDecision, PenaltyNotice } from './data.ts'
import { withAdded } from './parts/format.ts'
import { decisionText } from './penalty-decision/text.ts'
import { noticeText } from './penalty-notice/text.ts'
import { reviewForm } from './review-opinion/items.ts'

/** What a template reads: the data, with running text composed, parties as labelled rows, the review form's items. */
export function templateData<K extends DocumentKind>(kind: K, data: DocumentData[K]): object {
  const parties: { parties: object[] } | object =
    'parties' in data ? { parties: (data.parties as Party[]).map(partyRows) } : {}
  return { ...data, ...parties, ...besides(kind, data) }
}

function besides(kind: DocumentKind, data: DocumentData[DocumentKind]): object {
  if (kind === 'review-opinion') return { form: reviewForm }
  if (kind === 'penalty-notice') return { body: withAdded(noticeText(data as PenaltyNotice), data) }
  return kind === 'penalty-decision' ? { body: withAdded(decisionText(data as PenaltyDecision), data) } : {}
}
