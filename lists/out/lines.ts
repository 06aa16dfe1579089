import type { Entry } from '../entries.ts'
import type { ListKind } from '../kinds/kind.ts'

const count = '[一二三四五六七八九十百零〇\\d]+'
const article = new RegExp(`^第${count}条(?:之[一二三四五六七八九十])?(?:第${count}款)?(?:第[（(]?${count}[)）]?项)?`)
/** 第十五条、第五十八条第一款第（四）项和第三款, up to where its text begins. */
const inline = new RegExp(`^第${count}条[^：:。；]{0,80}?(?=[：:。；]|$)`)

/** 《樱桃条例》第三条、第四条: what a basis cites, without the text of the articles that lists repeat and the history of the law. */
export function citedIn(text: string): string {
  const laws: { name: string; articles: string[]; whole: boolean }[] = []
  for (const line of text.split('\n')) {
    const plain = line.replace(/^(?:\d{1,2}[.、．]|【[^】]*】|\s)+/, '')
    const name = /^《[^《》]{2,80}》/.exec(plain)?.[0]
    if (name !== undefined) {
      const after = afterBrackets(plain.slice(name.length))
      const said = inline.exec(after)?.[0]
      laws.push({ name, articles: said === undefined ? [] : [said.trim()], whole: said !== undefined })
      continue
    }
    const law = laws.at(-1)
    const own = article.exec(plain)?.[0]
    if (law && !law.whole && own !== undefined && !law.articles.includes(own)) law.articles.push(own)
  }
  return laws.length === 0 ? shortened(text) : laws.map(({ name, articles }) => name + articles.join('、')).join('；')
}

/** What follows the brackets that say when a law was passed and amended; they may hold others. */
function afterBrackets(text: string): string {
  if (!/^[（(]/.test(text)) return text
  let depth = 0
  for (const [at, character] of [...text].entries()) {
    if (/[（(]/.test(character)) depth += 1
    if (/[)）]/.test(character)) depth -= 1
    if (depth === 0) return [...text].slice(at + 1).join('')
  }
  return ''
}

const longest = 300
const shortened = (text: string): string => {
  const line = text.replaceAll('\n', '；').replace(/；+/g, '；')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** A list as it is read and put before whoever reviews it: an item a line, what belongs to it below. */
export function linesOf(kind: ListKind, entries: readonly Entry[]): string[] {
  const columns = kind.says.flatMap((id) => kind.columns.filter((column) => column.id === id))
  const said = (fields: Readonly<Record<string, string>>, without: Readonly<Record<string, string>> = {}) =>
    columns.flatMap(({ id, title }) => {
      const value = fields[id]
      if (value === undefined || value === without[id]) return []
      return [`${title}：${id === 'basis' ? citedIn(value) : shortened(value)}`]
    })
  return entries.flatMap(({ name, fields, parts }, at) => {
    // What every part says alike is said once, of the whole.
    const own = Object.fromEntries(
      Object.entries(fields).filter(([id, value]) => parts.every((part) => (part.fields[id] ?? value) === value)),
    )
    return [
      [`${at + 1}. ${name}`, ...said(own)].join('，'),
      ...parts.map((part) => `　　${[part.name, ...said(part.fields, own)].filter(Boolean).join('，')}`),
    ]
  })
}
