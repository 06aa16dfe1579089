import { readingNow, sheetRead } from '@xiezhi/answers'
import { type Actor, bringingBarred, entriesIn } from '@xiezhi/casework'
import { sheetIn } from '@xiezhi/casework/listed.ts'
import { type ListId, linesOf, procedureOf, ruleBook } from '@xiezhi/law'
import { grouped, limits } from '@xiezhi/lists'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { caseId, databaseActor, mayAct, mayHandleCases, readFile } from '../cases/index.ts'
import { makeSheet } from './inSheetThread.ts'
import { hash, lineRoutes, params, type SheetRouteDeps } from './lineRoutes.ts'
import { byHandIn, mappingsOf, meaningsOf } from './mappings.ts'
import { inTurnToRead, left } from './readers.ts'
import { kindOf, nameOf } from './routes.ts'
import { keepSheet, madeOf, sheetOf, wholeOf } from './sheetStore.ts'
import { differences } from './sheets.ts'

const lineForm = z.record(z.string(), z.union([z.string().max(5000), z.number(), z.boolean()]))
/** On the screen the first of many. */
const shown = 200

/** Large lists (大宗名录): read, changed, looked at and compared by the file their lines lie in. */
export async function sheetRoutes(app: Http, deps: SheetRouteDeps): Promise<void> {
  const { database, objects, signedIn, actorOf } = deps
  const onRequest = [signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const tags = ['lists']
  await lineRoutes(app, deps)
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
        const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const kind = kindOf(linesOf(list).fromTable ?? '')
        const name = nameOf(request) || '表格'
        const remembered = await database.read(databaseActor(actor), (trx) => mappingsOf(trx, actor.agency, list))
        const byHand = { ...remembered, ...byHandIn((request.query as { columns?: string }).columns) }
        const gone = left(reply)
        const { made, sheet } = await inTurnToRead(actor.person, gone, async () => {
          reading.set(actor.person, { done: 0, of: 0 })
          const tell = (done: number, of: number) => void reading.set(actor.person, { done, of })
          try {
            const task = { do: 'read', kind: kind.id, list, bytes: file, byHand } as const
            const made = await madeOf(makeSheet(task, { gone, tell }))
            return { made, sheet: await keepSheet(deps, actor, id, list, made, { name, bytes: file }) }
          } finally {
            reading.delete(actor.person)
          }
        })
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
            groups: grouped(doubts).slice(0, shown),
            leftOutCount: leftOut.length,
            doubtCount: doubts.length,
            byHand,
            meanings: [...meaningsOf(kind)],
          },
        })
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
      const gone = left(reply)
      const { actor, id, list } = await brings(request)
      const { of, edits } = request.body
      const { count } = await sheetOf(deps, actor, id, of)
      linesThere(count, edits)
      for (const { line } of edits) columnsKnown(list, line)
      const made = await inTurnToRead(actor.person, gone, async () =>
        madeOf(makeSheet({ do: 'edit', list, bytes: await wholeOf(objects, of), edits }, { gone })),
      )
      if (made.found.length === 0) throw new Problem(422, 'sheet-empty', '名录至少要有一项。')
      const sheet = await keepSheet(deps, actor, id, list, made)
      return reply.code(201).send({ sheet, ...(await changeOf(actor, id, of, sheet.file.sha256)) })
    },
  )
}

/** A change of a line that is not there would change nothing and be answered as done; of two changes of one, one would be lost. */
function linesThere(count: number, edits: readonly { readonly n?: number | undefined }[]): void {
  const named = edits.flatMap(({ n }) => (n === undefined ? [] : [n]))
  const strange = named.find((n) => n > count)
  if (strange !== undefined)
    throw new Problem(422, 'unknown-line', `这一份只有${count}项，没有第${strange}项，没有改动。`, {
      next: '重新打开逐项内容，照现在的序号改',
    })
  const twice = named.find((n, at) => named.indexOf(n) !== at)
  if (twice !== undefined) throw new Problem(422, 'line-twice', `第${twice}项写了两次，没有改动；一项只写一次。`)
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
