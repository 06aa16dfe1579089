import type { Actor } from '@xiezhi/casework'
import type { FastifyRequest } from 'fastify'
import { bytes } from '../../platform/answers.ts'
import type { Http } from '../../platform/http.ts'
import { turnOver } from '../../platform/turns.ts'
import type { Hub } from './hub.ts'

export interface LiveDeps {
  readonly hub: Hub
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
  /** Milliseconds between two signs of life; 25 seconds unless told. */
  readonly heartbeat?: number
  /** Bytes that may wait for one reader; 64 KiB unless told. */
  readonly backlog?: number
}

/** Streams one person may hold open: a few pages on a few devices. The oldest gives way, and its page asks again if it is still there. */
const perPerson = 20
/** Bytes that may wait for a reader who does not read; then the stream ends, and the page reads anew when it is back. */
const backlog = 64 * 1024

/** Server-sent events of the steps in cases one may see. */
export function liveRoutes(app: Http, deps: LiveDeps): void {
  const open = new Map<() => void, string>()
  app.addHook('preClose', async () => {
    for (const end of open.keys()) end()
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
        description:
          'event: hello 已连接；event: case 案件有新的步骤，data 为 LiveCase：{case, sequence, step, title, by}。',
        response: { 200: bytes('事件流', 'text/event-stream') },
      },
    },
    (request, reply) => {
      const { raw } = reply
      const actor = deps.actorOf(request)
      reply.hijack()
      turnOver(request)
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // A proxy that collects what passes would hold the news back.
        'x-accel-buffering': 'no',
      })
      const write = (text: string) => {
        if (raw.writableLength > (deps.backlog ?? backlog)) return end()
        raw.write(text)
      }
      const send = (event: string, data: unknown) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
      const leave = deps.hub.join(actor, (event) => send('case', event))
      const beat = setInterval(() => void again(), deps.heartbeat ?? 25_000)
      const end = () => {
        leave()
        clearInterval(beat)
        open.delete(end)
        raw.end()
        // Who does not read does not hear of the end either.
        if (raw.writableLength > 0) raw.destroy()
      }
      /** Who has signed out, been idle too long or taken another post hears no more. */
      const again = async () => {
        try {
          await deps.signedIn(request)
          const { agency, post } = deps.actorOf(request)
          if (agency !== actor.agency || post !== actor.post) return end()
          write(': \n\n')
        } catch {
          end()
        }
      }
      const others = [...open].filter(([, person]) => person === actor.person)
      if (others.length >= perPerson) others[0]?.[0]()
      open.set(end, actor.person)
      raw.on('close', end)
      send('hello', {})
    },
  )
}
