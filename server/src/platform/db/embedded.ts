import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Failure, fileFailure } from '../failure.ts'
import { withFileLock } from './file-lock.ts'
import { type Keeper, keep } from './keeper.ts'
import { halt, isAlive, launch, type Postmaster, readPostmaster } from './postmaster.ts'
import { findProgram, handOver, type Program, reaches, rootsStore } from './program.ts'
import { makeDataDir, readSecrets, type Secrets, writePrivate } from './secrets.ts'

/** Names inside the embedded server. The migrator owns the database and may create roles, but is no superuser. */
const superuser = 'postgres'
const migrator = 'xiezhi_migrator'
export const databaseName = 'xiezhi'

export interface EmbeddedOptions {
  dataDir: string
  /** Server settings over our own, for tests (`fsync: 'off'`). */
  settings?: Record<string, string>
  /** Told what takes a while, in Chinese. */
  report?: (line: string) => void
  /** Called when the server has been away for 30 s without being asked to stop. */
  onLost?: () => void
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

/** The folder of the database: in DATA_DIR, or where the account can reach it; the choice is written down once. */
function placeOf(dataDir: string, program: Program): string {
  const note = join(dataDir, 'database-place.json')
  if (existsSync(note)) return (JSON.parse(readFileSync(note, 'utf8')) as { folder: string }).folder
  const usual = join(dataDir, 'postgres')
  try {
    mkdirSync(usual, { recursive: true, mode: 0o700 })
    handOver(program.account, usual)
    if (reaches(program.account, usual)) return usual
    rmSync(usual, { recursive: true })
    mkdirSync(rootsStore, { recursive: true, mode: 0o755 })
    const elsewhere = join(rootsStore, `data-${readSecrets(dataDir).installation}`)
    mkdirSync(elsewhere, { recursive: true, mode: 0o700 })
    handOver(program.account, elsewhere)
    writePrivate(note, `${JSON.stringify({ folder: elsewhere })}\n`)
    return elsewhere
  } catch (error) {
    throw fileFailure(error, usual)
  }
}

function run(program: Program, args: string[], log: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.initdb, args, {
      ...program.account,
      cwd: '/',
      // Out of reach of the terminal's Ctrl-C: it takes a second, and half a cluster is of no use.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8')
      })
    }
    child.once('error', reject)
    child.once('close', (status) => {
      if (status === 0) return resolve()
      writeFileSync(log, output, { flag: 'a', mode: 0o600 })
      if (/No space left|Disk quota/.test(output)) {
        return reject(new Failure('disk-full', '磁盘已满，数据库没有建立，请腾出空间后重新启动。'))
      }
      reject(new Failure('database-not-created', `数据库没有建立成功，原因见 ${log}。`))
    })
  })
}

/** Creates the cluster beside its place and moves it there when complete: a crash in between leaves no half of it. */
async function create(program: Program, home: string, cluster: string, secrets: Secrets, log: string, sync: boolean) {
  const draft = join(home, 'cluster.new')
  const passwords = join(home, 'initdb.password')
  rmSync(draft, { recursive: true, force: true })
  rmSync(passwords, { force: true })
  writeFileSync(passwords, secrets.superuser, { mode: 0o600 })
  handOver(program.account, passwords)
  try {
    await run(
      program,
      [
        ...['-D', draft, '-U', superuser, '--pwfile', passwords, '--auth', 'scram-sha-256', '--data-checksums'],
        // The built-in C.UTF-8 sorts the same on every machine, whatever its C library.
        ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
        ...(sync ? [] : ['--no-sync']),
      ],
      log,
    )
    renameSync(draft, cluster)
  } finally {
    rmSync(passwords, { force: true })
  }
}

