import type { DocumentData, DocumentKind } from '../src/data.ts'
import * as platform from './platform.ts'
import * as shop from './shop.ts'

export type Sample = {
  [K in DocumentKind]: { name: string; kind: K; data: DocumentData[K]; date: string }
}[DocumentKind]

/** The papers of the gallery and of the tests; the last ones run over several pages. */
export const samples: Sample[] = [
  { name: '1-filing', kind: 'filing-approval', data: shop.filing, date: '2026-09-10' },
  { name: '2-notice', kind: 'penalty-notice', data: shop.notice, date: '2026-10-16' },
  { name: '3-review', kind: 'review-opinion', data: shop.review, date: '2026-11-02' },
  { name: '4-decision', kind: 'penalty-decision', data: shop.decision, date: '2026-11-09' },
  { name: '5-filing-parties', kind: 'filing-approval', data: platform.filing, date: '2025-07-08' },
  { name: '6-notice-hearing', kind: 'penalty-notice', data: platform.notice, date: '2025-09-05' },
  { name: '7-decision-parties', kind: 'penalty-decision', data: platform.decision, date: '2025-11-20' },
]
