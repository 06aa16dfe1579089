import { uploading } from '@xiezhi/answers'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { nothing, told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { turnOver } from '../../platform/turns.ts'
import { databaseActor } from '../cases/index.ts'
import { type EvidenceDeps, fileName, hangUp, wholeOnly } from './bringing.ts'
import { addToCase } from './store.ts'
import { type Checksum, type State, type Upload, type Uploads, unknownUpload } from './upload.ts'
import { openUploads } from './uploads.ts'

interface Around extends EvidenceDeps {
  readonly most: number
  readonly idle: number
  readonly unfinished: number
  readonly onRequest: readonly ((request: FastifyRequest) => Promise<void>)[]
  readonly mayBring: (request: FastifyRequest) => Promise<void>
  readonly caseOf: (request: FastifyRequest) => string
}

const tags = ['evidence']
const version = '1.0.0'
const extensions = 'creation,expiration,termination,checksum'
const params = z.object({ id: z.string(), upload: z.string() })

const wrong = (what: string): Problem => new Problem(400, 'malformed-upload', `${what}，请按 tus 1.0 协议改正后重试。`)

const count = (header: unknown, name: string): number => {
  if (typeof header !== 'string' || !/^\d{1,15}$/.test(header)) throw wrong(`${name} 应为字节数`)
  return Number(header)
}

/** `filename 5paH5Lu2,filetype …`: only the name is wanted; what a file is, is seen. */
function nameIn(metadata: unknown): string {
  const pairs = typeof metadata === 'string' ? metadata.split(',').map((pair) => pair.trim().split(' ')) : []
  const found = pairs.find(([key]) => key === 'filename')?.[1] ?? ''
  try {
    return fileName(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(found, 'base64')))
  } catch (error) {
    throw error instanceof Problem ? error : fileName('')
  }
}

function checksumIn(header: unknown): Checksum | undefined {
  if (header === undefined) return undefined
  const [, algorithm, value] = /^(sha1|sha256) ([A-Za-z0-9+/]+=*)$/.exec(String(header)) ?? []
  if (algorithm === undefined) throw wrong('Upload-Checksum 应为 sha1 或者 sha256 加 Base64 摘要')
  return { algorithm: algorithm as Checksum['algorithm'], value: value ?? '' }
}

