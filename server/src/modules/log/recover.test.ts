import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asOwner, connect, type Database, openDatabase } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { fill } from '../record/testing.ts'
import { checkpointFile, publicKeyFile, readIfThere, recoverLog, startSequencer, verifyRecord } from './index.ts'
import { isLaterName, nextName } from './names.ts'

const origin = 'demo.xiezhi.local/recover'
let fresh: TestDatabase
let dataDir: string
let database: Database
let owner: pg.Client

beforeEach(async () => {
  fresh = await freshDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-recover-'))
  database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 1 })
  owner = new pg.Client({ connectionString: fresh.migratorUrl })
  await owner.connect()
  await fill(database, 1, 5)
  await sign(5)
  await fill(database, 2, 5, true)
  await sign(10)
})
afterEach(async () => {
  await owner.end()
  await database.close()
  await fresh.drop()
  rmSync(dataDir, { recursive: true })
})

const head = () => readIfThere(checkpointFile(dataDir))!.split('\n').slice(0, 2)
const start = () => startSequencer({ url: fresh.urls.sequencer, dataDir, origin, interval: 20 })
async function sign(size: number, name = origin): Promise<void> {
  const sequencer = await start()
  for (let n = 0; n < 400 && `${readIfThere(checkpointFile(dataDir))}`.indexOf(`${name}\n${size}\n`) !== 0; n += 1)
    await sleep(25)
  await sequencer.stop()
}

/** As a database restored from before the entries from `size` on; `kept`: with these still waiting for the log. */
async function restore(size: number, kept: boolean): Promise<void> {
  if (kept)
    await owner.query(`insert into log.pending (stream, sequence, leaf_hash)
      select stream, sequence, leaf_hash from log.leaf where idx >= ${size} order by idx`)
  else
    await owner.query(`delete from record.command c using log.leaf l where l.idx >= ${size} and c.stream = l.stream and c.first = 1
        and not exists (select from log.leaf o where o.stream = l.stream and o.idx < ${size});
      delete from record.body b using log.leaf l where l.idx >= ${size} and (b.stream, b.sequence) = (l.stream, l.sequence);
      delete from record.event e using log.leaf l where l.idx >= ${size} and (e.stream, e.sequence) = (l.stream, l.sequence)`)
  await owner.query(`delete from log.leaf where idx >= ${size}; delete from log.checkpoint where size > ${size};
    update log.follower set position = least(position, ${size})`)
}

const recover = (after?: string) =>
  asOwner(fresh.migratorUrl, (session) =>
    recoverLog(session, { dataDir, reason: '主机房失火', by: '方县长', after, at: '2026-11-29T10:00:00+08:00' }),
  )
