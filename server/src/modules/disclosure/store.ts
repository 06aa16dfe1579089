import { searchRow } from '@xiezhi/ui/search'
import type { Queries } from '../../platform/db/pool.ts'
import type { Entry } from './shapes.ts'

/** A moment of the record is Shanghai's, to the minute. */
const instant = (moment: string | null): string | null => (moment === null ? null : `${moment}:00+08:00`)

const upsert = `insert into disclosure.entry as e (id, version, kind, agency_code, agency_name, region, title, document_number,
    decided_on, published_at, due_on, expires_on, state, state_reason, state_at, party_display, party_kind, categories,
    summary, body, elements, sha256, source, demo_mark, performed, performed_at, lines)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)
  on conflict (id) do update set (version, agency_name, region, title, document_number, decided_on, published_at, due_on,
    expires_on, state, state_reason, state_at, party_display, party_kind, categories, summary, body, elements, sha256,
    source, demo_mark, performed, performed_at, lines) = (excluded.version, excluded.agency_name, excluded.region, excluded.title,
    excluded.document_number, excluded.decided_on, excluded.published_at, excluded.due_on, excluded.expires_on,
    excluded.state, excluded.state_reason, excluded.state_at, excluded.party_display, excluded.party_kind,
    excluded.categories, excluded.summary, excluded.body, excluded.elements, excluded.sha256, excluded.source,
    excluded.demo_mark, excluded.performed, excluded.performed_at, excluded.lines)
  where e.version <= excluded.version
  returning id`

const search = `insert into disclosure.entry_search (id, kind, agency_code, listed_on, expires_on, party, number, words, tokens)
  values ($1, $2, $3, $4, $5, $6, $7, $8, array_to_tsvector($9::text[]))
  on conflict (id) do update set (kind, agency_code, listed_on, expires_on, party, number, words, tokens) =
    (excluded.kind, excluded.agency_code, excluded.listed_on, excluded.expires_on, excluded.party, excluded.number,
    excluded.words, excluded.tokens)`

/** Applies an item: the same one again changes nothing, an older one than is there is passed over. */
export async function apply(trx: Queries, entry: Entry): Promise<boolean> {
  const written = await trx.first({
    name: 'disclosure.apply',
    text: upsert,
    values: [
      entry.id,
      entry.version,
      entry.kind,
      entry.agencyCode,
      entry.agencyName,
      entry.region,
      entry.title,
      entry.documentNumber,
      entry.decidedOn,
      instant(entry.publishedAt),
      entry.dueOn,
      entry.expiresOn,
      entry.state,
      entry.stateReason,
      instant(entry.stateAt),
      entry.party,
      entry.partyKind,
      entry.categories,
      JSON.stringify(entry.state === 'public' ? entry.summary : {}),
      JSON.stringify(entry.body),
      JSON.stringify(entry.elements),
      entry.sha256,
      entry.source,
      entry.demoMark,
      JSON.stringify(entry.state === 'public' ? (entry.performed ?? []) : []),
      entry.performedAt ?? 0,
      entry.lines ? JSON.stringify(entry.lines) : null,
    ],
  })
  if (written === undefined) return false
  if (entry.state !== 'public') {
    const text = 'delete from disclosure.entry_search where id = $1'
    await trx.query({ name: 'disclosure.unlist', text, values: [entry.id] })
    return true
  }
  const row = searchRow(entry)
  const { id, kind, agencyCode, listedOn, expiresOn, party, number, words, tokens } = row
  await trx.query({
    name: 'disclosure.list',
    text: search,
    values: [id, kind, agencyCode, listedOn, expiresOn, party, number, words, tokens],
  })
  return true
}
