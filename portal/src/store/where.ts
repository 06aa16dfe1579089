import { categoryToken, normal, searchQuery, terms } from '@xiezhi/ui/search'
import type { Filter } from '../filter.ts'

export type Where = {
  /** What the ordered indexes answer: kind, agency, year, still public. Over disclosure.entry_search. */
  place: string
  /** What must be searched for; null where nothing was asked. Same table, same values. */
  match: string | null
  values: unknown[]
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** The conditions of a filter. */
export function whereOf(filter: Filter, today: string): Where {
  const values: unknown[] = []
  const mark = (value: unknown) => `$${values.push(value)}`
  const place = [`kind = ${mark(filter.kind)}`, `(expires_on is null or expires_on >= ${mark(today)})`]
  if (filter.agency) place.push(`agency_code = ${mark(filter.agency)}`)
  if (filter.year) {
    place.push(`listed_on >= ${mark(`${filter.year}-01-01`)}`, `listed_on <= ${mark(`${filter.year}-12-31`)}`)
  }

  const tokens: string[] = []
  const texts: string[] = []
  for (const [column, typed] of [
    ['words', filter.words],
    ['party', filter.party],
    ['number', filter.number],
  ] as const) {
    const asked = terms(typed)
    // Only marks were typed: nothing can hold them, and everything would be a strange answer.
    if (typed && asked.length === 0) texts.push('false')
    for (const term of asked) {
      tokens.push(searchQuery(term))
      // The tokens narrow, the text decides: pairs may stand apart, or in another column.
      texts.push(`${column} like ${mark(like(normal(term)))}`)
    }
  }
  if (filter.category) tokens.push(`'${categoryToken(filter.category)}'`)
  const match = [...(tokens.length > 0 ? [`tokens @@ ${mark(tokens.join(' & '))}::tsquery`] : []), ...texts]
  return { place: place.join(' and '), match: match.length > 0 ? match.join(' and ') : null, values }
}
