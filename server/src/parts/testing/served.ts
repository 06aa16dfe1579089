import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, Moment } from '@xiezhi/casework'
import { demoPlace } from '@xiezhi/demo/county/agencies.ts'
import { type AgencyId, agencyIds, officers } from '@xiezhi/demo/county/staff.ts'
import { turnsBefore } from '@xiezhi/demo/plan.ts'
import { entriesBefore, postFor } from '@xiezhi/demo/registers.ts'
import type { Day } from '@xiezhi/law'
import { sealFor } from '../../modules/cases/index.ts'
import { createAccount, demoPassword } from '../../modules/people/index.ts'
import { enter } from '../../modules/registries/index.ts'
import { openClock } from '../../modules/time/index.ts'
import type { OwnClock } from '../../platform/clock.ts'
import { readConfig } from '../../platform/config.ts'
import { openDatabase } from '../../platform/db/pool.ts'
import type { Running, Runtime } from '../../platform/part.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { startApi } from '../api.ts'
import { runSequencer } from '../sequencer.ts'

export interface Served {
  readonly base: string
  readonly dataDir: string
  readonly fresh: TestDatabase
  readonly clock: OwnClock
  /** Signs in and gives the cookie. */
  signIn(account: string): Promise<string>
  close(): Promise<void>
}

/** The county's registers, without its cases, and the accounts of these agencies. */
async function settle(
  fresh: TestDatabase,
  clock: OwnClock,
  agencies: readonly AgencyId[],
  dataDir: string,
): Promise<void> {
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 4 })
  const today = clock.now().slice(0, 10) as Day
  const founder: Actor = { person: 'founder', name: '系统初始化', post: 'administrator', agency: 'yunling-government' }
  const entries = [...entriesBefore(today, turnsBefore(today))].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const { by, stream, step, form: written, at } of entries) {
    const [kind, id] = stream.split('/') as ['agency' | 'person', string]
    const actor: Actor = by ? { person: by.id, name: by.name, post: postFor(by, step), agency: by.agency } : founder
    // The key of a seal is made on the server that will seal with it.
    const form = step === 'key.register' ? { key: sealFor(dataDir, id) } : written
    await enter(database, { actor, now: at as Moment, kind, id, step, form, command: randomUUID() })
  }
  const runs = { query: database.call }
  await Promise.all(
    officers
      .filter((o) => agencies.includes(o.agency))
      .map(({ id }) => createAccount(runs, { name: id, person: id, password: demoPassword, at: clock.now() })),
  )
  await database.close()
}

interface Standing {
  readonly fresh: TestDatabase
  readonly dataDir: string
  readonly clock: OwnClock
  readonly origin: string
}

/** The whole API on a port of its own, before what stands in this database. */
export async function serveOn({ fresh, dataDir, clock, origin }: Standing): Promise<Omit<Served, 'fresh'>> {
  const said: string[] = []
  const runtime: Runtime = {
    config: { ...readConfig({ DATA_DIR: dataDir, PORTAL_PLACE: demoPlace }), port: 0 },
    store: {
      migratorUrl: fresh.migratorUrl,
      urls: fresh.urls,
      applied: [],
      embedded: false,
      stop: async () => undefined,
    },
    clock,
    origin,
    health: new Map(),
    say: (line) => said.push(line),
    fail: (failure) => said.push(failure.message),
  }
  const running: Running[] = [await runSequencer(runtime), await startApi(runtime)]
  const base = /http:\S+/.exec(said.find((line) => line.startsWith('办案平台')) ?? '')?.[0] ?? ''
  return {
    base,
    dataDir,
    clock,
    async signIn(account) {
      const answer = await fetch(`${base}/api/session`, {
        method: 'POST',
        headers: { 'x-requested-with': 'xiezhi', 'content-type': 'application/json' },
        body: JSON.stringify({ account, password: demoPassword }),
      })
      const cookie = answer.headers.get('set-cookie')?.split(';')[0]
      if (cookie === undefined) throw new Error(`${account}: ${await answer.text()}`)
      return cookie
    },
    async close() {
      for (const part of running.reverse()) await part.stop()
    },
  }
}

/** The whole API in front of the demonstration county before its first case. */
export async function serveCounty(origin: string, agencies: readonly AgencyId[] = [agencyIds.market]): Promise<Served> {
  const fresh = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-walk-'))
  chmodSync(dataDir, 0o711)
  const clock = openClock(origin, dataDir)
  await settle(fresh, clock, agencies, dataDir)
  const served = await serveOn({ fresh, dataDir, clock, origin })
  return {
    ...served,
    fresh,
    async close() {
      await served.close()
      await fresh.drop()
      rmSync(dataDir, { recursive: true })
    },
  }
}
