import { type Refused, refused } from '../said.ts'

export type Container = 'zip' | 'compound' | 'text'

const starts = (bytes: Uint8Array, ...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte)

/** What a file is by its bytes; its name says nothing (an old workbook often ends in .xlsx). */
export function sniff(bytes: Uint8Array): { ok: true; container: Container } | Refused {
  if (bytes.length === 0) return refused('list-empty', '文件是空的，没有可导入的内容。请重新选择文件。')
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return { ok: true, container: 'zip' }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ok: true, container: 'compound' }
  const what = other(bytes)
  if (what !== undefined)
    return refused('list-not-a-table', `这是${what}，不是表格。请用Excel、WPS表格另存为xlsx或者csv，再导入。`)
  return { ok: true, container: 'text' }
}

function other(bytes: Uint8Array): string | undefined {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'PDF文件'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x47, 0x49, 0x46))
    return '图片'
  if (starts(bytes, 0x52, 0x61, 0x72, 0x21) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, 0x1f, 0x8b))
    return '压缩包'
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'RTF文件'
  return undefined
}
