import { figureCases, figuresPage, staffingPage } from '@xiezhi/answers'
import type { Actor, Moment } from '@xiezhi/casework'
import { type Day, type FigureFormId, type FigureId, figureForms, figures, ruleBook } from '@xiezhi/law'
import { workbookAside } from '@xiezhi/lists'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, told } from '../../platform/answers.ts'
import type { Queries } from '../../platform/db/pool.ts'
import type { Http } from '../../platform/http.ts'
import { type CasesDeps, databaseActor, mayHandleCases, type SignIn } from '../cases/index.ts'
import { lightOf, registeredSince, reportDue, reportsOf, usualYear } from './reports.ts'
import { staffingIn } from './staffing.ts'
import { casesOf, type Span, sumsOf } from './sums.ts'
import { tablesOf, written } from './tables.ts'

const ids = Object.keys(figures) as [FigureId, ...FigureId[]]
const forms = Object.keys(figureForms) as [FigureFormId, ...FigureFormId[]]
const year = z.coerce.number().int().min(2000).max(2100)
const query = z.object({
  form: z.enum(forms).default('zhejiang'),
  year: year.optional().describe('不写为去年；去年都还没有在本平台办案的，为今年'),
  agency: z.string().max(60).optional(),
})
const ofNumber = z.object({
  year,
  agency: z.string().max(60).optional(),
  figures: z
    .string()
    .max(2000)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(ids)).min(1)),
  unit: z.enum(['元', '万元']).optional(),
})
/** The procedure that says of itself that it publishes the report. */
const reportIn = ruleBook.procedures.find((p) => p.figures?.some((f) => f.figure === 'report.published'))?.id
const most = 500
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** 年度统计 (指导意见六): the forms over what cases count of themselves, each number down to its cases, and whether it is published. */
export function figureRoutes(app: Http, deps: CasesDeps & SignIn): void {
  const { actorOf } = deps
  const onRequest = [deps.signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const tags = ['figures']
  const reading = <T>(actor: Actor, work: (trx: Queries) => Promise<T>) =>
    deps.database.read(databaseActor(actor), work)

  async function agenciesFor(trx: Queries, actor: Actor, asked: string | undefined) {
    const now = deps.clock.now().slice(0, 16) as Moment
    const all =
      actor.post === 'supervisor'
        ? await deps.overseenBy(trx, actor)
        : [{ id: actor.agency, name: (await deps.contextFor(trx, actor, now)).agency.name }]
    // Only of those one may read: any other is as if it had nothing.
    return { all, chosen: asked === undefined ? all : all.filter(({ id }) => id === asked) }
  }
  const spanOf = (agencies: readonly { readonly id: string }[], of: number): Span => ({
    agencies: agencies.map(({ id }) => id),
    from: `${of}-01-01` as Day,
    to: `${of}-12-31` as Day,
  })
  const today = () => deps.clock.now().slice(0, 10) as Day

  async function pageFor(actor: Actor, asked: z.output<typeof query>) {
    const form = figureForms[asked.form]
    return reading(actor, async (trx) => {
      const { all, chosen } = await agenciesFor(trx, actor, asked.agency)
      const since = await registeredSince(
        trx,
        chosen.map(({ id }) => id),
      )
      const of = asked.year ?? usualYear(today(), [...since.values()])
      const span = spanOf(chosen, of)
      const published = await reportsOf(trx, span.agencies, of)
      return {
        form: asked.form,
        title: form.title,
        year: of,
        forms: forms.map((id) => ({ id, title: figureForms[id].title })),
        agencies: all.map(({ id, name }) => ({ id, name })),
        tables: tablesOf(form, chosen, await sumsOf(trx, span)),
        reportIn: reportIn ?? '',
        reports: chosen.map(({ id, name }) => {
          const found = published.get(id)
          return {
            agency: id,
            name,
            dueOn: reportDue(of),
            publishedOn: found?.on ?? null,
            case: found?.case ?? null,
            light: lightOf(of, found?.on, today(), since.get(id)),
          }
        }),
      }
    })
  }

  app.get(
    '/api/figures',
    {
      onRequest,
      schema: { tags, summary: '年度统计', querystring: query, response: { 200: told('各表', figuresPage) } },
    },
    async (request) => pageFor(actorOf(request), request.query),
  )
  app.get(
    '/api/figures/cases',
    {
      onRequest,
      schema: {
        tags,
        summary: '一个数所由来的案件',
        querystring: ofNumber,
        response: { 200: told('案件', figureCases) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { year: of, agency, figures: wanted, unit } = request.query
      return reading(actor, async (trx) => {
        const { chosen } = await agenciesFor(trx, actor, agency)
        const { rows, all, sum } = await casesOf(trx, spanOf(chosen, of), wanted, most)
        const text = (n: number) => written(n, { of: wanted, ...(unit === undefined ? {} : { unit }) })
        return {
          rows: rows.map(({ id, agency: at, title, figure, day, n }) => ({
            case: id,
            title,
            agencyName: chosen.find((a) => a.id === at)?.name ?? at,
            on: day,
            what: figures[figure],
            text: text(n),
          })),
          left: all - rows.length,
          text: text(sum),
        }
      })
    },
  )
  app.get(
    '/api/figures/staffing',
    {
      onRequest,
      schema: { tags, summary: '法制审核力量', response: { 200: told('各机关', staffingPage) } },
    },
    async (request) => {
      const actor = actorOf(request)
      const now = deps.clock.now().slice(0, 16) as Moment
      return reading(actor, async (trx) => {
        const { all } = await agenciesFor(trx, actor, undefined)
        const contexts = await Promise.all(all.map(({ id }) => deps.contextFor(trx, actor, now, id)))
        return staffingIn(contexts, today())
      })
    },
  )
  app.get(
    '/api/figures/export',
    {
      onRequest,
      schema: {
        tags,
        summary: '年度统计，一表一页的工作簿',
        querystring: query,
        response: { 200: bytes('工作簿', type) },
      },
    },
    async (request, reply) => {
      const page = await pageFor(actorOf(request), request.query)
      const tables = page.tables.map(({ title, columns, rows, total }) => ({
        title,
        headings: ['单位名称', ...columns],
        rows: [...rows, ...(rows.length > 1 ? [{ name: '合计', cells: total }] : [])].map(({ name, cells }) => [
          name,
          ...cells.map((c) => c.text),
        ]),
      }))
      const name = `${page.year}年度行政执法统计（${page.title}）.xlsx`
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(Buffer.from(await workbookAside(tables)))
    },
  )
}
