import { LogError } from '@xiezhi/log'
import { bytes } from '../../platform/answers.ts'
import type { Database } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { formersOf } from './former.ts'
import { latestCheckpoint, tileReader } from './store.ts'

const tags = ['log']
const empty = (): Problem => new Problem(404, 'log-empty', '日志还没有签发过检查点，请稍后再试。')

/** The log as anybody may read it: checkpoints, tiles and the key; hashes only, nothing of what they are of. */
export function logRoutes(app: Http, deps: { readonly database: Database }): void {
  const queries = { query: deps.database.call }

  app.get(
    '/log/checkpoint',
    {
      schema: {
        tags,
        summary: '最新的签名检查点（C2SP tlog-checkpoint）',
        response: { 200: bytes('签名的检查点', 'text/plain') },
      },
    },
    async (_, reply) => {
      const checkpoint = await latestCheckpoint(queries)
      if (checkpoint === undefined) throw empty()
      return reply.type('text/plain; charset=utf-8').send(checkpoint.note)
    },
  )
  app.get(
    '/log/key',
    { schema: { tags, summary: '核验检查点用的公钥', response: { 200: bytes('公钥', 'text/plain') } } },
    async (_, reply) => {
      const [origin] = await queries.query<{ key: string }>({ name: 'log.key', text: 'select key from log.origin' })
      if (origin === undefined) throw empty()
      return reply.type('text/plain; charset=utf-8').send(`${origin.key}\n`)
    },
  )
  app.get(
    '/log/recovery',
    {
      schema: {
        tags,
        summary: '日志丢失后恢复的声明，由旧密钥签名；没有恢复过的是空的',
        response: { 200: bytes('日志丢失后恢复的声明，由旧密钥签名', 'text/plain') },
      },
    },
    async (_, reply) => {
      const formers = await formersOf(queries)
      return reply.type('text/plain; charset=utf-8').send(formers.map(({ statement }) => statement).join('\n'))
    },
  )
  app.get(
    '/log/tile/*',
    {
      schema: {
        tags,
        summary: '日志瓦片（C2SP tlog-tiles），例如 /log/tile/0/000.p/5',
        response: { 200: bytes('瓦片', 'application/octet-stream') },
      },
    },
    async (request, reply) => {
      const path = `tile/${(request.params as { '*': string })['*']}`
      const bytes = await read(path)
      if (bytes === null) throw new Problem(404, 'unknown-tile', '日志没有这个瓦片，请对照检查点的条数检查路径。')
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type('application/octet-stream')
        .send(Buffer.from(bytes))
    },
  )

  async function read(path: string): Promise<Uint8Array | null> {
    try {
      return await tileReader(queries)(path)
    } catch (error) {
      if (error instanceof LogError) throw new Problem(404, 'unknown-tile', error.message, { cause: error })
      throw error
    }
  }
}
