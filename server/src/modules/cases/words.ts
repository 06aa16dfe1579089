import { normal, searchQuery, searchTokens, terms } from '@xiezhi/ui/search'

export interface Words {
  /** Normal forms, a line each: compared once the tokens have narrowed the rows. */
  readonly words: string
  readonly tokens: readonly string[]
}

/** What a case is found by, cut as the public search cuts it. */
export function wordsOf(texts: readonly (string | undefined)[]): Words {
  const found = [...new Set(texts.flatMap((text) => (text ? [normal(text)] : [])))]
  return { words: found.join('\n'), tokens: [...new Set(found.flatMap(searchTokens))] }
}

export interface Search {
  /** For `::tsquery`. */
  readonly query: string
  /** For `like`, each to be found. */
  readonly parts: readonly string[]
}

/** What must hold for every term of a search box to occur; undefined when nothing in it can be searched. */
export function searchOf(text: string): Search | undefined {
  const wanted = terms(text)
  const query = wanted.map(searchQuery).filter((one) => one !== '')
  if (query.length === 0) return undefined
  return { query: query.join(' & '), parts: wanted.map((term) => `%${term.replace(/[\\%_]/g, '\\$&')}%`) }
}
