import { Readable } from 'node:stream'
import { isList, linesOf } from '@xiezhi/law/list/lines.ts'
import { toCsv } from '@xiezhi/lists/out/table.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cache } from '../cache.ts'
import type { Entry } from '../entry.ts'
import { readFilter } from '../filter.ts'
import type { Html } from '../html.ts'
import { notFound, wrongPage } from '../pages/wrong.ts'
import type { Section } from '../sections.ts'
import type { Show } from '../showing.ts'
import { FOUND } from '../store/sheet.ts'
import type { SheetChanges, SheetPage, Store } from '../store/store.ts'
import { changesPage, FIRST, hasSheet, LINES, type SheetEntry, sheetPage, sheetSection } from './page.ts'

export type SheetDeps = {
  store: Pick<Store, 'entry' | 'linesOf' | 'linesChanged'>
  clock: () => number
  today: () => string
  show: Show
  missing: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  /** The lines of what is public cannot be found yet. */
  unready: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
  report: (error: unknown) => void
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
/** Rows of a file that is handed out are read as many at a time. */
const AT_ONCE = 2000
/** Changes of one comparison: twenty pages of them. */
const COMPARED = 1000
/** Milliseconds: what two files say otherwise is the same for ever, and whether they are public is asked each time. */
const KEPT = 3_600_000

/** Lines of large lists: part of the page of their list, a page of them, what changed, all of them as a file. */
export function sheetRoutes(app: FastifyInstance, section: Section, deps: SheetDeps) {
  const { store, clock, today, show, missing, unready, report } = deps
  const kept = cache<SheetChanges>(clock, KEPT, 40)
  /** Compared once and then known: it costs a reading of both files. While one of them cannot be found it is asked again each time. */
  const compared = (entry: SheetEntry, offset: number): Promise<SheetChanges> =>
    kept(`${entry.agencyCode} ${entry.lines.before} ${entry.lines.sheet} ${offset}`, async () => {
      const changes = await store.linesChanged(entry.id, { offset, limit: COMPARED }, today())
      if (changes === null) throw new NotThere()
      return changes
    })
  /** null: there is nothing to compare with, or not yet. Behind the last change nobody is asked. */
  async function changesOf(entry: SheetEntry, offset: number): Promise<SheetChanges | null> {
    if (entry.lines.before === null) return null
    try {
      const first = await compared(entry, 0)
      if (offset >= first.added + first.gone + first.changed) return { ...first, lines: [] }
      const at = offset % COMPARED
      const { lines } = await compared(entry, offset - at)
      return { ...first, lines: lines.slice(at, at + LINES) }
    } catch (error) {
      if (error instanceof NotThere) return null
      throw error
    }
  }
  const entryAt = async (params: unknown): Promise<Entry | null> => {
    const { list } = params as { list: string }
    const entry = UUID.test(list) ? await store.entry(list, today()) : null
    return entry?.kind === section.kind ? entry : null
  }
  const isThere = async (entry: Entry): Promise<boolean> =>
    (await store.linesOf(entry.id, { words: '', offset: 0, limit: 1 }, today())).lines.length > 0
  const at = `${section.path}/:list/lines`

  show(at, ['q', 'changes', 'after'], async (frame, { params, query: asked }) => {
    const entry = await entryAt(params)
    if (!hasSheet(entry)) return { status: 404, text: wrongPage(frame, notFound) }
    const offset = offsetIn(asked.after)
    if (asked.changes !== undefined) {
      const changes = await changesOf(entry, offset)
      return {
        status: offset > 0 && changes?.lines.length === 0 ? 404 : 200,
        text: changesPage(frame, entry, changes, offset),
      }
    }
    const { filter, mistakes } = readFilter(section.kind, { q: asked.q })
    const { words } = filter
    const isBeyond = offset >= (words === '' ? entry.lines.count : FOUND)
    const found = isBeyond ? nothing : await store.linesOf(entry.id, { words, offset, limit: LINES }, today())
    const isReady = found.lines.length > 0 || (await isThere(entry))
    return {
      status: mistakes.length > 0 ? 400 : offset > 0 && isReady && found.lines.length === 0 ? 404 : 200,
      text: sheetPage(frame, entry, words, offset, isReady ? found : null),
    }
  })

  const file = (ending: 'csv' | 'jsonl', type: string) =>
    app.get(`${at}.${ending}`, async (request, reply) => {
      const entry = await entryAt(request.params)
      if (!hasSheet(entry)) return missing(request, reply)
      if (!(await isThere(entry))) return unready(request, reply)
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
      // The list is read without it, where comparing takes too long.
      changesOf(entry, 0).catch((error: unknown) => {
        report(error)
        return null
      }),
    ])
    return sheetSection(entry, first, changes)
  }
}

/** A file that is to be compared cannot be found yet. */
class NotThere extends Error {}
const nothing: SheetPage = { lines: [], found: null }

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
