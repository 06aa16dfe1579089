import { inflateRawSync } from 'node:zlib'
import { type Refused, refused } from '../said.ts'
import type { Limits } from './limits.ts'

/**
 * The entries of a zip, unpacked under a limit that holds for what comes out and not for what the zip says of itself: a bomb
 * states any size. The workbook reader, which has no limit, is given the file only after this; so are rows counted here, before millions of them
 * become cells, and what declares entities (no program that keeps tables writes such) is not read at all.
 */
export function unpackWithin(
  bytes: Uint8Array,
  { unpacked, rows }: Pick<Limits, 'unpacked' | 'rows'>,
): { ok: true; names: ReadonlySet<string> } | Refused {
  const names = new Set<string>()
  let left = unpacked
  for (const entry of entriesOf(bytes)) {
    if (entry === 'damaged') return damaged()
    names.add(entry.name)
    const content = entry.unpack(left)
    if (content === 'too much')
      return refused('list-bomb', '文件解压后超过限度，可能是压缩炸弹，没有打开。请另存为csv，或者分成几个文件导入。')
    if (content === 'damaged') return damaged()
    if (/\.(?:xml|rels|vml)$/i.test(entry.name) && ['<!DOCTYPE', '<!ENTITY'].some((mark) => content.includes(mark)))
      return declares()
    if (/^xl\/worksheets\/.*\.xml$/i.test(entry.name) && countOf(content, '<row ', rows) > rows)
      return refused('list-too-large', `文件中有一个工作表超过${rows}行。请分成几个文件导入。`)
    left -= content.length
  }
  return { ok: true, names }
}

export interface ZipEntry {
  readonly name: string
  /** Its first bit: it is locked with a password. */
  readonly flags: number
  /** What comes out, of no more than so many bytes. */
  unpack(most: number): Buffer | 'too much' | 'damaged'
}

/** The entries a zip names, none of them unpacked before it is asked for. */
export function* entriesOf(bytes: Uint8Array): Generator<ZipEntry | 'damaged', void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return yield 'damaged'
  let at = view.getUint32(end + 16, true)
  for (let n = view.getUint16(end + 10, true); n > 0; n -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return yield 'damaged'
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [packed, own] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    if (own + 30 > bytes.length) return yield 'damaged'
    const from = own + 30 + view.getUint16(own + 26, true) + view.getUint16(own + 28, true)
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      flags,
      unpack: (most) => contentOf(bytes.subarray(from, from + packed), method, most),
    }
    at += 46 + name + extra + comment
  }
}

const damaged = () => refused('list-damaged', '文件已损坏，打不开。请在Excel、WPS表格中打开，另存一次，再导入。')

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

function contentOf(packed: Uint8Array, method: number, most: number): Buffer | 'too much' | 'damaged' {
  if (method === 0)
    return packed.length > most ? 'too much' : Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  if (method !== 8) return 'damaged'
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : 'damaged'
  }
}

/** How often it stands there; no further than one more than is asked about. */
function countOf(content: Buffer, mark: string, most: number): number {
  let count = 0
  for (let at = content.indexOf(mark); at >= 0 && count <= most; at = content.indexOf(mark, at + mark.length))
    count += 1
  return count
}

/** Entities draw in other files, or swell: none is looked up, and a file that declares any was made to do harm. */
export const declares = (): Refused =>
  refused(
    'list-unsafe',
    '文件中夹带了对其他文件的引用（实体声明），正常的表格没有，没有打开。请在Excel、WPS表格中打开，另存为xlsx，再导入。',
  )
