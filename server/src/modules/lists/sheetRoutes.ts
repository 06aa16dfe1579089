import { readingNow, sheetDifferences, sheetLines, sheetRead, subjectsFound } from '@xiezhi/answers'
import { type Actor, bringingBarred, entriesIn } from '@xiezhi/casework'
import { sheetIn } from '@xiezhi/casework/listed.ts'
import { type Day, type ListId, linesOf, procedureOf, ruleBook } from '@xiezhi/law'
import { limits } from '@xiezhi/lists'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { caseId, databaseActor, mayAct, mayHandleCases, readFile } from '../cases/index.ts'
import { makeSheet, tableOfSheet } from './inSheetThread.ts'
import { byHandIn, mappingsOf, meaningsOf } from './mappings.ts'
import { kindOf, nameOf } from './routes.ts'
import { keepSheet, madeOf, type SheetDeps, sheetOf, wholeOf } from './sheetStore.ts'
import { differences, pageOf } from './sheets.ts'
import { subjectsOf } from './subjects.ts'

export interface SheetRouteDeps extends SheetDeps {
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const params = z.object({ id: z.string() })
const part = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
const lineForm = z.record(z.string(), z.union([z.string().max(5000), z.number(), z.boolean()]))
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
/** On the screen the first of many. */
const shown = 200

/** Large lists (大宗名录): read, changed, looked at and compared by the file their lines lie in. */
export async function sheetRoutes(app: Http, deps: SheetRouteDeps): Promise<void> {
  const { database, objects, signedIn, actorOf } = deps
  const onRequest = [signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const tags = ['lists']
  /** How far what each person had read is. */
  const reading = new Map<string, { readonly done: number; readonly of: number }>()

  /** The case, if who asks has a step to take in it that takes lines. */
  async function brings(request: FastifyRequest) {
    const actor = actorOf(request)
    const id = caseId((request.params as { id: string }).id)
    const { file, context } = await readFile(deps, actor, id)
    mayAct(actor, file.agency)
    const [reason] = bringingBarred(file, context)
    if (reason !== undefined)
      throw new Problem(
        reason.code === 'post' ? 403 : 409,
        reason.code === 'post' ? 'post-not-allowed' : 'step-blocked',
        reason.sentence,
        { next: reason.next },
      )
    const listing = procedureOf(ruleBook, file.procedure)?.lists
    const drafted = listing === undefined ? undefined : entriesIn(file, listing.drafted).at(-1)?.fields
    if (listing === undefined || drafted === undefined || drafted[listing.large] !== true)
      throw new Problem(409, 'not-large', '本案不是大宗名录，没有可以由表格读入的逐项内容。', {
        next: '办理“修订清单”，把“大宗名录”选为“是”',
      })
    return { actor, id, list: String(drafted[listing.kind]) as ListId, now: sheetIn(drafted, listing) }
  }

  /** What the lines say otherwise than those that stand. */
  async function changeOf(actor: Actor, id: string, from: string | undefined, to: string) {
    if (from === undefined) return {}
    const { at } = await sheetOf(deps, actor, id, from)
    const { lines: _, ...change } = await database.read(databaseActor(actor), (trx) =>
      differences(trx, { agency: at.agency, from, to, offset: 0, limit: 0 }),
    )
    return { change }
  }

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limits.bytes }, (_request, body, done) =>
      done(null, body),
    )
    scope.post(
      '/api/cases/:id/sheets',
      {
        onRequest,
        bodyLimit: limits.bytes,
        config: { slowBody: true },
        schema: {
          tags,
          summary: '由表格读入大宗名录的逐项内容（整份读入，或者不读入）',
          description:
            '请求体就是文件本身。x-file-name：百分号编码的文件名。读入的内容成为本案的一个文件；办理“导入逐项内容”以后才成为名录的内容。',
          params,
          querystring: z.object({
            columns: z.string().max(5000).optional().describe('各列对应的栏目：{"表头":"栏目"}'),
          }),
          consumes: ['application/octet-stream'],
          response: { 201: told('读入的内容', sheetRead) },
        },
      },
      async (request, reply) => {
        const { actor, id, list, now } = await brings(request)
        if (reading.has(actor.person) || reading.size >= 2)
          throw new Problem(429, 'lists-busy', '正在读取别的表格。', { next: '稍等片刻再试。' })
        const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        reading.set(actor.person, { done: 0, of: 0 })
        try {
          const kind = kindOf(linesOf(list).fromTable ?? '')
          const remembered = await database.read(databaseActor(actor), (trx) => mappingsOf(trx, actor.agency, list))
          const byHand = { ...remembered, ...byHandIn((request.query as { columns?: string }).columns) }
          const made = await madeOf(
            makeSheet({ do: 'read', kind: kind.id, list, bytes: file, byHand }, (done, of) =>
              reading.set(actor.person, { done, of }),
            ),
          )
          const name = nameOf(request) || '表格'
          const sheet = await keepSheet(deps, actor, id, list, made, { name, bytes: file })
          const { leftOut, doubts, items, tables, format, encoding } = made.preview!
          return reply.code(201).send({
            sheet,
            ...(await changeOf(actor, id, now?.sha256, sheet.file.sha256)),
            read: {
              list: kind.id,
              title: kind.title,
              file: name,
              sha256: sheet.source!.sha256,
              format,
              ...(encoding === undefined ? {} : { encoding }),
              items,
              parts: 0,
              tables,
              leftOut: leftOut.slice(0, shown),
              doubts: doubts.slice(0, shown),
              leftOutCount: leftOut.length,
              doubtCount: doubts.length,
              byHand,
              meanings: [...meaningsOf(kind)],
            },
          })
        } finally {
          reading.delete(actor.person)
        }
      },
    )
  })

  app.get(
    '/api/lists/reading',
    {
      onRequest,
      schema: { tags, summary: '本人正在读入的大宗名录读到哪里', response: { 200: told('没有的为空', readingNow) } },
    },
    async (request) => reading.get(actorOf(request).person) ?? null,
  )

  app.post(
    '/api/cases/:id/sheets/edits',
    {
      onRequest,
      schema: {
        tags,
        summary: '在现有的逐项内容上改动几项',
        params,
        body: z.object({
          of: hash.describe('改动的是哪一份'),
          edits: z
            .array(
              z.object({
                n: z.number().int().min(1).optional().describe('第几项；没有的，增加一项'),
                line: lineForm.optional().describe('改成什么；没有的，去掉'),
              }),
            )
            .min(1)
            .max(1000),
        }),
        response: { 201: told('改动以后的内容', sheetRead) },
      },
    },
    async (request, reply) => {
      const { actor, id, list } = await brings(request)
      const { of, edits } = request.body
      await sheetOf(deps, actor, id, of)
      for (const { line } of edits) columnsKnown(list, line)
      const made = await madeOf(makeSheet({ do: 'edit', bytes: await wholeOf(objects, of), edits }))
      if (made.found.length === 0) throw new Problem(422, 'sheet-empty', '名录至少要有一项。')
      const sheet = await keepSheet(deps, actor, id, list, made)
      return reply.code(201).send({ sheet, ...(await changeOf(actor, id, of, sheet.file.sha256)) })
    },
  )

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
      const table = await tableOfSheet({ do: 'table', list, title, as, bytes: await wholeOf(objects, sheet) })
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

/** Columns the list has; nothing else gets into its lines. */
function columnsKnown(list: ListId, line: Readonly<Record<string, unknown>> | undefined): void {
  const known = new Set(linesOf(list).columns.map((c) => c.id))
  const strange = Object.keys(line ?? {}).find((id) => !known.has(id))
  if (strange !== undefined)
    throw new Problem(422, 'unknown-field', `${linesOf(list).title}没有名为“${strange}”的栏目。`)
  const missing = linesOf(list).columns.find(
    (c) => c.required && line !== undefined && String(line[c.id] ?? '').trim() === '',
  )
  if (missing !== undefined) throw new Problem(422, 'required', `请填写“${missing.label}”。`)
}
