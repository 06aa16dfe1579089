import { isDeepStrictEqual } from 'node:util'
import type { Day } from '@xiezhi/law'
import { searchRow } from '@xiezhi/ui/search'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure } from '../../platform/failure.ts'
import { type Drawn, drawer, type Sequenced } from './follow.ts'
import { registerDrawer } from './followRegister.ts'
import { asPublished, idOf, type Sealing } from './identity.ts'
import { emptied, isOver, latestDay } from './over.ts'
import type { Entry } from './shapes.ts'

const moment = (text: string | null) => text && `${text}:00.000000`
const sorted = (tokens: readonly string[]) => [...new Set(tokens)].sort()

/** What `apply` makes of an item, column by column, and how it is found. */
function columnsOf(entry: Entry) {
  const shown = entry.state === 'public'
  const { id: _, tokens, ...found } = searchRow(entry)
  return {
    version: entry.version,
    kind: entry.kind,
    agencyCode: entry.agencyCode,
    agencyName: entry.agencyName,
    region: entry.region,
    title: entry.title,
    documentNumber: entry.documentNumber,
    decidedOn: entry.decidedOn,
    publishedAt: moment(entry.publishedAt),
    dueOn: entry.dueOn,
    expiresOn: entry.expiresOn,
    state: entry.state,
    stateReason: entry.stateReason,
    stateAt: moment(entry.stateAt),
    party: entry.party,
    partyKind: entry.partyKind,
    categories: entry.categories,
    summary: shown ? entry.summary : {},
    body: entry.body,
    elements: entry.elements,
    sha256: entry.sha256,
    source: entry.source,
    demoMark: entry.demoMark,
    lines: entry.lines ?? null,
    performed: entry.performed ?? [],
    found: shown ? { ...found, tokens: sorted(tokens) } : null,
  }
}

const at = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US')`
const rows = `select e.id, jsonb_build_object('version', e.version, 'kind', e.kind, 'agencyCode', e.agency_code, 'agencyName', e.agency_name,
    'region', e.region, 'title', e.title, 'documentNumber', e.document_number, 'decidedOn', e.decided_on,
    'publishedAt', ${at('e.published_at')}, 'dueOn', e.due_on, 'expiresOn', e.expires_on, 'state', e.state,
    'stateReason', e.state_reason, 'stateAt', ${at('e.state_at')}, 'party', e.party_display, 'partyKind', e.party_kind,
    'categories', e.categories, 'summary', e.summary, 'body', e.body, 'elements', e.elements, 'sha256', e.sha256,
    'source', e.source, 'demoMark', e.demo_mark, 'lines', e.lines, 'performed', e.performed, 'performedAt', e.performed_at, 'found', case when s.id is null then null else jsonb_build_object(
    'kind', s.kind, 'agencyCode', s.agency_code, 'listedOn', s.listed_on, 'expiresOn', s.expires_on, 'party', s.party,
    'number', s.number, 'words', s.words, 'tokens', tsvector_to_array(s.tokens)) end) as row
  from disclosure.entry e left join disclosure.entry_search s on s.id = e.id where e.id = any ($1)`

type Row = Omit<ReturnType<typeof columnsOf>, 'found' | 'summary'> &
  Pick<Sealing, 'summary'> & { performedAt: number; found: { tokens: string[] } | null }

/** What is public of each now, by its address. */
async function standingOf(trx: Queries, events: readonly Sequenced[]): Promise<ReadonlyMap<string, Row>> {
  const found = await trx.query<{ id: string; row: Row }>({
    name: 'disclosure.rows',
    text: rows,
    values: [events.map(publicId)],
  })
  return new Map(found.map(({ id, row }) => [id, row]))
}

/** What is public of it now; undefined: nothing. */
export const standing = async (trx: Queries, event: Sequenced): Promise<Row | undefined> =>
  (await standingOf(trx, [event])).get(publicId(event))

/** Where what the event made public stands. */
export const publicId = ({ stream, proceeding }: Sequenced): string =>
  idOf(stream, proceeding === '' ? undefined : proceeding)

async function ofRegister(
  draw: ReturnType<typeof registerDrawer>,
  { stream, proceeding }: Sequenced,
): Promise<Drawn | undefined> {
  const page = (await draw(stream)).find((p) => p.proceeding === proceeding)
  return page && { entry: page.entry, recorded: undefined }
}

/** As many cases are held in memory at a time. */
const atOnce = 40

/**
 * Whether what the portal shows of each is, in every column, what following the record up to this event makes of it. One that
 * cannot be drawn is not judged: it is named by the verification of the record, and where it is written again.
 */
export async function areAsRecorded(
  trx: Queries,
  events: readonly Sequenced[],
  drawing = drawer,
): Promise<readonly boolean[]> {
  const judged: boolean[] = []
  let today: Day | undefined
  const ofStream = registerDrawer(trx)
  for (let at = 0; at < events.length; at += atOnce) {
    const some = events.slice(at, at + atOnce)
    const stands = await standingOf(trx, some)
    const draw = await drawing(trx, some)
    const passed = await passedOf(trx, some)
    if ([...stands.values()].some((row) => row.state === 'expired')) today ??= await latestDay(trx)
    for (const event of some) {
      try {
        const row = stands.get(publicId(event))
        const drawn = event.stream.startsWith('case/') ? await draw(event, row) : await ofRegister(ofStream, event)
        // Told as of a later event than the page, and as far at least as the feed has come.
        const told = Math.max(passed.get(event.stream) ?? 0, row?.performedAt ?? 0)
        const isUp = drawn?.entry.state === 'public' && row?.state === 'public'
        const performed = (isUp && told > 0 && (await drawn.performed?.(told))) || []
        judged.push(isRow(row, drawn && { ...drawn, entry: { ...drawn.entry, performed } }, today))
      } catch (error) {
        if (!(error instanceof Failure || error instanceof Problem)) throw error
        judged.push(true)
      }
    }
  }
  return judged
}

/** How far the feed has come with each of these streams. */
async function passedOf(trx: Queries, events: readonly Sequenced[]): Promise<ReadonlyMap<string, number>> {
  const rows = await trx.query<{ stream: string; sequence: number | null }>({
    name: 'disclosure.passed',
    text: `select s.stream, (select max(l.sequence) from log.leaf l where l.stream = s.stream
        and l.idx < coalesce((select position from log.follower where name = 'disclosure'), 0)) as sequence
      from unnest($1::text[]) as s (stream)`,
    values: [[...new Set(events.map(({ stream }) => stream))]],
  })
  return new Map(rows.flatMap(({ stream, sequence }) => (sequence === null ? [] : [[stream, sequence]])))
}

function isRow(row: Row | undefined, drawn: Drawn | undefined, today: Day | undefined): boolean {
  if (row === undefined || drawn === undefined) return row === undefined && drawn === undefined
  const isTakenDown =
    row.state === 'expired' && drawn.entry.state === 'public' && today !== undefined && isOver(drawn.entry, today)
  const entry = isTakenDown
    ? emptied({ ...drawn.entry, sha256: drawn.recorded ?? drawn.entry.sha256 })
    : asPublished(drawn.entry, row, drawn.recorded)
  if (entry === undefined) return false
  const { found, performedAt: _, ...columns } = row
  const now = { ...columns, found: found && { ...found, tokens: sorted(found.tokens) } }
  return isDeepStrictEqual(now, JSON.parse(JSON.stringify(columnsOf(entry))))
}
