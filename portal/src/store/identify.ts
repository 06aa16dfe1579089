import { normal, searchQuery } from '@xiezhi/ui/search'
import type pg from 'pg'
import { type LineRow, lineColumns, toLine } from './rows.ts'
import type { Store } from './store.ts'

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/
const SEAL = /^[0-9a-f]{64}$/

/** Of a number what no bracket, width or space changes; the statement below takes the same away. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^0-9A-Za-z一-鿿]/g, '')

/**
 * By what stands on a page or a paper, whole: its address, its seal, its number. What was withdrawn is told with its reason under its number as
 * it is among the withdrawals: to say that it was never public would be untrue. What ran out answers to address and seal alone.
 */
export function identifyStore(pool: pg.Pool): Pick<Store, 'identify'> {
  return {
    async identify(text, today) {
      const plain = text.toLowerCase().replace(/\s+/g, '')
      const id = UUID.exec(plain)?.[0] ?? null
      const seal = SEAL.test(plain) ? plain : null
      const { rows } = await pool.query<LineRow & { overdue: boolean }>(
        `select ${lineColumns}, coalesce(e.expires_on < $4, false) as overdue from disclosure.entry e
         where e.id = $1 or e.sha256 = $2
          or (e.state = 'withdrawn' and $6 <> '' and regexp_replace(e.document_number, '[^0-9A-Za-z一-鿿]', '', 'g') = $6)
          or e.id in (
           select s.id from disclosure.entry_search s where s.tokens @@ $5::tsquery and s.number = $3 and (s.expires_on is null or s.expires_on >= $4))
         order by e.agency_name, e.document_number limit 20`,
        [id, seal, normal(text.replace(/\s+/g, '')), today, searchQuery(text.replace(/\s+/g, '')) || null, bare(text)],
      )
      return rows.map(({ overdue, ...row }) => {
        const line = toLine(row)
        return overdue && line.state !== 'withdrawn'
          ? { ...line, state: 'expired', title: '', party: '', categories: [] }
          : line
      })
    },
  }
}
