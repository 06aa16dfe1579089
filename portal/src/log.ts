import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { forEver } from './assets.ts'
import { logPage } from './pages/log.ts'
import { sharedMark } from './pages/parts.ts'
import type { Show } from './showing.ts'
import type { Store } from './store/store.ts'

export type LogDeps = {
  store: Pick<Store, 'checkpoint' | 'latest' | 'log'>
  today: () => string
  show: Show
  missing: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
}

const LATEST = 8

/** The log of the record: a page that says what it is, and its bytes as they are. */
export function logRoutes(app: FastifyInstance, { store, today, show, missing }: LogDeps): void {
  show('/log', [], async (frame) => {
    const [checkpoint, latest] = await Promise.all([store.checkpoint(), store.latest('penalty', today(), LATEST)])
    return { text: logPage(frame, checkpoint, sharedMark(latest)) }
  })
  // Anybody may keep the checkpoints and hold the record to them: here, and not on the officers' side, is where he looks.
  app.get('/log/*', async (request, reply) => {
    const path = (request.params as { '*': string })['*']
    const bytes = /^[a-z0-9/.]{1,60}$/.test(path) ? await store.log(path) : null
    if (bytes === null) return missing(request, reply)
    const tile = path.startsWith('tile/')
    return reply
      .type(tile ? 'application/octet-stream' : 'text/plain; charset=utf-8')
      .header('cache-control', tile ? forEver : 'no-cache')
      .send(bytes)
  })
}
