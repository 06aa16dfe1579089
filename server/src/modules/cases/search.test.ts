import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'

let fresh: TestDatabase
let owner: pg.Client
const cases = 24_000

/** Of every two cases one is the market's; of ten of the town's one is about 农药, of the market's only the first hundred are. */
beforeAll(async () => {
  fresh = await freshDatabase()
  owner = new pg.Client({ connectionString: fresh.migratorUrl })
  await owner.connect()
  await owner.query(`
    insert into casework.search_row (case_id, agency, words, tokens)
    select lpad(to_hex(n), 32, '0')::uuid, agency, words, casework.keyed(agency, array(
             select substr(words, i, 2) from generate_series(1, length(words) - 1) i))
      from (select n, case when n % 2 = 0 then 'market' else 'town' end as agency,
                   case when n < 200 or n % 20 = 1 then '云岭农药经营部' else '云岭糕点经营部' end as words
              from generate_series(1, ${cases}) n) made;
    analyze casework.search_row`)
})
afterAll(async () => {
  await owner.end()
  await fresh.drop()
})

const call = (agencies: string, word: string, before: string | null, most: number) => {
  const pairs = [...word].slice(1).map((c, at) => `''${word[at]}${c}''`)
  const last = before === null ? 'null' : `'${before}'`
  return `select casework.search('{${agencies}}', '${pairs.join(' & ')}', '{%${word}%}', ${last}, ${most}) as id`
}

/** Pages of 8 kB that the statement touches. */
async function pages(statement: string): Promise<number> {
  const { rows } = await owner.query(`explain (analyze, buffers, format json) ${statement}`)
  const plan = rows[0]['QUERY PLAN'][0].Plan
  return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
}

test.each([
  ['market', '农药'],
  ['market', '经营部'],
  ['town', '农药'],
  ['town,market', '农药'],
  ['market', '不存在'],
  ['none', '农药'],
])('a page of %s, %s, costs the same whatever others have', async (agencies, word) => {
  await owner.query(call(agencies, word, null, 51))
  expect(await pages(call(agencies, word, null, 51))).toBeLessThan(400)
})

test('finds what comparing every row would find, newest first, page after page', async () => {
  for (const agencies of ['market', 'town', 'town,market'])
    for (const word of ['农药', '糕点经营', '云岭农药'])
      for (const before of [null, '00000000-0000-0000-0000-000000000150', '00000000-0000-0000-0000-000000001000']) {
        const found = await owner.query(call(agencies, word, before, 60))
        const all = await owner.query(
          `select case_id as id from casework.search_row where agency = any ('{${agencies}}') and words like '%${word}%'
              and ($1::uuid is null or case_id < $1) order by case_id desc limit 60`,
          [before],
        )
        expect(found.rows).toEqual(all.rows)
      }
})
