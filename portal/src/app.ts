import type { Day } from '@xiezhi/law/day.ts'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Asset, favicon, forEver, readLetters, readStylesheet, robots } from './assets.ts'
import { cache, rendered } from './cache.ts'
import { dataRoutes } from './data/routes.ts'
import { drawnBefore, drawnFrom } from './drawn.ts'
import type { Kind } from './entry.ts'
import { filterNames, readFilter } from './filter.ts'
import { hallRoutes } from './hall.ts'
import { secure, securityHeaders } from './headers.ts'
import { intakeRoutes } from './intake/routes.ts'
import { isKiosk } from './kiosk.ts'
import { logRoutes } from './log.ts'
import { aboutPage } from './pages/about.ts'
import { entryPage } from './pages/entry.ts'
import { newest } from './pages/found.ts'
import { gonePage, withdrawnPage } from './pages/gone.ts'
import { guidePage, procedureById } from './pages/guide.ts'
import { homePage } from './pages/home.ts'
import type { Frame } from './pages/layout.ts'
import { listPage } from './pages/list.ts'
import { lookupPage } from './pages/lookup.ts'
import { proceduresPage } from './pages/procedures.ts'
import { satisfactionPage } from './pages/satisfaction.ts'
import { readWhen, whenNames, whenPage } from './pages/when.ts'
import { badRequest, notFound, notReady, unavailable, type Wrong, wrongPage } from './pages/wrong.ts'
import { searchRoutes } from './search.ts'
import { type Section, sections } from './sections.ts'
import { sheetRoutes } from './sheet/routes.ts'
import { answerWith, PAGES_HELD, pageOf, showing, takes } from './showing.ts'
import { isLarge, localPath, sizeCookie } from './size.ts'
import type { Agency, Store } from './store/store.ts'
import { isReading, visitCounter } from './visits.ts'

export type PortalOptions = {
  store: Store
  /** Milliseconds since 1970. */
  clock: () => number
  /** 云岭县; stands before the name of the site. */
  place?: string
  /** Origins of sites that may take a part of it into a frame. */
  embedders?: readonly string[]
  /** Told of what went wrong inside; readers see a sentence. */
  report?: (error: unknown) => void
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const LATEST = 8
const WITHDRAWALS = 200
const FLUSH_EVERY = 5000
/** Milliseconds the database has to answer whoever asks for our health. */
const PATIENCE = 1500

const silence = () =>
  new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, new Error('the database does not answer')).unref())

/** 'YYYY-MM-DD' in China, which has one time and no summer time. */
function dayInChina(milliseconds: number): Day {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 10) as Day
}

