import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { productRoot } from '../server/src/platform/paths.ts'
import type { Place } from './browser.ts'

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** Two ports in a row: console and API, and the portal after it. */
export async function freePair(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 20_000)
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
}

export interface Serving extends Place {
  stop(): Promise<void>
}

/** The product as `npm start` runs it, with data of its own, until it serves and the county is there. */
export async function serve(): Promise<Serving> {
  const running = process.env.E2E_BASE
  if (running) return placeOf(running, async () => undefined)
  const port = await freePair()
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-e2e-'))
  // The database's own user must get in when root runs the tests.
  chmodSync(dataDir, 0o711)
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...inherited } = process.env
  const child = spawn(process.execPath, [join(productRoot, 'server/src/main.ts'), 'serve', '--demo-if-empty'], {
    env: { ...inherited, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
  const stop = async () => {
    await end(child)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await until(
      () => output.includes('已就绪'),
      child,
      () => output,
    )
    return await placeOf(`http://127.0.0.1:${port}`, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function placeOf(base: string, stop: () => Promise<void>): Promise<Serving> {
  const accounts = (await (await fetch(`${base}/api/demo/accounts`)).json()) as { password: string }[]
  const password = accounts[0]?.password
  if (password === undefined) throw new Error('the demonstration has no accounts')
  const { origin, hostname, port } = new URL(base)
  return { base: origin, portal: `http://${hostname}:${Number(port) + 1}`, password, stop }
}

async function until(done: () => boolean, child: ChildProcess, told: () => string): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!done()) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${told()}`)
    if (Date.now() > deadline) throw new Error(`the server is not ready: ${told()}`)
    await sleep(100)
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await closed
  clearTimeout(tooLong)
}
