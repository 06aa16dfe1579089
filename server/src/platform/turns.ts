import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from './errors.ts'

/** What one session may have in hand at once: more than a browser asks at a time, and less than the database has hands. */
export const inHand = 8
/** And waiting behind those; what comes then is refused. */
export const inLine = 400

interface Line {
  taken: number
  readonly waiting: (() => void)[]
}

const lines = new Map<string, Line>()

/**
 * A stream, an upload or a file takes as long as it takes, and holds no hand of the database meanwhile. It is known by its route: what who asks
 * writes into the address or the headers makes nothing else long.
 */
const isLong = ({ routeOptions }: FastifyRequest): boolean =>
  /\/(?:live|uploads|files|papers)(?:\/|$)/.test(routeOptions.url ?? '')

/**
 * Whoever asks for much at once waits behind himself, and nobody else behind him: three hundred previews of one officer must not keep
 * a head from signing. Throws `Problem` 429.
 */
export async function inTurn(request: FastifyRequest, reply: FastifyReply, token: string | undefined): Promise<void> {
  if (token === undefined || isLong(request)) return
  const key = createHash('sha256').update(token).digest('hex')
  const line = lines.get(key) ?? { taken: 0, waiting: [] }
  lines.set(key, line)
  if (line.taken >= inHand) {
    if (line.waiting.length >= inLine)
      throw new Problem(429, 'too-many-requests', '同时提出的请求过多，请等前面的办完再试。')
    await new Promise<void>((go) => line.waiting.push(go))
  } else line.taken += 1
  // Handed on to the next in line, also when nobody waits for the answer any more.
  let held = true
  const pass = () => {
    if (!held) return
    held = false
    const next = line.waiting.shift()
    if (next !== undefined) return next()
    line.taken -= 1
    if (line.taken === 0) lines.delete(key)
  }
  if (reply.raw.destroyed || reply.raw.writableEnded) return pass()
  reply.raw.once('finish', pass).once('close', pass)
}
