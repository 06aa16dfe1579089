import { closeSync, openSync, realpathSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { prepareCluster, superuser } from './cluster.ts'
import { codeOf, damageOf, Failure, fileFailure, messageOf } from './failure.ts'
import { withFileLock } from './file-lock.ts'
import { type Keeper, keep } from './keeper.ts'
import { damageSince, halt, isAlive, launch, type Postmaster, readPostmaster } from './postmaster.ts'
import { findProgram, handOver, type Places, type Program, usualPlaces } from './program.ts'
import { makeDataDir, type Secrets } from './secrets.ts'

/** The migrator owns the database and may create roles, but is no superuser. */
const migrator = 'xiezhi_migrator'
export const databaseName = 'xiezhi'

export interface EmbeddedOptions {
  dataDir: string
  /** Server settings over our own, for tests (`fsync: 'off'`). */
  settings?: Record<string, string>
  places?: Places
  /** Told what takes a while, in Chinese. */
  report?: (line: string) => void
  /** Called when the server ended without being asked to and cannot be brought back; with why, where that is known. */
  onLost?: (reason: unknown) => void
}

export interface Embedded {
  port: number
  /** True when a live server left by a crash, or used by another process, was taken over. */
  adopted: boolean
  /** The connection of the migrator, in the platform's database unless another is named. */
  migratorUrl(database?: string): string
  /** The superuser's connection: for tests and repair only, never for a service. */
  superuserUrl(database?: string): string
  /** Lets go of the server, and stops it unless another process still uses it. May be called more than once. */
  stop(): Promise<void>
}

const ownSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  max_connections: '200',
  // Bound values are party data; they never go to a log.
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

/** Takes over a server that still runs on the folder; one that runs but does not let us in is stopped. */
async function adopt(cluster: string, urlAt: (port: number) => string): Promise<Postmaster | undefined> {
  for (let attempt = 0; attempt < 300; ) {
    const found = readPostmaster(cluster)
    if (!found || !isAlive(found, cluster)) return undefined
    if (found.ready) {
      const client = new pg.Client({ connectionString: urlAt(found.port), connectionTimeoutMillis: 5000 })
      client.on('error', () => undefined)
      try {
        await client.connect()
        const { rows } = await client.query<{ data_directory: string }>('show data_directory')
        if (rows[0]?.data_directory === cluster) return found
      } catch (error) {
        if (codeOf(error) === '28P01') throw error
        // It may be stopping; asked again until it is gone or the time is up.
        attempt += 1
      } finally {
        await client.end().catch(() => undefined)
      }
    } else if (!found.starting) attempt += 1
    await sleep(100)
  }
  const stuck = readPostmaster(cluster)
  if (stuck && isAlive(stuck, cluster)) await halt(stuck, cluster)
  return undefined
}

/** The migrator and its database; done on each start, for it costs two milliseconds and heals a crash in between. */
async function provision(url: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [migrator])
    if (role.rowCount === 0) {
      const password = client.escapeLiteral(secrets.migrator)
      await client.query(`create role ${migrator} login createrole createdb password ${password}`)
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (database.rowCount === 0) await client.query(`create database ${databaseName} owner ${migrator}`)
  } finally {
    await client.end()
  }
}

/** Makes the log anew when it has grown long, and gives it to who runs the database. */
function openLog(log: string, program: Program): void {
  try {
    closeSync(openSync(log, 'a', 0o600))
    if (statSync(log).size > 10_000_000) truncateSync(log, 0)
    handOver(program.account, log)
  } catch (error) {
    throw fileFailure(error, log)
  }
}

/**
 * Starts the PostgreSQL that npm brought, or takes over the one that still runs on the same folder.
 * Errors: `Failure` with a sentence for the operator.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  makeDataDir(options.dataDir)
  const dataDir = realpathSync(options.dataDir)
  return withFileLock(join(dataDir, 'starting.lock'), () => startLocked(dataDir, options))
}

async function startLocked(dataDir: string, options: EmbeddedOptions): Promise<Embedded> {
  const places = options.places ?? usualPlaces
  const settings = { ...ownSettings, ...options.settings }
  const found = findProgram(places)
  const log = join(dataDir, 'postgres.log')
  const { folder, program, secrets } = await prepareCluster(dataDir, found, {
    store: places.store,
    log,
    sync: settings.fsync !== 'off',
    report: options.report,
  })
  openLog(log, program)
  const at = (port: number, database = 'postgres') => urlOf(superuser, secrets.superuser, port, database)

  /** Killed, or ended by itself, it is started again where it was; one that somebody else started meanwhile is taken over. */
  function revive(): Promise<void> {
    return withFileLock(join(dataDir, 'starting.lock'), async () => {
      const found = await adopt(folder, at)
      if (found === undefined) options.report?.('数据库意外停止，正在重新启动……')
      server = found ?? (await launch(program, folder, log, settings))
      // Every service was told the port; another program has taken it since.
      if (server.port !== port)
        throw new Failure('database-moved', `数据库原来的端口 ${port} 已被别的程序占用，请重新启动。`)
      if (found === undefined) options.report?.('数据库已经重新启动。')
    })
  }

  const logged = statSync(log).size
  let adopted: Postmaster | undefined
  let server: Postmaster | undefined
  let keeper: Keeper
  for (let attempt = 1; ; attempt += 1) {
    try {
      adopted = await adopt(folder, at)
      server = adopted ?? (await launch(program, folder, log, settings))
      await provision(at(server.port), secrets)
      keeper = await keep(at(server.port), {
        revive,
        isHopeless: (error) => ['data-damaged', 'database-moved'].includes(codeOf(error)),
        onLost: (reason) => options.onLost?.(reason),
      })
      break
    } catch (error) {
      const damage = damageOf(error) ?? (server && !adopted ? damageSince(log, logged, folder) : undefined)
      // Broken data come to no checkpoint: there is nothing to wait for.
      if (server && !adopted) await halt(server, folder, damage && 1000)
      server = undefined
      if (codeOf(error) === '28P01') {
        throw new Failure(
          'secrets-of-another',
          `口令文件 ${join(dataDir, 'secrets.json')} 与数据目录不是一套，请恢复原来的口令文件。`,
          error,
        )
      }
      // The one who used it before us may be stopping it at this moment: once it is gone we start our own.
      const known = damage ?? error
      if (known instanceof Failure || codeOf(error) === '') throw known
      if (attempt === 5) {
        throw new Failure('database-start-failed', `数据库没有启动成功（${messageOf(error)}），原因见 ${log}。`, error)
      }
      await sleep(300)
    }
  }

  const { port } = server
  let stopped: Promise<void> | undefined
  async function stop(): Promise<void> {
    const last = await keeper.leave()
    if (last && server) await halt(server, folder)
    await keeper.close()
  }
  return {
    port,
    adopted: adopted !== undefined,
    migratorUrl: (database = databaseName) => urlOf(migrator, secrets.migrator, port, database),
    superuserUrl: (database = 'postgres') => at(port, database),
    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}
