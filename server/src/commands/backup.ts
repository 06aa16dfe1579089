import { parseArgs } from 'node:util'
import { backUp, checkBackup, noteBackup } from '../modules/backup/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

function readArguments(args: string[]): { readonly folder: string; readonly json: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } })
    const [folder, ...rest] = positionals
    if (folder === undefined || rest.length > 0) throw new Error('写一个文件夹')
    return { folder, json: values.json ?? false }
  } catch (error) {
    throw new Failure('argument-unknown', `用法：./xiezhi backup <备份文件夹> [--json]（${messageOf(error)}）。`, error)
  }
}

/** `backup`: the whole installation into a folder, while it goes on serving. */
export async function run(args: string[]): Promise<number> {
  const { folder, json } = readArguments(args)
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const made = await withStore(config, ({ migratorUrl }) =>
    backUp({ migratorUrl, dataDir: config.dataDir, folder, at: systemClock().now(), tell: say }),
  )
  // Read back from where it lies: a disk that takes what it does not keep is found out now, and not on the day it is needed.
  const fault = await checkBackup(folder, made).then(
    () => null,
    (error: unknown) => messageOf(error),
  )
  noteBackup(config.dataDir, { at: made.at, size: Number(made.checkpoint.split('\n')[1]), fault })
  if (fault !== null) throw new Failure('backup-damaged', `备份写完以后核对不符：${fault}`)
  say(`数据表、密钥和设置已读回，逐个核对相符；证据和文书的文件都在，大小相符，内容在恢复时逐个核对。`)
  say(`已备份到 ${folder}。备份里有密钥和口令，请与办案数据一样保管；恢复用 ./xiezhi restore ${folder}。`)
  if (json) say(JSON.stringify({ ok: true, at: made.at, origin: made.origin, tables: made.tables.length }))
  return 0
}
