import type { FastifyRequest } from 'fastify'
import { type Part, readPairs, readParts } from './multipart.ts'

/** Forms without files come either way; null: it is none. */
export function partsOf(request: FastifyRequest): readonly Part[] | null {
  if (!Buffer.isBuffer(request.body)) return null
  const type = request.headers['content-type'] ?? ''
  if (type.toLowerCase().startsWith('multipart/')) return readParts(type, request.body)
  return readPairs(request.body)
}

/** What was typed, by its name. */
export const textsIn = (parts: readonly Part[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts
      .filter((p) => p.file === undefined)
      .map((p) => [p.name, p.bytes.toString('utf8').replaceAll('\u0000', '').replaceAll('\r\n', '\n')]),
  )
