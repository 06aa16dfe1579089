import type { ListPreview } from '@xiezhi/answers'

/** Which file it came from stays with the text: whoever reads it can hold the one against the other. */
const sourceOf = ({ file, items, sha256 }: ListPreview): string =>
  `来源：${file || '未命名的表格'}，${items}项，SHA-256 ${sha256}`
const isSource = (line: string): boolean => /^来源：.*SHA-256 [0-9a-f]{64}$/.test(line)

export const textOfTable = (preview: ListPreview): string => [...preview.lines, sourceOf(preview)].join('\n')

/** Items are told apart by what they say and not by their number, which moves when one is put in. */
const itemsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !isSource(line))
    .join('\n')
    // What begins with a blank belongs to the item above it.
    .split(/\n(?![\s　])/)
    .map((item) => item.trim().replace(/^\d+[.、．]\s*/, ''))
    .filter((item) => item !== '')

export interface Change {
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly same: number
}

/** What taking the table would do to the text as it stands. */
export function changeOf(now: string, next: string): Change {
  const [before, after] = [itemsOf(now), itemsOf(next)]
  const [had, has] = [new Set(before), new Set(after)]
  return {
    added: after.filter((item) => !had.has(item)),
    gone: before.filter((item) => !has.has(item)),
    same: after.filter((item) => had.has(item)).length,
  }
}
