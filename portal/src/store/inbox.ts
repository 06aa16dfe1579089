import type pg from 'pg'
import type { AdditionTaken, Channel, Followed, Rated, Store, Submitted } from './store.ts'

/** The hand-over to the officers' side: two functions of the database's owner, and who takes in what. */
export function inboxStore(
  pool: pg.Pool,
): Pick<Store, 'channels' | 'submit' | 'follow' | 'add' | 'rate' | 'satisfied'> {
  return {
    async channels() {
      const { rows } = await pool.query<Channel>({
        name: 'channels',
        text: `select agency, agency_name as "agencyName", procedure, demo_mark as "demoMark", oversees from disclosure.channel order by agency`,
      })
      return rows
    },

    async submit({ files, ...sent }) {
      const given = { ...sent, files: files.map(inHex) }
      try {
        const { rows } = await pool.query<{ said: Submitted }>({
          name: 'submit',
          text: 'select inbox.submit($1::jsonb) as said',
          values: [JSON.stringify(given)],
        })
        return rows[0]?.said ?? 'unknown'
      } catch (error) {
        // Sent twice at one moment: the other was first.
        if ((error as { code?: string }).code === '23505') return 'again'
        throw error
      }
    },

    async follow(number, code) {
      const { rows } = await pool.query<{ found: Followed | null }>({
        name: 'follow',
        text: `select inbox.follow($1, decode($2, 'hex')) as found`,
        values: [number, code],
      })
      return rows[0]?.found ?? null
    },

    async add({ files, ...sent }) {
      try {
        const { rows } = await pool.query<{ said: AdditionTaken }>({
          name: 'add',
          text: 'select inbox.add($1::jsonb) as said',
          values: [JSON.stringify({ ...sent, files: files.map(inHex) })],
        })
        return rows[0]?.said ?? 'unknown'
      } catch (error) {
        if ((error as { code?: string }).code === '23505') return 'again'
        throw error
      }
    },

    async rate(number, code, of, grade) {
      const { rows } = await pool.query<{ said: Rated }>({
        name: 'rate',
        text: `select inbox.rate($1, decode($2, 'hex'), $3, $4) as said`,
        values: [number, code, of, grade],
      })
      return rows[0]?.said ?? 'unknown'
    },

    async satisfied() {
      type Count = string | null
      type Row = { agency_name: string; procedure: string; good: Count; fair: Count; bad: Count; few: boolean }
      const told = (count: Count) => (count === null ? null : Number(count))
      const { rows } = await pool.query<Row>({ name: 'satisfied', text: 'select * from inbox.satisfied()' })
      return rows.map(({ agency_name: agencyName, procedure, good, fair, bad, few }) => ({
        agencyName,
        procedure,
        counts: few ? null : { good: told(good), fair: told(fair), bad: told(bad) },
      }))
    },
  }
}

const inHex = ({ name, bytes }: { name: string; bytes: Buffer }) => ({ name, bytes: bytes.toString('hex') })
