import { parseArgs } from 'node:util'
import { type Recovered, recoverLog } from '../modules/log/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { asOwner } from '../platform/db/pool.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

const usage = '用法：./xiezhi recover --reason 丢失的原因 --by 作出决定的人 [--after 后来用过的最后一个名称] [--json]'

interface Arguments {
  readonly reason: string
  readonly by: string
  readonly after: string | undefined
  readonly json: boolean
}

function readArguments(args: string[]): Arguments {
  const text = { type: 'string' } as const
  let values: { reason?: string; by?: string; after?: string; json?: boolean }
  try {
    values = parseArgs({ args, options: { reason: text, by: text, after: text, json: { type: 'boolean' } } }).values
  } catch (error) {
    throw new Failure('argument-unknown', `参数不对（${messageOf(error)}）。${usage}。`, error)
  }
  const { reason = '', by = '', after, json = false } = values
  if (reason.trim() === '' || by.trim() === '')
    throw new Failure(
      'reason-missing',
      `丢失的记录不能再恢复，日志要改用新的名称继续，这是要记入记录、永远公开的决定：请写明原因和作出决定的人。${usage}。`,
    )
  return { reason: reason.trim(), by: by.trim(), after: after?.trim(), json }
}

/** `recover`: the recorded act by which a log that truly lost entries goes on, under a name that contradicts nothing. */
export async function run(args: string[]): Promise<number> {
  const { reason, by, after, json } = readArguments(args)
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const done = await withStore(config, ({ migratorUrl }) =>
    asOwner(migratorUrl, (owner) =>
      recoverLog(owner, { dataDir: config.dataDir, reason, by, after, at: systemClock().now() }),
    ),
  )
  tell(done, say)
  if (json) say(JSON.stringify({ ok: true, ...done }))
  return 0
}

function tell(done: Recovered, say: (line: string) => void): void {
  if (done.outcome === 'found') {
    say(`没有丢失：已签发的记录都在待写入之列，${done.entries} 条已重新写入日志，名称不变，可以启动：./xiezhi serve。`)
    return
  }
  const { from, kept, origin, key } = done
  say(
    `日志 ${from.origin} 签发到第 ${from.size} 条，现存 ${kept.size} 条，${from.size > kept.size ? `第 ${kept.size + 1} 至 ${from.size} 条` : '后来以其他名称签发的'}声明丢失。`,
  )
  say(`日志以 ${origin} 继续，恢复决定是它的第一条记录；旧名下前 ${kept.size} 条的检查点仍然有效。`)
  say(`请把新的公钥告知上级和见证单位：${key}`)
  say('现在可以启动：./xiezhi serve；丢失期间办理的案件，请按留存的文书和证据如实补录。')
}
