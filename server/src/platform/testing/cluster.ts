import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { halt, isAlive, readPostmaster, readSecrets, startEmbedded } from '@xiezhi/postgres'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../db/migrate.ts'
import { provisionServices, type ServiceUrls } from '../db/roles.ts'
import { codeOf } from '../failure.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { superuser: string; migrator: string; services: ServiceUrls; template: string }
  }
}

const prefix = 'xiezhi-test-'
const template = 'xiezhi_template'

/** Nobody cares for data written by tests: half the time of a run would be waiting for the disk. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }

/** Removes what killed runs left behind, servers first. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    try {
      process.kill(pid, 0)
    } catch (error) {
      if (codeOf(error) !== 'ESRCH') continue
      const folder = join(tmpdir(), name)
      const cluster = join(folder, 'postgres', 'cluster')
      try {
        const left = readPostmaster(cluster)
        if (left && isAlive(left, cluster)) await halt(left, cluster)
        rmSync(folder, { recursive: true, force: true })
      } catch {
        // It belongs to another user.
      }
    }
  }
}

/** Vitest's global set-up: one server a run, migrated once into a template that `freshDatabase` clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  // The database's own user must get in when root runs the tests.
  chmodSync(dataDir, 0o711)
  const embedded = await startEmbedded({ dataDir, settings: careless })
  const client = new pg.Client({ connectionString: embedded.migratorUrl('postgres') })
  await client.connect()
  await client.query(`create database ${template}`)
  await client.end()
  await migrate(embedded.migratorUrl(template))
  const services = await provisionServices(embedded.migratorUrl(template), readSecrets(dataDir))
  project.provide('cluster', {
    superuser: embedded.superuserUrl('postgres'),
    migrator: embedded.migratorUrl('postgres'),
    services,
    template,
  })
  return async () => {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
