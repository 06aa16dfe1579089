import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { codeOf, Failure, messageOf } from '../failure.ts'
import { productRoot } from '../paths.ts'
import { checkUrl, connectionFailure } from './failures.ts'

export const migrationsFolder = join(productRoot, 'db', 'migrations')

/** Any number, the same in every version of the program: one migrator at a time in a database. */
const migrating = 0x4d494752

interface Migration {
  number: number
  name: string
  text: string
  checksum: string
}

/** Reads `NNNN_name.sql` files in order; numbers run from 0001 without a gap. */
export function readMigrations(folder: string): Migration[] {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((file) => {
      const [, digits, name] = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file) ?? []
      if (!digits || !name) throw new Failure('migration-misnamed', `迁移文件 ${file} 的名字应为“四位编号_名称.sql”。`)
      // A checkout on Windows may have turned the line ends; the text is the same.
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      return { number: Number(digits), name, text, checksum: createHash('sha256').update(text).digest('hex') }
    })
  found.forEach((migration, index) => {
    if (migration.number === index + 1) return
    const same = found.filter((m) => m.number === migration.number)
    throw new Failure(
      'migration-out-of-order',
      same.length > 1
        ? `迁移文件 ${same.map((m) => m.name).join('、')} 同为 ${migration.number} 号，后加的一个请改用下一个编号。`
        : `迁移文件编号不连续：缺少 ${index + 1} 号。`,
    )
  })
  return found
}

async function check(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  )
  const { version, encoding } = rows[0]!
  if (version < 150000) {
    throw new Failure(
      'database-too-old',
      `数据库的版本是 PostgreSQL ${Math.floor(version / 10000)}，本程序需要 15 或更新的版本。`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new Failure('database-encoding', `数据库的编码是 ${encoding}，请用 UTF8 编码重建数据库。`)
  }
}

async function applied(client: pg.Client): Promise<Map<number, string>> {
  await client.query(`create table if not exists public.migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`)
  const { rows } = await client.query<{ number: number; checksum: string }>(
    'select number, checksum from public.migration',
  )
  return new Map(rows.map((row) => [row.number, row.checksum]))
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.text)
    await client.query('insert into public.migration (number, name, checksum) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    if (codeOf(error) === '42501') throw error
    throw new Failure(
      'migration-failed',
      `数据库迁移 ${migration.number} 号（${migration.name}）没有成功，已撤回：${messageOf(error)}。`,
      error,
    )
  }
}

/**
 * Brings the database at `url` up to date, forward only, each file in one transaction. Safe to call from several
 * processes at once. `until`: only up to this number, for what an older version wrote. Gives the numbers applied. Errors:
 * `Failure`, with a sentence for the operator.
 */
export async function migrate(
  url: string,
  folder = migrationsFolder,
  until = Number.POSITIVE_INFINITY,
): Promise<number[]> {
  checkUrl(url, 'DATABASE_URL')
  const migrations = readMigrations(folder)
  const client = new pg.Client({
    connectionString: url,
    application_name: 'xiezhi migrate',
    connectionTimeoutMillis: 15_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await check(client)
    await client.query('select pg_advisory_lock($1)', [migrating])
    const done = await applied(client)
    for (const [number, checksum] of done) {
      const file = migrations[number - 1]
      if (!file) throw new Failure('database-newer', `数据库已迁移到 ${number} 号，比本程序新，请改用更新的程序。`)
      if (file.checksum !== checksum) {
        throw new Failure(
          'migration-changed',
          `迁移 ${number} 号（${file.name}）执行之后文件被改过，请恢复原来的文件；要改表结构，请另加一个新编号的迁移。`,
        )
      }
    }
    const pending = migrations.filter(({ number }) => !done.has(number) && number <= until)
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.number)
  } catch (error) {
    throw connectionFailure(error, 'DATABASE_URL')
  } finally {
    await client.end().catch(() => undefined)
  }
}
