import { Readable } from 'node:stream'
import { isList, linesOf } from '@xiezhi/law/list/lines.ts'
import { toCsv } from '@xiezhi/lists/out/table.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cache } from '../cache.ts'
import type { Entry } from '../entry.ts'
import { readFilter } from '../filter.ts'
import type { Html } from '../html.ts'
import type { Frame } from '../pages/layout.ts'
import { notFound, wrongPage } from '../pages/wrong.ts'
import type { Section } from '../sections.ts'
import type { SheetChanges, Store } from '../store/store.ts'
import { changesPage, FIRST, hasSheet, LINES, type SheetEntry, sheetPage, sheetSection } from './page.ts'

export type SheetDeps = {
  store: Pick<Store, 'entry' | 'linesOf' | 'linesChanged'>
  clock: () => number
  today: () => string
  show: (
    path: string,
    draw: (frame: Frame, request: FastifyRequest) => Promise<{ status?: number; text: string }>,
  ) => void
  missing: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
/** Rows of a file that is handed out are read as many at a time. */
const AT_ONCE = 2000
/** Milliseconds: what two files say otherwise is the same for ever, and whether they are public is asked each time. */
const KEPT = 3_600_000

/** Lines of large lists: part of the page of their list, a page of them, what changed, all of them as a file. */
export function sheetRoutes(app: FastifyInstance, section: Section, { store, clock, today, show, missing }: SheetDeps) {
  const kept = cache<SheetChanges | null>(clock, KEPT, 100)
  /** Compared once and then known: it costs a reading of both files. */
  const changesOf = (entry: SheetEntry, offset: number, limit: number): Promise<SheetChanges | null> =>
    entry.lines.before
      ? kept(`${entry.agencyCode} ${entry.lines.before} ${entry.lines.sheet} ${offset} ${limit}`, () =>
          store.linesChanged(entry.id, { offset, limit }, today()),
        )
      : Promise.resolve(null)
  const entryAt = async (request: FastifyRequest): Promise<Entry | null> => {
    const { list } = request.params as { list: string }
    const entry = UUID.test(list) ? await store.entry(list, today()) : null
    return entry?.kind === section.kind ? entry : null
  }
  const at = `${section.path}/:list/lines`

  show(at, async (frame, request) => {
    const entry = await entryAt(request)
    if (!hasSheet(entry)) return { status: 404, text: wrongPage(frame, notFound) }
    const asked = request.query as Record<string, unknown>
    const offset = offsetIn(asked.after)
    if (asked.changes !== undefined)
      return { text: changesPage(frame, entry, await changesOf(entry, offset, LINES), offset) }
    const { filter, mistakes } = readFilter(section.kind, { q: asked.q })
    const found = await store.linesOf(entry.id, { words: filter.words, offset, limit: LINES }, today())
    return { status: mistakes.length > 0 ? 400 : 200, text: sheetPage(frame, entry, filter.words, offset, found) }
  })

  const file = (ending: 'csv' | 'jsonl', type: string) =>
    app.get(`${at}.${ending}`, async (request, reply) => {
      const entry = await entryAt(request)
      if (!hasSheet(entry)) return missing(request, reply)
      const name = encodeURIComponent(`${entry.title}.${ending}`)
      return reply
        .type(type)
        .headers({
          'cache-control': 'no-cache',
          'content-disposition': `attachment; filename="lines.${ending}"; filename*=UTF-8''${name}`,
        })
        .send(Readable.from(ending === 'csv' ? csvOf(store, entry, today()) : linesIn(store, entry, today())))
    })
  file('csv', 'text/csv; charset=utf-8; header=present')
  file('jsonl', 'application/jsonl; charset=utf-8')

  /** What stands of its lines on the page of the list. */
  return async (entry: Entry): Promise<Html | undefined> => {
    if (!hasSheet(entry)) return undefined
    const [first, changes] = await Promise.all([
      store.linesOf(entry.id, { words: '', offset: 0, limit: FIRST }, today()),
      changesOf(entry, 0, 1),
    ])
    return sheetSection(entry, first, changes)
  }
}

const offsetIn = (given: unknown): number => {
  const offset = typeof given === 'string' && /^\d{1,7}$/.test(given) ? Number(given) : 0
  return offset - (offset % LINES)
}

async function* pagesOf(store: SheetDeps['store'], { id }: Entry, today: string) {
  for (let offset = 0; ; offset += AT_ONCE) {
    const { lines } = await store.linesOf(id, { words: '', offset, limit: AT_ONCE }, today)
    if (lines.length === 0) return
    yield lines.map(({ line }) => line)
  }
}
async function* linesIn(store: SheetDeps['store'], entry: Entry, today: string) {
  for await (const lines of pagesOf(store, entry, today))
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
async function* csvOf(store: SheetDeps['store'], entry: SheetEntry, today: string) {
  const columns = isList(entry.lines.list) ? linesOf(entry.lines.list).columns : []
  let headings: readonly string[] | undefined = columns.map(({ label }) => label)
  for await (const lines of pagesOf(store, entry, today)) {
    const rows = lines.map((line) => columns.map(({ id }) => String(line[id] ?? '')))
    const text = toCsv({ title: entry.title, headings: headings ?? [], rows })
    // The mark and the head stand once, before the first of them.
    yield headings === undefined ? text.slice(text.indexOf('\r\n') + 2) : text
    headings = undefined
  }
}
