import type { Kind } from './entry.ts'
import { sectionOf } from './sections.ts'

/** Where a page of a list begins: after this row. */
export type Cursor = { day: string; id: string }

export type Filter = {
  kind: Kind
  words: string
  agency: string
  category: string
  /** Four digits, '' for all. */
  year: string
  party: string
  number: string
  after: Cursor | null
}

/** Of a field of the search form: what is wrong and what to type. */
export type Mistake = { field: string; sentence: string }

const LONGEST = 100
/** Days of the calendar only: the database refuses a 30th of February. */
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false
const CURSOR = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/

function one(values: Record<string, unknown>, name: string): string {
  const value = values[name]
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first.replaceAll('\u0000', '').trim() : ''
}

/** What a list reads of its query string. */
export const filterNames = ['q', 'agency', 'category', 'year', 'party', 'number', 'after'] as const

/** Reads the query string of a list. What cannot be used is told, and left out of the filter. */
export function readFilter(kind: Kind, values: Record<string, unknown>): { filter: Filter; mistakes: Mistake[] } {
  const mistakes: Mistake[] = []
  const text = (field: string) => {
    const value = one(values, field)
    if (value.length <= LONGEST) return value
    mistakes.push({ field, sentence: `查询内容过长，请缩短到 ${LONGEST} 个字以内` })
    return ''
  }
  const checked = (field: string, right: (value: string) => boolean, sentence: string) => {
    const value = text(field)
    if (value === '' || right(value)) return value
    mistakes.push({ field, sentence })
    return ''
  }

  const after = checked('after', (value) => isDay(CURSOR.exec(value)?.[1] ?? ''), '页码地址不完整，请从第一页开始翻页')
  const [, day = '', id = ''] = CURSOR.exec(after) ?? []
  const filter: Filter = {
    kind,
    words: text('q'),
    agency: text('agency'),
    category: checked(
      'category',
      (value) => sectionOf(kind).categories.includes(value),
      '没有这个类别，请从列表中选择',
    ),
    year: checked('year', (value) => /^(19|20)\d{2}$/.test(value), '年份请填四位数字，例如 2026'),
    party: text('party'),
    number: text('number'),
    after: after ? { day, id } : null,
  }
  return { filter, mistakes }
}

/** The same filter as a query string's values, for links to the next page. */
export function filterValues(filter: Filter, after?: Cursor): Record<string, string | undefined> {
  const { words, agency, category, year, party, number } = filter
  return { q: words, agency, category, year, party, number, after: after && `${after.day}.${after.id}` }
}

export function isFiltered(filter: Filter): boolean {
  return Object.values(filterValues(filter)).some(Boolean)
}
