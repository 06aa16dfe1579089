import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Failure } from '../../platform/failure.ts'
import { copyObject, copyWhole, hashOf, isEmpty, isObject, placesIn } from './folder.ts'
import type { Manifest } from './manifest.ts'
import { countersOf, tablesOf } from './tables.ts'
import { endWaysIn } from './waysIn.ts'

/** Refuses a backup any of whose own files is missing or changed. Errors: `Failure` backup-damaged. */
export async function checkBackup(folder: string, { tables, files }: Manifest): Promise<void> {
  const parts = [
    ...tables.map(({ file, sha256 }) => ({ file, sha256 })),
    ...Object.entries(files).map(([file, sha256]) => ({ file: `data/${file}`, sha256 })),
  ]
  for (const { file, sha256 } of parts) {
    const found = await hashOf(join(folder, file)).catch(() => undefined)
    if (found !== sha256)
      throw new Failure(
        'backup-damaged',
        `备份中的 ${file} ${found === undefined ? '不见了' : '与备份时不同'}，请另选一份备份。`,
      )
  }
}

/** Keys, passwords, checkpoint and objects to their places, before anything is started. Errors: `Failure` data-not-empty. */
export async function placeFiles(folder: string, dataDir: string, { files }: Manifest): Promise<number> {
  if (!(await isEmpty(dataDir)))
    throw new Failure(
      'data-not-empty',
      `数据目录 ${dataDir} 不是空的，恢复不覆盖任何数据：请用一个新的 DATA_DIR，或者先把原来的移走留存。`,
    )
  for (const file of Object.keys(files)) await copyWhole(join(folder, 'data', file), join(dataDir, file))
  let objects = 0
  for await (const file of placesIn(folder)) {
    if (isObject(file) && (await copyObject(join(folder, file), join(dataDir, file)))) objects += 1
  }
  return objects
}

/** The columns a file was written by go into a command: only those the table has, each once, as the database quotes them, in any order. */
function isSameColumns(told: string, own: string): boolean {
  const sorted = (list: string) => list.split(', ').sort().join(', ')
  return sorted(told) === sorted(own)
}

/** Loads every table into an empty database that stands at the migration of the backup; all of it or nothing. */
export async function load(url: string, folder: string, { tables, counters, at }: Manifest): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'xiezhi restore' })
  await client.connect()
  try {
    await client.query('begin')
    const known = await tablesOf(client)
    for (const { name } of known) {
      const { rows } = await client.query<{ some: boolean }>(`select exists (select from ${name}) as some`)
      if (rows[0]!.some)
        throw new Failure(
          'database-not-empty',
          `数据库里的表 ${name} 已有内容，恢复不覆盖任何数据：请用一个新建的数据库。`,
        )
    }
    const unknown = tables.find((table) => !known.some((one) => one.name === table.name))
    if (unknown) throw new Failure('backup-newer', `备份中的表 ${unknown.name} 本程序没有，请改用更新的程序恢复。`)
    for (const { name, columns } of known) {
      const table = tables.find((one) => one.name === name)
      if (table === undefined) continue
      if (!isSameColumns(table.columns, columns))
        throw new Failure('backup-damaged', `备份中的表 ${name} 列名与本程序的不符，请另选一份备份。`)
      // What triggers would write is in the backup already.
      await client.query(`alter table ${name} disable trigger user`)
      const into = client.query(copyFrom(`copy ${name} (${table.columns}) from stdin`))
      await pipeline(createReadStream(join(folder, table.file)), createGunzip(), into)
      if (into.rowCount !== table.rows)
        throw new Failure('backup-damaged', `备份中的表 ${name} 行数不符，请另选一份备份。`)
    }
    // Foreign keys are looked at when their table is loaded; nothing may wait for the end.
    await client.query('set constraints all immediate')
    for (const { name } of known) await client.query(`alter table ${name} enable trigger user`)
    const counts = new Set(Object.keys(await countersOf(client, true)))
    const strange = Object.entries(counters).find(([name, last]) => !counts.has(name) || !/^\d{1,19}$/.test(last))
    if (strange) throw new Failure('backup-damaged', `备份中的编号 ${strange[0]} 不是本程序的，请另选一份备份。`)
    for (const [name, last] of Object.entries(counters)) await client.query('select setval($1, $2)', [name, last])
    await endWaysIn(client, at)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
