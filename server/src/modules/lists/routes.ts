import { createHash } from 'node:crypto'
import { itemsRead, listPreview } from '@xiezhi/answers'
import type { Actor } from '@xiezhi/casework'
import { type Column, type ListId, listLines, procedureOf, ruleBook } from '@xiezhi/law'
import {
  type ByHand,
  grouped,
  itemsInThread,
  type ListKind,
  limits,
  linesOf,
  listKind,
  listKinds,
  type Preview,
  previewInThread,
  problemsOf,
  typedLines,
  workbookAside,
} from '@xiezhi/lists'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, told } from '../../platform/answers.ts'
import type { Database } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { databaseActor, mayHandleCases } from '../cases/index.ts'
import { byHandIn, mappingsOf, meaningsOf } from './mappings.ts'
import { inTurnToRead, left } from './readers.ts'

export interface ListsDeps {
  readonly database: Pick<Database, 'read'>
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
}

/** Which lists a table of this kind may be, the first where nothing else is said. */
const listsOf = (kind: string): readonly ListId[] =>
  (Object.keys(listLines) as ListId[]).filter((id) => lineKind(id) === kind)
const lineKind = (id: ListId): string | undefined => (listLines[id] as { fromTable?: string }).fromTable

/** Which list the lines are for, where tables of this kind may be several (主体名录: 执法主体, 市场主体). */
const querystring = z.object({
  lines: z.enum(Object.keys(listLines) as [ListId, ...ListId[]]).optional(),
  columns: z.string().max(5000).optional().describe('各列对应的栏目：{"表头":"栏目"}；没有说明的，按本机关上次的'),
})
/** A list in a form: of which step of which procedure, and which of its fields. */
const named = z.string().min(1).max(100)
const ofForm = z.object({
  procedure: named.describe('程序'),
  step: named.describe('步骤'),
  field: named.describe('步骤中的清单一栏'),
})
const params = z.object({ kind: z.enum(listKinds.map(({ id }) => id) as [string, ...string[]]) })
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Tables read as lists, for who draws one up. */
export async function listRoutes(app: Http, { database, signedIn, actorOf }: ListsDeps): Promise<void> {
  const onRequest = [signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]

  /** What is said of headings now, and what the agency said of them before. */
  async function byHandOf(request: FastifyRequest, kind: ListKind): Promise<ByHand> {
    const { lines, columns } = querystring.parse(request.query)
    const actor = actorOf(request)
    const list = lines ?? listsOf(kind.id)[0]
    const remembered = await database.read(databaseActor(actor), (trx) => mappingsOf(trx, actor.agency, list))
    return { ...remembered, ...byHandIn(columns) }
  }

  async function read(
    kind: ListKind,
    request: FastifyRequest,
    reply: FastifyReply,
    byHand: ByHand,
  ): Promise<{ preview: Preview; file: Buffer }> {
    const [file, gone] = [bodyOf(request), left(reply)]
    const preview = await inTurnToRead(actorOf(request).person, gone, () =>
      previewInThread(kind, file, { byHand, gone }),
    )
    if (!preview.ok) throw new Problem(422, preview.error.code, preview.error.message)
    return { preview, file }
  }

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limits.bytes }, (_request, body, done) =>
      done(null, body),
    )
    const common = {
      onRequest,
      bodyLimit: limits.bytes,
      config: { slowBody: true },
    }
    const said = { tags: ['lists'], params, consumes: ['application/octet-stream'] }
    scope.post(
      '/api/lists/:kind/preview',
      {
        ...common,
        schema: {
          ...said,
          querystring,
          summary: '预览一份表格按清单会读出什么',
          description:
            '请求体就是文件本身（xlsx、xls、csv等，按内容辨认）。x-file-name：百分号编码的文件名。什么也不保存。',
          response: { 200: told('读出的内容', listPreview) },
        },
      },
      async (request, reply) => {
        const kind = kindOf(idOf(request))
        const byHand = await byHandOf(request, kind)
        const { preview, file } = await read(kind, request, reply, byHand)
        const { lines } = querystring.parse(request.query)
        return { ...answerOf(kind, preview, file, nameOf(request), lines), byHand, meanings: meaningsOf(kind) }
      },
    )
    scope.post(
      '/api/lists/items/read',
      {
        ...common,
        bodyLimit: 4 * 2 ** 20,
        schema: {
          tags: ['lists'],
          consumes: ['application/octet-stream'],
          summary: '按表单中清单的各栏读出一份表格（整份读出，或者不能填入）',
          description: '请求体就是文件本身（xlsx、xls、csv等）。什么也不保存。',
          querystring: ofForm,
          response: { 200: told('读出的内容', itemsRead) },
        },
      },
      async (request, reply) => {
        const columns = columnsOf(ofForm.parse(request.query))
        const gone = left(reply)
        const read = await inTurnToRead(actorOf(request).person, gone, () =>
          itemsInThread(columns, bodyOf(request), { gone }),
        )
        if (!read.ok) throw new Problem(422, read.error.code, read.error.message)
        const { ok: _, ...said } = read
        return said
      },
    )
    scope.post(
      '/api/lists/:kind/problems',
      {
        ...common,
        schema: {
          ...said,
          querystring,
          summary: '一份表格中未导入的行和存疑之处，逐行一份表格',
          response: { 200: bytes('表格', type) },
        },
      },
      async (request, reply) => {
        const kind = kindOf(idOf(request))
        const { preview } = await read(kind, request, reply, await byHandOf(request, kind))
        return reply.type(type).send(Buffer.from(await workbookAside([problemsOf(preview)])))
      },
    )
  })
}

/** The columns of a list of a form, as its rules give them. */
function columnsOf({ procedure, step, field }: z.output<typeof ofForm>): readonly Column[] {
  const kind = procedureOf(ruleBook, procedure)
    ?.steps.find(({ id }) => id === step)
    ?.fields.find(({ id }) => id === field)?.kind
  if (kind?.is === 'rows' && kind.fromTable === undefined) return kind.columns
  throw new Problem(404, 'list-unknown', '这一栏不是可以从表格读入的清单。')
}

export function kindOf(id: string): ListKind {
  const kind = listKind(id)
  if (kind === undefined) throw new Problem(404, 'list-unknown', '没有这种清单。')
  return kind
}

const bodyOf = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0))
const idOf = ({ params }: FastifyRequest): string => (params as { kind: string }).kind

/** Only to be shown again: what is no name is none. */
export function nameOf({ headers }: FastifyRequest): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? '')).slice(0, 255)
  } catch {
    return ''
  }
}

function answerOf(kind: ListKind, preview: Preview, bytes: Buffer, file: string, lines: ListId | undefined) {
  const typed = typedLines(kind, preview.entries, lines)
  const { list, format, encoding, tables, entries, leftOut, doubts } = preview
  return {
    list,
    title: kind.title,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format,
    ...(encoding === undefined ? {} : { encoding }),
    items: entries.length,
    parts: entries.reduce((sum, { parts }) => sum + parts.length, 0),
    tables,
    leftOut,
    doubts,
    groups: [...grouped(doubts)],
    lines: linesOf(kind, entries),
    ...(typed === undefined ? {} : { rows: typed.rows }),
  }
}
