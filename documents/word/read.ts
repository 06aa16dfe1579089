import { cleanText } from '@xiezhi/casework/format/cleanText.ts'

/** What came back is no paper that can be read; the sentence is for who sent it. */
export class UnreadableWord extends Error {
  readonly code: string
  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** Longer than any paper of a case. */
const most = { characters: 200_000, lines: 6_000 }

/** A tag, whatever stands in quotes in it, or what is between two tags. */
const piece = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g
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
  const say = (text: string) => {
    left -= text.length
    if (open.length > 0) open[open.length - 1] += text
  }
  for (const [, closing, tag = '', rest = '', between] of xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .matchAll(piece)) {
    if (between !== undefined) {
      if (isText && skipping === undefined) say(plain(between))
      continue
    }
    const isClosed = closing === '/'
    const isBoth = rest.endsWith('/')
    if (skipping !== undefined) {
      if (tag === skipping.tag && !isBoth) skipping.depth += isClosed ? -1 : 1
      if (skipping.depth === 0) skipping = undefined
      continue
    }
    if (unread.has(tag) && !isClosed && !isBoth) skipping = { tag, depth: 1 }
    else if (tag === 't') isText = !isClosed && !isBoth
    else if (tag === 'tab' && !isClosed) say(' ')
    else if ((tag === 'br' || tag === 'cr') && !isClosed) say('\n')
    else if (tag === 'p' && !isClosed && !isBoth) open.push('')
    else if (tag === 'p' && isClosed) lines.push(...cleanText(open.pop() ?? '').split('\n'))
    if (left < 0 || lines.length > most.lines || open.length > 50)
      throw new UnreadableWord('word-too-long', '文件的内容太多，不会是一份文书。')
  }
  return lines.map((one) => one.trim()).filter((one) => one !== '')
}

const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
