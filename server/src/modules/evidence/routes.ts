import type { Actor } from '@xiezhi/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { caseId, databaseActor, mayAct, mayHandleCases, unknownCase } from '../cases/index.ts'
import { type Objects, tooLarge } from './objects.ts'
import { isShown } from './sniff.ts'
import { addToCase, agencyOf, fileOf, type Role } from './store.ts'

export interface EvidenceDeps {
  readonly database: Database
  readonly objects: Objects
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
  /** Notes in the access audit that the actor looked at the subject. */
  readonly viewed: (
    trx: Queries,
    actor: Actor,
    subject: string,
    detail: { case: string; name: string },
  ) => Promise<void>
  /** Bytes a file may have; 50 MiB unless told. */
  readonly most?: number
}

const tags = ['evidence']
/** The name the file had where it came from: percent-encoded, for a header bears no Chinese. */
function fileName(header: unknown): string {
  const wrong = new Problem(
    422,
    'file-name-invalid',
    '请在 x-file-name 请求头中写明文件名（百分号编码的 UTF-8，不超过 255 字，不含斜杠）。',
  )
  if (typeof header !== 'string') throw wrong
  let name: string
  try {
    name = decodeURIComponent(header).normalize('NFC').trim()
  } catch {
    throw wrong
  }
  if (name === '' || name.length > 255 || /[\p{Cc}\p{Bidi_Control}/\\]/u.test(name)) throw wrong
  return name
}

/** Files of a case: taken in while they stream, given out only to who may see the case, and every look is audited. */
export async function evidenceRoutes(app: Http, deps: EvidenceDeps): Promise<void> {
  const { database, objects, actorOf } = deps
  const onRequest = [deps.signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const most = deps.most ?? 50 * 1024 * 1024

  /** The case, if its own agency asks; before a byte of the body is taken. */
  async function mayAdd(request: FastifyRequest): Promise<void> {
    const id = caseId((request.params as { id: string }).id)
    const actor = actorOf(request)
    const agency = await database.read(databaseActor(actor), (trx) => agencyOf(trx, id))
    if (agency === undefined) throw unknownCase()
    mayAct(actor, agency)
    if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most)
  }

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/api/cases/:id/files',
      {
        onRequest,
        preHandler: async (request) => mayAdd(request),
        bodyLimit: most,
        schema: {
          tags,
          summary: '上传一个文件（原样存放，以 SHA-256 为名）',
          description:
            '请求体就是文件本身，不超过 50 MiB。x-file-name：百分号编码的文件名。答复即表单中 files 栏目所用的引用。',
          consumes: ['application/octet-stream'],
        },
      },
      async (request, reply) => {
        const id = caseId((request.params as { id: string }).id)
        const name = fileName(request.headers['x-file-name'])
        const actor = actorOf(request)
        const body = request.body as AsyncIterable<Uint8Array> | undefined
        const file = await objects.receive(body ?? nothing(), name, most)
        await database.transaction(databaseActor(actor), (trx) => addToCase(trx, id, file, name, actor))
        return reply.code(201).send({ ...file, name })
      },
    )
  })

  const params = z.object({ id: z.string(), sha256: z.string() })
  const give = (role: Role) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { sha256, ...at } = request.params as z.infer<typeof params>
    const id = caseId(at.id)
    const actor = actorOf(request)
    const file = await database.transaction(databaseActor(actor), async (trx) => {
      if ((await agencyOf(trx, id)) === undefined) throw unknownCase()
      const found = /^[0-9a-f]{64}$/.test(sha256) ? await fileOf(trx, id, sha256, role) : undefined
      if (found === undefined) throw new Problem(404, 'unknown-file', '本案没有这个文件，请从案卷中选择。')
      await deps.viewed(trx, actor, `file/${sha256}`, { case: id, name: found.name })
      return found
    })
    const { stream, bytes } = await objects.read(sha256)
    return reply
      .type(file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type)
      .header('content-length', bytes)
      .header(
        'content-disposition',
        `${isShown(file.type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
      )
      .header('x-content-type-options', 'nosniff')
      .send(stream)
  }
  app.get(
    '/api/cases/:id/files/:sha256',
    { onRequest, schema: { tags, summary: '证据文件（每次查看都留痕）', params } },
    give('evidence'),
  )
  app.get(
    '/api/cases/:id/papers/:sha256',
    { onRequest, schema: { tags, summary: '已签章的文书 PDF（每次查看都留痕）', params } },
    give('paper'),
  )
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
