import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, Failure, fileFailure } from './failure.ts'
import { giveToFolder } from './owner.ts'

/** The database passwords of one installation; kept in DATA_DIR with mode 0600 and never changed once written. */
export interface Secrets {
  /** Eight letters that set this installation's login roles apart from those of others on the same server. */
  installation: string
  superuser: string
  migrator: string
  app: string
  sequencer: string
  portal: string
  archivist: string
}

const names = ['installation', 'superuser', 'migrator', 'app', 'sequencer', 'portal', 'archivist'] as const

function generate(): Secrets {
  const password = () => randomBytes(24).toString('base64url')
  return {
    installation: Array.from(randomBytes(8), (byte) => String.fromCharCode(97 + (byte % 26))).join(''),
    superuser: password(),
    migrator: password(),
    app: password(),
    sequencer: password(),
    portal: password(),
    archivist: password(),
  }
}

function isSecrets(value: unknown): value is Secrets {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Record<string, unknown>
  return names.every((name) => typeof record[name] === 'string' && record[name] !== '')
}

/** Makes DATA_DIR. Others may pass through it (the database's own user must), but not list it; each part guards itself. */
export function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  } catch (error) {
    throw fileFailure(error, dataDir)
  }
}

/** Writes a private file so that a crash leaves either the old content or the new, never half. */
export function writePrivate(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`
  try {
    const file = openSync(draft, 'w', 0o600)
    // All of it, however often the disk takes only a part.
    writeFileSync(file, text)
    giveToFolder(file, dirname(draft))
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, path)
  } catch (error) {
    throw fileFailure(error, path)
  }
}

/** Of two processes that come first at once, one writes the file and both use it: a link never replaces. */
function makeSecrets(path: string): void {
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  writePrivate(draft, `${JSON.stringify(generate(), null, 2)}\n`)
  try {
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw fileFailure(error, path)
  } finally {
    rmSync(draft)
  }
}

/** Reads the installation's secrets, making them on first use. */
export function readSecrets(dataDir: string): Secrets {
  makeDataDir(dataDir)
  const path = join(dataDir, 'secrets.json')
  if (!existsSync(path)) makeSecrets(path)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw fileFailure(error, path)
  }
  if (!isSecrets(value)) {
    throw new Failure('secrets-damaged', `口令文件 ${path} 已损坏，请从备份恢复这个文件后重新启动。`)
  }
  return value
}
