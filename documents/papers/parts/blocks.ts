import type { Evidence, Violation } from '../data.ts'

/** One piece of running text; a template lays it out, the public copy of a decision repeats it word for word. */
export interface TextBlock {
  type: 'section' | 'subsection' | 'paragraph' | 'item'
  text: string
}

export const paragraph = (text: string): TextBlock => ({ type: 'paragraph', text })
export const paragraphs = (texts: string[]): TextBlock[] => texts.map(paragraph)

const numerals = '一二三四五六七八九十'
/** 一, 二 … 十九; papers have no more headings or parties than that, and then go on in figures. */
export function nth(n: number): string {
  if (n <= 10) return numerals[n - 1] ?? ''
  return n < 20 ? `十${numerals[n - 11]}` : String(n)
}

/** Headings counted 一、二、… in the order they are asked for. */
export function sections(): (name: string) => TextBlock {
  let n = 0
  return (name) => ({ type: 'section', text: `${nth(++n)}、${name}` })
}

/** 1.…； 2.…。 Items may bring their own stop; a single one needs no number. */
export function numbered(items: string[]): TextBlock[] {
  return items.map((item, i) => {
    const number = items.length > 1 ? `${i + 1}.` : ''
    return { type: 'item', text: `${number}${item.replace(/[。；;]+$/, '')}${i + 1 < items.length ? '；' : '。'}` }
  })
}

/** What nobody has typed yet is left open for a hand. */
export const blank = (text: string): string => (text === '' ? '　　　' : text)

/** 本局 or 本机关: how an agency speaks of itself in its papers. */
export const selfName = (agency: string): '本局' | '本机关' => (agency.endsWith('局') ? '本局' : '本机关')

export function evidenceList(items: Evidence[]): TextBlock[] {
  if (items.length === 0) return []
  const lines = items.map((it) => (it.proves === '' ? it.name : `${it.name}，证明${it.proves}`))
  return [paragraph('上述事实，有下列证据证明：'), ...numbered(lines)]
}

/** What is broken and punished by which article, in the same words in notice and decision. */
export function violation(it: Violation): TextBlock[] {
  const quoted = (article: string, words: string | undefined) =>
    words === undefined ? [] : [paragraph(`${article}规定：“${words}”`)]
  return [
    ...quoted(it.breached, it.breachedText),
    paragraph(`${it.conduct}的行为，违反了${it.breached}的规定。`),
    ...quoted(it.basis, it.basisText),
    paragraph(`对该违法行为，应当依据${it.basis}的规定予以处罚。`),
  ]
}
