import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseVerifierKey } from '@xiezhi/log'
import { readHead, verifyAudit } from '../modules/access/index.ts'
import { checkpointFile, publicKeyFile, readIfThere } from '../modules/log/index.ts'
import { sha256 } from '../modules/record/index.ts'
import { verifyAll, verifyPaper } from '../modules/verification/index.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { asOwner, connect } from '../platform/db/pool.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'
import { verifyPublicationCommand } from './verifyPublication.ts'

interface Arguments {
  /** A paper to be looked up and its seal checked; undefined: the log. */
  readonly paper: string | undefined
  readonly json: boolean
  /** Every file is read and hashed, not only looked for. */
  readonly files: boolean
  readonly checkpoint: string | undefined
  readonly key: string | undefined
}

function readArguments(args: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        files: { type: 'boolean' },
        checkpoint: { type: 'string' },
        key: { type: 'string' },
      },
    })
    const [what, paper] = positionals
    const isLog = what === 'log' && positionals.length === 1
    if (!isLog && !(what === 'paper' && positionals.length === 2))
      throw new Error('要核验的是 log，或者 paper 和一个文件')
    return {
      paper,
      json: values.json ?? false,
      files: values.files ?? false,
      checkpoint: values.checkpoint,
      key: values.key,
    }
  } catch (error) {
    throw new Failure(
      'argument-unknown',
      `用法：./xiezhi verify log [--files] [--checkpoint 检查点文件] [--key 公钥文件] [--json]，或者 ./xiezhi verify paper 文书.pdf [--json]，或者 ./xiezhi verify publication 页面的地址 [--json]（${messageOf(error)}）。`,
      error,
    )
  }
}

function given(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Failure('file-unreadable', `读不到文件 ${path}，请核对路径和权限。`, error)
  }
}

/** Refuses what is no published key, before anything is started. */
function checkKey(key: string): string {
  try {
    parseVerifierKey(sha256, key.trim())
    return key.trim()
  } catch (error) {
    throw new Failure('log-key-malformed', messageOf(error), error)
  }
}

/** `verify paper`: whether a file is a paper of this installation, sealed with a registered key; exit code 1 when not. */
async function paperIs(path: string, config: Config, json: boolean): Promise<number> {
  const bytes = given(path)
  const verdict = await withStore(config, ({ migratorUrl }) =>
    asOwner(migratorUrl, (owner) => verifyPaper(owner, bytes)),
  )
  process.stdout.write(`${verdict.ok ? '✓' : '✗'} ${verdict.sentence}\n`)
  if (json) process.stdout.write(`${JSON.stringify(verdict)}\n`)
  return verdict.ok ? 0 : 1
}

/**
 * `verify log`: every byte of the record against its hashes, chains, log and signed checkpoint, what is read beside it
 * against the record, and the audit of reading against its chain. Prints what is wrong and where; exit code 1 when anything is.
 */
export async function run(args: string[]): Promise<number> {
  if (args[0] === 'publication') return verifyPublicationCommand(args.slice(1))
  const asked = readArguments(args)
  const config = readConfig(process.env)
  if (asked.paper !== undefined) return paperIs(asked.paper, config, asked.json)
  const key = asked.key === undefined ? readIfThere(publicKeyFile(config.dataDir)) : given(asked.key).toString()
  if (key === undefined) {
    throw new Failure(
      'log-not-started',
      '这里还没有日志：数据目录中没有公钥；请核对 DATA_DIR，或用 --key 指定公钥文件。',
    )
  }
  const trustedKey = checkKey(key)
  // Read before the database is: the database may only have gone on since.
  const trusted =
    asked.checkpoint === undefined ? readIfThere(checkpointFile(config.dataDir)) : given(asked.checkpoint).toString()
  const head = readHead(config.dataDir)
  const report = await withStore(config, async (store) => {
    const session = await connect({ url: store.urls.sequencer, service: 'sequencer' }, () => undefined)
    try {
      const record = await verifyAll(session, {
        key: trustedKey,
        ...(trusted === undefined ? {} : { trusted }),
        dataDir: config.dataDir,
        files: asked.files ? 'whole' : 'present',
      })
      return record && { ...record, audit: await verifyAudit(session, head) }
    } finally {
      await session.close()
    }
  })
  const say = (line: string) => process.stdout.write(`${line}\n`)
  if (report === undefined) {
    say('日志还没有签发过检查点，没有可以核验的内容。')
    if (asked.json) say(JSON.stringify({ ok: true, size: 0 }))
    return 0
  }
  const { audit } = report
  for (const { sentence } of report.findings) say(`✗ ${sentence}`)
  for (const sentence of audit.findings) say(`✗ ${sentence}`)
  for (const sentence of report.recoveries) say(`· ${sentence}`)
  const { counts } = report
  const told = `记录 ${counts.events} 条（${counts.streams} 卷，待入日志 ${counts.pending} 条，正文已不在 ${counts.erased} 条），文件 ${report.files} 个（${asked.files ? '逐个核对内容' : '只核对是否存在'}）`
  say(report.ok ? `✓ 日志 ${report.origin}：检查点 ${report.size} 条，${told}，全部相符。` : `核验没有通过：${told}。`)
  say(audit.ok ? `✓ 访问留痕 ${audit.size} 条，待入链 ${audit.waiting} 条，全部相符。` : '访问留痕的核验没有通过。')
  const ok = report.ok && audit.ok
  if (asked.json) say(JSON.stringify({ ...report, ok }))
  return ok ? 0 : 1
}
