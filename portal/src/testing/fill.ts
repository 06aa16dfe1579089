/**
 * Fills a database with fictional entries, for looking at pages:
 *   node portal/src/testing/fill.ts <address of a database that has the disclosure tables> [count]
 */
import pg from 'pg'
import { demoItems, demoPenalty } from './demo.ts'
import { writeEntry } from './write.ts'

const [, , url, count = '200'] = process.argv
if (!url) throw new Error('Give the address of the database to fill.')
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const client = new pg.Client({ connectionString: url })
await client.connect()
await client.query('begin')
for (const entry of demoItems(today)) await writeEntry(client, entry)
for (let number = 0; number < Number(count); number++) await writeEntry(client, demoPenalty(number, today))
await client.query('commit')
await client.query('analyze disclosure.entry, disclosure.entry_search')
await client.end()
