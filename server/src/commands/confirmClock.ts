import { parseArgs } from 'node:util'
import { confirmClock } from '../modules/time/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/pool.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

const usage =
  '用法：./xiezhi clock confirm --now 现在的时间（如 2026-11-29T10:30）--reason 时钟出过什么问题 --by 核定人 [--json]'

function readArguments(args: string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { now: text, reason: text, by: text, json: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const { now = '', reason = '', by = '', json = false } = values
    if (positionals.join(' ') !== 'confirm') throw new Error('只有 confirm')
    if (!reason.trim() || !by.trim()) throw new Error('要写明 --reason 和 --by')
    if (Number.isNaN(Date.parse(`${now}:00+08:00`))) throw new Error('--now 要写明现在的北京时间')
    return { now, reason: reason.trim(), by: by.trim(), json }
  } catch (error) {
    throw new Failure('argument-unknown', `参数不对（${messageOf(error)}）。${usage}。`, error)
  }
}

/** `clock confirm`: somebody vouches for the server's clock, in the record, where entries of a wrong one lie ahead of it. */
export async function confirm(args: string[]): Promise<number> {
  const { now, reason, by, json } = readArguments(args)
  const at = systemClock().now()
  // Whoever confirms reads the time elsewhere and types it in: the server is not to vouch for itself.
  if (Math.abs(Date.parse(`${now}:00+08:00`) - Date.parse(at)) > 5 * 60_000)
    throw new Failure(
      'clock-differs',
      `服务器的时钟是 ${at.slice(0, 16).replace('T', ' ')}，与写明的时间相差五分钟以上，请先校准服务器的时钟。`,
    )
  const config = readConfig(process.env)
  await withStore(config, async (store) => {
    const database = await openDatabase({ url: store.urls.app, service: 'app', size: 1 })
    try {
      await confirmClock(database, { at, reason, by })
    } finally {
      await database.close()
    }
  })
  process.stdout.write('已记入记录：从此以后按现在的时钟核对；时钟不对时留下的记录保持原样。\n')
  if (json) process.stdout.write(`${JSON.stringify({ ok: true, at })}\n`)
  return 0
}
