import { lawName } from '@xiezhi/law'
import type { Basis } from './file.ts'
import { essence } from './format/essence.ts'
import { NUMERAL_CHARACTERS, numeralValue, plainNumerals } from './format/numeral.ts'
import { plainCharacters } from './format/sameCharacter.ts'

/** A provision as it is cited; two of one law by its id or, written by hand or in another version, by its name. */
type Cited = Pick<Basis, 'law' | 'title' | 'article'>

export const isSameLaw = (a: Cited, b: Cited): boolean =>
  (a.law !== undefined && a.law === b.law) || nameOf(a) === nameOf(b)

const nameOf = (cited: Cited): string => essence(lawName(plainCharacters(cited.title)))

const units = ['条', '款', '项', '目']
const number = new RegExp(
  `第?\\(?([\\d${NUMERAL_CHARACTERS}]+)\\)?([条款项目]?)(?:之([\\d${NUMERAL_CHARACTERS}]+))?`,
  'g',
)

/**
 * The provisions an article text names, each as its way down: 第一百二十五条第一款第二、三项 is 125.1.2 and 125.1.3. What is said around
 * the numbers names nothing. A text without any is its own name.
 */
export function provisionsOf(text: string): readonly string[] {
  const plain = plainNumerals(plainCharacters(text).replace(/\s/g, ''))
    .replace(/第(?=第)/g, '')
    // 第百二十五条 is how some say it.
    .replace(/(?<![一二三四五六七八九])百/g, '一百')
  const found: { readonly n: string; readonly unit: string }[] = []
  for (const [, digits = '', unit = '', more] of plain.matchAll(number)) {
    const value = /^\d+$/.test(digits) ? Number(digits) : numeralValue(digits)
    if (value !== null) found.push({ n: more === undefined ? `${value}` : `${value}-${numberOf(more)}`, unit })
  }
  const ways: (readonly string[])[] = []
  let at: readonly string[] = []
  for (const [i, { n, unit }] of found.entries()) {
    // 第一、二款: a number without its unit has that of the next that has one.
    const named = unit !== '' ? unit : found.slice(i).find((f) => f.unit !== '')?.unit
    if (named === undefined) continue
    const depth = units.indexOf(named)
    const way = [...Array.from({ length: depth }, (_, k) => at[k] ?? ''), n]
    const last = ways.at(-1)
    // Going further down says more of the same provision; another at the same height is another.
    if (last !== undefined && way.length > last.length && last.every((part, k) => part === way[k])) ways.pop()
    ways.push(way)
    at = way
  }
  return ways.length === 0 ? [essence(text)] : [...new Set(ways.map((way) => way.join('.')))]
}

const numberOf = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : (numeralValue(text) ?? text))

/** Each citation of the one is among those of the other, to the item. */
export const citesWithin = (some: readonly Cited[], all: readonly Cited[]): boolean =>
  some.every((s) =>
    provisionsOf(s.article).every((p) => all.some((a) => isSameLaw(s, a) && provisionsOf(a.article).includes(p))),
  )

/** Whether the two name one article (条) of one law, whatever paragraph of it: no other ground to punish on (处罚法45). */
export const sharesArticle = (a: readonly Cited[], b: readonly Cited[]): boolean =>
  a.some((x) => b.some((y) => isSameLaw(x, y) && articlesOf(x).some((article) => articlesOf(y).includes(article))))

/** The articles (条) a text names, 19-1 for 第十九条之一; none where it names none by number. */
export const numberedArticles = (text: string): readonly string[] => {
  const articles = provisionsOf(text).map((p) => p.split('.')[0] ?? '')
  return articles.every((a) => /^\d+(?:-\d+)?$/.test(a)) ? [...new Set(articles)] : []
}

const articlesOf = (cited: Cited): readonly string[] => provisionsOf(cited.article).map((p) => p.split('.')[0] ?? p)
