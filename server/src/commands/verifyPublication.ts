import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Moment } from '@xiezhi/casework'
import { isDay } from '@xiezhi/law'
import { publicKeyFile, readIfThere } from '../modules/log/index.ts'
import { publicOn, verifyPublication } from '../modules/verification/index.ts'
import { readConfig } from '../platform/config.ts'
import { asOwner } from '../platform/db/pool.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/
const usage =
  '用法：./xiezhi verify publication 页面的地址或者编号 [--json]，或者 ./xiezhi verify publication --on 2026-11-20（或 2026-11-20T10:00）[--json]，列出当时公开的全部信息'

interface Asked {
  readonly id: string | undefined
  readonly on: Moment | undefined
  readonly json: boolean
  readonly key: string | undefined
}

function readArguments(args: readonly string[]): Asked {
  const wrong = (sentence: string, cause?: unknown) => new Failure('argument-unknown', `${sentence}${usage}。`, cause)
  try {
    const options = { json: { type: 'boolean' }, on: { type: 'string' }, key: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const [given, ...more] = positionals
    const id = given === undefined ? undefined : UUID.exec(given.toLowerCase())?.[0]
    if (more.length > 0 || (given === undefined) === (values.on === undefined))
      throw wrong('要写明一个页面，或者一个日期。')
    if (given !== undefined && id === undefined) throw wrong(`“${given}”中没有公示信息的编号。`)
    return {
      id,
      on: values.on === undefined ? undefined : momentOf(values.on),
      json: values.json ?? false,
      key: values.key,
    }
  } catch (error) {
    throw error instanceof Failure ? error : wrong(`${messageOf(error)}。`, error)
  }
}

/** A day is its end. */
function momentOf(given: string): Moment {
  const [day = '', clock = '23:59'] = given.split('T')
  if (isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return `${day}T${clock}` as Moment
  throw new Failure('argument-unknown', `“${given}”不是有效的日期或者时间。${usage}。`)
}

/** `verify publication`: what a page shows against the record and the log; or what was public at a moment. Exit code 1 when it does not hold. */
export async function verifyPublicationCommand(args: readonly string[]): Promise<number> {
  const { id, on, json, key: keyFile } = readArguments(args)
  const config = readConfig(process.env)
  const key = (
    keyFile === undefined ? readIfThere(publicKeyFile(config.dataDir)) : readFileSync(keyFile, 'utf8')
  )?.trim()
  if (key === undefined)
    throw new Failure(
      'log-not-started',
      '这里还没有日志：数据目录中没有公钥；请核对 DATA_DIR，或用 --key 指定公钥文件。',
    )
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const ask = <T>(work: Parameters<typeof asOwner<T>>[1]) =>
    withStore(config, ({ migratorUrl }) => asOwner(migratorUrl, work))
  if (id !== undefined) {
    const verdict = await ask((owner) => verifyPublication(owner, id, key))
    for (const { event, step, recorded, log } of verdict.changes)
      say(
        `· ${recorded.replace('T', ' ')} ${step}（${event}，${log === null ? '尚未签入日志' : `日志索引 ${log.index}，${log.signed.replace('T', ' ')} 签发的检查点包含它`}）`,
      )
    const { performed } = verdict
    if (performed !== null)
      say(
        `· 履行情况：${performed.says.join('；')}（由${performed.event}得出${performed.log === null ? '' : `，日志索引 ${performed.log.index}`}）`,
      )
    for (const fault of verdict.faults) say(`✗ ${fault}`)
    if (verdict.ok) say(`✓ ${verdict.sentence}`)
    if (json) say(JSON.stringify(verdict))
    return verdict.ok ? 0 : 1
  }
  const items = await ask((owner) => publicOn(owner, on as Moment, key))
  for (const { title, number, agency, since, log } of items)
    say(
      `${log?.holds === true ? '✓' : '✗'} ${title}　${number}　${agency}　${since.replace('T', ' ')} 起公开${log === null ? '' : `，日志索引 ${log.index}`}`,
    )
  const ok = items.every(({ log }) => log?.holds === true)
  say(
    `${(on as string).replace('T', ' ')} 公开的信息共 ${items.length} 条${ok ? '，都在签名的日志中' : '，有的不在签名的日志中'}。`,
  )
  if (json) say(JSON.stringify({ ok, on, items }))
  return ok ? 0 : 1
}
