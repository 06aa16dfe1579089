import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openCheckpoint, parseVerifierKey } from '@xiezhi/log'
import { checkBackup, load, placeFiles, readManifest } from '../modules/backup/index.ts'
import {
  checkpointFile,
  isLaterName,
  originIn,
  publicKeyFile,
  refuseLaterName,
  verifySignature,
  writeDurably,
} from '../modules/log/index.ts'
import { sha256 } from '../modules/record/index.ts'
import { readConfig } from '../platform/config.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'
import { run as verify } from './verify.ts'

interface Arguments {
  readonly folder: string
  /** The newest checkpoint anybody has; undefined: whoever restores says that none is newer than the backup. */
  readonly latest: string | undefined
  readonly json: boolean
}

const usage = '用法：./xiezhi restore <备份文件夹> --latest <最后公开的检查点文件> [--json]'

function readArguments(args: string[]): Arguments {
  let read: ReturnType<typeof parse>
  try {
    read = parse(args)
  } catch (error) {
    throw new Failure('argument-unknown', `${usage}（${messageOf(error)}）。`, error)
  }
  const { values, positionals } = read
  const [folder, ...rest] = positionals
  if (folder === undefined || rest.length > 0) throw new Failure('argument-unknown', `${usage}（写一个文件夹）。`)
  if ((values.latest === undefined) === (values['nothing-later'] !== true))
    throw new Failure(
      'latest-unknown',
      '备份之后可能又签发过检查点：请用 --latest 写明最后公开的那一个（原来的 DATA_DIR/log/checkpoint、公示平台 /log/checkpoint，或者见证单位保存的）；确知备份之后没有再办理的，写 --nothing-later。',
    )
  return { folder, latest: values.latest, json: values.json ?? false }
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { latest: { type: 'string' }, 'nothing-later': { type: 'boolean' }, json: { type: 'boolean' } },
  })

function latestOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure('file-unreadable', `读不到文件 ${path}，请核对路径和权限。`, error)
  }
}

/** What is known outside takes the place of the backup's own checkpoint, if it is of this log and newer. */
function placeLatest(note: string, dataDir: string, origin: string): void {
  refuseLaterName(note, origin)
  const earlier = originIn(note)
  if (earlier !== undefined && isLaterName(origin, earlier))
    throw new Failure(
      'latest-before-recovery',
      `--latest 是日志恢复之前以 ${earlier} 签发的，备份是恢复之后的（${origin}）：请用 ${origin} 最后签发的检查点。`,
    )
  try {
    const key = parseVerifierKey(sha256, readFileSync(publicKeyFile(dataDir), 'utf8').trim())
    const known = openCheckpoint(note, key, verifySignature)
    const own = openCheckpoint(readFileSync(checkpointFile(dataDir), 'utf8'), key, verifySignature)
    if (known.size > own.size) writeDurably(checkpointFile(dataDir), note)
  } catch (error) {
    throw new Failure('log-checkpoint-damaged', '--latest 不是这份日志签发的检查点，请核对文件。', error)
  }
}

const waysIn =
  '备份时的登录状态、未用的一次性口令已经作废。密码、二次验证和恢复码回到备份时的样子：此后因泄露、丢失改过的，请先用 ./xiezhi account reset 账号 --factor 重置，再启动；其余的人登录时会看到提示。'

/** `restore`: a backup into an empty data folder and an empty database, then verified to the last byte. */
export async function run(args: string[]): Promise<number> {
  const { folder, latest, json } = readArguments(args)
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const note = latest === undefined ? undefined : latestOf(latest)
  const manifest = readManifest(folder)
  await checkBackup(folder, manifest)
  say(`备份完好：${manifest.origin}，${manifest.at.slice(0, 16).replace('T', ' ')}。`)
  const objects = await placeFiles(folder, config.dataDir, manifest)
  try {
    if (note !== undefined) placeLatest(note, config.dataDir, manifest.origin)
    await withStore(config, ({ migratorUrl }) => load(migratorUrl, folder, manifest), { until: manifest.migration })
  } catch (error) {
    // The folder was empty before: half a restore is none.
    await rm(config.dataDir, { recursive: true, force: true })
    throw error
  }
  say(`已恢复：${manifest.tables.reduce((sum, table) => sum + table.rows, 0)} 行，${objects} 个文件。正在核验……`)
  say(waysIn)
  const code = await verify(['log', '--files', ...(json ? ['--json'] : [])])
  if (code === 0) say('恢复完成，可以启动：./xiezhi serve。')
  return code
}
