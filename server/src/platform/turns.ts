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
/** By the request: what hands its turn on to the next. */
const held = new WeakMap<object, () => void>()

/**
 * Whoever asks for much at once waits behind himself, and nobody else behind him: three hundred previews of one officer must not keep
 * a head from signing. Throws `Problem` 429.
 */
export async function inTurn(request: FastifyRequest, reply: FastifyReply, token: string | undefined): Promise<void> {
  if (token === undefined) return
  const key = createHash('sha256').update(token).digest('hex')
  const line = lines.get(key) ?? { taken: 0, waiting: [] }
  lines.set(key, line)
  if (line.taken >= inHand) {
    if (line.waiting.length >= inLine)
      throw new Problem(429, 'too-many-requests', '同时提出的请求过多，请等前面的办完再试。')
    await new Promise<void>((go) => line.waiting.push(go))
  } else line.taken += 1
  // Handed on to the next in line, also when nobody waits for the answer any more.
  let mine = true
  const pass = () => {
    if (!mine) return
    mine = false
    const next = line.waiting.shift()
    if (next !== undefined) return next()
    line.taken -= 1
    if (line.taken === 0) lines.delete(key)
  }
  if (reply.raw.destroyed || reply.raw.writableEnded) return pass()
  held.set(request, pass)
  reply.raw.once('finish', pass).once('close', pass)
}

/**
 * From here on the work holds no hand of the database: a body that takes as long as it takes, a stream. All that was asked before,
 * whether one may and what it is, was done in turn; so no route is outside the line.
 */
export const turnOver = (request: FastifyRequest): void => held.get(request)?.()

/** A fastify onSend hook: what streams (a film, a paper, a table) is over with the database when its first byte goes out. */
export async function turnOverAtStream(
  request: FastifyRequest,
  _reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof (payload as { pipe?: unknown } | null)?.pipe === 'function') turnOver(request)
  return payload
}
