import type { Actor } from '@xiezhi/casework'
import type { FastifyRequest } from 'fastify'
import type { Http } from '../../platform/http.ts'
import type { Hub } from './hub.ts'

export interface LiveDeps {
  readonly hub: Hub
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
  /** Milliseconds between two signs of life; 25 seconds unless told. */
  readonly heartbeat?: number
}

/** Server-sent events of the steps in cases one may see. */
export function liveRoutes(app: Http, deps: LiveDeps): void {
  const open = new Set<() => void>()
  app.addHook('preClose', async () => {
    for (const end of open) end()
  })
  app.get(
    '/api/live',
    {
      onRequest: deps.signedIn,
      // A HEAD would open a stream that nobody reads and nobody ends.
      exposeHeadRoute: false,
      schema: {
        tags: ['live'],
        summary: '实时动态（text/event-stream）',
        description: 'event: hello 已连接；event: case 案件有新的步骤，data 为 {case, sequence, step, title, by}。',
      },
    },
    (request, reply) => {
      const { raw } = reply
      const actor = deps.actorOf(request)
      reply.hijack()
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // A proxy that collects what passes would hold the news back.
        'x-accel-buffering': 'no',
      })
      const send = (event: string, data: unknown) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
      const leave = deps.hub.join(actor, (event) => send('case', event))
      const beat = setInterval(() => void again(), deps.heartbeat ?? 25_000)
      const end = () => {
        leave()
        clearInterval(beat)
        open.delete(end)
        raw.end()
      }
      /** Who has signed out, been idle too long or taken another post hears no more. */
      const again = async () => {
        try {
          await deps.signedIn(request)
          const { agency, post } = deps.actorOf(request)
          if (agency !== actor.agency || post !== actor.post) return end()
          raw.write(': \n\n')
        } catch {
          end()
        }
      }
      open.add(end)
      raw.on('close', end)
      send('hello', {})
    },
  )
}
