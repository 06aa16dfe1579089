import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { codeOf, Failure, fileFailure } from './failure.ts'
import { explain } from './postmaster.ts'
import { type Account, handOver, type Program, reaches } from './program.ts'
import { readSecrets, type Secrets, writePrivate } from './secrets.ts'

/** The superuser of the embedded server. */
export const superuser = 'postgres'

/** The folder of the database is noted here when it lies outside DATA_DIR. */
function notedPlace(dataDir: string): string | undefined {
  const note = join(dataDir, 'database-place.json')
  if (!existsSync(note)) return undefined
  let noted: { folder?: unknown } | null | undefined
  try {
    noted = JSON.parse(readFileSync(note, 'utf8')) as typeof noted
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const folder = noted?.folder
  if (typeof folder !== 'string' || !isAbsolute(folder)) {
    throw new Failure('database-place-damaged', `记着数据库在哪里的文件 ${note} 已损坏，请从备份恢复这个文件。`)
  }
  if (!existsSync(folder)) {
    throw new Failure('data-missing', `数据库应在 ${folder}，但这个目录不见了，请从备份恢复它。`)
  }
  return folder
}

function choosePlace(dataDir: string, account: Account | undefined, store: string): string {
  const usual = join(dataDir, 'postgres')
  mkdirSync(usual, { recursive: true, mode: 0o700 })
  handOver(account, usual)
  if (reaches(account, usual)) return usual
  // Only ever an empty folder: what is in use is never moved or removed.
  try {
    rmdirSync(usual)
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY') throw error
    throw new Failure('data-dir-not-permitted', `没有权限读写 ${usual}，请恢复该目录的所有者和权限。`, error)
  }
  mkdirSync(store, { recursive: true, mode: 0o755 })
  const elsewhere = join(store, `data-${readSecrets(dataDir).installation}`)
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 })
  handOver(account, elsewhere)
  writePrivate(join(dataDir, 'database-place.json'), `${JSON.stringify({ folder: elsewhere })}\n`)
  return elsewhere
}

function run(program: Program, args: string[], folder: string, log: string): Promise<void> {
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
      const failure = explain(output, folder, log)
      // What is only being made cannot be damaged.
      if (failure.code !== 'data-damaged') return reject(failure)
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
      cluster,
      log,
    )
    renameSync(draft, cluster)
  } finally {
    rmSync(passwords, { force: true })
  }
}

/** Refuses a folder that PostgreSQL of our major cannot have made, before anything is started on it. */
function inspect(cluster: string, program: Program, dataDir: string): void {
  const complete = existsSync(join(cluster, 'PG_VERSION')) && existsSync(join(cluster, 'global', 'pg_control'))
  const made = complete ? Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10) : Number.NaN
  if (Number.isNaN(made)) {
    throw new Failure(
      'data-damaged',
      `数据目录 ${cluster} 不完整，请从备份恢复，或把整个 ${dataDir} 移走后重新启动（将新建一个空库）。`,
    )
  }
  if (made !== program.major) {
    throw new Failure(
      'database-other-version',
      `数据目录 ${cluster} 是 PostgreSQL ${made} 建立的，本程序附带的是 ${program.major}，请用原来的版本导出后再导入。`,
    )
  }
}

export interface Cluster {
  folder: string
  /** As found, but run by the account that owns the folder. */
  program: Program
  secrets: Secrets
}

/** Finds the folder of the database, or makes it in DATA_DIR, or where the account can reach it. Errors: `Failure`. */
export async function prepareCluster(
  dataDir: string,
  program: Program,
  options: { store: string; log: string; sync: boolean; report?: (line: string) => void },
): Promise<Cluster> {
  let home = notedPlace(dataDir) ?? join(dataDir, 'postgres')
  const folder = () => join(home, 'cluster')
  try {
    if (!existsSync(folder()) || readdirSync(folder()).length === 0) {
      home = notedPlace(dataDir) ?? choosePlace(dataDir, program.account, options.store)
      options.report?.('正在建立数据库……')
      if (!home.startsWith(dataDir))
        options.report?.(`数据库用户进不了 ${dataDir}，数据库放在 ${home}，备份时请一并备份。`)
      const secrets = readSecrets(dataDir)
      rmSync(folder(), { recursive: true, force: true })
      await create(program, home, folder(), secrets, options.log, options.sync)
      chmodSync(home, 0o700)
      return { folder: folder(), program, secrets }
    }
    if (!existsSync(join(dataDir, 'secrets.json'))) {
      throw new Failure(
        'secrets-missing',
        `数据目录还在，但口令文件 ${join(dataDir, 'secrets.json')} 丢失，请从备份恢复它。`,
      )
    }
    const { uid, gid } = statSync(folder())
    inspect(folder(), program, dataDir)
    const account = program.account && uid !== 0 ? { uid, gid } : program.account
    return { folder: folder(), program: { ...program, account }, secrets: readSecrets(dataDir) }
  } catch (error) {
    throw fileFailure(error, home)
  }
}
