import type { Filter } from '../filter.ts'
import { categoryToken, normal, searchQuery, terms } from '../search/tokens.ts'

export type Where = { text: string; values: unknown[] }

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** The condition of a filter over `s` (disclosure.entry_search) and `e` (disclosure.entry). */
export function whereOf(filter: Filter, today: string): Where {
  const values: unknown[] = []
  const parts: string[] = []
  const tokens: string[] = []
  const add = (part: (mark: string) => string, value: unknown) => {
    values.push(value)
    parts.push(part(`$${values.length}`))
  }
  /** Narrowed by the tokens, then compared in full: pairs may stand apart. */
  const contains = (column: string, text: string) => {
    tokens.push(searchQuery(text))
    add((mark) => `s.${column} like ${mark}`, like(normal(text)))
  }

  add((mark) => `s.kind = ${mark}`, filter.kind)
  add((mark) => `(e.expires_on is null or e.expires_on >= ${mark})`, today)
  parts.push(`e.state in ('public', 'corrected')`)
  if (filter.agency) add((mark) => `s.agency_code = ${mark}`, filter.agency)
  if (filter.year) {
    add((mark) => `s.listed_on >= ${mark}`, `${filter.year}-01-01`)
    add((mark) => `s.listed_on <= ${mark}`, `${filter.year}-12-31`)
  }
  for (const term of terms(filter.words)) contains('words', term)
  for (const term of terms(filter.party)) contains('party', term)
  for (const term of terms(filter.number)) contains('number', term)
  if (filter.category) tokens.push(`'${categoryToken(filter.category)}'`)
  const asked = tokens.filter(Boolean).join(' & ')
  if (asked) add((mark) => `s.tokens @@ ${mark}::tsquery`, asked)
  // Only marks were typed: nothing can hold them, and everything would be a strange answer.
  for (const typed of [filter.words, filter.party, filter.number]) {
    if (typed && terms(typed).length === 0) parts.push('false')
  }
  return { text: parts.join(' and '), values }
}
