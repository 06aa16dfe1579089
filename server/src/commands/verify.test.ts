import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSequencer } from '../modules/log/index.ts'
import { fill } from '../modules/record/testing.ts'
import { openDatabase } from '../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { runCommand } from './testing/run.ts'

let fresh: TestDatabase
let dataDir: string

beforeAll(async () => {
  fresh = await freshDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-verify-'))
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 1 })
  await fill(database, 4, 5)
  const sequencer = await startSequencer({ url: fresh.urls.sequencer, dataDir, origin: 'demo.xiezhi.local/command' })
  for (let size = 0; size < 20; await sleep(20)) {
    size = (await database.call<{ size: number }>({ text: 'select count(*) as size from log.leaf' }))[0]!.size
  }
  await sleep(300)
  await sequencer.stop()
  await database.close()
})
afterAll(async () => {
  await fresh.drop()
  rmSync(dataDir, { recursive: true })
})

/** The command as an auditor runs it. */
async function verify(...args: string[]): Promise<{ code: number; lines: string[]; errors: string }> {
  const { code, out, errors } = await runCommand(fresh, dataDir, ['verify', ...args])
  return { code, lines: out.trim().split('\n'), errors }
}

test('says that all is well, and by its exit code', async () => {
  const { code, lines, errors } = await verify('log', '--json')
  expect(errors).toBe('')
  expect(code).toBe(0)
  expect(lines[0]).toMatch(/^✓ 日志 demo\.xiezhi\.local\/command：检查点 20 条，记录 20 条（4 卷/)
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ ok: true, size: 20, counts: { events: 20, streams: 4 } })
})

test('names what was changed and where, with exit code 1, by a key and a checkpoint kept elsewhere', async () => {
  const kept = (name: string) => join(dataDir, name)
  writeFileSync(kept('auditor.pub'), readFileSync(join(dataDir, 'keys', 'log.pub')))
  writeFileSync(kept('auditor.checkpoint'), readFileSync(join(dataDir, 'log', 'checkpoint')))
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  await client.query(
    `update record.body set body = set_byte(body, 12, get_byte(body, 12) # 1) where stream = 'case/fill-2' and sequence = 3`,
  )
  await client.end()
  const { code, lines } = await verify(
    'log',
    '--json',
    '--key',
    kept('auditor.pub'),
    '--checkpoint',
    kept('auditor.checkpoint'),
  )
  expect(code).toBe(1)
  expect(lines[0]).toMatch(/^✗ case\/fill-2 第 3 号记录（日志索引 7）的正文与承诺值不符/)
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ ok: false, totals: { 'changed-body': 1 } })
})

test('refuses a key that is none', async () => {
  writeFileSync(join(dataDir, 'none.pub'), 'garbage\n')
  const answer = await verify('log', '--key', join(dataDir, 'none.pub'))
  expect(answer.code).toBe(1)
  expect(answer.errors).toMatch(/^\p{Script=Han}[^\n]*（log-key-malformed）\n$/u)
})

test.each([
  ['what it does not know', ['dossier'], 'argument-unknown'],
  ['a key file that is not there', ['log', '--key', 'nowhere.pub'], 'file-unreadable'],
])('refuses %s in one sentence', async (_, args, code) => {
  const answer = await verify(...args)
  expect(answer.code).toBe(1)
  expect(answer.errors).toMatch(new RegExp(`\\p{Script=Han}.*（${code}）`, 'u'))
})
