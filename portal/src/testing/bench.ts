/**
 * How fast pages are served, as a ratio to a bare HTTP server that sends the same bytes, in the same run:
 *   node portal/src/testing/bench.ts <address of a filled database, as the portal's role> [seconds]
 * "hot": one page asked for again and again. "cold": another page each time, so that the database is asked.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { buildPortal } from '../app.ts'
import { postgresStore } from '../store/postgres.ts'
import type { Load, Result } from './load.ts'

const [, , url, seconds = '5'] = process.argv
if (!url) throw new Error('Give the address of a filled database.')

function load(port: number, paths: string[]): Promise<Result> {
  const workerData: Load = { port, paths, connections: 16, seconds: Number(seconds) }
  return new Promise((resolve, reject) => {
    new Worker(new URL('load.ts', import.meta.url), { workerData }).once('message', resolve).once('error', reject)
  })
}

const pool = new pg.Pool({ connectionString: url, max: 8 })
const ids = (
  await pool.query<{ id: string }>(
    `select id from disclosure.entry_search s join disclosure.entry using (id) where s.kind = 'penalty' order by listed_on desc, id limit 5000`,
  )
).rows.map((row) => row.id)
const app = buildPortal({ store: postgresStore(pool), clock: Date.now, report: console.error })
await app.listen({ port: 0 })
const { port } = app.server.address() as AddressInfo

async function bare(path: string): Promise<Result> {
  const bytes = Buffer.from(await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer())
  const server = createServer((_request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    reply.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const result = await load((server.address() as AddressInfo).port, [path])
  server.close()
  console.log(`  bare, ${bytes.length} bytes: ${result.perSecond.toFixed(0)}/s`)
  return result
}

async function compare(name: string, paths: string[]): Promise<void> {
  const base = await bare(paths[0] as string)
  const result = await load(port, paths)
  const ratio = (result.perSecond / base.perSecond).toFixed(2)
  console.log(
    `${name}: ${result.perSecond.toFixed(0)}/s, ratio ${ratio}, p95 ${result.p95.toFixed(1)} ms, bad ${result.bad}`,
  )
}

await compare('list, hot', ['/decisions'])
await compare('entry, hot', [`/decisions/${ids[0]}`])
await compare(
  'entry, cold',
  ids.map((id) => `/decisions/${id}`),
)
const words = ['便利店', '电缆 没收', '未经许可', '好邻居', '扬尘', '食品', '张三', '加油站', '2026', '某']
const searches = ids.map((_, at) => `/decisions?q=${encodeURIComponent(words[at % words.length] as string)}&x=${at}`)
await compare('search, cold', searches)
await app.close()
await pool.end()
