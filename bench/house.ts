// An installation of its own for measuring: database, register of the fictional county, sequencer and API in one process.
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, Moment } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import { officers } from '../demo/county/staff.ts'
import { turnsBefore } from '../demo/plan.ts'
import { entriesBefore, postFor } from '../demo/registers.ts'
import { sealFor } from '../server/src/modules/cases/index.ts'
import { createAccount, demoPassword } from '../server/src/modules/people/index.ts'
import { enter } from '../server/src/modules/registries/index.ts'
import { openClock } from '../server/src/modules/time/index.ts'
import { startApi } from '../server/src/parts/api.ts'
import { runSequencer } from '../server/src/parts/sequencer.ts'
import { systemClock } from '../server/src/platform/clock.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openDatabase } from '../server/src/platform/db/pool.ts'
import type { Running, Runtime } from '../server/src/platform/part.ts'
import { openStore } from '../server/src/platform/store.ts'

export const clock = systemClock()

/** Opens it with an account for each of these people; `close` takes everything away again. */
export async function openHouse(people: readonly string[]) {
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-bench-'))
  chmodSync(dataDir, 0o711)
  const config = { ...readConfig({ DATA_DIR: dataDir }), port: 0 }
  const store = await openStore(config)
  const said: string[] = []
  const runtime: Runtime = {
    config,
    store,
    clock: openClock('demo.xiezhi.local/bench', dataDir),
    origin: 'demo.xiezhi.local/bench',
    health: new Map(),
    say: (line) => said.push(line),
    fail: (failure) => said.push(failure.message),
  }
  const database = await openDatabase({ url: store.urls.app, service: 'app', size: 16 })
  await settle()
  let parts: Running[] = []
  const house = { dataDir, store, database, base: '', start, stop, close, send, signIn }
  await start()
  return house

  async function start(): Promise<void> {
    parts = [await runSequencer(runtime), await startApi(runtime)]
    house.base = /http:\S+/.exec(said.findLast((line) => line.startsWith('办案平台')) ?? '')![0]
  }

  async function stop(): Promise<void> {
    for (const part of parts.reverse()) await part.stop()
    parts = []
  }

  async function close(): Promise<void> {
    await stop()
    await database.close()
    await store.stop()
    rmSync(dataDir, { recursive: true })
  }

  async function settle(): Promise<void> {
    const today = clock.now().slice(0, 10) as Day
    const founder: Actor = {
      person: 'founder',
      name: '系统初始化',
      post: 'administrator',
      agency: 'yunling-government',
    }
    const entries = [...entriesBefore(today, turnsBefore(today))].sort((a, b) => (a.at < b.at ? -1 : 1))
    for (const { by, stream, step, form: written, at } of entries) {
      const [kind, id] = stream.split('/') as ['agency' | 'person', string]
      const form = step === 'key.register' ? { key: sealFor(dataDir, id) } : written
      const actor: Actor = by ? { person: by.id, name: by.name, post: postFor(by, step), agency: by.agency } : founder
      await enter(database, { actor, now: at as Moment, kind, id, step, form, command: randomUUID() })
    }
    const runs = { query: database.call }
    for (const id of people)
      await createAccount(runs, { name: id, person: id, password: demoPassword, at: clock.now() })
  }

  async function send(cookie: string, path: string, body: object): Promise<Response> {
    const headers = { cookie, 'content-type': 'application/json', 'x-requested-with': 'xiezhi' }
    const response = await fetch(house.base + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(await response.text())
    return response
  }

  async function signIn(account: string): Promise<string> {
    const response = await send('', '/api/session', { account, password: demoPassword })
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }
}

/** People of the county who sit at such a post of the agency. */
export const sitting = (agency: string, post: string): readonly string[] =>
  officers.filter((o) => o.agency === agency && (o.posts as readonly string[]).includes(post)).map((o) => o.id)
