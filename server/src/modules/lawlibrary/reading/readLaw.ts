import { parseDocumentNumber } from '@xiezhi/casework/format/documentNumber.ts'
import type { Day } from '@xiezhi/law/day.ts'
import { parseDay } from '@xiezhi/law/dayText.ts'
import type { LawArticle, LawReading, LawText } from './law.ts'
import { cleanLines, lineOf } from './lines.ts'
import { versionOf } from './version.ts'

const NUMBERED_TITLE = /^([\u4e00-\u9fff]{1,8}[〔[【（(]\d{4}[〕\]】）)]\d+号)/

/** Reads the official text of one law or document from Markdown or plain text. Pure: the text in, the law or an error out. */
export function readLaw(text: string): LawReading {
  const lines = cleanLines(text)
  const heading = lines.shift()
  if (!heading) return no('empty', '文件是空的。请选择含有法律文本的文件。')
  const inItems = !lines.some((l) => lineOf(l.text).kind === 'article')
  const body = bodyOf(lines, inItems)
  if (body.articles.length === 0)
    return no('no-articles', '没有找到以“第一条”或者“（一）”开头的条文。请确认文件是法律文本，每一条另起一行。')

  const compact = heading.text.replace(/[\s　]+/g, '')
  const number = NUMBERED_TITLE.exec(compact)?.[1] ?? body.note.map((l) => NUMBERED_TITLE.exec(l)?.[1]).find(Boolean)
  const title = compact.replace(NUMBERED_TITLE, '')
  const versionNote = body.note.join('\n')
  const { notices, ...version } = versionOf(title, versionNote, body.articles, body.signed)
  const law: LawText = {
    title,
    ...(title.startsWith('中华人民共和国') ? { shortName: title.slice(7) } : {}),
    ...(number ? { documentNumber: parseDocumentNumber(number)?.text ?? number } : {}),
    versionNote,
    ...version,
    preamble: body.preamble,
    articles: body.articles,
    notices: [...body.notices, ...notices],
  }
  return { ok: true, law }
}

interface Body {
  note: string[]
  preamble: string[]
  articles: LawArticle[]
  notices: string[]
  /** The date a document in items is signed with at its end. */
  signed?: Day
}

function bodyOf(lines: { text: string; marked: boolean }[], inItems: boolean): Body {
  const body: Body = { note: [], preamble: [], articles: [], notices: [] }
  const chapters: string[] = []
  let part = 0
  let article: LawArticle | undefined
  for (const { text, marked } of inItems ? unsigned(lines, body) : lines) {
    const line = lineOf(text)
    if (line.kind === 'heading' && (marked || inItems || /^第/.test(line.label))) {
      chapters.length = Math.min(chapters.length, line.level - 1)
      chapters[line.level - 1] = line.label
      part = line.number
      article = undefined
    } else if (line.kind === 'article' && begins(line, body.articles.at(-1))) {
      const label = text.slice(0, text.indexOf('条') + 1) + (line.suffix ?? '')
      const key = `${line.number}${line.suffix ? `-${suffixNumber(body.articles, line.number)}` : ''}`
      skipped(body, line)
      article = {
        ...opened(key, line.number, label, chapters, line.rest),
        ...(line.suffix ? { suffix: line.suffix } : {}),
      }
      body.articles.push(article)
    } else if (line.kind === 'item' && inItems) {
      article = opened(`item ${part}.${line.number}`, line.number, line.label, chapters, line.rest)
      body.articles.push(article)
    } else if (line.kind === 'item' && article && article.paragraphs.length > 0) {
      const { number, label, rest } = line
      article.items = [
        ...(article.items ?? []),
        { paragraph: article.paragraphs.length - 1, number, label, text: rest },
      ]
    } else if (article) article.paragraphs.push(text)
    else if (body.articles.length === 0 && chapters.length === 0 && isNote(text)) body.note.push(text)
    else if (body.articles.length === 0 || inItems) body.preamble.push(text)
  }
  return inItems ? { ...body, articles: itemKeys(body.articles) } : body
}

/** A line begins an article where the number is the next one, or where a space sets 第X条 off from the words. */
function begins(line: { number: number; suffix?: string; spaced: boolean }, before: LawArticle | undefined): boolean {
  const next = (before?.number ?? 0) + 1
  if (line.suffix) return line.number === before?.number
  return line.number === next || (line.spaced && line.number > next)
}

function skipped(body: Body, line: { number: number; suffix?: string }): void {
  const next = (body.articles.at(-1)?.number ?? 0) + 1
  if (!line.suffix && line.number > next) body.notices.push(`第${next}条至第${line.number - 1}条没有找到。请核对原文。`)
}

function suffixNumber(articles: readonly LawArticle[], number: number): number {
  return articles.filter((a) => a.number === number).length
}

function opened(key: string, number: number, label: string, chapters: readonly string[], rest: string): LawArticle {
  return { key, number, label, chapter: chapters.filter(Boolean).join(' '), paragraphs: rest === '' ? [] : [rest] }
}

/** Items counted through the whole document are cited by their number alone; where they restart, by part and number. */
function itemKeys(articles: LawArticle[]): LawArticle[] {
  const through = articles.every((a, i) => a.number === i + 1)
  return articles.map((a) => {
    if (through) return { ...a, key: `item ${a.number}` }
    return { ...a, label: `${a.chapter.split('、')[0]}、${a.label}` }
  })
}

/** Takes signature and date off the end of a document, so that they do not read as its last item. */
function unsigned(lines: { text: string; marked: boolean }[], body: Body): { text: string; marked: boolean }[] {
  const day = parseDay(lines.at(-1)?.text ?? '')
  if (day === null) return lines
  body.signed = day
  const signer = /^[\u4e00-\u9fff\s　]{2,30}$/.test(lines.at(-2)?.text ?? '')
  return lines.slice(0, signer ? -2 : -1)
}

/** Lines of the version note carry a date or a number and are no address or preamble. */
function isNote(text: string): boolean {
  return !text.endsWith('。') && /\d{4}年|\d{4}[〕\]]\d+号/.test(text)
}

function no(code: 'empty' | 'no-articles', message: string): LawReading {
  return { ok: false, error: { code, message } }
}
