import { calendar, ruleBook } from '@xiezhi/law'
import type { Database } from '../../../platform/db/pool.ts'
import { Problem } from '../../../platform/errors.ts'
import { createHttp } from '../../../platform/http.ts'
import { lawRoutes } from '../index.ts'

/** The calls of the law library over this database; whoever sends a cookie is signed in. */
export async function serveLaw(database: Database) {
  const app = await createHttp({ health: new Map(), logLevel: 'silent' })
  lawRoutes(app, {
    ask: (statement) => database.call(statement),
    rules: ruleBook,
    calendar,
    signedIn: async (request) => {
      if (request.headers.cookie === undefined) throw new Problem(401, 'not-signed-in', '请先登录。')
    },
    layersOf: async () => ruleBook.layers.filter((l) => l.id === 'national'),
  })
  const get = async (url: string, cookie = true, more: Readonly<Record<string, string>> = {}) => {
    const reply = await app.inject({ url, headers: { ...more, ...(cookie ? { cookie: 'session=x' } : {}) } })
    const { statusCode: status, headers } = reply
    return { status, headers, body: reply.body === '' ? undefined : reply.json() }
  }
  return { get, close: () => app.close() }
}

export type ServedLaw = Awaited<ReturnType<typeof serveLaw>>
