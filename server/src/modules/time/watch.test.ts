import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toInstant } from '../../platform/clock.ts'
import { type Database, openDatabase } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { fill } from '../record/testing.ts'
import { confirmClock, confirmedAfter } from './confirm.ts'
import { watchClock } from './watch.ts'

const real = 'log.yunling.gov.test/1'
const minute = 60_000
let fresh: TestDatabase
let database: Database
let owner: pg.Client
beforeAll(async () => {
  fresh = await freshDatabase()
  database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 1 })
  owner = new pg.Client({ connectionString: fresh.migratorUrl })
  await owner.connect()
  await fill(database, 1, 2)
})
afterAll(async () => {
  await owner.end()
  await database.close()
  await fresh.drop()
})

const clocks = (origin = real) => {
  const at = { world: Date.now(), steady: 0 }
  const watch = watchClock({ origin, database, world: () => at.world, steady: () => at.steady })
  const pass = (world: number, steady = world) => {
    at.world += world
    at.steady += steady
  }
  const held = () =>
    watch.hold().then(
      () => 'goes on',
      ({ status, code, detail }) => `${status} ${code} ${detail.split('，')[0]}`,
    )
  return { watch, pass, held }
}

describe('the clock of the server', () => {
  test('that goes with the world is relied on', async () => {
    const { watch, pass, held } = clocks()
    expect(await held()).toBe('goes on')
    pass(minute)
    expect(await held()).toBe('goes on')
    await expect(watch.check()).resolves.toBe(undefined)
  })
  test.each([
    [400 * 24 * 60 * minute, '服务器的时钟在运行中被拨快了400 天'],
    [-6 * minute, '服务器的时钟在运行中被拨慢了6 分钟'],
  ])('put by %i ms while it runs is doubted until it is right again', async (by, sentence) => {
    const { watch, pass, held } = clocks()
    pass(by, 0)
    expect(await held()).toBe(`503 clock-doubtful ${sentence}`)
    await expect(watch.check()).rejects.toMatchObject({ code: 'clock-doubtful' })
    pass(-by, 0)
    expect(await held()).toBe('goes on')
  })
  test('away from the database’s is doubted, though it was so from the start', async () => {
    const at = Date.now() + 60 * minute
    const watch = watchClock({ origin: real, database, world: () => at, steady: () => 0 })
    await expect(watch.hold()).rejects.toMatchObject({ code: 'clock-doubtful', detail: /比数据库的快60 分钟/ })
  })
  test('behind what is recorded or signed is doubted, also when something was entered since', async () => {
    await owner.query(`insert into log.checkpoint (size, note, signed) values (2, 'x', now() + interval '400 days')`)
    await owner.query(`insert into log.checkpoint (size, note) values (3, 'y')`)
    expect(await clocks().held()).toBe('503 clock-doubtful 服务器的时钟比已有的记录慢400 天')
    // Set on purpose: never doubted.
    expect(await clocks('demo.yunling.test/1').held()).toBe('goes on')
    await owner.query('delete from log.checkpoint')
    await owner.query(`update record.event set recorded = now() + interval '2 hours' where sequence = 1`)
    expect(await clocks().held()).toBe('503 clock-doubtful 服务器的时钟比已有的记录慢2 小时')
  })
  test('is measured anew from where somebody vouched for it', async () => {
    const at = toInstant(Date.now())
    await confirmClock(database, { at, reason: '时钟曾快两小时，已校准', by: '纪明' })
    // Not yet in the log: what was before it still counts.
    expect(await clocks().held()).toMatch('clock-doubtful')
    await owner.query(`insert into log.leaf (idx, stream, sequence, leaf_hash)
      select row_number() over (order by queued) - 1, stream, sequence, leaf_hash from log.pending; delete from log.pending`)
    const { rows } = await owner.query('select stream, sequence, idx from log.leaf order by idx desc')
    const after = (r: { stream: string; sequence: number }) =>
      database.read({ id: 'system', agency: '', post: '' }, (trx) => confirmedAfter(trx, r.stream, r.sequence))
    const [confirmation, ...others] = rows
    expect(confirmation.stream).toBe('server/clock')
    expect([
      await after(confirmation),
      await after(others[0]),
      await after({ stream: 'case/none', sequence: 1 }),
    ]).toEqual([false, true, false])
    expect(await clocks().held()).toBe('goes on')
    // A case that lies ahead lends its time to what is entered in it: that is not the clock's.
    await fill(database, 1, 1)
    await owner.query(`update record.event e set recorded = p.recorded from record.event p
      where e.stream = p.stream and e.sequence = 3 and p.sequence = 2`)
    await owner.query(`update record.event set recorded = now() + interval '2 hours' where sequence in (2, 3)`)
    expect(await clocks().held()).toBe('goes on')
    await owner.query(`update record.event set recorded = now() + interval '3 hours' where sequence = 3`)
    expect(await clocks().held()).toMatch('慢3 小时')
  })
})
