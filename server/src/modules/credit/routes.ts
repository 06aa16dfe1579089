import { creditCells, creditPage, creditTable } from '@xiezhi/answers'
import type { Actor, Moment } from '@xiezhi/casework'
import { addDays, creditTables, type Day, isDay, type PostKind, posts } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, told } from '../../platform/answers.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { type CasesDeps, caseId, databaseActor, mayHandleCases, type SignIn } from '../cases/index.ts'
import { formats, typeOf, written } from './formats.ts'
import { rowsFor, type Told } from './rows.ts'
import { byUrgency, countsOf, selected, shows } from './select.ts'

export interface CreditDeps extends CasesDeps, SignIn {
  /** That the table left the house, with the numbers of persons in it, is kept. */
  readonly exported?: (
    trx: Queries,
    actor: Actor,
    what: { readonly name: string; readonly rows: number },
  ) => Promise<void>
}

/** Who answers for what becomes public, and who oversees. */
const readers: readonly PostKind[] = [
  'publisher',
  'disclosureApprover',
  'legalHead',
  'deputyHead',
  'agencyHead',
  'supervisor',
]

function mayRead(actor: Actor): void {
  mayHandleCases(actor)
  if (readers.includes(actor.post)) return
  throw new Problem(403, 'post-not-allowed', `${posts[actor.post]}不查看双公示的报送情况。`, {
    next: '请公示发布人、公示审定人、机关负责人或者执法监督人员查看。',
  })
}

/** Rows with the numbers of persons are given to him who reports them, and to nobody who only looks on. */
function mayExport(actor: Actor): void {
  if (actor.post === 'publisher') return
  throw new Problem(403, 'post-not-allowed', '报送的表格含有证件号码，只由公示发布人导出。', {
    next: '请公示发布人导出。',
  })
}

/** One of the four, by what was asked for. */
const anyOf = {
  description: '表格',
  content: Object.assign(
    {},
    ...formats.map((f) =>
      f === 'json' ? told('表格', creditTable).content : bytes('表格', typeOf[f].split(';')[0]!).content,
    ),
  ) as ReturnType<typeof bytes>['content'],
}

const day = z.string().refine((text): text is Day => isDay(text), '应当是日期，例如 2026-11-02')
const query = z.object({
  table: z.enum(['penalty', 'permit']),
  from: day.optional().describe('决定日期自；不写为近一个季度'),
  to: day.optional().describe('决定日期至；不写为今天'),
  agency: z.string().max(60).optional(),
  show: z.enum(shows).default('all'),
})
/** A page of them is read by a person; the rest is found by narrowing. */
const shown = 300

const present = ({ row, agency, title }: Told, nameOf: (id: string) => string) => {
  const { case: id, table, key, state, timing, decidedOn, dueOn, publishedOn, endsOn, reason, faults, cells } = row
  const prefix = table === 'penalty' ? 'CF' : 'XK'
  return {
    key,
    table,
    case: id,
    agency,
    agencyName: nameOf(agency),
    title,
    name: cells[`${prefix}_XDR_MC`] ?? '',
    number: cells[`${prefix}_WSH`] ?? '',
    state,
    timing,
    decidedOn,
    dueOn,
    publishedOn: publishedOn ?? null,
    endsOn: endsOn ?? null,
    reason: reason ?? '',
    faults,
  }
}

