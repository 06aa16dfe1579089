import { type Day, isDay } from '@xiezhi/law'

/** A text of the library that puts an end to others, or the next version of a law. */
export interface LawChange {
  readonly kind: 'repealed' | 'amended'
  /** The law that rests no longer as it did. */
  readonly title: string
  /** By which law. */
  readonly by: string
  /** From when; undefined: the text does not say, and a person has to look. */
  readonly from?: Day
  /** Of an amended law: the articles that say something else now, or nothing. */
  readonly articles?: readonly string[]
}

interface Closing {
  readonly title: string
  readonly from: string | null
  readonly lines: readonly string[]
}

const named = /《([^《》]*(?:〈[^〉]*〉[^《》]*)*)》/g
/** A sentence that repeals: 《甲法》、《乙法》同时废止; what is only mentioned in another sentence is not repealed. */
const repealing = /[^。；]*同时废止/g

/**
 * What a closing article repeals. Names are read as they stand: 〈 〉 within, a day of its own before each of them. A closing that repeals
 * itself would be a fault of the reading, and is left out.
 */
export function repealsIn({ title, from, lines }: Closing): readonly LawChange[] {
  const text = lines.join('')
  const sentences = [...text.matchAll(repealing)].map(([sentence]) => sentence)
  const titles = new Set(sentences.flatMap((s) => [...s.matchAll(named)].map(([, name = '']) => bareTitle(name))))
  titles.delete(bareTitle(title))
  const since = isDay(from) ? from : undefined
  return [...titles]
    .filter((name) => name !== '')
    .map((name) => ({ kind: 'repealed', title: name, by: title, ...(since === undefined ? {} : { from: since }) }))
}

export const bareTitle = (title: string): string => title.replace(/[\s　]/g, '')

interface Version {
  readonly title: string
  readonly from: string | null
  readonly articles: readonly { readonly key: string; readonly lines: readonly string[] }[]
}

/** What the newer of two versions of a law says otherwise, article by article; undefined: nothing. */
export function amendedBy(older: Version, newer: Version): LawChange | undefined {
  const text = (v: Version) => new Map(v.articles.map((a) => [a.key, a.lines.join('').replace(/[\s　]/g, '')]))
  const now = text(newer)
  const articles = [...text(older)].flatMap(([key, words]) => (now.get(key) === words ? [] : [key]))
  if (articles.length === 0) return undefined
  const since = isDay(newer.from) ? newer.from : undefined
  return {
    kind: 'amended',
    title: bareTitle(older.title),
    by: newer.title,
    articles,
    ...(since === undefined ? {} : { from: since }),
  }
}
