import { type ChildProcess, execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startSequencer } from '../modules/log/index.ts'
import { fill } from '../modules/record/testing.ts'
import { openDatabase } from '../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { runHouse } from '../platform/testing/house.ts'
import { type Ran, runCommand } from './testing/run.ts'

const file = 'ab'.repeat(32)
let fresh: TestDatabase
let root: string
let dataDir: string
let folder: string
const children: ChildProcess[] = []

/** So many cases more, recorded and signed. */
async function record(streams: number): Promise<void> {
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 1 })
  await fill(database, streams, 5, true)
  const sequencer = await startSequencer({ url: fresh.urls.sequencer, dataDir, origin: 'demo.xiezhi.local/backup' })
  const signed = () =>
    existsSync(join(dataDir, 'log', 'checkpoint')) &&
    readFileSync(join(dataDir, 'log', 'checkpoint'), 'utf8').split('\n')[1]
  for (let n = 0; n < 600 && signed() !== String(streams * 5); n += 1) await sleep(50)
  await sequencer.stop()
  await database.close()
}

const backup = (...args: string[]) => runCommand(fresh, dataDir, ['backup', ...args])

/** A command on another machine: no database there but the one the program brings. */
function elsewhere(dir: string, args: readonly string[]): Promise<Ran> {
  const env = { PATH: process.env.PATH, DATA_DIR: dir, ...(process.env.HOME ? { HOME: process.env.HOME } : {}) }
  return new Promise((resolve) => {
    execFile(process.execPath, [inject('program'), ...args], { env }, (error, out, errors) =>
      resolve({ code: Number(error?.code ?? 0), out, errors }),
    )
  })
}

/** The house on that other machine. */
function serve(dir: string) {
  const house = runHouse(['serve'], { PATH: process.env.PATH, DATA_DIR: dir, PORT: '0' })
  children.push(house.child)
  return {
    async base() {
      await house.ready()
      return /办案平台：(http:\S+)/.exec(house.said())![1]!
    },
    stop: house.stop,
  }
}

function place(name: string): string {
  const dir = join(root, name)
  mkdirSync(dir)
  // The database's own user must get in when root runs the tests.
  chmodSync(dir, 0o711)
  return dir
}

beforeAll(async () => {
  fresh = await freshDatabase()
  root = mkdtempSync(join(tmpdir(), 'xiezhi-backup-'))
  chmodSync(root, 0o711)
  dataDir = place('data')
  folder = join(root, 'copies')
  mkdirSync(join(dataDir, 'objects', 'ab'), { recursive: true })
  writeFileSync(join(dataDir, 'objects', 'ab', file), '一份证据')
  await record(3)
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await fresh.drop()
  rmSync(root, { recursive: true, force: true })
})

test('a backup is made beside the work, kept whole, and readable by its owner only', async () => {
  const made = await backup(folder, '--json')
  expect(made.errors).toBe('')
  expect(made.code).toBe(0)
  const inode = statSync(join(folder, 'objects', 'ab', file)).ino
  await record(4)
  expect((await backup(folder)).out).toContain('新复制 0 个文件')
  // The second takes the place of the first; what was copied once stays.
  expect(readdirSync(folder).filter((name) => name.startsWith('tables-'))).toHaveLength(1)
  expect(statSync(join(folder, 'objects', 'ab', file)).ino).toBe(inode)
  for (const name of ['backup.json', 'data/keys/log.pem', 'data/secrets.json'])
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
})

test('on an empty machine it becomes an installation that serves, verified to the last byte', {
  timeout: 300_000,
}, async () => {
  const there = place('restored')
  const restored = await elsewhere(there, ['restore', folder, '--latest', join(dataDir, 'log', 'checkpoint')])
  expect(restored.errors).toBe('')
  expect(restored.out).toMatch(/检查点 20 条，记录 20 条（4 卷[\s\S]*全部相符/)
  expect(restored.code).toBe(0)
  expect(readFileSync(join(there, 'objects', 'ab', file), 'utf8')).toBe('一份证据')

  const child = serve(there)
  const base = await child.base()
  expect((await fetch(`${base}/healthz`)).status).toBe(200)
  expect((await (await fetch(`${base}/log/checkpoint`)).text()).split('\n')[1]).toBe('20')
  await child.stop()
})

