import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPostmaster } from '@xiezhi/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, runHouse } from '../platform/testing/house.ts'
import { takePorts } from '../platform/testing/ports.ts'

let dataDir: string
let port: number
const children: ChildProcess[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-serve-'))
  // The database's own user must get in when root runs the tests.
  chmodSync(dataDir, 0o711)
  port = await takePorts(2)
})
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(dataDir, { recursive: true })
})

/** The command as a person calls it, by way of the starter; or the program alone, to be killed by itself. */
function xiezhi(args: string[], env: Record<string, string> = {}, alone = false): House {
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...inherited } = process.env
  const settings = { ...inherited, DATA_DIR: dataDir, PORT: String(port), ...env }
  const run = runHouse(args, settings, alone ? 'program' : 'starter')
  children.push(run.child)
  return run
}

async function health(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/healthz`)).status
}

const postgres = () => readPostmaster(join(dataDir, 'postgres', 'cluster'))?.pid

// Three starts of the whole house, on a machine that may be busy.
test('serve, be killed, take over, refuse a second one, stop at Ctrl-C', { timeout: 300_000 }, async () => {
  const first = xiezhi(['serve'], {}, true)
  await first.ready()
  expect(first.said()).toContain(`http://127.0.0.1:${port}`)
  expect(await health()).toBe(200)
  expect((await fetch(`http://127.0.0.1:${port + 1}/decisions`)).status).toBe(200)
  const database = postgres()
  first.child.kill('SIGKILL')
  await first.exit

  const second = xiezhi(['serve'])
  await second.ready()
  expect(await health()).toBe(200)
  expect(postgres()).toBe(database)

  const third = xiezhi(['serve'])
  expect(await third.exit).toBe(1)
  expect(third.said()).toBe(`端口 ${port} 已被占用，请先停止占用它的程序，或用 PORT 指定另一个端口。（port-taken）\n`)
  const migrate = xiezhi(['migrate', '--json'])
  expect(await migrate.exit).toBe(0)
  expect(JSON.parse(migrate.said().trim().split('\n').at(-1) ?? '')).toEqual({ ok: true, applied: [] })
  expect(await health()).toBe(200)

  // A terminal sends it to everybody, and the starter passes it on once more.
  for (let n = 0; n < 3; n += 1) second.child.kill('SIGINT')
  expect(await second.exit).toBe(0)
  expect(second.said().match(/已停止/g)).toHaveLength(1)
  expect(postgres()).toBe(undefined)
})

test('a program that ends instead of serving says so at once', async () => {
  const begun = performance.now()
  await expect(xiezhi(['serve'], { PORT: 'http' }, true).ready()).rejects.toThrow(/ended \(1\).*setting-invalid/)
  expect(performance.now() - begun).toBeLessThan(60_000)
})

test('the program ends, with its database, when its starter is killed', async () => {
  const run = xiezhi(['serve'])
  await run.ready()
  run.child.kill('SIGKILL')
  await expect.poll(postgres).toBe(undefined)
})

test.each<[string, string[], Record<string, string>, string]>([
  ['an unknown service', ['serve', '--services=api,cook'], {}, 'argument-unknown'],
  ['an unknown option', ['serve', '--fast'], {}, 'argument-unknown'],
  ['a port that is none', ['serve'], { PORT: 'http' }, 'setting-invalid'],
  ['an address of another machine', ['serve'], { HOST: '192.0.2.1' }, 'host-not-local'],
  ['a database that is none', ['migrate'], { DATABASE_URL: 'here' }, 'database-url-malformed'],
  ['a database that is away', ['migrate'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, 'database-unreachable'],
])('%s gets one sentence and exit code 1', async (_, args, env, code) => {
  const run = xiezhi(args, env, true)
  expect(await run.exit).toBe(1)
  expect(run.said()).toMatch(new RegExp(`^[^\\n]*\\p{Script=Han}[^\\n]*（${code}）\\n$`, 'u'))
})

test('an unknown command shows which there are', async () => {
  const run = xiezhi(['cook'], {}, true)
  expect(await run.exit).toBe(1)
  expect(run.said()).toMatch(/没有“cook”这个命令。\n.*serve、migrate/)
})
