import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { nameOrFindLog } from '../modules/log/index.ts'
import { type PeopleDeps, resetAtServer, unlockAtServer, vaultIn } from '../modules/people/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/pool.ts'
import { Problem } from '../platform/errors.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

const usage =
  '用法：./xiezhi account unlock 账号，或者 ./xiezhi account reset 账号 [--factor] [--json]；--factor 连同二次验证。'

interface Arguments {
  readonly act: 'unlock' | 'reset'
  readonly account: string
  readonly factor: boolean
  readonly json: boolean
}

function readArguments(args: string[]): Arguments {
  try {
    const options = { factor: { type: 'boolean' }, json: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [act, account = '', ...more] = positionals
    if ((act !== 'unlock' && act !== 'reset') || account === '' || more.length > 0)
      throw new Error('要写明办什么和账号')
    return { act, account, factor: values.factor ?? false, json: values.json ?? false }
  } catch (error) {
    throw new Failure('argument-unknown', `参数不对（${messageOf(error)}）。${usage}`, error)
  }
}

/** Who sits at the server; in a container there may be no name. */
function operator(): string {
  try {
    return userInfo().username
  } catch {
    return `uid ${process.getuid?.() ?? ''}`
  }
}

/**
 * `account unlock|reset`: the way back in for an installation whose administrators are locked out. Whoever may run it has
 * the server in hand; it is recorded in the audit and told to the person at the next sign-in.
 */
export async function run(args: string[]): Promise<number> {
  const { act, account, factor, json } = readArguments(args)
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const done = await withStore(config, async (store) => {
    const origin = await nameOrFindLog({ url: store.urls.sequencer, dataDir: config.dataDir, wanted: '', signs: false })
    const database = await openDatabase({ url: store.urls.app, service: 'app', size: 2 })
    try {
      const clock = systemClock()
      const vault = await vaultIn(config.dataDir, { query: database.call })
      const people: PeopleDeps = { database, clock, world: clock, origin, vault }
      if (act === 'unlock') return { places: await unlockAtServer(people, account, operator()) }
      return await resetAtServer(people, account, { factor, operator: operator() })
    } catch (error) {
      throw error instanceof Problem ? new Failure(error.code, error.detail, error) : error
    } finally {
      await database.close()
    }
  })
  if ('places' in done) say(`账号 ${account} 已解除锁定（${done.places} 处）；已记入访问留痕。`)
  else
    say(
      `账号 ${account} 已重置，一次性口令 ${done.token}（只显示这一次，三天之内由本人用它设定自己的密码）；已记入访问留痕，本人登录时会看到。`,
    )
  if (json) say(JSON.stringify({ ok: true, account, ...('places' in done ? done : { until: done.until }) }))
  return 0
}
