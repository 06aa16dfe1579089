import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { Failure } from '../../platform/failure.ts'
import { checkpointFile, readIfThere } from '../log/index.ts'
import { copyObject, copyWhole, hashOf, isObject, placesIn } from './folder.ts'
import { type Manifest, manifestFile } from './manifest.ts'
import { countersOf, type Table, tablesOf } from './tables.ts'

export interface Backup {
  readonly migratorUrl: string
  readonly dataDir: string
  /** Where it goes; may hold an earlier backup, whose evidence and papers are then not copied again. */
  readonly folder: string
  /** When it is begun, with its zone. */
  readonly at: string
  readonly tell: (line: string) => void
}

/**
 * Backs a running installation up: first what says how far it had come (checkpoint, head of the audit), then the database as
 * of one moment, then files. In this order the database is never behind what was signed, and every file it names was there before it was named. What the folder
 * held before stays whole until the new manifest takes its place. Errors: `Failure` log-not-started.
 */
export async function backUp({ migratorUrl, dataDir, folder, at, tell }: Backup): Promise<Manifest> {
  const checkpoint = readIfThere(checkpointFile(dataDir))
  if (checkpoint === undefined)
    throw new Failure('log-not-started', '数据目录中还没有已签发的检查点，没有可以备份的记录。')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const files: Record<string, string> = {}
  const keep = async (file: string) => {
    await copyWhole(join(dataDir, file), join(folder, 'data', file))
    files[file] = await hashOf(join(folder, 'data', file))
  }
  for await (const file of placesIn(dataDir)) if (isHead(file)) await keep(file)
  const place = `tables-${at.replace(/\D/g, '').slice(0, 14)}`
  const dumped = await dump(migratorUrl, folder, place)
  tell(`数据库已备份：${dumped.tables.reduce((sum, table) => sum + table.rows, 0)} 行。`)

  let objects = 0
  for await (const file of placesIn(dataDir)) {
    if (isHead(file)) continue
    if (isObject(file)) {
      if (await copyObject(join(dataDir, file), join(folder, file))) objects += 1
      if (objects > 0 && objects % 1000 === 0) tell(`已复制文件 ${objects} 个。`)
    } else await keep(file)
  }
  tell(`证据和文书：新复制 ${objects} 个文件。`)
  const made: Manifest = { format: 'xiezhi-backup/v1', at, checkpoint, files, ...dumped }
  await writeFile(`${manifestFile(folder)}.half`, JSON.stringify(made, null, 1), { mode: 0o600, flush: true })
  await rename(`${manifestFile(folder)}.half`, manifestFile(folder))
  for (const name of await readdir(folder)) {
    if (name.startsWith('tables-') && name !== place) await rm(join(folder, name), { recursive: true })
  }
  return made
}

/** Of the data folder: what the database must lead up to. */
const isHead = (place: string): boolean => place.startsWith('log/')

async function dump(url: string, folder: string, place: string) {
  const client = new pg.Client({ connectionString: url, application_name: 'xiezhi backup' })
  await client.connect()
  try {
    // One moment for all tables.
    await client.query('begin isolation level repeatable read read only')
    const { rows } = await client.query<{ migration: number; origin: string }>(
      'select (select max(number) from public.migration) as migration, (select name from log.origin) as origin',
    )
    await mkdir(join(folder, place), { recursive: true, mode: 0o700 })
    const tables: Manifest['tables'] = []
    for (const table of await tablesOf(client)) tables.push(await dumpTable(client, folder, place, table))
    const counters = await countersOf(client)
    await client.query('commit')
    return { migration: rows[0]!.migration, origin: rows[0]!.origin, tables, counters }
  } finally {
    await client.end()
  }
}

async function dumpTable(client: pg.Client, folder: string, place: string, { name, columns }: Table) {
  const file = `${place}/${name}.copy.gz`
  const source = client.query(copyTo(`copy ${name} (${columns}) to stdout`))
  const hash = createHash('sha256')
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(
    source,
    createGzip({ level: 3 }),
    hashed,
    createWriteStream(join(folder, file), { mode: 0o600, flush: true }),
  )
  return { name, columns, file, rows: source.rowCount, sha256: hash.digest('hex') }
}