async function verified() {
  const session = await connect({ url: fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
  try {
    const key = readIfThere(publicKeyFile(dataDir))!.trim()
    const trusted = readIfThere(checkpointFile(dataDir))!
    const { ok, totals, recoveries, size } = (await verifyRecord(session, { key, trusted, gist: () => null }))!
    return { ok, totals, recoveries: recoveries.length, size }
  } finally {
    await session.close()
  }
}

test('what only waits for the log is not lost: it is logged again, under the same name', async () => {
  await restore(5, true)
  await expect(start()).rejects.toMatchObject({ code: 'log-fork' })
  expect(await recover()).toEqual({ outcome: 'found', entries: 5 })
  await fill(database, 3, 2, true)
  await sign(12)
  expect(head()).toEqual([origin, '12'])
  expect(await verified()).toEqual({ ok: true, totals: {}, recoveries: 0, size: 12 })
})

test('a loss is declared before anything else goes on, as often as it happens', async () => {
  await restore(5, false)
  // Entered when the backup was taken, and not signed then.
  await fill(database, 3, 2, true)
  expect(await recover()).toMatchObject({ outcome: 'recovered', from: { origin, size: 10 }, kept: { size: 5 } })
  await expect(recover()).rejects.toMatchObject({ code: 'recovery-not-needed' })
  expect(await verified()).toMatchObject({ ok: true, recoveries: 1, size: 5 })
  // The two of `fill` go to stream 2 and 3 anew.
  await sign(10, `${origin}.r1`)
  expect(head()).toEqual([`${origin}.r1`, '10'])
  expect((await owner.query('select stream from log.leaf where idx = 5')).rows).toEqual([{ stream: 'log/recovery' }])
  expect(await verified()).toEqual({ ok: true, totals: {}, recoveries: 1, size: 10 })

  await restore(8, false)
  expect(await recover()).toMatchObject({ outcome: 'recovered', from: { origin: `${origin}.r1`, size: 10 } })
  await sign(9, `${origin}.r2`)
  expect(head()).toEqual([`${origin}.r2`, '9'])
  expect(await verified()).toEqual({ ok: true, totals: {}, recoveries: 2, size: 9 })
})

test('the public portal gives out what the old key signed for the new one, and nothing before', async () => {
  const portal = new pg.Client({ connectionString: fresh.urls.portal })
  await portal.connect()
  const asked = async () => (await portal.query(`select disclosure.log('recovery') as bytes`)).rows[0].bytes
  try {
    expect(await asked()).toBe(null)
    await restore(5, false)
    await recover()
    const text = String(await asked())
    expect(text).toMatch(/^xiezhi\/recovery\/v1\n5 [^\n]+\ndemo\.xiezhi\.local\/recover\.r1\+/)
    expect(text).toContain(`— ${origin} `)
    expect((await portal.query(`select disclosure.log('checkpoint') as bytes`)).rows[0].bytes).not.toBe(null)
    await expect(portal.query(`select disclosure.log_tiles('key')`)).rejects.toMatchObject({ code: '42501' })
  } finally {
    await portal.end()
  }
})

test.each([
  ['says less was lost', `update log.former set size = 4`],
  ['says another key went before', `update log.former set statement = replace(statement, 'v1', 'v2')`],
  ['is made up', `insert into log.former select name || 'x', key, size, root, last, statement from log.former`],
  ['is forgotten', `delete from log.former`],
])('a recovery that %s is found out', async (_, harm) => {
  await restore(5, false)
  await recover()
  await sign(6, `${origin}.r1`)
  await owner.query(harm)
  const { ok, totals } = await verified()
  expect([ok, totals]).toEqual([false, expect.objectContaining({ recovery: expect.any(Number) })])
})

test('nothing is recovered while the log is signed, nor where what is there differs', async () => {
  const sequencer = await start()
  await expect(recover()).rejects.toMatchObject({ code: 'log-being-signed' })
  await sequencer.stop()
  await owner.query(`update log.leaf set leaf_hash = decode(repeat('07', 32), 'hex') where idx = 2`)
  await expect(recover()).rejects.toMatchObject({ code: 'log-fork' })
  expect((await owner.query('select name from log.origin')).rows).toEqual([{ name: origin }])
})

test.each([
  ['its last checkpoint', 5],
  ['one of entries that are lost too', 10],
])(
  'a database from before a recovery says so; where it and %s are all that is left, the log goes on after the names that are lost',
  async (_, size) => {
    const known = (await owner.query('select note from log.checkpoint where size = $1', [size])).rows[0].note
    await restore(5, false)
    await recover()
    await sign(6, `${origin}.r1`)
    // As it was before the recovery: neither the act nor the new key is in that backup.
    const [former] = (await owner.query('select name, key from log.former')).rows
    await restore(5, false)
    await owner.query('delete from log.former')
    await owner.query('update log.origin set name = $1, key = $2', [former.name, former.key])
    rmSync(join(dataDir, 'keys', 'log.r1.pem'))
    await expect(start()).rejects.toMatchObject({ code: 'backup-before-recovery' })
    await expect(recover()).rejects.toMatchObject({ code: 'backup-before-recovery' })

    writeFileSync(checkpointFile(dataDir), known)
    if (size === 5) await expect(recover()).rejects.toMatchObject({ code: 'recovery-not-needed' })
    await expect(recover('another.log/x.r1')).rejects.toMatchObject({ code: 'name-not-later' })
    expect(await recover(`${origin}.r1`)).toMatchObject({
      outcome: 'recovered',
      from: { origin, size },
      kept: { size: 5 },
      origin: `${origin}.r2`,
    })
    await sign(6, `${origin}.r2`)
    expect(head()).toEqual([`${origin}.r2`, '6'])
    expect(await verified()).toEqual({ ok: true, totals: {}, recoveries: 1, size: 6 })
  },
)

test('the name tells how often', () => {
  expect(isLaterName('a.b/c.r2', 'a.b/c')).toBe(true)
  expect(isLaterName('a.b/c.r10', 'a.b/c.r9')).toBe(true)
  for (const [one, other] of [
    ['a.b/c', 'a.b/c.r1'],
    ['a.b/c', 'a.b/c'],
    ['a.b/d.r1', 'a.b/c'],
    ['a.b/c.r0', 'a.b/c'],
  ] as const)
    expect(isLaterName(one, other), one).toBe(false)
  expect(['a.b/c', 'a.b/c.r1', 'a.b/c.r9'].map(nextName)).toEqual(['a.b/c.r1', 'a.b/c.r2', 'a.b/c.r10'])
})
