import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Actor, Form, Moment } from '@xiezhi/casework'
import type { RegistryStepId } from '@xiezhi/casework/registry/index.ts'
import { unsaid } from '@xiezhi/casework/registry/unsaid.ts'
import { type PostKind, posts } from '@xiezhi/law'
import { sealFor } from '../modules/cases/index.ts'
import { nameOrFindLog } from '../modules/log/index.ts'
import { foundAccount, type PeopleDeps, vaultIn } from '../modules/people/index.ts'
import { enter, isUnfounded } from '../modules/registries/index.ts'
import { isRehearsal, systemClock } from '../platform/clock.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/pool.ts'
import { Problem } from '../platform/errors.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { type Store, withStore } from '../platform/store.ts'

const usage =
  '用法：LOG_ORIGIN=… ./xiezhi found --agency-name 机关名称 --agency-id 编号 --letters 机关代字 --address 办公地址 --phone 投诉举报电话 --person-name 系统管理员姓名 --account 账号 --security-name 安全管理员姓名 --security-account 账号 --audit-name 审计管理员姓名 --audit-account 账号 [--region 行政区域] [--kind government|department|vertical|town] [--reconsideration 复议机关] [--court 管辖法院] [--bank 代收机构] [--json]。'

const text = { type: 'string' } as const
const options = {
  'agency-name': text,
  'agency-id': text,
  letters: text,
  address: text,
  phone: text,
  'person-name': text,
  account: text,
  'security-name': text,
  'security-account': text,
  'audit-name': text,
  'audit-account': text,
  region: text,
  kind: text,
  reconsideration: text,
  court: text,
  bank: text,
  json: { type: 'boolean' },
} as const
/** Address and telephone are published with the agency and stand as entered: nothing is made up for them. */
const required = [
  'agency-name',
  'agency-id',
  'letters',
  'address',
  'phone',
  'person-name',
  'account',
  'security-name',
  'security-account',
  'audit-name',
  'audit-account',
] as const

type Given = Partial<Record<Exclude<keyof typeof options, 'json'>, string>> & Record<(typeof required)[number], string>

const accounts = ['account', 'security-account', 'audit-account'] as const
const shape = /^[a-z0-9][a-z0-9-]{1,39}$/

function readArguments(args: string[]): { given: Given; json: boolean } {
  const wrong = (what: string, cause?: unknown) => new Failure('argument-unknown', `${what}。${usage}`, cause)
  let values: { json?: boolean } & Partial<Given>
  try {
    values = parseArgs({ args, options }).values
  } catch (error) {
    throw wrong(`参数不对：${messageOf(error)}`, error)
  }
  const { json = false, ...given } = values
  const missing = required.filter((name) => !given[name]?.trim())
  if (missing.length > 0) throw wrong(`没有写明 ${missing.map((name) => `--${name}`).join('、')}`)
  for (const name of ['agency-id', ...accounts] as const)
    if (!shape.test(given[name] ?? '')) throw wrong(`--${name} 应为2至40个小写字母、数字或者连字符`)
  if (new Set(accounts.map((name) => given[name])).size < accounts.length)
    throw wrong('系统管理员、安全管理员、审计管理员应当是三个人，账号不能相同')
  return { given: given as Given, json }
}

/** The same entry has the same id: a founding that was cut off is taken up again and enters nothing twice. */
function commandOf(what: unknown): string {
  const hex = createHash('sha256')
    .update(`xiezhi found ${JSON.stringify(what)}`)
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A real log is named by who answers for it, once and for ever: nothing is made up for it, and it is no rehearsal. */
async function realLog({ dataDir, logOrigin }: Config, store: Store): Promise<string> {
  const real = (origin: string): string => {
    if (!isRehearsal(origin)) return origin
    throw new Failure('not-a-real-log', `日志 ${origin} 用于演示或者演练，不能设立正式机关；请另用一个 DATA_DIR。`)
  }
  const wanted = logOrigin === undefined ? '' : real(logOrigin)
  try {
    const url = store.urls.sequencer
    return real(await nameOrFindLog({ url, dataDir, wanted, signs: wanted !== '' }))
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'log-not-named') throw error
    throw new Failure(
      'log-origin-missing',
      '请用 LOG_ORIGIN 写明正式日志的名称，例如 log.example.gov.cn/xingzheng；定了以后不能更改。',
      error,
    )
  }
}

