import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../platform/testing/database.ts'
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
