import type { ListPreview } from '@xiezhi/answers'
import type { Form, Json } from '@xiezhi/casework'

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

/** The same of lines that have columns. */
export function changeOfRows(now: readonly Json[], next: readonly Json[]): Change {
  // What the record gave back has its columns in an order of its own.
  const said = (rows: readonly Json[]) => rows.map((row) => JSON.stringify(Object.entries(row as Form).sort()))
  const [before, after] = [said(now), said(next)]
  const [had, has] = [new Set(before), new Set(after)]
  return {
    added: after.filter((row) => !had.has(row)),
    gone: before.filter((row) => !has.has(row)),
    same: after.filter((row) => had.has(row)).length,
  }
}

export const takingText =
  (now: string, most: number | undefined, onTake: (text: string) => void) => (preview: ListPreview) => {
    const text = textOfTable(preview)
    const tooLong = most !== undefined && text.length > most
    return {
      change: changeOf(now, text),
      first: now === '',
      refused: tooLong
        ? { sentence: `内容有${text.length}个字，超过${most}个字，不能填入。`, next: '分成几份清单，每份各自拟制。' }
        : undefined,
      onTake: () => onTake(text),
    }
  }
