import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { openDatabase } from '../../platform/db/pool.ts'
import { freshDatabase } from '../../platform/testing/database.ts'
import { fill } from '../record/testing.ts'
import { startSequencer } from './index.ts'

test('a database that stays away is told of once, and taken up again', async () => {
  const fresh = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-sequencer-'))
  const server = new pg.Client({ connectionString: fresh.superuserUrl.replace(fresh.name, 'postgres') })
  await server.connect()
  const lines: string[] = []
  const sequencer = await startSequencer({
    url: fresh.urls.sequencer,
    dataDir,
    origin: 'demo.xiezhi.local/away',
    interval: 20,
    report: (line) => lines.push(line),
  })
  try {
    await server.query(`alter database ${fresh.name} allow_connections false`)
    await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [fresh.name])
    const health = () =>
      sequencer.check().then(
        () => 'well',
        () => 'ill',
      )
    await expect.poll(health).toBe('ill')
    await new Promise((resolve) => setTimeout(resolve, 3500))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines).toEqual([...new Set(lines)])
    await server.query(`alter database ${fresh.name} allow_connections true`)
    await expect.poll(health).toBe('well')
  } finally {
    await sequencer.stop()
    await server.end()
    await fresh.drop()
    rmSync(dataDir, { recursive: true })
  }
})

test('what is no event is not signed, and holds nothing up that is', async () => {
  const fresh = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-misfit-'))
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 1 })
  const owner = new pg.Client({ connectionString: fresh.migratorUrl })
  await owner.connect()
  await fill(database, 1, 3)
  await owner.query(`
    insert into log.pending (stream, sequence, leaf_hash) values ('case/none', 1, decode(repeat('07', 32), 'hex'));
    update log.pending set leaf_hash = decode(repeat('08', 32), 'hex') where stream = 'case/fill-1' and sequence = 2`)
  const lines: string[] = []
  const sequencer = await startSequencer({
    url: fresh.urls.sequencer,
    dataDir,
    origin: 'demo.xiezhi.local/misfit',
    interval: 20,
    report: (line) => lines.push(line),
  })
  try {
    const leaves = async () => (await owner.query('select stream, sequence from log.leaf order by idx')).rows
    await expect.poll(leaves).toHaveLength(2)
    await fill(database, 2, 2)
    await expect.poll(leaves).toHaveLength(6)
    expect(lines.join()).toMatch(/2 条不符，没有签入日志（case\/none 第 1 号）/)
    expect((await owner.query('select stream, sequence from log.misfit order by queued')).rows).toEqual([
      { stream: 'case/fill-1', sequence: 2 },
      { stream: 'case/none', sequence: 1 },
    ])
    // One that is in the log already.
    await owner.query(`insert into log.pending (stream, sequence, leaf_hash)
      select stream, sequence, leaf_hash from log.leaf where idx = 0`)
    await fill(database, 1, 1)
    await expect.poll(leaves).toHaveLength(7)
    await expect(sequencer.check()).resolves.toBe(undefined)
  } finally {
    await sequencer.stop()
    await owner.end()
    await database.close()
    await fresh.drop()
    rmSync(dataDir, { recursive: true })
  }
})
