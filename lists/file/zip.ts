import { inflateRawSync } from 'node:zlib'
import { type Refused, refused } from '../said.ts'

/**
 * The entries of a zip, unpacked under a limit that holds for what comes out and not for what the zip says of itself: a bomb
 * states any size. The workbook reader, which has no limit, is given the file only after this.
 */
export function unpackWithin(bytes: Uint8Array, most: number): { ok: true; names: ReadonlySet<string> } | Refused {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return damaged()
  const names = new Set<string>()
  let at = view.getUint32(end + 16, true)
  let left = most
  for (let n = view.getUint16(end + 10, true); n > 0; n -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return damaged()
    const [method, packed, own] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    names.add(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)))
    if (own + 30 > bytes.length) return damaged()
    const from = own + 30 + view.getUint16(own + 26, true) + view.getUint16(own + 28, true)
    const size = sizeOf(bytes.subarray(from, from + packed), method, left)
    if (size === 'too much')
      return refused('list-bomb', '文件解压后超过限度，可能是压缩炸弹，没有打开。请另存为csv，或者分成几个文件导入。')
    if (size === 'damaged') return damaged()
    left -= size
    at += 46 + name + extra + comment
  }
  return { ok: true, names }
}

const damaged = () => refused('list-damaged', '文件已损坏，打不开。请在Excel、WPS表格中打开，另存一次，再导入。')

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

function sizeOf(packed: Uint8Array, method: number, most: number): number | 'too much' | 'damaged' {
  if (method === 0) return packed.length > most ? 'too much' : packed.length
  if (method !== 8) return 'damaged'
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : 'damaged'
  }
}
