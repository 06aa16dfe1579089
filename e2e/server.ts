import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runHouse } from '../server/src/platform/testing/house.ts'
import { takePorts } from '../server/src/platform/testing/ports.ts'
import type { Place } from './browser.ts'

export interface Serving extends Place {
  stop(): Promise<void>
}

/** The product as `npm start` runs it, with data of its own, until it serves and the county is there. */
export async function serve(): Promise<Serving> {
  const running = process.env.E2E_BASE
  if (running) return placeOf(running, async () => undefined)
  const port = await takePorts(2)
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-e2e-'))
  // The database's own user must get in when root runs the tests.
  chmodSync(dataDir, 0o711)
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...inherited } = process.env
  const env = { ...inherited, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' }
  const house = runHouse(['serve', '--demo-if-empty'], env)
  const stop = async () => {
    await house.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await house.ready()
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
