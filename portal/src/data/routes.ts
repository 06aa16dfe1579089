import { createHash } from 'node:crypto'
import type { Day } from '@xiezhi/law'
import { WorkbooksBusy, workbookAside } from '@xiezhi/lists/out/aside.ts'
import { type Table, toCsv } from '@xiezhi/lists/out/table.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readFilter } from '../filter.ts'
import { query } from '../html.ts'
import { dataPage } from '../pages/data.ts'
import { type Frame, siteName } from '../pages/layout.ts'
import { type Section, sections } from '../sections.ts'
import type { Show } from '../showing.ts'
import type { Store } from '../store/store.ts'
import { atomOf } from './atom.ts'
import { columns, itemOf } from './columns.ts'
import { onTheWay } from './onTheWay.ts'

export type DataDeps = {
  store: Store
  today: () => Day
  frameOf: (request: FastifyRequest) => Promise<Frame>
  embedders: readonly string[]
  show: Show
}

/** Lines of one answer: what a workbook opens at once, and a hand-held reader bears. */
const LINES = 2000
/** And of JSON, which holds the whole text of each. */
const ITEMS = 500
const FEED = 50
const formats = ['csv', 'xlsx', 'json', 'atom'] as const
type Format = (typeof formats)[number]
const types: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
}

/** 专栏 that are lists: officers are looked up one by one, and never collected. */
export const openSections = sections.filter((s) => !s.lookup)

/** Undefined: too many are being made. */
const workbookOf = (table: Table): Promise<Buffer | undefined> =>
  workbookAside([table]).then(
    (bytes) => Buffer.from(bytes),
    (error: unknown) => {
      if (error instanceof WorkbooksBusy) return undefined
      throw error
    },
  )

/** 开放数据: what the pages show, as CSV, XLSX, JSON and Atom, by the same rows. */
export function dataRoutes(app: FastifyInstance, { store, today, frameOf, embedders, show }: DataDeps): void {
  show('/data', [], async (frame) => ({
    text: dataPage(
      frame,
      openSections.filter((s) => frame.kinds.includes(s.kind)),
      `${LINES} 条（JSON ${ITEMS} 条）`,
      embedders,
    ),
  }))

  const sending = onTheWay()
  /** Asked about each time, like the pages: what is withdrawn is gone at once. */
  function send(request: FastifyRequest, reply: FastifyReply, type: string, body: string | Buffer): FastifyReply {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    reply.headers({
      etag,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const held = sending(etag, Buffer.from(body), reply.raw)
    if (held !== undefined) return reply.type(type).send(held)
    const told = { code: 'data-busy', errors: ['同时下载的人较多，请稍后再试。'] }
    reply.removeHeader('etag').removeHeader('content-disposition')
    return reply.code(503).header('retry-after', '5').header('cache-control', 'no-store').type(types.json).send(told)
  }
  // The host the proxy names; X-Forwarded-Host is whoever's who asks, and the links of everybody who is given a copy.
  const base = (request: FastifyRequest) => `${request.protocol}://${request.headers.host ?? request.host}`

  app.get('/feed.atom', async (request, reply) => {
    const kinds = openSections.filter((s) => s.stage === '事后').map((s) => s.kind)
    const entries = await store.newest(kinds, today(), FEED)
    const title = siteName(await frameOf(request))
    return send(
      request,
      reply,
      types.atom,
      atomOf(entries, { title, base: base(request), self: '/feed.atom', now: `${today()}T00:00:00+08:00` }),
    )
  })

  const answer = (section: Section, format: Format) =>
    app.get(`/data/${section.kind}.${format}`, async (request, reply) => {
      const { filter, mistakes } = readFilter(section.kind, request.query as Record<string, unknown>)
      if (mistakes.length > 0) {
        const told = { code: 'query-invalid', errors: mistakes }
        return reply.code(400).header('cache-control', 'no-store').type(types.json).send(told)
      }
      if (format === 'atom') {
        const entries = await store.newest([section.kind], today(), FEED)
        const self = `/data/${section.kind}.atom`
        const title = `${siteName(await frameOf(request))}：${section.name}`
        return send(
          request,
          reply,
          types.atom,
          atomOf(entries, { title, base: base(request), self, now: `${today()}T00:00:00+08:00` }),
        )
      }
      const { agency, year, after } = filter
      const { entries, next } = await store.open(
        { kind: section.kind, agency, year, after, limit: format === 'json' ? ITEMS : LINES },
        today(),
      )
      const more = next && `/data/${section.kind}.${format}${query({ agency, year, after: `${next.day}.${next.id}` })}`
      if (more) reply.header('link', `<${more}>; rel="next"`)
      if (format === 'json') {
        const told = { section: section.name, kind: section.kind, items: entries.map(itemOf), next: more }
        return send(request, reply, types.json, JSON.stringify(told))
      }
      const table = {
        title: section.name,
        headings: columns.map((c) => c.heading),
        rows: entries.map((e) => columns.map((c) => c.of(e))),
      }
      reply.header(
        'content-disposition',
        `attachment; filename="${section.kind}.${format}"; filename*=UTF-8''${encodeURIComponent(`${section.name}.${format}`)}`,
      )
      const body = format === 'csv' ? toCsv(table) : await workbookOf(table)
      if (body === undefined) {
        const told = { code: 'workbooks-busy', errors: [new WorkbooksBusy().message] }
        return reply.code(503).header('retry-after', '5').type(types.json).send(told)
      }
      return send(request, reply, types[format], body)
    })
  for (const section of openSections) for (const format of formats) answer(section, format)
}
