import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { calendar, type Day, ruleBook } from '@xiezhi/law'
import { disclosureFollower, publicSeal } from '@xiezhi/server/modules/disclosure/index.ts'
import { openDocuments } from '@xiezhi/server/modules/documents/index.ts'
import { startSequencer } from '@xiezhi/server/modules/log/index.ts'
import { agenciesOverseen } from '@xiezhi/server/modules/people/index.ts'
import { contextFor } from '@xiezhi/server/modules/registries/index.ts'
import { systemClock } from '@xiezhi/server/platform/clock.ts'
import { type Config, readConfig } from '@xiezhi/server/platform/config.ts'
import { openDatabase } from '@xiezhi/server/platform/db/pool.ts'
import { codeOf, Failure, fileFailure, messageOf } from '@xiezhi/server/platform/failure.ts'
import { withStore } from '@xiezhi/server/platform/store.ts'
import {
  drillAgency,
  drillFolder,
  drillPeople,
  drillSigner,
  keepIn,
  makeDrillDatabase,
  type ReplayReport,
  replay,
  servedPapers,
  settled,
} from './index.ts'

const usage = '用法：./xiezhi replay <名单文件> [--json] [--limit 行数] [--keep 文件夹]。'

interface Arguments {
  readonly path: string
  readonly json: boolean
  readonly limit?: number
  readonly keep?: string
}

function readArguments(args: string[]): Arguments {
  try {
    const options = { json: { type: 'boolean' }, limit: { type: 'string' }, keep: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [path, ...more] = positionals
    const limit = values.limit
    if (path === undefined || more.length > 0) throw new Failure('argument-unknown', usage)
    if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
      throw new Failure('argument-unknown', `--limit 应为正整数。${usage}`)
    return {
      path,
      json: values.json ?? false,
      ...(limit === undefined ? {} : { limit: Number(limit) }),
      ...(values.keep === undefined ? {} : { keep: resolve(values.keep) }),
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('argument-unknown', `参数不对：${messageOf(error)}。${usage}`, error)
  }
}

function readList(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Failure('list-not-found', `没有找到 ${path}，请检查路径。`, error)
    if (codeOf(error) === 'EISDIR') throw new Failure('list-not-found', `${path} 是文件夹，请给出名单文件。`, error)
    throw fileFailure(error, path)
  }
}

/** `replay <file>`: published decisions through the whole procedure as a drill, in a database and a log of its own. */
export async function run(args: string[]): Promise<number> {
  const options = readArguments(args)
  const bytes = readList(options.path)
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const started = Date.now()
  const { report, ...made } = await withStore(
    config,
    (store) => drillOn(store.migratorUrl, config, bytes, options, say),
    { report: say },
  )
  const seconds = Math.round((Date.now() - started) / 100) / 10
  say(
    `演练结束：共 ${report.rows} 行，公布 ${report.published} 件，不予演练 ${report.refused} 行，用时 ${seconds} 秒。`,
  )
  say(
    `完成 ${report.steps} 个步骤、${report.papers} 份文书（告知书、决定书；审批表和审核意见表只编号），日志 ${made.logSize} 条，演练公示 ${made.pages} 件。`,
  )
  say(`演练数据库：${made.database}；文书和日志：${made.folder}。`)
  const kept = options.keep === undefined ? '' : ` --keep ${options.keep}`
  say(`逐件查看：./xiezhi serve --drill ${made.database}${kept}`)
  if (options.json) say(JSON.stringify({ ok: true, ...report, seconds, ...made }))
  return 0
}

async function drillOn(
  migratorUrl: string,
  config: Config,
  bytes: Uint8Array,
  { limit, keep }: Arguments,
  say: (line: string) => void,
): Promise<{ report: ReplayReport; database: string; origin: string; folder: string; logSize: number; pages: number }> {
  const now = systemClock().now()
  const { name, urls } = await makeDrillDatabase(migratorUrl, config, now.slice(0, 19).replace(/\D/g, ''))
  const folder = keep ?? drillFolder(config, name)
  mkdirSync(folder, { recursive: true })
  const origin = `drill.xiezhi.local/${randomBytes(6).toString('hex')}`
  say(`演练数据库：${name}，日志：${origin}。`)
  const database = await openDatabase({ url: urls.app, service: 'app', size: 8 })
  // A drill has public tables of its own; no portal reads them.
  const feed = await openDatabase({ url: urls.sequencer, service: 'sequencer', size: 2 })
  const documents = openDocuments()
  // Nobody watches a drill: a checkpoint a second is enough, and each one waits for the disk.
  const log = await startSequencer({
    url: urls.sequencer,
    dataDir: folder,
    origin,
    followers: [disclosureFollower(feed, say)],
    report: say,
    interval: 1000,
  })
  try {
    const report = await replay(
      {
        database,
        contextFor,
        overseenBy: (trx, actor) => agenciesOverseen(trx, actor, now.slice(0, 10) as Day),
        papers: servedPapers({ ...documents, sign: drillSigner() }),
        objects: keepIn(folder),
        publicSeal,
      },
      {
        bytes,
        ...(limit === undefined ? {} : { limit }),
        today: now.slice(0, 10) as Day,
        origin,
        drill: { agency: drillAgency, people: drillPeople, rules: ruleBook, calendar },
        tell: say,
      },
    )
    const { size: logSize, pages } = await settled(feed, log.check)
    return { report, database: name, origin, folder, logSize, pages }
  } finally {
    await log.stop()
    documents.close()
    await feed.close()
    await database.close()
  }
}
