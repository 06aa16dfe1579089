import { searchQuery, searchTokens, terms } from '@xiezhi/ui/search'
import { folded, initialsOf } from '../../platform/foundBy.ts'

/** Every end of the initials is a token, so that any three letters in a row begin one: wjh finds 万家惠. */
const endsOf = (initials: string): readonly string[] =>
  [...initials].flatMap((_, at) => (initials.length - at >= 2 ? [initials.slice(at, at + 24)] : []))

export interface Found {
  /** Also found by their initials. */
  readonly names: readonly string[]
  readonly texts: readonly (string | undefined)[]
  /** Names and codes by which a party is looked up whole, without reading every case that shares its characters. */
  readonly parties: readonly (string | undefined)[]
}

/** One token for all of a party's name or code; no text makes such a token. */
const wholeToken = (text: string): string => `=${folded(text).replace(/['\\\s]/g, '')}`

/** For `::tsquery`: what finds the cases of exactly one of these names or codes; '' when there are none. */
export const wholeQuery = (texts: readonly string[]): string => {
  const wanted = new Set(texts.filter((text) => text.trim() !== '').map(wholeToken))
  return [...wanted].map((token) => `'${token}'`).join(' | ')
}

export interface Words {
  /** Normal forms, a line each: compared once the tokens have narrowed the rows. */
  readonly words: string
  readonly tokens: readonly string[]
}

/** What a case is found by, cut as the public search cuts it. */
export function wordsOf({ names, texts, parties }: Found): Words {
  const said = [...names, ...texts].flatMap((text) => (text ? [folded(text)] : []))
  const initials = [...new Set(names.map(initialsOf))].filter((letters) => letters.length >= 2)
  const found = [...new Set(said)]
  return {
    words: [...found, ...initials].join('\n'),
    tokens: [
      ...new Set([
        ...found.flatMap(searchTokens),
        ...initials.flatMap(endsOf),
        ...parties.flatMap((text) => (text ? [wholeToken(text)] : [])),
      ]),
    ],
  }
}

export interface Search {
  /** For `::tsquery`. */
  readonly query: string
  /** For `like`, each to be found. */
  readonly parts: readonly string[]
}

/** What must hold for every term of a search box to occur; undefined when nothing in it can be searched. */
export function searchOf(text: string): Search | undefined {
  const wanted = terms(text).map(folded)
  const query = wanted.map(searchQuery).filter((one) => one !== '')
  if (query.length === 0) return undefined
  return { query: query.join(' & '), parts: wanted.map((term) => `%${term.replace(/[\\%_]/g, '\\$&')}%`) }
}