/** Refuses a folder that PostgreSQL of our major cannot have made, before anything is started on it. */
function inspect(cluster: string, program: Program): void {
  const versionFile = join(cluster, 'PG_VERSION')
  let made: number
  try {
    if (!existsSync(versionFile) || !existsSync(join(cluster, 'global', 'pg_control'))) {
      throw new Failure(
        'data-damaged',
        `数据目录 ${cluster} 不完整，请从备份恢复，或把它移走后重新启动（将新建一个空库）。`,
      )
    }
    made = Number.parseInt(readFileSync(versionFile, 'utf8'), 10)
  } catch (error) {
    throw fileFailure(error, cluster)
  }
  if (made !== program.major) {
    throw new Failure(
      'database-other-version',
      `数据目录 ${cluster} 是 PostgreSQL ${made} 建立的，本程序附带的是 ${program.major}，请用原来的版本导出后再导入。`,
    )
  }
}

/** Takes over a server that still runs on the folder; one that runs but does not let us in is stopped. */
async function adopt(cluster: string, urlAt: (port: number) => string): Promise<Postmaster | undefined> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = readPostmaster(cluster)
    if (!found || !isAlive(found, cluster)) return undefined
    if (found.ready) {
      const client = new pg.Client({ connectionString: urlAt(found.port), connectionTimeoutMillis: 5000 })
      client.on('error', () => undefined)
      try {
        await client.connect()
        const { rows } = await client.query<{ data_directory: string }>('show data_directory')
        if (rows[0]?.data_directory === cluster) return found
      } catch {
        // It may be stopping; asked again until it is gone or the time is up.
      } finally {
        await client.end().catch(() => undefined)
      }
    }
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

/**
 * Starts the PostgreSQL that npm brought, or takes over the one that still runs on the same folder.
 * Errors: `Failure` with a sentence for the operator.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  makeDataDir(options.dataDir)
  const dataDir = realpathSync(options.dataDir)
  const secretsExisted = existsSync(join(dataDir, 'secrets.json'))
  const program = findProgram()
  const secrets = readSecrets(dataDir)
  const log = join(dataDir, 'postgres.log')
  const settings = { ...ownSettings, ...options.settings }

  return withFileLock(join(dataDir, 'starting.lock'), async () => {
    const home = placeOf(dataDir, program)
    const cluster = join(home, 'cluster')
    const at = (port: number, database = 'postgres') => urlOf(superuser, secrets.superuser, port, database)
    try {
      if (existsSync(log) && statSync(log).size > 10_000_000) truncateSync(log, 0)
      if (!existsSync(cluster) || readdirSync(cluster).length === 0) {
        options.report?.('正在建立数据库……')
        rmSync(cluster, { recursive: true, force: true })
        await create(program, home, cluster, secrets, log, settings.fsync !== 'off')
      }
      chmodSync(home, 0o700)
    } catch (error) {
      throw fileFailure(error, home)
    }
    inspect(cluster, program)
    if (!secretsExisted && existsSync(join(cluster, 'postmaster.opts'))) {
      throw new Failure(
        'secrets-missing',
        `数据目录还在，但口令文件 ${join(dataDir, 'secrets.json')} 丢失，请从备份恢复它。`,
      )
    }

    let adopted: Postmaster | undefined
    let server: Postmaster
    let keeper: Keeper
    for (let attempt = 1; ; attempt += 1) {
      try {
        adopted = await adopt(cluster, at)
        server = adopted ?? (await launch(program, cluster, log, settings))
        await provision(at(server.port), secrets)
        keeper = await keep(at(server.port), () => options.onLost?.())
        break
      } catch (error) {
        // The one who used it before us may be stopping it at this moment: once it is gone we start our own.
        if (error instanceof Failure || attempt === 5) throw error
        await sleep(300)
      }
    }

    let stopped: Promise<void> | undefined
    async function stop(): Promise<void> {
      const last = await keeper.leave()
      if (last) await halt(server, cluster)
      await keeper.close()
    }
    return {
      port: server.port,
      adopted: adopted !== undefined,
      migratorUrl: (database = databaseName) => urlOf(migrator, secrets.migrator, server.port, database),
      superuserUrl: (database = 'postgres') => at(server.port, database),
      stop() {
        stopped ??= stop()
        return stopped
      },
    }
  })
}
