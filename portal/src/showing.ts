import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cache, type Rendered, rendered } from './cache.ts'
import { query } from './html.ts'
import { isKiosk } from './kiosk.ts'
import type { Frame } from './pages/layout.ts'
import { isLarge } from './size.ts'

/** What a page is drawn from beside the rows: what its own address says, and nothing else anybody wrote behind it. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The one address of this page, however it was written. */
  readonly address: string
  /** By address and how it is shown. */
  readonly key: string
}
export type Drawn = { readonly status?: number; readonly text: string }
/** `names`: of the query string, what the page reads; the rest is no part of its address. */
export type Show = (
  path: string,
  names: readonly string[],
  draw: (frame: Frame, asked: Asked) => Promise<Drawn>,
) => void

/** Characters of one value; the longest thing a page takes is a hundred, and of a longer one it says so. */
const LONGEST = 200
/** Bytes of pages held for the second in which they are given out again. */
export const PAGES_HELD = 64 * 2 ** 20

export const takes = ({ headers }: FastifyRequest, coding: string): boolean =>
  new RegExp(`\\b${coding}\\b`).test(headers['accept-encoding'] ?? '')

const textOf = (given: unknown): string => {
  const first = Array.isArray(given) ? given[0] : given
  return typeof first === 'string' ? first.replaceAll('\u0000', '').trim().slice(0, LONGEST) : ''
}

const mapped = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, textOf(value)]))

/**
 * A thousand addresses with something behind them are one page: a page is known by the route, what stands in its places, and the values of
 * the names it reads, in their order. Who makes addresses up makes neither pages nor work by it.
 */
export function askedBy(request: FastifyRequest, path: string, names: readonly string[]): Asked {
  const params = mapped(request.params as Record<string, unknown>)
  const given = request.query as Record<string, unknown>
  const pairs = names.map((name): [string, string] => [name, textOf(given[name])]).filter(([, value]) => value !== '')
  const values = Object.fromEntries(pairs)
  const place = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const { cookie } = request.headers
  const address = place + query(values)
  const shown = `${isLarge(cookie) ? 'large' : ''}${isKiosk(cookie) ? 'kiosk' : ''}`
  return { params, query: values, address, key: `${shown} ${address}` }
}

export async function answerWith(request: FastifyRequest, reply: FastifyReply, page: Rendered): Promise<FastifyReply> {
  reply.code(page.status).type('text/html; charset=utf-8')
  // Kept by browsers, but asked about each time: what is withdrawn must be gone at once.
  reply.headers({ etag: page.etag, 'cache-control': 'no-cache', vary: 'cookie, accept-encoding' })
  if (page.status === 200 && request.headers['if-none-match'] === page.etag) return reply.code(304).send()
  if (!takes(request, 'gzip')) return reply.send(page.body)
  return reply.header('content-encoding', 'gzip').send(page.gzip())
}

export const pageOf = ({ status = 200, text }: Drawn): Rendered => rendered(status, text)

/** Pages of the portal: each made once a second, however many ask for it. */
export function showing(
  app: FastifyInstance,
  clock: () => number,
  frameOf: (request: FastifyRequest, address: string) => Promise<Frame>,
) {
  const pages = cache<Rendered>(clock, 1000, 500, { of: (page) => page.body.length, most: PAGES_HELD })
  const showPage = (path: string, names: readonly string[], make: (frame: Frame, asked: Asked) => Promise<Rendered>) =>
    app.get(path, async (request, reply) => {
      const asked = askedBy(request, path, names)
      const page = await pages(asked.key, async () => make(await frameOf(request, asked.address), asked))
      return answerWith(request, reply, page)
    })
  const show: Show = (path, names, draw) =>
    void showPage(path, names, async (frame, asked) => pageOf(await draw(frame, asked)))
  return { show, showPage }
}
