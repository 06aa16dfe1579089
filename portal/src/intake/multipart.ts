/** A part of a form that carries files (RFC 7578). */
export type Part = { readonly name: string; readonly file: string | undefined; readonly bytes: Buffer }

const MOST_PARTS = 100
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
  for (let at = mark.length; ; ) {
    if (body.subarray(at, at + 2).toString('latin1') === '--') return parts
    const head = body.indexOf(blank, at)
    const end = body.indexOf(between, at)
    if (head < 0 || end < 0 || parts.length >= MOST_PARTS) return null
    const part = partOf(body.subarray(at, head).toString('utf8'), body.subarray(Math.min(head + 4, end), end))
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
