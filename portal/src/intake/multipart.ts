/** A part of a form that carries files (RFC 7578). */
export type Part = { readonly name: string; readonly file: string | undefined; readonly bytes: Buffer }

export const MOST_PARTS = 100
/** Of a part's head: a disposition, a name of a file, a type. */
const MOST_HEAD = 8 * 1024
const blank = Buffer.from('\r\n\r\n')

/** The parts of a body; null: it is no form of this type, or broken off. */
export function readParts(contentType: string, body: Buffer): readonly Part[] | null {
  const [, quoted, plain] =
    /^multipart\/form-data;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return null
  const mark = Buffer.from(`--${boundary}`)
  const between = Buffer.from(`\r\n--${boundary}`)
  if (!body.subarray(0, mark.length).equals(mark)) return null
  const parts: Part[] = []
  // Each byte is looked at once for the next mark and a few once more for the head before it: time grows with the body, whatever is in it.
  for (let at = mark.length, count = 1; ; count += 1) {
    if (body.subarray(at, at + 2).toString('latin1') === '--') return parts
    const end = body.indexOf(between, at)
    if (end < 0 || count > MOST_PARTS) return null
    const length = body.subarray(at, Math.min(end, at + MOST_HEAD)).indexOf(blank)
    if (length < 0) return null
    const head = at + length
    const part = partOf(body.subarray(at, head).toString('utf8'), body.subarray(head + blank.length, end))
    if (part !== null) parts.push(part)
    at = end + between.length
  }
}

/** A browser writes a quotation mark in a name as %22, and nothing else of it otherwise (WHATWG). */
function partOf(head: string, bytes: Buffer): Part | null {
  const said = /content-disposition:\s*form-data([^\r\n]*)/i.exec(head)?.[1] ?? ''
  const of = (key: string) => new RegExp(`;\\s*${key}="([^"]*)"`, 'i').exec(said)?.[1]?.replaceAll('%22', '"')
  const name = of('name')
  return name === undefined ? null : { name, file: of('filename'), bytes }
}

/** The parts of a form without files (application/x-www-form-urlencoded); null: more than any form has. Counted before they are made. */
export function readPairs(body: Buffer): readonly Part[] | null {
  let count = 1
  for (let at = body.indexOf('&'); at >= 0; at = body.indexOf('&', at + 1)) {
    count += 1
    if (count > MOST_PARTS) return null
  }
  return [...new URLSearchParams(body.toString('utf8'))].map(([name, value]) => ({
    name,
    file: undefined,
    bytes: Buffer.from(value),
  }))
}
