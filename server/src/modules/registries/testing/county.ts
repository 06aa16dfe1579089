import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor, Form, Moment } from '@xiezhi/casework'
import { type RegistryStepId, registryStep } from '@xiezhi/casework/registry/index.ts'
import { agencyForm, settingsForm } from '@xiezhi/casework/registry/testing.ts'
import { administers } from '@xiezhi/law'
import { type SettableClock, settableClock } from '../../../platform/clock.ts'
import { asOwner, type Database, openDatabase } from '../../../platform/db/pool.ts'
import { guardMutations } from '../../../platform/guard.ts'
import { createHttp, type Http } from '../../../platform/http.ts'
import { freshDatabase, type TestDatabase } from '../../../platform/testing/database.ts'
import { createAccount, type PeopleDeps, peopleRoutes, vaultOf } from '../../people/index.ts'
import { registryRoutes } from '../routes.ts'
import { enter } from '../service.ts'

export const password = 'correct-horse-battery'

export interface Answered {
  readonly status: number
  readonly body: Record<string, unknown> & { code?: string; detail?: string }
  readonly cookie?: string
  readonly headers: Record<string, unknown>
}

/** Two agencies and a supervisor over a database of its own, and the routes of people and registries in front of it. */
export async function openCounty(origin = 'demo.xiezhi.test/1') {
  const fresh: TestDatabase = await freshDatabase()
  const database: Database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 6 })
  const clock: SettableClock = settableClock('demo.xiezhi.test/1')
  clock.set('2026-05-06T09:00:00+08:00')
  const app: Http = await createHttp({ health: new Map(), logLevel: 'silent' })
  guardMutations(app as unknown as Parameters<typeof guardMutations>[0])
  const deps: PeopleDeps = { database, clock, world: clock, origin, vault: vaultOf(randomBytes(32)) }
  await peopleRoutes(app, { ...deps, place: '云岭县' })
  registryRoutes(app, {
    ...deps,
    sealToBe: (agency) => ({ key: `agency/${agency}+00000000+${'A'.repeat(44)}`, keep: () => undefined }),
  })

  const founder: Actor = { person: 'founder', name: '系统初始化', post: 'administrator', agency: 'county' }
  const administrator: Actor = { ...founder, person: 'root' }
  const put = (actor: Actor, stream: string, step: RegistryStepId, form: Form) => {
    const [kind, id] = stream.split('/') as ['agency' | 'person', string]
    const now = clock.now().slice(0, 16) as Moment
    const { by } = registryStep(step)!
    // What is given out of somebody's hands he confirms himself.
    const own = { ...actor, person: id, post: 'agencyHead', agency: 'market' } as const
    const at = !administers(actor.post) ? actor : by === 'holder' ? own : { ...actor, post: by }
    return enter(database, { actor: at, now, kind, id, step, form, command: randomUUID() })
  }
  /** Enters as whichever of the county's administrators the step is for. */
  const enterAs = (stream: string, step: RegistryStepId, form: Form) => put(administrator, stream, step, form)
  /** Registers a person with posts and an account of the same name. */
  async function person(
    id: string,
    name: string,
    posts: readonly { agency: string; post: string }[],
    by = administrator,
  ) {
    await put(by, `person/${id}`, 'person.register', { name })
    for (const post of posts) await put(by, `person/${id}`, 'post.assign', { ...post, from: '2026-05-06' })
    await createAccount({ query: database.call }, { name: id, person: id, password, at: clock.now() })
  }

  await put(founder, 'agency/county', 'agency.register', { ...agencyForm, kind: 'government', name: '云岭县人民政府' })
  await person('root', '县管理员', [{ agency: 'county', post: 'administrator' }], founder)
  for (const [id, name] of [
    ['justice', '云岭县司法局'],
    ['market', '云岭县市场监督管理局'],
  ] as const)
    await enterAs(`agency/${id}`, 'agency.register', { ...agencyForm, name })
  await enterAs('agency/market', 'agency.set', settingsForm(['national', 'sector.market']))
  await enterAs('agency/justice', 'oversight.set', { lower: 'market', as: '司法监督', from: '2026-05-06' })
  await person('li', '李明', [{ agency: 'market', post: 'handler' }])
  await person('wang', '王芳', [
    { agency: 'market', post: 'agencyHead' },
    { agency: 'market', post: 'disclosureApprover' },
  ])
  await person('zhao', '赵局', [{ agency: 'market', post: 'deputyHead' }])
  await person('qian', '钱督', [{ agency: 'justice', post: 'supervisor' }])
  await person('sun', '孙管', [{ agency: 'market', post: 'administrator' }])
  await person('shen', '沈安', [{ agency: 'market', post: 'securityAdministrator' }])
  await person('ji', '纪审', [{ agency: 'market', post: 'auditor' }])
  await person('an', '安县', [{ agency: 'county', post: 'securityAdministrator' }])

  async function call(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    options: { cookie?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answered> {
    const response = await app.inject({
      method,
      url,
      headers: {
        'x-requested-with': 'xiezhi',
        ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { payload: options.body as object }),
    })
    const set = [response.headers['set-cookie'] ?? []].flat()
    return {
      status: response.statusCode,
      body: response.body === '' ? {} : response.json(),
      headers: response.headers,
      ...(set.length === 0 ? {} : { cookie: set.map((one) => one.split(';')[0]).join('; ') }),
    }
  }
  /** Signs in and gives the cookie. */
  async function signIn(account: string): Promise<string> {
    const { cookie, status, body } = await call('POST', '/api/session', { body: { account, password } })
    if (cookie === undefined) throw new Error(`${account}: ${status} ${JSON.stringify(body)}`)
    return cookie
  }
  /** Whatever was done here by the program itself, no way in may look forged to a verification. */
  const close = async () => {
    const accused = await asOwner(fresh.migratorUrl, (owner) =>
      owner.query({ text: 'select * from access.strange_ways()' }),
    )
    if (accused.length > 0) throw new Error(`falsely accused: ${JSON.stringify(accused)}`)
    await app.close()
    await database.close()
    await fresh.drop()
  }
  return { fresh, deps, database, clock, app, administrator, put, enterAs, person, call, signIn, close }
}

export type County = Awaited<ReturnType<typeof openCounty>>
