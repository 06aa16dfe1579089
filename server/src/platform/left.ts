import type { FastifyReply, FastifyRequest } from 'fastify'
import { codeOf } from './failure.ts'

/**
 * Whether an error says no more than that the caller's line ended: before his body had come whole, or before the answer
 * went out whole. Nothing of ours failed then. Both halves are asked for: the line is gone, and the error is the one Node
 * makes of that; a fault of ours stays one though nobody waits for the answer any more.
 */
export function callerLeft(error: unknown, request: FastifyRequest, reply: FastifyReply): boolean {
  if (error === request.raw.errored) return true
  return reply.raw.destroyed && codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE'
}
