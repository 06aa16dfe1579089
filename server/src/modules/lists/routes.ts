import { createHash } from 'node:crypto'
import { itemsRead, listPreview } from '@xiezhi/answers'
import type { Actor } from '@xiezhi/casework'
import { type Column, type ListId, listLines } from '@xiezhi/law'
import {
  type ByHand,
  itemsInThread,
  type ListKind,
  limits,
  linesOf,
  listKind,
  listKinds,
  type Preview,
  previewInThread,
  problemsOf,
  toXlsx,
  typedLines,
} from '@xiezhi/lists'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, told } from '../../platform/answers.ts'
import type { Database } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { databaseActor, mayHandleCases } from '../cases/index.ts'
import { byHandIn, mappingsOf, meaningsOf } from './mappings.ts'

export interface ListsDeps {
  readonly database: Pick<Database, 'read'>
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
}

/** Which lists a table of this kind may be, the first where nothing else is said. */
const listsOf = (kind: string): readonly ListId[] =>
  (Object.keys(listLines) as ListId[]).filter((id) => lineKind(id) === kind)
const lineKind = (id: ListId): string | undefined => (listLines[id] as { fromTable?: string }).fromTable

/** Each takes a core and a share of the memory: an agency imports a list a few times a year. */
const atOnce = 2
/** Which list the lines are for, where tables of this kind may be several (主体名录: 执法主体, 市场主体). */
const querystring = z.object({
  lines: z.enum(Object.keys(listLines) as [ListId, ...ListId[]]).optional(),
  columns: z.string().max(5000).optional().describe('各列对应的栏目：{"表头":"栏目"}；没有说明的，按本机关上次的'),
})
const params = z.object({ kind: z.enum(listKinds.map(({ id }) => id) as [string, ...string[]]) })
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Tables read as lists, for who draws one up. */
export async function listRoutes(app: Http, { database, signedIn, actorOf }: ListsDeps): Promise<void> {
  let reading = 0
  const onRequest = [signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]

  /** What is said of headings now, and what the agency said of them before. */
  async function byHandOf(request: FastifyRequest, kind: ListKind): Promise<ByHand> {
    const { lines, columns } = querystring.parse(request.query)
    const actor = actorOf(request)
    const list = lines ?? listsOf(kind.id)[0]
    const remembered = await database.read(databaseActor(actor), (trx) => mappingsOf(trx, actor.agency, list))
    return { ...remembered, ...byHandIn(columns) }
  }

  async function read(kind: ListKind, body: unknown, byHand: ByHand): Promise<{ preview: Preview; file: Buffer }> {
    const file = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
    if (reading >= atOnce) throw new Problem(429, 'lists-busy', '正在读取别的表格。', { next: '稍等片刻再试。' })
    reading += 1
    try {
      const preview = await previewInThread(kind, file, { byHand })
      if (!preview.ok) throw new Problem(422, preview.error.code, preview.error.message)
      return { preview, file }
    } finally {
      reading -= 1
    }
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
      async (request) => {
        const kind = kindOf(idOf(request))
        const byHand = await byHandOf(request, kind)
        const { preview, file } = await read(kind, request.body, byHand)
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
          querystring: z.object({ columns: z.string().max(20_000).describe('清单的各栏，与表单的说明相同') }),
          response: { 200: told('读出的内容', itemsRead) },
        },
      },
      async (request) => {
        const columns = columnsIn((request.query as { columns: string }).columns)
        const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        if (reading >= atOnce) throw new Problem(429, 'lists-busy', '正在读取别的表格。', { next: '稍等片刻再试。' })
        reading += 1
        try {
          const { ok, ...read } = await itemsInThread(columns, file).then((r) => {
            if (!r.ok) throw new Problem(422, r.error.code, r.error.message)
            return r
          })
          return read
        } finally {
          reading -= 1
        }
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
        const { preview } = await read(kind, request.body, await byHandOf(request, kind))
        return reply.type(type).send(Buffer.from(await (await toXlsx(problemsOf(preview))).arrayBuffer()))
      },
    )
  })
}

const choices = z.array(z.object({ value: z.string(), label: z.string() }))
const number = z.number().optional()
const columnShape = z.array(
  z.object({
    id: z.string().min(1).max(50),
    label: z.string().min(1).max(100),
    required: z.boolean(),
    kind: z.discriminatedUnion('is', [
      z.object({ is: z.enum(['text', 'longText']), max: number }),
      z.object({ is: z.literal('integer'), min: number, max: number }),
      z.object({ is: z.enum(['day', 'money', 'yesNo']) }),
      z.object({ is: z.literal('choice'), choices }),
    ]),
  }),
)

/** The columns of the list as its form describes them; nothing but reading rests on it. */
function columnsIn(said: string): readonly Column[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(said)
  } catch {
    parsed = undefined
  }
  const shaped = columnShape.min(1).max(60).safeParse(parsed)
  if (!shaped.success)
    throw new Problem(400, 'bad-request', '没有说明清单的各栏。', { next: '在表单的清单处选择表格。' })
  return shaped.data as readonly Column[]
}

export function kindOf(id: string): ListKind {
  const kind = listKind(id)
  if (kind === undefined) throw new Problem(404, 'list-unknown', '没有这种清单。')
  return kind
}

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
    lines: linesOf(kind, entries),
    ...(typed === undefined ? {} : { rows: typed.rows }),
  }
}
