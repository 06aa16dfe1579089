import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPostmaster } from '../platform/db/postmaster.ts'
import { productRoot } from '../platform/paths.ts'

let dataDir: string
let port: number
const children: ChildProcess[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-serve-'))
  // The database's own user must get in when root runs the tests.
  chmodSync(dataDir, 0o711)
  port = await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
})
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(dataDir, { recursive: true })
})

interface Run {
  child: ChildProcess
  output(): string
  exit: Promise<number | null>
}

/** The command as a person calls it, by way of the starter; or the program alone, to be killed by itself. */
function xiezhi(args: string[], env: Record<string, string> = {}, alone = false): Run {
  const script = alone ? 'server/src/main.ts' : 'scripts/xiezhi.mjs'
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...inherited } = process.env
  const child = spawn(process.execPath, [join(productRoot, script), ...args], {
    env: { ...inherited, DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
  }
  return { child, output: () => output, exit: new Promise((resolve) => child.once('close', resolve)) }
}

async function ready(run: Run): Promise<void> {
  await expect.poll(run.output, { timeout: 120_000 }).toContain('已就绪')
}

async function health(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/healthz`)).status
}

const postgres = () => readPostmaster(join(dataDir, 'postgres', 'cluster'))?.pid

// Three starts of the whole house, on a machine that may be busy.
test('serve, be killed, take over, refuse a second one, stop at Ctrl-C', { timeout: 300_000 }, async () => {
  const first = xiezhi(['serve'], {}, true)
  await ready(first)
  expect(first.output()).toContain(`http://127.0.0.1:${port}`)
  expect(await health()).toBe(200)
  expect((await fetch(`http://127.0.0.1:${port + 1}/decisions`)).status).toBe(200)
  const database = postgres()
  first.child.kill('SIGKILL')
  await first.exit

  const second = xiezhi(['serve'])
  await ready(second)
  expect(await health()).toBe(200)
  expect(postgres()).toBe(database)

  const third = xiezhi(['serve'])
  expect(await third.exit).toBe(1)
  expect(third.output()).toBe(`端口 ${port} 已被占用，请先停止占用它的程序，或用 PORT 指定另一个端口。（port-taken）\n`)
  const migrate = xiezhi(['migrate', '--json'])
  expect(await migrate.exit).toBe(0)
  expect(JSON.parse(migrate.output().trim().split('\n').at(-1) ?? '')).toEqual({ ok: true, applied: [] })
  expect(await health()).toBe(200)

  // A terminal sends it to everybody, and the starter passes it on once more.
  for (let n = 0; n < 3; n += 1) second.child.kill('SIGINT')
  expect(await second.exit).toBe(0)
  expect(second.output().match(/已停止/g)).toHaveLength(1)
  expect(postgres()).toBe(undefined)
})

test('the program ends, with its database, when its starter is killed', async () => {
  const run = xiezhi(['serve'])
  await ready(run)
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
  expect(run.output()).toMatch(new RegExp(`^[^\\n]*\\p{Script=Han}[^\\n]*（${code}）\\n$`, 'u'))
})

test('an unknown command shows which there are', async () => {
  const run = xiezhi(['cook'], {}, true)
  expect(await run.exit).toBe(1)
  expect(run.output()).toMatch(/没有“cook”这个命令。\n.*serve、migrate/)
})