/** Resumable uploads by the tus protocol 1.0; what became of one is told by GET, which tus leaves open. */
export function uploadRoutes(scope: Http, deps: Around): void {
  const { actorOf, caseOf, mayBring } = deps
  const uploads: Uploads = openUploads(deps.objects, deps)
  const onRequest = [
    ...deps.onRequest,
    async (request: FastifyRequest, reply: FastifyReply) => {
      reply.header('tus-resumable', version)
      const spoken = request.headers['tus-resumable']
      if (request.method === 'GET' || spoken === version) return
      reply.header('tus-version', version)
      throw new Problem(412, 'tus-version', `请在请求头中写明 Tus-Resumable: ${version}。`)
    },
  ]
  const tell = (reply: FastifyReply, { offset, bytes, expires }: State) =>
    reply
      .header('upload-offset', offset)
      .header('upload-length', bytes)
      .header('upload-expires', expires.toUTCString())
      .header('cache-control', 'no-store')
  const addressOf = (upload: Upload) => `/api/cases/${upload.case}/uploads/${upload.id}`

  /** An upload belongs to who began it, in the case it was begun for. */
  async function own(request: FastifyRequest): Promise<State> {
    const { upload } = request.params as z.infer<typeof params>
    if (!z.uuid().safeParse(upload).success) throw unknownUpload()
    const { person, agency } = actorOf(request)
    return uploads.stateOf(upload, (of) => {
      if (of.case !== caseOf(request) || of.person !== person || of.agency !== agency) throw unknownUpload()
    })
  }

  const finish = (request: FastifyRequest, id: string) =>
    uploads.finish(id, (file, of) => {
      const actor = actorOf(request)
      return deps.database.transaction(databaseActor(actor), (trx) =>
        addToCase(trx, of.case, file, of.name, actor, deps.clock.now()),
      )
    })

  scope.options(
    '/api/cases/:id/uploads',
    { onRequest: [...deps.onRequest], schema: { hide: true } },
    async (_request, reply) =>
      reply
        .code(204)
        .header('tus-resumable', version)
        .header('tus-version', version)
        .header('tus-extension', extensions)
        .header('tus-max-size', deps.most)
        .header('tus-checksum-algorithm', 'sha1,sha256')
        .send(),
  )
  scope.post(
    '/api/cases/:id/uploads',
    {
      onRequest,
      preHandler: mayBring,
      schema: {
        tags,
        summary: '开始断点续传（tus 1.0）',
        description:
          '请求头：Tus-Resumable: 1.0.0，Upload-Length（字节数），Upload-Metadata: filename <Base64 文件名>。答复 Location；之后 PATCH 分段、HEAD 问进度、GET 取文件引用。七天不接着传的，自动清除。',
        response: { 201: nothing('已开始；Location 是续传的地址') },
      },
    },
    async (request, reply) => {
      wholeOnly(request)
      const bytes = count(request.headers['upload-length'], 'Upload-Length')
      const name = nameIn(request.headers['upload-metadata'])
      const { person, agency } = actorOf(request)
      const state = await uploads.begin({ case: caseOf(request), agency, person, name, bytes })
      return tell(reply, state).code(201).header('location', addressOf(state)).send()
    },
  )
  scope.head(
    '/api/cases/:id/uploads/:upload',
    {
      onRequest,
      schema: {
        tags,
        summary: '断点续传：已经收到多少',
        params,
        response: { 200: nothing('Upload-Offset：已经收到的字节数') },
      },
    },
    async (request, reply) => tell(reply, await own(request)).send(),
  )
  scope.get(
    '/api/cases/:id/uploads/:upload',
    {
      onRequest,
      exposeHeadRoute: false,
      schema: {
        tags,
        summary: '断点续传：进度；传完的，得到表单中 files 栏目所用的引用',
        description: '传完而摘要还在计算的（很大的文件），file 为 null，过一会儿再问。',
        params,
        response: { 200: told('进度；file 不为 null 的已经传完，原样填入表单的 files', uploading) },
      },
    },
    async (request, reply) => {
      const state = await own(request)
      turnOver(request)
      const done = state.offset === state.bytes ? await within(20_000, finish(request, state.id)) : null
      return tell(reply, state).send({ offset: state.offset, bytes: state.bytes, file: done })
    },
  )
  scope.patch(
    '/api/cases/:id/uploads/:upload',
    {
      onRequest,
      bodyLimit: deps.most,
      config: { slowBody: true },
      schema: {
        tags,
        summary: '断点续传：从 Upload-Offset 起的一段',
        consumes: ['application/offset+octet-stream'],
        params,
        response: { 204: nothing('已收到，Upload-Offset 是接着传的位置') },
      },
    },
    async (request, reply) => {
      hangUp(request, reply)
      wholeOnly(request)
      const { id } = await own(request)
      await mayBring(request)
      if (request.headers['content-type'] !== 'application/offset+octet-stream')
        throw new Problem(
          415,
          'unsupported-media-type',
          '断点续传的 Content-Type 应为 application/offset+octet-stream。',
        )
      const offset = count(request.headers['upload-offset'], 'Upload-Offset')
      const checksum = checksumIn(request.headers['upload-checksum'])
      turnOver(request)
      const state = await uploads.append(id, offset, request.body as AsyncIterable<Uint8Array>, checksum)
      // Begun here, so that it is mostly done when it is asked for; a fault is told to who asks.
      if (state.offset === state.bytes) finish(request, id).catch(() => undefined)
      return tell(reply, state).code(204).send()
    },
  )
  scope.delete(
    '/api/cases/:id/uploads/:upload',
    { onRequest, schema: { tags, summary: '断点续传：取消', params, response: { 204: nothing('已取消') } } },
    async (request, reply) => {
      const state = await own(request)
      await uploads.end(state.id)
      return reply.code(204).send()
    },
  )
}

/** What comes of a piece of work, or null if it takes longer; the work goes on. */
async function within<T>(time: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), time)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
