import { fileRef } from '@xiezhi/answers'
import { bringingBarred } from '@xiezhi/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { turnOver } from '../../platform/turns.ts'
import {
  caseId,
  databaseActor,
  type FileRole,
  filesOf,
  isFileSealed,
  mayAct,
  mayHandleCases,
  readFile,
  unknownCase,
} from '../cases/index.ts'
import { type EvidenceDeps, fileName, hangUp, wholeOnly, wrongName } from './bringing.ts'
import { tooLarge } from './objects.ts'
import { patient } from './patience.ts'
import { printed } from './printing.ts'
import { isShown } from './sniff.ts'
import { addToCase, agencyOf } from './store.ts'
import { uploadRoutes } from './tus.ts'

const tags = ['evidence']
/** Percent-encoded, for a header bears no Chinese. */
function headerName(header: unknown): string {
  if (typeof header !== 'string') throw wrongName()
  try {
    return fileName(decodeURIComponent(header))
  } catch (error) {
    throw error instanceof Problem ? error : wrongName()
  }
}

export async function evidenceRoutes(app: Http, deps: EvidenceDeps): Promise<void> {
  const { database, objects, actorOf } = deps
  const onRequest = [deps.signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const most = deps.most ?? 64 * 1024 ** 3
  const idle = deps.idle ?? 60_000
  const unfinished = deps.unfinished ?? 500
  const caseOf = (request: FastifyRequest) => caseId((request.params as { id: string }).id)

  /** The case, if its own agency asks. */
  async function handles(request: FastifyRequest): Promise<void> {
    const id = caseOf(request)
    const actor = actorOf(request)
    const agency = await database.read(databaseActor(actor), (trx) => agencyOf(trx, id))
    if (agency === undefined) throw unknownCase()
    mayAct(actor, agency)
  }

  /** Whoever has a step to take in the case that takes files; before a byte of the body is taken. */
  async function mayBring(request: FastifyRequest): Promise<void> {
    const id = caseOf(request)
    const actor = actorOf(request)
    const { file, context } = await readFile({ ...deps, objects }, actor, id)
    const [reason] = bringingBarred(file, context)
    if (reason === undefined) return
    const [status, code] = reason.code === 'post' ? [403, 'post-not-allowed'] : [409, 'step-blocked']
    throw new Problem(status as number, code as string, reason.sentence, { next: reason.next })
  }

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/api/cases/:id/files',
      {
        onRequest,
        preHandler: [handles, mayBring],
        bodyLimit: most,
        config: { slowBody: true },
        schema: {
          tags,
          summary: '上传一个文件（原样存放，以 SHA-256 为名）',
          description:
            '请求体就是文件本身，任何类型都可以。x-file-name：百分号编码的文件名。答复即表单中 files 栏目所用的引用。大文件、网络不稳的，用 /api/cases/{id}/uploads 断点续传。',
          consumes: ['application/octet-stream'],
          response: { 201: told('已存放；原样填入表单的 files', fileRef) },
        },
      },
      async (request, reply) => {
        hangUp(request, reply)
        wholeOnly(request)
        const length = Number(request.headers['content-length'] ?? 0)
        if (length > most) throw tooLarge(most)
        await objects.room(length)
        const id = caseOf(request)
        const name = headerName(request.headers['x-file-name'])
        const actor = actorOf(request)
        turnOver(request)
        const body = (request.body as AsyncIterable<Uint8Array> | undefined) ?? nothing()
        const file = await objects.receive(patient(body, idle), name, most)
        const kept = await database.transaction(databaseActor(actor), (trx) =>
          addToCase(trx, id, file, name, actor, deps.clock.now()),
        )
        return reply.code(201).send(kept)
      },
    )
    uploadRoutes(scope as unknown as Http, {
      ...deps,
      most,
      idle,
      unfinished,
      onRequest: [...onRequest, handles],
      mayBring,
      caseOf,
    })
  })

  const looked = lookings()
  const params = z.object({ id: z.string(), sha256: z.string() })
  const querystring = z.object({ name: z.string().max(255).optional().describe('同一内容有几个文件名的，要哪一个') })
  const given = (what: string, type: string) => ({
    200: bytes(what, type),
    206: bytes('所要的一段（请求头 range）', type),
  })
  const give = (role: FileRole) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { sha256, ...at } = request.params as z.infer<typeof params>
    const { name } = request.query as z.infer<typeof querystring>
    const id = caseId(at.id)
    const actor = actorOf(request)
    const range = request.headers.range
    // Who seeks through a film asks for it a hundred times: it is one looking at it.
    const looking = `${actor.person} ${id} ${sha256}`
    const goesOn = range !== undefined && looked.has(looking)
    const file = await database.transaction(databaseActor(actor), async (trx) => {
      if ((await agencyOf(trx, id)) === undefined) throw unknownCase()
      const found = /^[0-9a-f]{64}$/.test(sha256) ? await filesOf(trx, id, [sha256], role) : []
      const chosen = found.find((f) => f.name === name) ?? found[0]
      if (chosen === undefined || (await isFileSealed(trx, actor, id, sha256)))
        throw new Problem(404, 'unknown-file', '本案没有这个文件，请从案卷中选择。')
      // Who looked at what is read by more than the case: a name that may tell who reported does not stand there.
      const stranger = { ...actor, agency: '' }
      const told = async () => ((await isFileSealed(trx, stranger, id, sha256)) ? '密封的文件' : chosen.name)
      if (!goesOn) await deps.viewed(trx, actor, `file/${sha256}`, { case: id, name: await told() })
      return chosen
    })
    looked.note(looking)
    // A part of something else than this file is of no use to who has its beginning.
    const whole = request.headers['if-range'] !== undefined && request.headers['if-range'] !== `"${sha256}"`
    const read = await objects.read(sha256, whole ? undefined : range)
    reply.header('accept-ranges', 'bytes').header('etag', `"${sha256}"`)
    if (read.range === 'beyond') {
      reply.header('content-range', `bytes */${read.bytes}`)
      throw new Problem(416, 'range-beyond', `文件只有 ${read.bytes} 个字节，没有所要的那一段。`)
    }
    if (read.range !== undefined)
      reply.code(206).header('content-range', `bytes ${read.range.from}-${read.range.to}/${read.bytes}`)
    const shown = isShown(file.type) && file.flaw !== 'scripted'
    // A reader of PDF in the browser does not start in a sandbox; it runs apart from the page by itself.
    if (!(shown && file.type === 'application/pdf')) reply.header('content-security-policy', sealed)
    return reply
      .type(file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type)
      .header('content-length', read.range === undefined ? read.bytes : read.range.to - read.range.from + 1)
      .header(
        'content-disposition',
        `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
      )
      .header('x-content-type-options', 'nosniff')
      .send(read.stream)
  }
  app.get(
    '/api/cases/:id/files/:sha256',
    {
      onRequest,
      schema: { tags, summary: '证据文件（每次查看都留痕）', params, querystring, response: given('文件本身', '*/*') },
    },
    give('evidence'),
  )
  app.get(
    '/api/cases/:id/papers/:sha256',
    {
      onRequest,
      schema: {
        tags,
        summary: '已签章的文书 PDF（每次查看都留痕）',
        params,
        querystring,
        response: given('文书', 'application/pdf'),
      },
    },
    give('paper'),
  )
  app.get(
    '/api/cases/:id/print',
    {
      onRequest,
      schema: {
        tags,
        summary: '合订打印：全案或者所选的文书，按立卷的顺序合成一个 PDF（正本是各份单独的文件；留痕）',
        params: params.pick({ id: true }),
        querystring: z.object({
          papers: z.string().max(30_000).optional().describe('所选文书的 SHA-256，逗号隔开；不写的，为全案'),
        }),
        response: { 200: bytes('合订的文书', 'application/pdf') },
      },
    },
    async (request, reply) => {
      const { papers = '' } = request.query
      const wanted = papers.split(',').filter((h) => h !== '')
      const pdf = await printed({ ...deps, objects }, actorOf(request), caseId(request.params.id), wanted)
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent('合订打印.pdf')}`)
        .header('x-content-type-options', 'nosniff')
        .send(Buffer.from(pdf))
    },
  )
}

/** As long as for any other reading (ADR 0010). */
const oneLooking = 5 * 60_000

/** What was noted of late, so that a looking that goes on is not noted again. */
function lookings() {
  const noted = new Map<string, number>()
  const drop = () => {
    for (const [key, at] of noted) {
      if (Date.now() - at < oneLooking) break
      noted.delete(key)
    }
  }
  return {
    has(what: string): boolean {
      drop()
      return noted.has(what)
    },
    note(what: string): void {
      if (!this.has(what)) noted.set(what, Date.now())
    },
  }
}

/** A stranger's file runs nothing, loads nothing and belongs to no origin. */
const sealed = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'"

async function* nothing(): AsyncGenerator<Uint8Array> {}