interface Founder {
  readonly post: PostKind
  readonly name: string
  readonly account: string
}

/** The three of them (三员分立), the system administrator last: with his post the founding is over. */
const foundersOf = (given: Given): readonly Founder[] => [
  { post: 'securityAdministrator', name: given['security-name'], account: given['security-account'] },
  { post: 'auditor', name: given['audit-name'], account: given['audit-account'] },
  { post: 'administrator', name: given['person-name'], account: given.account },
]

/** Agency, its letters, and its three administrators; gives the one-time token of each account. */
async function enterAll(
  people: PeopleDeps,
  given: Given,
  dataDir: string,
): Promise<readonly (Founder & { token: string })[]> {
  const { database } = people
  const at = systemClock().now()
  const { 'agency-id': agency, 'agency-name': name, 'person-name': person, address, phone } = given
  const actor: Actor = { person: 'founder', name: '系统初始化', post: 'administrator', agency }
  const put = (kind: 'agency' | 'person', id: string, step: RegistryStepId, form: Form) => {
    const command = commandOf([kind, id, step, form])
    return enter(database, { actor, now: at.slice(0, 16) as Moment, kind, id, step, form, command })
  }
  const region = given.region ?? name.replace(/人民政府$/, '')
  const { kind = 'government', letters } = given
  await put('agency', agency, 'agency.register', { name, kind, region, nature: '法定行政机关', address, phone })
  const { reconsideration = unsaid, court = unsaid, bank = unsaid } = given
  const chain = ['unitHead', 'agencyHead']
  await put('agency', agency, 'agency.set', {
    letters,
    layers: { ids: ['national'] },
    settings: {},
    chains: { filing: chain, notice: chain, decision: chain, closing: chain },
    organs: { reconsideration, court, bank, address, phone, contact: person },
    masking: { personName: 'surname', addresses: 'hidden' },
  })
  await put('agency', agency, 'key.register', { key: sealFor(dataDir, agency) })
  const from = at.slice(0, 10)
  const founded: (Founder & { token: string })[] = []
  for (const founder of foundersOf(given)) {
    const { account, name, post } = founder
    await put('person', account, 'person.register', { name })
    const { token } = await foundAccount(people, { name: account, person: account })
    founded.push({ ...founder, token })
    await put('person', account, 'post.assign', { agency, post, from })
  }
  return founded
}

/** `found`: the first agency of a real installation and its three administrators, with one-time tokens shown once. */
export async function run(args: string[]): Promise<number> {
  const { given, json } = readArguments(args)
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const { origin, founders } = await withStore(
    config,
    async (store) => {
      const name = await realLog(config, store)
      const database = await openDatabase({ url: store.urls.app, service: 'app', size: 1 })
      try {
        if (!(await isUnfounded({ query: database.call })))
          throw new Failure('already-founded', '这里已经有系统管理员，不能再次设立；其他机关和人员由系统管理员登记。')
        const vault = await vaultIn(config.dataDir, { query: database.call })
        const clock = systemClock()
        const people = { database, clock, world: clock, origin: name, vault }
        return { origin: name, founders: await enterAll(people, given, config.dataDir) }
      } catch (error) {
        throw error instanceof Problem ? new Failure(error.code, error.detail, error) : error
      } finally {
        await database.close()
      }
    },
    { report: say },
  )
  say(`已设立${given['agency-name']}（${given['agency-id']}），日志 ${origin}。`)
  for (const { post, name, account, token } of founders)
    say(`${posts[post]}${name}：账号 ${account}，一次性口令 ${token}（只显示这一次，三天之内用它设定自己的密码）。`)
  if (json) say(JSON.stringify({ ok: true, origin, agency: given['agency-id'], account: given.account }))
  return 0
}
