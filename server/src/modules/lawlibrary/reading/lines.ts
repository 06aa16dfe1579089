import { numeralValue } from '@xiezhi/casework/format/numeral.ts'

const N = '[零〇一二三四五六七八九十百千]+'
const HEADING = new RegExp(`^(第${N}[编章节])[\\s　]*(.*)$`)
const PART = new RegExp(`^(${N})、(.{1,40})$`)
const ARTICLE = new RegExp(`^第(${N})条(?:之(${N}))?([\\s　：:]*)(.*)$`)
const ITEM = new RegExp(`^[（(](${N})[）)][\\s　]*(.*)$`)

export type Line =
  | { kind: 'heading'; level: 1 | 2 | 3; label: string; number: number }
  | { kind: 'article'; number: number; suffix?: string; spaced: boolean; rest: string }
  | { kind: 'item'; number: number; label: string; rest: string }
  | { kind: 'text' }

/** What one line of an official text is by its beginning. Whether it may be that where it stands, the reader decides. */
export function lineOf(line: string): Line {
  const heading = HEADING.exec(line)
  if (heading) return { kind: 'heading', ...rank(heading[1] ?? ''), label: label(heading[1] ?? '', heading[2] ?? '') }
  const article = ARTICLE.exec(line)
  const number = article ? numeralValue(article[1] ?? '') : null
  if (article && number !== null) {
    const suffix = article[2] ? { suffix: `之${article[2]}` } : {}
    return { kind: 'article', number, ...suffix, spaced: article[3] !== '', rest: article[4] ?? '' }
  }
  const item = ITEM.exec(line)
  const itemNumber = item ? numeralValue(item[1] ?? '') : null
  if (item && itemNumber !== null)
    return { kind: 'item', number: itemNumber, label: `（${item[1]}）`, rest: item[2] ?? '' }
  return partOf(line)
}

/** Lines of the text, without Markdown marks, invisible characters and blank lines. */
export function cleanLines(text: string): { text: string; marked: boolean }[] {
  return text
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .split(/\r\n|\r|\n/)
    .map((raw) => ({ text: bare(raw), marked: /^\s*#/.test(raw) }))
    .filter((line) => line.text !== '')
}

function bare(raw: string): string {
  return raw
    .replace(/^[\s　]*(?:#+|>+)?[\s　]*/, '')
    .replace(/\*\*/g, '')
    .replace(/[\s　]+$/, '')
}

function partOf(line: string): Line {
  const part = PART.exec(line)
  const number = part ? numeralValue(part[1] ?? '') : null
  // A part heading is a phrase; with a full stop inside it is a sentence of the text.
  if (!part || number === null || /[。；，：]/.test(line)) return { kind: 'text' }
  return { kind: 'heading', level: 1, label: line, number }
}

function rank(mark: string): { level: 1 | 2 | 3; number: number } {
  const level = mark.endsWith('编') ? 1 : mark.endsWith('章') ? 2 : 3
  return { level, number: numeralValue(mark.slice(1, -1)) ?? 0 }
}

function label(mark: string, name: string): string {
  return `${mark} ${name.replace(/[\s　]+/g, '')}`.trim()
}
