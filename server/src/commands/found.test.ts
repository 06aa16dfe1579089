import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClock } from '../modules/time/index.ts'
import { startApi } from '../parts/api.ts'
import { runSequencer } from '../parts/sequencer.ts'
import { readConfig } from '../platform/config.ts'
import type { Running } from '../platform/part.ts'
import { productRoot } from '../platform/paths.ts'
import { freshDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { runCommand } from './testing/run.ts'

let fresh: TestDatabase
let dataDir: string
const tokens: Record<string, string> = {}
/** Address of the installation, once it serves. */
let served = ''
const origin = 'log.example.gov.cn/xingzheng'
const running: Running[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-found-'))
  chmodSync(dataDir, 0o711)
})
afterAll(async () => {
  for (const part of running.reverse()) await part.stop()
  await fresh.drop()
  rmSync(dataDir, { recursive: true })
})

const full: Readonly<Record<string, string>> = {
  'agency-name': '青石县人民政府',
  'agency-id': 'county',
  letters: '青政',
  address: '青石县府前路1号',
  phone: '0000-6210001',
  'person-name': '方管理',
  account: 'county-admin',
  'security-name': '安钥',
  'security-account': 'county-security',
  'audit-name': '纪明',
  'audit-account': 'county-audit',
}

async function command(args: string[], more: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  const { code, out, errors } = await runCommand(fresh, dataDir, args, more)
  return { code, output: `${out}${errors}` }
}
const found = (more: Record<string, string> = { LOG_ORIGIN: origin }, change: Record<string, string> = {}) =>
  command(
    ['found', ...Object.entries({ ...full, ...change }).flatMap(([name, value]) => [`--${name}`, value]), '--json'],
    more,
  )

async function asSuperuser(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}
const entered = async () => (await asSuperuser('select stream, type from record.event order by 1, 2')).length

test.each<[string, () => ReturnType<typeof found>, string]>([
  ['nothing said', () => command(['found']), 'argument-unknown'],
  ['a number that is none', () => found(undefined, { 'agency-id': '青石县' }), 'argument-unknown'],
  [
    'one person for two of the three administrations',
    () => found(undefined, { 'audit-account': 'county-admin' }),
    'argument-unknown',
  ],
  ['no name for the log', () => found({}), 'log-origin-missing'],
  ['the name of a demonstration', () => found({ LOG_ORIGIN: 'demo.example.cn/1' }), 'not-a-real-log'],
])('%s gets one sentence, and nothing is entered', async (_, run, code) => {
  const { code: exit, output } = await run()
  expect(exit).toBe(1)
  expect(output).toContain(`（${code}）\n`)
  expect(await entered()).toBe(0)
})

test('cut off before its last entry it is taken up again; done, it is never done twice', {
  timeout: 240_000,
}, async () => {
  await asSuperuser(`create function people.cut() returns trigger language plpgsql as $$ begin raise 'cut off'; end $$;
    create trigger cut before insert on people.post_holding for each row execute function people.cut()`)
  expect((await found()).code).toBe(1)
  expect(await entered()).toBe(4)
  await asSuperuser('drop function people.cut cascade')

  const { code, output } = await found()
  expect(code, output).toBe(0)
  expect(JSON.parse(output.trim().split('\n').at(-1)!)).toEqual({
    ok: true,
    origin,
    agency: 'county',
    account: 'county-admin',
  })
  for (const [, post = '', token = ''] of output.matchAll(/^(..)管理员.*一次性口令 (\S+)（只显示这一次/gm))
    tokens[post] = token
  expect(Object.keys(tokens)).toEqual(['安全', '审计', '系统'])
  for (const token of Object.values(tokens)) expect(token).toMatch(/^(\w{4}-){3}\w{4}$/)
  expect(await entered()).toBe(9)

  const again = await found()
  expect(again.code).toBe(1)
  expect(again.output).toContain('（already-founded）')
  expect(await entered()).toBe(9)
  const demo = await command(['demo'])
  expect(demo.output).toContain('（not-a-demo）')
  expect(await entered()).toBe(9)
})