/** 双公示: the rows that penalties and permits make for the credit platform, what is missing or late of them, and the tables. */
export function creditRoutes(app: Http, deps: CreditDeps): void {
  const onRequest = [deps.signedIn, async (request: FastifyRequest) => mayRead(deps.actorOf(request))]
  const toExport = [...onRequest, async (request: FastifyRequest) => mayExport(deps.actorOf(request))]

  async function ask(trx: Queries, actor: Actor, asked: z.output<typeof query>) {
    const now = deps.clock.now().slice(0, 16) as Moment
    const overseen = actor.post === 'supervisor' ? await deps.overseenBy(trx, actor) : undefined
    const own = await deps.contextFor(trx, actor, now)
    const agencies = overseen ?? [{ id: actor.agency, name: own.agency.name }]
    const to = asked.to ?? (now.slice(0, 10) as Day)
    const from = asked.from ?? addDays(to, -92)
    if (from > to) throw new Problem(422, 'invalid-input', '起始日期在截止日期之后。', { next: '请改正起止日期。' })
    // Only of those one may read: any other is as if it had nothing.
    const ids = agencies.map(({ id }) => id).filter((id) => asked.agency === undefined || id === asked.agency)
    const all = await rowsFor(trx, deps, actor, now, { table: asked.table, from, to, agencies: ids })
    const nameOf = (id: string) => agencies.find((a) => a.id === id)?.name ?? id
    return { all, agencies, from, to, nameOf }
  }
  const reading = <T>(actor: Actor, work: (trx: Queries) => Promise<T>) =>
    deps.database.read(databaseActor(actor), work)
  const tags = ['credit']

  app.get(
    '/api/credit',
    {
      onRequest,
      schema: {
        tags,
        summary: '双公示：由案卷得出的行，哪些缺、哪些迟',
        querystring: query,
        response: { 200: told('行和缺漏', creditPage) },
      },
    },
    async (request) => {
      const { all, agencies, from, to, nameOf } = await reading(deps.actorOf(request), (trx) =>
        ask(trx, deps.actorOf(request), request.query),
      )
      const rows = selected(all, request.query.show).toSorted(byUrgency)
      return {
        table: request.query.table,
        title: creditTables[request.query.table].title,
        from,
        to,
        rows: rows.slice(0, shown).map((told) => present(told, nameOf)),
        left: Math.max(0, rows.length - shown),
        counts: countsOf(all),
        agencies: agencies.map(({ id, name }) => ({ id, name })),
      }
    },
  )
  app.get(
    '/api/credit/cases/:id',
    {
      onRequest,
      schema: {
        tags,
        summary: '一个案件报送的各行，逐栏',
        params: z.object({ id: z.string() }),
        response: { 200: told('各行', creditCells) },
      },
    },
    async (request) => {
      const actor = deps.actorOf(request)
      const id = caseId(request.params.id)
      return reading(actor, async (trx) => {
        const found = await oneCase(trx, deps, actor, id)
        return found.map((one) => ({
          ...present(one, () => one.agencyName),
          cells: creditTables[one.row.table].columns.map((c) => ({
            code: c.code,
            title: c.title,
            text: c.inside ? '' : (one.row.cells[c.code] ?? ''),
            hidden: c.inside === true && (one.row.cells[c.code] ?? '') !== '',
          })),
        }))
      })
    },
  )
  app.get(
    '/api/credit/export',
    {
      onRequest: toExport,
      schema: {
        tags,
        summary: '可以报送的各行：xlsx、csv、xml、json；含证件号码，只由公示发布人导出，留痕',
        querystring: query.omit({ show: true, agency: true }).extend({ format: z.enum(formats) }),
        response: { 200: anyOf },
      },
    },
    async (request, reply) => {
      const actor = deps.actorOf(request)
      const { table, format } = request.query
      const { ready, from, to } = await reading(actor, async (trx) => {
        const { all, ...span } = await ask(trx, actor, { ...request.query, show: 'ready' })
        return { ready: selected(all, 'ready').map(({ row }) => row.cells), ...span }
      })
      const name = `双公示-${creditTables[table].title}-${from}-${to}.${format}`
      const body = await written(table, format, ready)
      await deps.database.transaction(databaseActor(actor), async (trx) =>
        deps.exported?.(trx, actor, { name, rows: ready.length }),
      )
      return reply
        .type(typeOf[format])
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(body)
    },
  )
}

async function oneCase(trx: Queries, deps: CreditDeps, actor: Actor, id: string) {
  const row = await trx.first<{ agency: string; decided: Day | null }>({
    name: 'credit.case',
    text: 'select agency, decided_on::text as decided from casework.case_row where id = $1',
    values: [id],
  })
  if (row === undefined)
    throw new Problem(404, 'unknown-case', '没有这个案件，或者不在您可以查看的范围内，请从工作台重新选择。')
  const now = deps.clock.now().slice(0, 16) as Moment
  const { agency } = await deps.contextFor(trx, actor, now, row.agency)
  if (row.decided === null) return []
  const tables = Object.keys(creditTables) as (keyof typeof creditTables)[]
  const found: (Told & { agencyName: string })[] = []
  for (const table of tables) {
    const all = await rowsFor(trx, deps, actor, now, {
      table,
      from: row.decided,
      to: row.decided,
      agencies: [row.agency],
      only: id,
    })
    found.push(...all.map((one) => ({ ...one, agencyName: agency.name })))
  }
  return found
}
