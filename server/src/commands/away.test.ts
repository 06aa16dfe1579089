import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPostmaster, readSecrets } from '@xiezhi/postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, runHouse } from '../platform/testing/house.ts'

// The whole house over its own database, which is then really stopped, and really killed.
let dataDir: string
let house: House | undefined
let office: string
let portal: string
const cluster = () => join(dataDir, 'postgres', 'cluster')

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-away-'))
  // The database's own user must get in when root runs the tests.
  chmodSync(dataDir, 0o711)
  house = runHouse(['serve'], { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0' })
  await house.ready()
  office = /办案平台：(http:\S+)/.exec(house.said())![1]!
  portal = /公示平台：(http:\S+)/.exec(house.said())![1]!
}, 150_000)
afterAll(async () => {
  if (readPostmaster(cluster())) signal('SIGCONT')
  await house?.stop()
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

/** To the server and every process of it: each is a session of its own. */
function signal(name: NodeJS.Signals): void {
  const { pid } = readPostmaster(cluster())!
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const backends = rows.map((row) => row.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === pid)
  for (const one of [pid, ...backends.map(([own]) => own!)]) process.kill(one, name)
}

async function asked(url: string, init?: RequestInit): Promise<{ status: number; text: string; took: number }> {
  const begun = performance.now()
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(20_000) })
  return { status: answer.status, text: await answer.text(), took: performance.now() - begun }
}
const health = async () => (await asked(`${office}/healthz`)).status
const signIn = () =>
  asked(`${office}/api/session`, {
    method: 'POST',
    headers: { 'x-requested-with': 'xiezhi', 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'luwen', password: '轻舟已过万重山两岸猿声' }),
  })

test('a database that hangs is told within two seconds, and nobody hangs with it', { timeout: 90_000 }, async () => {
  expect(await health()).toBe(200)
  expect((await asked(`${portal}/decisions`)).status).toBe(200)
  signal('SIGSTOP')
  try {
    for (const url of [`${office}/healthz`, `${portal}/healthz`]) {
      const { status, text, took } = await asked(url)
      expect([url, status]).toEqual([url, 503])
      expect(took).toBeLessThan(2000)
      if (url.startsWith(office)) {
        const told = JSON.parse(text)
        expect(told.failed).toEqual(expect.arrayContaining(['database', 'signing']))
        expect(told.failed).not.toContain('disk')
        expect(told.reasons.database).toBe('1.5 秒内没有回答。')
      }
    }
    const [session, page] = await Promise.all([signIn(), asked(`${portal}/decisions?q=1`)])
    expect([session.status, JSON.parse(session.text).code]).toEqual([503, 'database-unavailable'])
    expect([page.status, page.text]).toEqual([503, expect.stringContaining('请过几分钟再试')])
    for (const { took } of [session, page]) expect(took).toBeLessThan(8000)
  } finally {
    signal('SIGCONT')
  }
  await expect.poll(health, { timeout: 30_000 }).toBe(200)
  expect((await signIn()).status).toBe(401)
  expect((await asked(`${portal}/decisions?q=2`)).status).toBe(200)
})

test('a killed database is started again by itself, with all that was acknowledged', { timeout: 120_000 }, async () => {
  const before = readPostmaster(cluster())!
  const url = `postgres://xiezhi_migrator:${readSecrets(dataDir).migrator}@127.0.0.1:${before.port}/xiezhi`
  const writer = new pg.Client({ connectionString: url })
  writer.on('error', () => undefined)
  await writer.connect()
  await writer.query('create table public.acknowledged (n integer)')
  let last = 0
  const writing = (async () => {
    for (let n = 1; ; n += 1) {
      await writer.query('insert into public.acknowledged values ($1)', [n])
      last = n
    }
  })().catch(() => undefined)
  await expect.poll(() => last).toBeGreaterThan(50)
  process.kill(before.pid, 'SIGKILL')
  await writing
  await writer.end().catch(() => undefined)
  const meanwhile = await signIn()
  expect([401, 503]).toContain(meanwhile.status)
  if (meanwhile.status === 503) expect(JSON.parse(meanwhile.text).code).toBe('database-unavailable')

  await expect.poll(health, { timeout: 60_000 }).toBe(200)
  expect((await signIn()).status).toBe(401)
  const after = readPostmaster(cluster())!
  expect([after.port, after.pid === before.pid]).toEqual([before.port, false])
  expect(house!.said()).toMatch(/数据库意外停止，正在重新启动……[\s\S]*数据库已经重新启动。/)
  const reader = new pg.Client({ connectionString: url })
  await reader.connect()
  const { rows } = await reader.query('select max(n) as n, count(*)::int as count from public.acknowledged')
  await reader.end()
  expect(rows[0].n).toBeGreaterThanOrEqual(last)
  expect(rows[0].count).toBe(rows[0].n)
  expect(house!.child.exitCode).toBe(null)
})
