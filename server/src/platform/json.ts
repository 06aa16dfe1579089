import type { FastifyInstance } from 'fastify'
import { Problem } from './errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Text that PostgreSQL cannot store or that has no exact bytes: NUL, and halves of a surrogate pair. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

/** Walks a parsed body without recursion, for it may be nested as deep as its size allows. */
function allStorable(body: unknown): boolean {
  const open: unknown[] = [body]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string' && !isStorable(value)) return false
    if (typeof value !== 'object' || value === null) continue
    for (const [key, child] of Object.entries(value)) {
      if (!isStorable(key)) return false
      open.push(child)
    }
  }
  return true
}

/** Deeper than any form of ours by far; what reads a body may be recursive. */
const deepest = 64

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (quoted) {
      if (sign === '\\') index += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') most = Math.max(most, ++depth)
    else if (sign === '}' || sign === ']') depth -= 1
  }
  return most
}

function parse(bytes: Buffer): unknown {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    throw new Problem(400, 'malformed-text', '请求体不是 UTF-8 文字，请转换编码后重新提交。')
  }
  if (text.trim() === '') return undefined
  let body: unknown
  try {
    if (depthOf(text) > deepest) throw new SyntaxError('nested too deeply')
    body = JSON.parse(text)
  } catch (error) {
    throw new Problem(400, 'malformed-json', '请求体不是正确的 JSON，请检查后重新提交。', { cause: error })
  }
  // Only an escape can bring such a character through the decoder; bodies without one are not walked.
  if (/\\u(0000|d[89a-f])/i.test(text) && !allStorable(body)) {
    throw new Problem(400, 'malformed-text', '请求中有无法保存的字符（空字符或残缺的字符），请删去后重新提交。')
  }
  return body
}

/** Reads JSON bodies strictly. `__proto__` as a key stays an ordinary own property, which no schema of ours knows. */
export function readJson(app: FastifyInstance): void {
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, bytes: Buffer) =>
    parse(bytes),
  )
}
