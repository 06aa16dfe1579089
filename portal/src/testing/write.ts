import { searchRow } from '@xiezhi/ui/search'
import type pg from 'pg'
import type { Entry } from '../entry.ts'

const isGone = (entry: Entry) => entry.state === 'withdrawn' || entry.state === 'expired'

/** Applies an entry as the feed does: the row, and its search row while it is public. */
export async function writeEntry(client: pg.ClientBase, entry: Entry): Promise<void> {
  await client.query(
    `insert into disclosure.entry (id, version, kind, agency_code, agency_name, region, title, document_number, decided_on,
       published_at, expires_on, state, state_reason, state_at, party_display, party_kind, categories, summary, body,
       elements, sha256, source, demo_mark, performed, lines)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::timestamp at time zone 'Asia/Shanghai', $11, $12, $13,
       $14::timestamp at time zone 'Asia/Shanghai', $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
     on conflict (id) do update set (version, title, expires_on, state, state_reason, state_at, party_display, party_kind,
       categories, summary, body, elements, sha256, performed, lines) =
       (excluded.version, excluded.title, excluded.expires_on, excluded.state, excluded.state_reason, excluded.state_at,
       excluded.party_display, excluded.party_kind, excluded.categories, excluded.summary, excluded.body,
       excluded.elements, excluded.sha256, excluded.performed, excluded.lines)`,
    [
      entry.id,
      entry.version,
      entry.kind,
      entry.agencyCode,
      entry.agencyName,
      entry.region,
      entry.title,
      entry.documentNumber,
      entry.decidedOn,
      entry.publishedAt,
      entry.expiresOn,
      entry.state,
      entry.stateReason,
      entry.stateAt,
      entry.party,
      entry.partyKind,
      entry.categories,
      JSON.stringify(isGone(entry) ? {} : entry.summary),
      JSON.stringify(entry.body),
      JSON.stringify(entry.elements),
      entry.sha256,
      entry.source,
      entry.demoMark,
      JSON.stringify(isGone(entry) ? [] : (entry.performed ?? [])),
      isGone(entry) || entry.lines === null ? null : JSON.stringify(entry.lines),
    ],
  )
  await client.query('delete from disclosure.entry_search where id = $1', [entry.id])
  if (isGone(entry)) return
  const row = searchRow(entry)
  await client.query(
    `insert into disclosure.entry_search (id, kind, agency_code, listed_on, expires_on, party, number, words, tokens)
     values ($1, $2, $3, $4, $5, $6, $7, $8, array_to_tsvector($9::text[]))`,
    [row.id, row.kind, row.agencyCode, row.listedOn, row.expiresOn, row.party, row.number, row.words, row.tokens],
  )
}
