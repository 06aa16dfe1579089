import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../entry.ts'
import { readFilter } from '../filter.ts'
import { type PortalDatabase, portalDatabase } from '../testing/database.ts'
import { demoPenalty } from '../testing/demo.ts'
import { find } from './find.ts'
import { postgresStore } from './postgres.ts'

const TODAY = '2026-11-22'
const common = { ...demoPenalty(0, TODAY), decidedOn: '2026-11-01', party: '甲乙甲公司' }
const rare: Entry[] = [1, 2, 4].map((number) => ({
  ...demoPenalty(number, TODAY),
  decidedOn: `2024-01-0${number}`,
  party: '乙饮品厂',
}))

let database: PortalDatabase
let pool: pg.Pool

/** More rows than the window of the newest, all of one party, and three old ones of another. */
beforeAll(async () => {
  database = await portalDatabase()
  await database.write([common, ...rare])
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 1 })
  await superuser.query(
    `set session_replication_role = replica;
     insert into disclosure.entry_search (id, kind, agency_code, listed_on, expires_on, party, number, words, tokens)
       select gen_random_uuid(), kind, agency_code, listed_on, expires_on, party, number, words, tokens
       from disclosure.entry_search, generate_series(1, 1500) where id = '${common.id}'`,
  )
  await superuser.end()
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 2 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const ask = (values: Record<string, string>, page = 20) =>
  find(pool, readFilter('penalty', values).filter, TODAY, page, 1000)

describe('finding', () => {
  it('counts to a limit where nothing is searched for', async () => {
    const found = await ask({})
    expect(found.ids).toHaveLength(21)
    expect(found.total).toBe(1001)
  })

  it('fills a page with a common word without counting', async () => {
    const found = await ask({ party: '甲公司' })
    expect(found.ids).toHaveLength(21)
    expect(found.total).toBeNull()
  })

  it('finds a rare word behind all the newer ones, newest first, and counts', async () => {
    const found = await ask({ q: '饮品厂' })
    expect(found.ids.map((row) => row.day)).toEqual(['2024-01-04', '2024-01-02', '2024-01-01'])
    expect(found.total).toBe(3)
  })

  it('finds nothing where every pair is there, but never in this order', async () => {
    expect(await ask({ party: '乙甲乙' })).toMatchObject({ ids: [], total: 0 })
  })

  it('knows which kinds hold something that is still public', async () => {
    const { kinds } = postgresStore(pool)
    expect(await kinds(TODAY)).toEqual(['penalty'])
    await database.write([{ ...demoPenalty(5, TODAY), kind: 'matter', state: 'public', expiresOn: TODAY }])
    expect(await kinds(TODAY)).toEqual(['penalty', 'matter'])
    expect(await kinds('2026-11-23')).toEqual(['penalty'])
  })

  it('reaches every row through pages, each once', async () => {
    const seen = new Set<string>()
    let after: string | undefined
    for (;;) {
      const found = await ask({ party: '甲公司', ...(after ? { after } : {}) }, 400)
      for (const row of found.ids.slice(0, 400)) seen.add(row.id)
      const last = found.ids.length > 400 ? found.ids[399] : undefined
      if (!last) break
      after = `${last.day}.${last.id}`
    }
    expect(seen.size).toBe(1501)
  })
})
