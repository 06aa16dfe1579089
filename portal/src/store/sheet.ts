import { plainCharacters } from '@xiezhi/casework/format/sameCharacter.ts'
import { normal } from '@xiezhi/ui/search'
import type pg from 'pg'
import type { Store } from './store.ts'

/** Hits are counted up to here, and page by page no search goes further. */
export const FOUND = 1000

/** What is looked for: part of a name, a number, first letters of a name. */
function wanted(words: string): readonly [string, string, string] {
  const typed = words.trim()
  const letters = /^[a-zA-Z\s]{2,}$/.test(typed) ? typed.toLowerCase().replace(/\s/g, '') : ''
  // Lines are kept so (server: foundBy).
  return [plainCharacters(normal(typed)), typed.normalize('NFKC').toUpperCase(), letters]
}

type Row = { n: number; line: string }
const read = (line: string) => JSON.parse(line) as Readonly<Record<string, string | number | boolean>>

/** Lines of large lists, through functions that know no file but those of what is public on the day. */
export function sheetStore(pool: pg.Pool): Pick<Store, 'linesOf' | 'linesChanged'> {
  return {
    async linesOf(id, { words, offset, limit }, today) {
      if (words.trim() === '') {
        const { rows } = await pool.query<Row>({
          name: 'lines_page',
          text: 'select n, line from disclosure.lines_page($1, $2, $3, $4)',
          values: [id, today, offset, limit],
        })
        return { lines: rows.map(({ n, line }) => ({ n, line: read(line) })), found: null }
      }
      const { rows } = await pool.query<Row & { found: number }>({
        name: 'lines_found',
        text: `select n, line, found from disclosure.lines_found($1, $2, $3, $4, $5, $6, $7, ${FOUND})`,
        values: [id, today, ...wanted(words), offset, limit],
      })
      return { lines: rows.map(({ n, line }) => ({ n, line: read(line) })), found: rows[0]?.found ?? 0 }
    },

    async linesChanged(id, { offset, limit }, today) {
      const { rows } = await pool.query<{
        before: string | null
        after: string | null
        added: number
        gone: number
        changed: number
      }>({
        name: 'lines_changed',
        text: 'select before, after, added, gone, changed from disclosure.lines_changed($1, $2, $3, $4)',
        values: [id, today, offset, limit],
      })
      const [first] = rows
      if (first === undefined) return null
      const { added, gone, changed } = first
      const lines = rows.flatMap(({ before, after }) =>
        before === null && after === null
          ? []
          : [{ before: before === null ? null : read(before), after: after === null ? null : read(after) }],
      )
      return { added, gone, changed, lines }
    },
  }
}
