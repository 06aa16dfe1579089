import type { Form } from '@xiezhi/casework'
import { type Database, openDatabase } from '../../../platform/db/pool.ts'
import { Problem } from '../../../platform/errors.ts'
import { guardMutations } from '../../../platform/guard.ts'
import { createHttp, type Http } from '../../../platform/http.ts'
import { freshDatabase, type TestDatabase } from '../../../platform/testing/database.ts'
import { publicSeal } from '../../disclosure/index.ts'
import type { CasesDeps, SignIn } from '../deps.ts'
import { caseRoutes } from '../routes.ts'
import { actorNamed, clue, countyContext, newCommand, plainPapers } from './county.ts'

export { newCommand, plainPapers }

export interface House {
  app: Http
  database: Database
  fresh: TestDatabase
  deps: CasesDeps & SignIn
  clock: { now(): string; at: string }
  /** Calls as the person: `li`, `wu@deputyHead`, or `li!other-agency`; null: not signed in. */
  call(who: string | null, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<Answered>
  /** Opens a case as 李承办 and gives its id. */
  open(form?: Form): Promise<string>
  /** Takes a step and expects it to be done. */
  step(
    who: string,
    id: string,
    step: string,
    form?: unknown,
    more?: { proceeding?: string; [k: string]: unknown },
  ): Promise<Done>
  close(): Promise<void>
}
export interface Answered {
  status: number
  body: Record<string, unknown> & { code?: string; detail?: string }
  headers: Record<string, unknown>
}
export interface Done {
  events: { sequence: number; type: string; title: string }[]
  papers: { kind: string; number: string; sha256: string; pages: number }[]
  sequence: number
  repeated?: boolean
}

/** The case API over a database of its own, with a register that never changes and a sign-in by name. */
export async function openHouse(change: Partial<CasesDeps> = {}): Promise<House> {
  const fresh = await freshDatabase()
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 8 })
  const clock = { at: '2026-08-03T10:00:00+08:00', now: () => clock.at }
  const deps: CasesDeps & SignIn = {
    database,
    clock,
    contextFor: async (_trx, actor, now) => countyContext(now, actor),
    overseenBy: async () => [],
    publicSeal: (trx, events) => publicSeal(trx, events, async (_trx, actor, now) => countyContext(now, actor)),
    papers: plainPapers,
    objects: { keep: async () => undefined },
    signedIn: async (request) => {
      if (typeof request.headers['x-test-person'] !== 'string') throw new Problem(401, 'not-signed-in', '请先登录。')
    },
    actorOf: (request) => actorNamed(String(request.headers['x-test-person'])),
    ...change,
  }
  const app = await createHttp({ health: new Map(), logLevel: 'silent' })
  guardMutations(app as unknown as Parameters<typeof guardMutations>[0])
  caseRoutes(app, deps)

  const house: House = {
    app,
    database,
    fresh,
    deps,
    clock,
    async call(who, method, url, body) {
      const response = await app.inject({
        method,
        url,
        headers: { 'x-requested-with': 'xiezhi', ...(who === null ? {} : { 'x-test-person': who }) },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      return {
        status: response.statusCode,
        body: response.body === '' ? {} : response.json(),
        headers: response.headers,
      }
    },
    async open(form) {
      const answer = await house.call('li', 'POST', '/api/cases', {
        command: newCommand(),
        procedure: 'penalty.ordinary',
        form: form ?? clue,
      })
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
      return String(answer.body.case)
    },
    async step(who, id, step, form = {}, more = {}) {
      const { proceeding = 'main', ...rest } = more
      const url = `/api/cases/${id}/proceedings/${proceeding}/steps/${step}`
      const answer = await house.call(who, 'POST', url, { command: newCommand(), form, ...rest })
      if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`)
      return answer.body as unknown as Done
    },
    async close() {
      await app.close()
      await database.close()
      await fresh.drop()
    },
  }
  return house
}
