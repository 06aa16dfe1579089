import { sheetDifferences, sheetLines, sheetReading, subjectsFound } from '@xiezhi/answers'
import type { Actor } from '@xiezhi/casework'
import { type Day, linesOf } from '@xiezhi/law'
import { grouped } from '@xiezhi/lists'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { caseId, databaseActor, mayHandleCases } from '../cases/index.ts'
import { tableOfSheet } from './inSheetThread.ts'
import { inTurnToRead, left } from './readers.ts'
import { readingOf, type SheetDeps, sheetOf, wholeOf } from './sheetStore.ts'
import { differences, pageOf } from './sheets.ts'
import { subjectsOf } from './subjects.ts'

export interface SheetRouteDeps extends SheetDeps {
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
}

export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const params = z.object({ id: z.string() })
const part = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Lines of large lists as they are read: a page, what two versions say otherwise, how they were read, all as a table. */
export async function lineRoutes(app: Http, deps: SheetRouteDeps): Promise<void> {
  const { database, objects, signedIn, actorOf } = deps
  const onRequest = [signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const tags = ['lists']

  app.get(
    '/api/cases/:id/lines',
    {
      onRequest,
      schema: {
        tags,
        summary: '大宗名录的逐项内容，检索、分页',
        params,
        querystring: z.object({ sheet: hash, q: z.string().max(100).default(''), ...part }),
        response: { 200: told('一页', sheetLines) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { sheet, ...page } = request.query
      const { at, list, count } = await sheetOf(deps, actor, caseId(request.params.id), sheet)
      const found = await database.read(databaseActor(actor), (trx) => pageOf(trx, at, page))
      return { list, count, ...found }
    },
  )

  app.get(
    '/api/cases/:id/lines/differences',
    {
      onRequest,
      schema: {
        tags,
        summary: '两个版本的逐项内容有什么不同',
        params,
        querystring: z.object({ from: hash, to: hash, ...part }),
        response: { 200: told('不同之处', sheetDifferences) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const id = caseId(request.params.id)
      const { from, to, offset, limit } = request.query
      const { at } = await sheetOf(deps, actor, id, from)
      await sheetOf(deps, actor, id, to)
      return database.read(databaseActor(actor), (trx) =>
        differences(trx, { agency: at.agency, from, to, offset, limit }),
      )
    },
  )

  app.get(
    '/api/cases/:id/lines/reading',
    {
      onRequest,
      schema: {
        tags,
        summary: '大宗名录读入的经过：没有读入的行、存疑之处',
        params,
        querystring: z.object({ sheet: hash, ...part }),
        response: { 200: told('两样各一页', sheetReading) },
      },
    },
    async (request) => {
      const { sheet, offset, limit } = request.query
      const { leftOut, doubts } = await readingOf(deps, actorOf(request), caseId(request.params.id), sheet)
      return {
        leftOutCount: leftOut.length,
        doubtCount: doubts.length,
        leftOut: leftOut.slice(offset, offset + limit),
        doubts: doubts.slice(offset, offset + limit),
        groups: grouped(doubts).slice(0, 200),
      }
    },
  )

  app.get(
    '/api/cases/:id/lines/table',
    {
      onRequest,
      schema: {
        tags,
        summary: '大宗名录的逐项内容，整份成为一张表格',
        params,
        querystring: z.object({ sheet: hash, as: z.enum(['csv', 'xlsx']) }),
        response: { 200: bytes('表格', '*/*') },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { sheet, as } = request.query
      const { list } = await sheetOf(deps, actor, caseId(request.params.id), sheet)
      const { title } = linesOf(list)
      const gone = left(reply)
      const table = await inTurnToRead(actor.person, gone, async () =>
        tableOfSheet({ do: 'table', list, title, as, bytes: await wholeOf(objects, sheet) }, { gone }),
      )
      if (!table.ok) throw new Problem(422, table.error.code, table.error.message)
      return reply
        .type(types[as])
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${title}.${as}`)}`)
        .send(Buffer.from(table.bytes))
    },
  )

  app.get(
    '/api/subjects',
    {
      onRequest,
      schema: {
        tags,
        summary: '在本机关现行的名录中找当事人：名称、其中一段、号码、拼音首字母',
        querystring: z.object({ q: z.string().max(100) }),
        response: { 200: told('至多十个', subjectsFound) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      return database.read(databaseActor(actor), async (trx) => {
        const now = deps.clock.now().slice(0, 16) as Parameters<typeof deps.contextFor>[2]
        const { lists } = await deps.contextFor(trx, actor, now)
        return subjectsOf(trx, actor.agency, lists, request.query.q, now.slice(0, 10) as Day)
      })
    },
  )
}
