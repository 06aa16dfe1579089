import {
  type Entry,
  type Line,
  readBlocks,
  readElements,
  readPerformed,
  readPlainWords,
  readSheet,
  type State,
} from '../entry.ts'
import { kindOf } from '../sections.ts'

/** Columns of a list line; `e` is disclosure.entry. */
export const lineColumns = `e.id, e.kind, e.agency_name, e.region, e.title, e.document_number, e.decided_on::text, e.party_display,
  e.categories, e.state, e.demo_mark`

/** 'YYYY-MM-DD HH:MM' in China. */
export const moment = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`

export const entryColumns = `${lineColumns}, e.version, e.agency_code, ${moment('e.published_at')} as published_at,
  e.expires_on::text, e.state_reason, ${moment('e.state_at')} as state_at, e.party_kind, e.summary, e.body, e.elements,
  e.sha256, e.source, e.performed, e.lines`

export const withdrawalColumns = `e.id, e.kind, e.agency_name, e.document_number, e.state_reason, ${moment('e.state_at')} as state_at,
  e.demo_mark`

export type LineRow = {
  id: string
  kind: string
  agency_name: string
  region: string
  title: string
  document_number: string
  decided_on: string | null
  party_display: string
  categories: string[]
  state: State
  demo_mark: string | null
}

export type EntryRow = LineRow & {
  version: number
  agency_code: string
  published_at: string
  expires_on: string | null
  state_reason: string | null
  state_at: string | null
  party_kind: string
  summary: unknown
  body: unknown
  elements: unknown
  performed: unknown
  lines: unknown
  sha256: string
  source: string
  visits: string
}

export function toLine(row: LineRow): Line {
  const kind = kindOf(row.kind)
  return {
    id: row.id,
    kind,
    agencyName: row.agency_name,
    region: row.region,
    title: row.title,
    documentNumber: row.document_number,
    decidedOn: row.decided_on,
    party: row.party_display,
    categories: row.categories,
    state: row.state,
    demoMark: row.demo_mark,
  }
}

/** What has passed its last day is expired, whether or not the feed has said so yet, and nothing of it leaves here. */
export function toEntry(row: EntryRow, today: string): Entry {
  const overdue = row.expires_on !== null && row.expires_on < today && row.state !== 'withdrawn'
  const state = overdue ? 'expired' : row.state
  const gone = state === 'expired' || state === 'withdrawn'
  const line = toLine(row)
  return {
    ...line,
    state,
    title: gone ? '' : line.title,
    party: gone ? '' : line.party,
    categories: gone ? [] : line.categories,
    version: row.version,
    agencyCode: row.agency_code,
    publishedAt: row.published_at,
    expiresOn: row.expires_on,
    stateReason: row.state_reason,
    stateAt: row.state_at,
    partyKind: gone ? '' : row.party_kind,
    summary: readPlainWords(gone ? null : row.summary),
    body: gone ? [] : readBlocks(row.body),
    elements: gone ? [] : readElements(row.elements),
    performed: gone ? [] : readPerformed(row.performed),
    lines: readSheet(gone ? null : row.lines),
    sha256: row.sha256,
    source: row.source,
    visits: Number(row.visits),
  }
}