/** The portal over a store: every page a pure function of rows, the address and the size of type. */
export function buildPortal(options: PortalOptions): FastifyInstance {
  const { store, clock, place = '', embedders = [], report = () => {} } = options
  const app = fastify({
    logger: false,
    routerOptions: { maxParamLength: 100 },
    // Who asks is told apart by his address, also behind a proxy on this machine.
    trustProxy: 'loopback',
    requestTimeout: 120_000,
    // Who takes nothing of what he asked for is hung up on: what is on its way to him is held here.
    connectionTimeout: 60_000,
    // An address that cannot be read has no route and runs no hook: the page and its headers all the same.
    frameworkErrors: (_error, request, reply) => {
      reply.headers(secure)
      void wrong(request as FastifyRequest, reply as FastifyReply, 400, badRequest)
    },
  })
  // Beside what is sent in (intake) no page takes a body: none is read, whatever it is, and nobody can break off sending one.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  const stylesheet = readStylesheet()
  const letters = readLetters()
  const drawn = drawnBefore(PAGES_HELD)
  const agencyLists = cache<Agency[]>(clock, 60_000, 10)
  const kindLists = cache<Kind[]>(clock, 1000, 1)
  const taken = cache<string[]>(clock, 1000, 1)
  const visits = visitCounter(store)
  const flush = () => visits.flush().catch(report)
  const flushing = setInterval(flush, FLUSH_EVERY)
  flushing.unref()
  app.addHook('onClose', async () => {
    clearInterval(flushing)
    await flush()
  })

  const shownKinds = () => kindLists('', () => store.kinds(dayInChina(clock())))
  const takenIn = () => taken('', async () => [...new Set((await store.channels()).map((c) => c.procedure))])
  const frameOf = (
    request: FastifyRequest,
    kinds: readonly Kind[] = [],
    takes: readonly string[] = [],
    address = request.url,
  ): Frame => ({
    place,
    today: dayInChina(clock()),
    kinds,
    takes,
    address,
    large: isLarge(request.headers.cookie),
    kiosk: isKiosk(request.headers.cookie),
    stylesheet: stylesheet.path,
    letters: letters.stylesheet.path,
  })

  const { show, showPage } = showing(app, clock, async (request, address) =>
    frameOf(request, await shownKinds(), await takenIn(), address),
  )

  const wrong = async (request: FastifyRequest, reply: FastifyReply, status: number, told: Wrong) => {
    // Where the database is away, a page that says so still has a head, and asks the database nothing more.
    const kinds = status === 503 ? [] : await shownKinds().catch(() => [])
    const takes = status === 503 ? [] : await takenIn().catch(() => [])
    return answerWith(request, reply, rendered(status, wrongPage(frameOf(request, kinds, takes), told)))
  }

  const missing = (request: FastifyRequest, reply: FastifyReply) => wrong(request, reply, 404, notFound)

  const list = (section: Section) =>
    show(section.path, filterNames, async (frame, asked) => {
      const { filter, mistakes } = readFilter(section.kind, asked.query)
      const today = dayInChina(clock())
      if (section.lookup) {
        const found = filter.words ? await store.lookup(section.kind, filter.words, today) : null
        return { text: lookupPage(frame, section, filter.words, found) }
      }
      const [result, agencies] = await Promise.all([
        store.list(filter, today),
        agencyLists(section.kind, () => store.agencies(section.kind)),
      ])
      const thisYear = Number(today.slice(0, 4))
      const status = mistakes.length > 0 ? 400 : 200
      return { status, text: listPage(frame, { filter, mistakes, result, agencies, thisYear }) }
    })

  const item = (section: Section) => {
    const sheetIn = sheetRoutes(app, section, {
      store,
      clock,
      today: () => dayInChina(clock()),
      show,
      missing,
      unready: (request, reply) => wrong(request, reply, 503, notReady),
      report,
    })
    showPage(`${section.path}/:id`, [], async (frame, asked) => {
      const { id = '' } = asked.params
      // Asked before the row is read: what is written between the two makes the page new once more, and never old.
      const mark = UUID.test(id) ? await store.mark(id) : null
      if (mark === null) return pageOf({ status: 404, text: wrongPage(frame, notFound) })
      const [address, from] = [asked.key, drawnFrom(mark, frame)]
      const before = drawn.find(address, from)
      if (before !== undefined) return before
      const entry = await store.entry(id, frame.today)
      if (entry?.kind !== section.kind) return pageOf({ status: 404, text: wrongPage(frame, notFound) })
      if (entry.state === 'withdrawn' || entry.state === 'expired')
        return pageOf({ status: 410, text: gonePage(frame, entry) })
      const page = pageOf({ text: entryPage(frame, entry, await sheetIn(entry)) })
      // Lines of a large list lie elsewhere, and the mark of the row says nothing of them.
      return entry.lines === null ? drawn.keep(address, from, page) : page
    })
  }

  const asset = ({ path, type, body, coded }: Asset, keep: string) =>
    app.get(path, async (request, reply) => {
      reply.type(type).headers({ 'cache-control': keep, vary: 'accept-encoding' })
      const coding = (['br', 'gzip'] as const).find((coding) => takes(request, coding))
      if (coded === undefined || coding === undefined) return reply.send(body)
      return reply.header('content-encoding', coding).send(coded[coding])
    })

  securityHeaders(app)
  asset(stylesheet, forEver)
  asset(letters.stylesheet, forEver)
  app.get(`${letters.path}:name`, async (request, reply) => {
    const slice = letters.slice((request.params as { name: string }).name)
    if (slice === undefined) return wrong(request, reply, 404, notFound)
    return reply.type('font/woff2').header('cache-control', forEver).send(slice)
  })
  asset(favicon, 'public, max-age=86400')
  asset(robots, 'public, max-age=86400')
  show('/', [], async (frame) => {
    const decided = sections.filter(
      ({ stage, ofParties, kind }) => stage === '事后' && ofParties && frame.kinds.includes(kind),
    )
    const lines = await Promise.all(decided.map(({ kind }) => store.latest(kind, dayInChina(clock()), LATEST)))
    return { text: homePage(frame, newest(lines.flat()).slice(0, LATEST)) }
  })
  searchRoutes(app, { store, place, today: () => dayInChina(clock()), show })
  for (const section of sections) {
    list(section)
    item(section)
  }
  show('/withdrawn', [], async (frame) => ({ text: withdrawnPage(frame, await store.withdrawals(WITHDRAWALS)) }))
  show('/about', [], async (frame) => ({ text: aboutPage(frame) }))
  dataRoutes(app, {
    store,
    today: () => dayInChina(clock()),
    frameOf: async (request) => frameOf(request, await shownKinds(), await takenIn()),
    embedders,
    show,
  })
  void intakeRoutes(app, {
    store,
    today: () => dayInChina(clock()),
    frameOf: async (request) => frameOf(request, await shownKinds(), await takenIn()),
    wrong,
  })
  show('/satisfaction', [], async (frame) => ({ text: satisfactionPage(frame, await store.satisfied()) }))
  hallRoutes(app, {
    store,
    today: () => dayInChina(clock()),
    agencies: (kind) => agencyLists(kind, () => store.agencies(kind)),
    embedders,
    show,
  })
  show('/when', whenNames, async (frame, { query }) => whenPage(frame, readWhen(query)))
  show('/procedures/:procedure', [], async (frame, { params }) => {
    const found = procedureById(params.procedure ?? '', frame)
    return found === undefined ? { status: 404, text: wrongPage(frame, notFound) } : { text: guidePage(frame, found) }
  })
  show('/procedures', [], async (frame) => ({ text: proceduresPage(frame) }))

  logRoutes(app, { store, today: () => dayInChina(clock()), show, missing })
  app.get('/size/:size', async (request, reply) => {
    const { size } = request.params as { size: string }
    if (size !== 'large' && size !== 'normal') return wrong(request, reply, 404, notFound)
    const { back } = request.query as { back?: unknown }
    return reply
      .header('set-cookie', sizeCookie(size))
      .header('cache-control', 'no-store')
      .redirect(localPath(back), 303)
  })

  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await Promise.race([store.ping(), silence()])
      return { status: 'ok' }
    } catch (error) {
      report(error)
      return reply.code(503).send({ status: 'unavailable' })
    }
  })

  app.addHook('onResponse', async (request, reply) => {
    const { id } = (request.params ?? {}) as { id?: string }
    if (reply.statusCode === 200 && id && UUID.test(id) && isReading(request)) visits.add(id)
  })

  app.setNotFoundHandler(missing)
  app.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500
    if (status < 500) return wrong(request, reply, status, badRequest)
    report(error)
    return wrong(request, reply, 503, unavailable)
  })
  return app
}