describe('nothing is restored', () => {
  const latest = () => ['--latest', join(dataDir, 'log', 'checkpoint')]
  const copy = (name: string) => {
    const other = join(root, name)
    cpSync(folder, other, { recursive: true })
    return other
  }

  test('over what is there', async () => {
    const there = place('occupied')
    writeFileSync(join(there, 'letter.txt'), '别动')
    const { code, errors } = await elsewhere(there, ['restore', folder, ...latest()])
    expect([code, errors]).toEqual([1, expect.stringContaining('data-not-empty')])
    expect(readdirSync(there)).toEqual(['letter.txt'])
  })

  test.each([
    ['a table that was changed', (at: string) => writeFileSync(join(at, tableOf(at, 'record.body')), 'x')],
    ['a key that is gone', (at: string) => rmSync(join(at, 'data', 'keys', 'log.pem'))],
    ['a manifest cut short', (at: string) => writeFileSync(join(at, 'backup.json'), '{"format"')],
  ])('from %s', async (what, harm) => {
    const other = copy(what.replaceAll(' ', '-'))
    harm(other)
    const there = place(`from-${what.replaceAll(' ', '-')}`)
    const { code, errors } = await elsewhere(there, ['restore', other, ...latest()])
    expect([code, errors]).toEqual([1, expect.stringContaining('backup-damaged')])
    expect(readdirSync(there)).toEqual([])
  })

  test('from what is no backup, or without a word on what was signed since', async () => {
    const there = place('nothing')
    expect((await elsewhere(there, ['restore', root, ...latest()])).errors).toContain('backup-missing')
    expect((await elsewhere(there, ['restore', folder])).errors).toContain('latest-unknown')
    expect((await elsewhere(there, ['restore'])).errors).toContain('argument-unknown')
  })
})

test('where more was signed than the backup holds, the log is not signed on as if nothing had been lost', {
  timeout: 300_000,
}, async () => {
  await record(5)
  const there = place('behind')
  const restored = await elsewhere(there, ['restore', folder, '--latest', join(dataDir, 'log', 'checkpoint')])
  expect(restored.code).toBe(1)
  const { code, errors } = await elsewhere(there, ['serve'])
  expect([code, errors]).toEqual([1, expect.stringContaining('log-fork')])
  expect(errors).toContain('./xiezhi recover')

  // The act by which it goes on: with a reason, once, under another name.
  expect((await elsewhere(there, ['recover', '--by', '方县长'])).errors).toContain('reason-missing')
  const old = readFileSync(join(there, 'log', 'checkpoint'), 'utf8')
  const act = ['recover', '--reason', '主机房失火', '--by', '方县长', '--json']
  const recovered = await elsewhere(there, act)
  expect(recovered.errors).toBe('')
  expect(JSON.parse(recovered.out.trim().split('\n').at(-1)!)).toMatchObject({
    ok: true,
    from: { origin: 'demo.xiezhi.local/backup', size: 25 },
    kept: { size: 20 },
    origin: 'demo.xiezhi.local/backup.r1',
  })
  expect((await elsewhere(there, act)).errors).toContain('recovery-not-needed')
  expect((await elsewhere(there, ['verify', 'log'])).out).toContain('全部相符')

  const child = serve(there)
  const base = await child.base()
  await expect
    .poll(async () => (await (await fetch(`${base}/log/checkpoint`)).text()).split('\n').slice(0, 2))
    .toEqual(['demo.xiezhi.local/backup.r1', '21'])
  const statement = await (await fetch(`${base}/log/recovery`)).text()
  expect(statement).toMatch(/^xiezhi\/recovery\/v1\n20 /)
  expect(statement).toContain(await (await fetch(`${base}/log/key`)).text())
  expect(statement).toContain('— demo.xiezhi.local/backup ')
  await child.stop()

  const verified = await elsewhere(there, ['verify', 'log'])
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('检查点 21 条，记录 21 条')])
  expect(verified.out).toContain(
    '签发到第 25 条，恢复时存有 20 条，其余 5 条丢失；此后以 demo.xiezhi.local/backup.r1 继续',
  )
  // The backup from before the recovery, and the checkpoint from after it: neither is taken for the other's.
  const wrong = await elsewhere(place('before'), ['restore', folder, '--latest', join(there, 'log', 'checkpoint')])
  expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining('backup-before-recovery')])
  const copies = join(root, 'after')
  expect((await elsewhere(there, ['backup', copies])).errors).toBe('')
  const early = await elsewhere(place('after-it'), ['restore', copies, '--latest', join(dataDir, 'log', 'checkpoint')])
  expect([early.code, early.errors]).toEqual([1, expect.stringContaining('latest-before-recovery')])
  // What it had published under the old name up to there is still a prefix; what it signed beyond was declared, no more.
  writeFileSync(join(there, 'log', 'checkpoint'), old)
  expect((await elsewhere(there, ['verify', 'log'])).code).toBe(0)
  await record(6)
  writeFileSync(join(there, 'log', 'checkpoint'), readFileSync(join(dataDir, 'log', 'checkpoint')))
  const undeclared = await elsewhere(there, ['serve'])
  expect([undeclared.code, undeclared.errors]).toEqual([1, expect.stringContaining('恢复时没有声明')])
})

test('where nothing was lost nothing is recovered', async () => {
  const { code, errors } = await runCommand(fresh, dataDir, ['recover', '--reason', '试试', '--by', '方县长'])
  expect([code, errors]).toEqual([1, expect.stringContaining('recovery-not-needed')])
})

function tableOf(at: string, name: string): string {
  const { tables } = JSON.parse(readFileSync(join(at, 'backup.json'), 'utf8')) as {
    tables: { name: string; file: string }[]
  }
  return tables.find((table) => table.name === name)!.file
}
