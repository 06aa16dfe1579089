import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusal } from '../store/guard.ts'
import { type PortalDatabase, portalDatabase } from '../testing/database.ts'

let database: PortalDatabase
let portal: pg.Pool
beforeAll(async () => {
  database = await portalDatabase()
  portal = new pg.Pool({ connectionString: database.portalUrl, max: 1 })
})
afterAll(async () => {
  await portal.end()
  await database.drop()
})

it.each([
  'select * from inbox.submission',
  'select number from inbox.submission',
  'insert into inbox.submission (number) values (null)',
  'update inbox.submission set case_id = null',
  'delete from inbox.submission',
  'select * from inbox.file',
  'select * from inbox.sender',
  'select * from inbox.satisfaction',
  'select * from inbox.supplement',
  'select * from inbox.supplement_file',
  'insert into inbox.supplement (number) values (null)',
  `insert into disclosure.channel values ('a', 'b', 'c')`,
  `update disclosure.channel set agency = 'x'`,
  'select * from casework.case_row',
  'select * from record.event',
])('the portal may not %s', async (statement) => {
  await expect(portal.query(statement)).rejects.toMatchObject({ code: '42501' })
})

it('and serves all the same', async () => {
  expect(await refusal(portal)).toBeNull()
  expect((await portal.query(`select inbox.follow('20261122-ABCDEFGH', '\\x00')`)).rows[0]).toEqual({ follow: null })
})
