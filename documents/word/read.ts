import { cleanText } from '@xiezhi/casework/format/cleanText.ts'
import { piecesOf, UnreadableWord } from './pieces.ts'

export { UnreadableWord }

/** Longer than any paper of a case. */
const most = { characters: 200_000, lines: 6_000 }

/** Struck out, or the same drawn once more for older programs. */
const unread = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rPr', 'pPr', 'sdtPr', 'sectPr'])
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The lines of a document of a word processor (word/document.xml), without those that are empty. Only text is taken: nothing in it runs,
 * nothing outside it is looked up.
 */
export function linesOf(xml: string): readonly string[] {
  if (/<!(?!--)/.test(xml))
    throw new UnreadableWord('word-unsafe', '文件中夹带了实体声明，正常的 Word 文件没有，没有读取。')
  const lines: string[] = []
  const open: string[] = []
  let left = most.characters
  let skipping: { readonly tag: string; depth: number } | undefined
  let isText = false
  const keepTo = (isShort: boolean) => {
    if (!isShort) throw new UnreadableWord('word-too-long', '文件的内容太多，不会是一份文书。')
  }
  const say = (text: string) => {
    left -= text.length
    keepTo(left >= 0)
    if (open.length > 0) open[open.length - 1] += text
  }
  for (const piece of piecesOf(xml)) {
    if (piece.is === 'text') {
      if (isText && skipping === undefined) say(plain(piece.text))
      continue
    }
    const { is, tag } = piece
    if (skipping !== undefined) {
      if (tag === skipping.tag && is !== 'both') skipping.depth += is === 'close' ? -1 : 1
      if (skipping.depth === 0) skipping = undefined
      continue
    }
    if (unread.has(tag) && is === 'open') skipping = { tag, depth: 1 }
    else if (tag === 't') isText = is === 'open'
    else if (tag === 'tab' && is !== 'close') say(' ')
    else if ((tag === 'br' || tag === 'cr') && is !== 'close') say('\n')
    else if (tag === 'p' && is === 'open') open.push('')
    else if (tag === 'p' && is === 'close')
      for (const line of cleanText(open.pop() ?? '').split('\n')) {
        lines.push(line)
        keepTo(lines.length <= most.lines)
      }
    keepTo(open.length <= 50)
  }
  return lines.map((one) => one.trim()).filter((one) => one !== '')
}

const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
