/**
 * The portal's process. Settings from the environment:
 *   PORTAL_DATABASE_URL  a login that is a member of xiezhi_portal and of nothing else
 *   PORT (8788), HOST (127.0.0.1), PORTAL_PLACE (the county's name), PORTAL_EMBEDDERS (origins whose pages may frame /embed/…)
 */
import pg from 'pg'
import { buildPortal } from './app.ts'
import { readEmbedders } from './headers.ts'
import { refusal } from './store/guard.ts'
import { postgresStore } from './store/postgres.ts'

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function port(): number {
  const value = Number(process.env.PORT || 8788)
  if (Number.isInteger(value) && value >= 0 && value < 65_536) return value
  return fail('PORT 应为 0 至 65535 的端口号。')
}

const connectionString = process.env.PORTAL_DATABASE_URL
if (!connectionString) fail('请设置 PORTAL_DATABASE_URL：公示平台专用的数据库地址。')

const pool = new pg.Pool({
  connectionString,
  max: 8,
  application_name: 'xiezhi-portal',
  // The server's own limit, and ours for a server that hangs: readers are told, not kept waiting.
  statement_timeout: 4000,
  query_timeout: 4500,
  connectionTimeoutMillis: 3000,
})
const report = (error: unknown) => console.error(new Date().toISOString(), error instanceof Error ? error.stack : error)
// A connection that breaks while idle is replaced by the next one.
pool.on('error', () => undefined)

const refused = await refusal(pool).catch((error: Error) => `不能连接公示数据库：${error.message}`)
if (refused) fail(refused)

const place = process.env.PORTAL_PLACE ?? ''
const embedders = readEmbedders(process.env.PORTAL_EMBEDDERS ?? '')
if (embedders === undefined) fail('PORTAL_EMBEDDERS 应为准许嵌入的网站，以空格隔开，例如 https://www.example.gov.cn。')
const app = buildPortal({ store: postgresStore(pool), clock: Date.now, place, embedders, report })

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await app.close()
  await pool.end()
  process.exit()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
// Started by the server, it ends with it; a terminal's Ctrl-C reaches both.
process.once('disconnect', () => void stop())

try {
  console.log(`公示平台：${await app.listen({ port: port(), host: process.env.HOST || '127.0.0.1' })}`)
  process.send?.('ready')
} catch (error) {
  fail(`公示平台不能监听端口 ${port()}：${(error as Error).message}`)
}
