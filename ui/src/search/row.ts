import { categoryToken, normal, searchTokens } from './tokens.ts'

/** What a public item is found by. Dates are 'YYYY-MM-DD', a moment begins with its day. */
export interface Searchable {
  id: string
  kind: string
  agencyCode: string
  agencyName: string
  title: string
  documentNumber: string
  decidedOn: string | null
  publishedAt: string
  expiresOn: string | null
  /** As shown to the public. */
  party: string
  summary: { what: string; why: string }
  elements: readonly { value: string }[]
  categories: readonly string[]
}

/** A row of disclosure.entry_search. */
export interface SearchRow {
  id: string
  kind: string
  agencyCode: string
  listedOn: string
  expiresOn: string | null
  party: string
  number: string
  words: string
  /** For `array_to_tsvector($1::text[])`. */
  tokens: string[]
}

/** What of an item is searched: all that is public of it but the full text, whose facts the elements repeat. */
export function searchRow(entry: Searchable): SearchRow {
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
