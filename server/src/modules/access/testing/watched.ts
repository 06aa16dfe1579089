import { randomUUID } from 'node:crypto'
import { agencyIds } from '@xiezhi/demo/county/staff.ts'
import pg from 'pg'
import { type Served, serveCounty } from '../../../parts/testing/served.ts'

/** The whole API, with a case of the market bureau, and the audit as its owner sees it. */
export interface Watched {
  readonly served: Served
  /** Of 林晓峰, who handles it. */
  readonly id: string
  get(account: string | undefined, path: string): Promise<{ status: number; body: unknown }>
  head(account: string | undefined, path: string): Promise<{ status: number; body: unknown }>
  post(account: string, path: string, body: object): Promise<{ status: number; body: unknown }>
  asOwner(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export async function openWatched(): Promise<Watched> {
  const served = await serveCounty('demo.xiezhi.local/watched', [
    agencyIds.market,
    agencyIds.justice,
    agencyIds.government,
    agencyIds.weather,
  ])
  const client = new pg.Client({ connectionString: served.fresh.migratorUrl })
  await client.connect()
  const cookies = new Map<string, string>()
  const cookieOf = async (account: string) => {
    const cookie = cookies.get(account) ?? (await served.signIn(account))
    cookies.set(account, cookie)
    return cookie
  }
  async function call(account: string | undefined, method: string, path: string, body?: object) {
    const response = await fetch(served.base + path, {
      method,
      headers: {
        'x-requested-with': 'xiezhi',
        ...(account !== undefined && { cookie: await cookieOf(account) }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    // A paper for a word processor is no JSON, and a head alone is nothing.
    const isJson = text !== '' && response.headers.get('content-type')?.includes('json') === true
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : undefined }
  }
  const form = { source: 'report', receivedOn: served.clock.now().slice(0, 10), cause: '无照经营', summary: '举报' }
  const opened = await call('scjg-01', 'POST', '/api/cases', {
    command: randomUUID(),
    procedure: 'penalty.ordinary',
    form,
  })
  return {
    served,
    id: (opened.body as { case: string }).case,
    get: (account, path) => call(account, 'GET', path),
    head: (account, path) => call(account, 'HEAD', path),
    post: (account, path, body) => call(account, 'POST', path, body),
    asOwner: async (text, values = []) => (await client.query(text, values)).rows,
    async close() {
      await client.end()
      await served.close()
    },
  }
}
