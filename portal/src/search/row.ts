import type { Entry } from '../entry.ts'
import { categoryToken, normal, searchTokens } from './tokens.ts'

export type SearchRow = {
  id: string
  kind: Entry['kind']
  agencyCode: string
  listedOn: string
  expiresOn: string | null
  party: string
  number: string
  words: string
  /** For `array_to_tsvector($1::text[])`. */
  tokens: string[]
}

/** What of an entry is searched: all that is public of it but the full text, whose facts the elements repeat. */
export function searchRow(
  entry: Pick<
    Entry,
    | 'id'
    | 'kind'
    | 'agencyCode'
    | 'agencyName'
    | 'title'
    | 'documentNumber'
    | 'decidedOn'
    | 'publishedAt'
    | 'expiresOn'
    | 'party'
    | 'summary'
    | 'elements'
    | 'categories'
  >,
): SearchRow {
  const parts = [
    entry.title,
    entry.documentNumber,
    entry.party,
    entry.agencyName,
    entry.summary.what,
    entry.summary.why,
    ...entry.elements.map((element) => element.value),
  ]
  return {
    id: entry.id,
    kind: entry.kind,
    agencyCode: entry.agencyCode,
    listedOn: entry.decidedOn ?? entry.publishedAt.slice(0, 10),
    expiresOn: entry.expiresOn,
    party: normal(entry.party),
    number: normal(entry.documentNumber),
    words: parts.map(normal).join('\n'),
    tokens: [...searchTokens(parts.join('\n')), ...entry.categories.map(categoryToken)],
  }
}