test('docs/installation.md registers an agency and its people, as it stands', { timeout: 240_000 }, async () => {
  const said: string[] = []
  const runtime = {
    config: { ...readConfig({ DATA_DIR: dataDir }), port: 0 },
    store: { migratorUrl: fresh.migratorUrl, urls: fresh.urls, applied: [], embedded: false, stop: async () => {} },
    clock: openClock(origin, dataDir),
    origin,
    health: new Map(),
    say: (line: string) => said.push(line),
    fail: (failure: Error) => said.push(failure.message),
  }
  running.push(await runSequencer(runtime), await startApi(runtime))
  const base = /http:\S+/.exec(said.find((line) => line.startsWith('办案平台')) ?? '')?.[0] ?? ''
  served = base
  const page = readFileSync(join(productRoot, 'docs', 'installation.md'), 'utf8')
  const script = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((block) => block[1]).join('\n')
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: dataDir,
    env: {
      PATH: `${process.execPath.replace(/\/node$/, '')}:${process.env.PATH}`,
      BASE: base,
      TOKEN_admin: tokens.系统,
      TOKEN_security: tokens.安全,
      TOKEN_audit: tokens.审计,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  expect(await new Promise((resolve) => child.once('close', resolve)), output).toBe(0)
  expect(output.match(/^✓ /gm)).toHaveLength([...script.matchAll(/^enter /gm)].length)
  expect(output).not.toContain('urn:xiezhi:problem')
  for (const name of ['方管理', '安钥', '纪明', '何维', '安平', '陆闻']) expect(output).toContain(`${name}\n`)
  expect(output).toContain('陆闻 53000001；何维 无证件；安平 无证件；祁审 无证件')
  // A term of its own set anew: the last thing the page does.
  expect(output.trim().split('\n').at(-1)).toBe('✓ agency/market agency.set')
})

test('who has the server in hand lets an administrator back in: recorded, and told to him', async () => {
  const base = served
  const account = (...args: string[]) => command(['account', ...args, '--json'], { LOG_ORIGIN: origin })
  const put = async (path: string, body: object) =>
    fetch(`${base}${path}`, {
      method: 'PUT',
      headers: { 'x-requested-with': 'xiezhi', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  for (const args of [[], ['open', 'county-admin'], ['reset'], ['unlock', 'a', 'b']])
    expect((await account(...args)).output).toContain('（argument-unknown）')
  expect((await account('reset', 'nobody')).output).toContain('（unknown-account）')

  expect((await account('unlock', 'county-admin')).output).toContain('账号 county-admin 已解除锁定')
  const { code, output } = await account('reset', 'county-admin')
  expect(code, output).toBe(0)
  const token = /一次性口令 (\S+)（/.exec(output)?.[1]
  const words = { account: 'county-admin', token, password: '长风破浪会有时直挂云帆' }
  expect((await put('/api/session/first-password', words)).status).toBe(204)
  // The second factor stays unless it is said to be lost too.
  const entered = await asSuperuser(`select a.hash is not null as set, f.confirmed is not null as factor,
      (select string_agg(sentence, '') from access.notice n where n.account = a.name) as told
    from access.account a join access.factor f on f.account = a.name where a.name = 'county-admin'`)
  expect(entered).toEqual([{ set: true, factor: true, told: expect.stringContaining('有人在服务器上') }])
  const lines = await asSuperuser(
    `select what from access.audit where what <> 'way-in-changed' and subject = 'account/county-admin' order by id`,
  )
  expect(lines.map(({ what }) => what)).toEqual(['account-created', 'unlocked-at-server', 'reset-at-server'])
  expect((await account('reset', 'county-admin', '--factor')).code).toBe(0)
  expect(await asSuperuser(`select 1 from access.factor where account = 'county-admin'`)).toEqual([])
})
