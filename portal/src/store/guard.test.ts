import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PortalDatabase, portalDatabase } from '../testing/database.ts'
import { refusal } from './guard.ts'

let database: PortalDatabase
let pool: pg.Pool
beforeAll(async () => {
  database = await portalDatabase()
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 1 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe('the role', () => {
  it('is accepted when it can read nothing else', async () => expect(await refusal(pool)).toBeNull())

  it('is refused when it stands above', async () => {
    const above = new pg.Pool({ connectionString: database.superuserUrl, max: 1 })
    expect(await refusal(above)).toMatch(/管理角色/)
    await above.end()
  })

  it('cannot change what is public', async () => {
    for (const statement of [
      `update disclosure.entry set title = 'x'`,
      'delete from disclosure.entry',
      'delete from disclosure.entry_search',
      'delete from disclosure.visit',
    ])
      await expect(pool.query(statement)).rejects.toThrow(/permission denied/)
  })
})
