import type { Day } from '@xiezhi/law/day.ts'
import type { FastifyInstance } from 'fastify'
import type { Kind } from './entry.ts'
import { readFilter } from './filter.ts'
import { policyFor } from './headers.ts'
import { kioskCookie } from './kiosk.ts'
import { listOf } from './lines.ts'
import { boardPage, boardsPage } from './pages/boards.ts'
import { embedList, embedSearch } from './pages/embed.ts'
import { newest } from './pages/found.ts'
import { cardPage, kioskPage, wallPage } from './pages/hall.ts'
import type { Frame } from './pages/layout.ts'
import { type ManualPart, manualPage, manualParts } from './pages/manual.ts'
import { guidesPage, matterPage, mattersOf } from './pages/matter.ts'
import { notFound, wrongPage } from './pages/wrong.ts'
import { sections } from './sections.ts'
import type { Drawn, Show } from './showing.ts'
import type { Agency, Store } from './store/store.ts'

export type HallDeps = {
  store: Store
  today: () => Day
  agencies: (kind: Kind) => Promise<Agency[]>
  embedders: readonly string[]
  show: Show
}

/** Lists of one agency, or matters of it: more than any has, so that a booklet leaves nothing out. */
const MOST = 2000
const LATEST = 8
const EMBEDDED = 10

const pageAt = (value = ''): number => (/^\d{1,3}$/.test(value) ? Number(value) : 0)

/** What stands in a hall, is printed, or stands within another site: all from what is public, nothing of its own. */
export function hallRoutes(app: FastifyInstance, { store, today, agencies, embedders, show }: HallDeps): void {
  const missing = (frame: Frame): Drawn => ({ status: 404, text: wrongPage(frame, notFound) })
  const listsOf = async (agency: string, category?: string) =>
    (
      await store.open(
        { kind: 'list', agency, year: '', after: null, limit: MOST, ...(category ? { category } : {}) },
        today(),
      )
    ).entries
  const windows = '窗口岗位信息'
  const guides = '服务指南和执法流程图'

  show('/kiosk', [], async (frame) => ({ text: kioskPage({ ...frame, large: true }) }))
  show('/wall', ['page'], async (frame, { query: { page: at } }) => {
    const decided = sections.filter(
      ({ stage, ofParties, kind }) => stage === '事后' && ofParties && frame.kinds.includes(kind),
    )
    const lines = await Promise.all(decided.map(({ kind }) => store.latest(kind, today(), LATEST)))
    return { text: wallPage(frame, newest(lines.flat()).slice(0, 24), pageAt(at)) }
  })
  show('/cards', [], async (frame) => ({ text: cardPage(frame) }))
  for (const on of [true, false])
    app.get(`/kiosk/${on ? 'on' : 'off'}`, async (_request, reply) =>
      reply
        .header('set-cookie', kioskCookie(on))
        .header('cache-control', 'no-store')
        .redirect(on ? '/kiosk' : '/', 303),
    )

  show('/boards', [], async (frame) => ({ text: boardsPage(frame, await listsOf('', windows)) }))
  show('/boards/:board', ['window', 'turn', 'page'], async (frame, { params, query }) => {
    const found = await one(params.board)
    if (found === undefined || listOf(found) !== 'windows') return missing(frame)
    const { window = '', turn, page } = query
    return { text: boardPage(frame, found, { window, turn: turn === '1', at: pageAt(page) }) }
  })

  show('/guides', [], async (frame) => ({ text: guidesPage(frame, await listsOf('', guides)) }))
  show('/guides/:board/:at', [], async (frame, { params }) => {
    const found = await one(params.board)
    const at = pageAt(params.at)
    const guided = found === undefined ? undefined : mattersOf([found])[at - 1]
    if (guided === undefined) return missing(frame)
    return { text: matterPage(frame, guided, await listsOf(guided.entry.agencyCode, windows)) }
  })
  async function one(id = '') {
    const entry = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id) ? await store.entry(id, today()) : null
    return entry?.kind === 'list' && (entry.state === 'public' || entry.state === 'corrected') ? entry : undefined
  }

  show('/manuals/:code/:part', [], async (frame, { params: { code = '', part = '' } }) => {
    if (!Object.hasOwn(manualParts, part)) return missing(frame)
    const all = { agency: code, year: '', after: null, limit: MOST }
    const { entries: found } = await store.open({ ...all, kind: 'agency' }, today())
    const [agency] = found
    if (agency === undefined) return missing(frame)
    const [lists, matters, ...holders] = await Promise.all([
      listsOf(agency.agencyCode),
      store.open({ ...all, kind: 'matter' }, today()),
      ...frame.kinds.map(async (kind) =>
        (await agencies(kind)).some((a) => a.code === agency.agencyCode) ? [kind] : [],
      ),
    ])
    const manual = { agency, lists, matters: matters.entries, kinds: holders.flat() }
    return { text: manualPage(frame, part as ManualPart, manual) }
  })

  // Within a frame of those the administrator names; everywhere else no page is framed.
  app.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.url?.startsWith('/embed/') === true)
      reply.header('content-security-policy', policyFor(embedders))
  })
  show('/embed/search', [], async (frame) => ({ text: embedSearch(frame) }))
  for (const section of sections.filter((s) => !s.lookup))
    show(`/embed${section.path}`, ['agency'], async (frame, { query }) => {
      const { filter } = readFilter(section.kind, query)
      const { agency } = filter
      const [{ lines }, named] = await Promise.all([
        store.list({ ...readFilter(section.kind, {}).filter, agency }, today()),
        agencies(section.kind),
      ])
      const agencyName = named.find((a) => a.code === agency)?.name ?? ''
      return { text: embedList(frame, section, lines.slice(0, EMBEDDED), { agency, agencyName }) }
    })
}
