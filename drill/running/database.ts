import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { readSecrets } from '@xiezhi/postgres'
import type { Config } from '@xiezhi/server/platform/config.ts'
import { connectionFailure } from '@xiezhi/server/platform/db/failures.ts'
import { migrate } from '@xiezhi/server/platform/db/migrate.ts'
import { provisionServices, type ServiceUrls } from '@xiezhi/server/platform/db/roles.ts'
import { codeOf, Failure } from '@xiezhi/server/platform/failure.ts'
import pg from 'pg'

/** A database of one drill's own, beside the installation's on the same server. */
export interface DrillDatabase {
  readonly name: string
  readonly urls: ServiceUrls
}

/** Makes and migrates it. `stamp` goes into the name, so that drills sort by time: 20261122103000. Errors: `Failure`. */
export async function makeDrillDatabase(migratorUrl: string, config: Config, stamp: string): Promise<DrillDatabase> {
  const name = `drill_${stamp}_${randomBytes(3).toString('hex')}`
  const url = withDatabase(migratorUrl, name)
  await ask(migratorUrl, `create database ${name} template template0 encoding 'UTF8'`)
  // A drill can be run again: nobody waits for the disk.
  await ask(url, `alter database ${name} set synchronous_commit = off`)
  await migrate(url)
  return { name, urls: await provisionServices(url, readSecrets(config.dataDir)) }
}

/** How the services connect to a drill made before. Errors: `Failure` drill-unknown. */
async function findDrillDatabase(migratorUrl: string, config: Config, name: string): Promise<DrillDatabase> {
  const rows = /^drill_\w+$/.test(name)
    ? await ask(migratorUrl, 'select datname from pg_database where datname = $1', [name])
    : []
  if (rows.length === 0)
    throw new Failure('drill-unknown', `没有名为 ${name} 的演练数据库，请核对演练结束时打印的名称。`)
  const url = withDatabase(migratorUrl, name)
  await migrate(url)
  return { name, urls: await provisionServices(url, readSecrets(config.dataDir)) }
}

/** A drill in the place of the installation: its own database, and its own folder as the data folder. */
export async function drillPlace<S extends { migratorUrl: string; urls: ServiceUrls }>(of: {
  readonly store: S
  readonly config: Config
  readonly name: string
  /** The folder it was told to keep its papers in, when it was. */
  readonly keep: string | undefined
}): Promise<{ store: S; config: Config }> {
  const { store, config, name, keep } = of
  const { urls } = await findDrillDatabase(store.migratorUrl, config, name)
  const dataDir = keep === undefined ? drillFolder(config, name) : resolve(keep)
  return {
    store: { ...store, migratorUrl: withDatabase(store.migratorUrl, name), urls },
    // A drill cut off before its first entry has no log yet: whatever LOG_ORIGIN says, it never becomes a real one.
    config: { ...config, dataDir, logOrigin: `drill.xiezhi.local/${name}` },
  }
}

/** Where the papers, the log's key and its checkpoint of a drill lie. */
export const drillFolder = (config: Pick<Config, 'dataDir'>, name: string): string =>
  join(config.dataDir, 'drills', name)

function withDatabase(url: string, name: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}

async function ask(url: string, statement: string, values: readonly string[] = []): Promise<object[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'xiezhi replay' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query(statement, [...values])).rows
  } catch (error) {
    if (codeOf(error) === '42501')
      throw new Failure(
        'drill-database-not-permitted',
        '演练要用单独的数据库，而 DATABASE_URL 中的用户不能建立数据库：请授予它 CREATEDB，或者去掉 DATABASE_URL 使用内置数据库。',
        error,
      )
    throw connectionFailure(error, 'DATABASE_URL')
  } finally {
    await client.end().catch(() => undefined)
  }
}
