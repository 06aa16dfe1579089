import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Entry } from '../entry.ts'
import { writeEntry } from './write.ts'

export type PortalDatabase = {
  /** The portal's own login. */
  portalUrl: string
  superuserUrl: string
  /** Owns the tables, as whoever applies the feed. */
  write(entries: readonly Entry[]): Promise<void>
  drop(): Promise<void>
}

function at(url: string, database: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  return parsed.href
}

async function using<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A clone of the migrated template. */
export async function portalDatabase(): Promise<PortalDatabase> {
  const cluster = inject('cluster')
  const name = `test_portal_${randomBytes(6).toString('hex')}`
  await using(cluster.migrator, (client) =>
    client.query(`create database ${name} template ${cluster.template} strategy file_copy`),
  )
  const owner = at(cluster.migrator, name)
  return {
    portalUrl: at(cluster.services.portal, name),
    superuserUrl: at(cluster.superuser, name),
    write: (entries) =>
      using(owner, async (client) => {
        await client.query('begin')
        for (const entry of entries) await writeEntry(client, entry)
        await client.query('commit')
      }),
    // Without force: it waits by itself for who is just leaving, whom the migrator could not put out.
    drop: () =>
      using(cluster.migrator, async (client) => {
        await client.query(`drop database if exists ${name}`)
      }),
  }
}
