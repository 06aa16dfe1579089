// The portal over many decisions: how long a search takes, and how many pages a second leave, against a bare server in the same run.
//   npm run bench -- portal [decisions ...]     default 10000 1000000
// A thousand of them are written as the feed writes them; the database makes the rest of those, each with a name, a number and a day of
// its own.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { buildPortal } from '../portal/src/app.ts'
import { postgresStore } from '../portal/src/store/postgres.ts'
import { demoItems, demoPenalty } from '../portal/src/testing/demo.ts'
import type { Load, Result } from '../portal/src/testing/load.ts'
import { writeEntry } from '../portal/src/testing/write.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openStore } from '../server/src/platform/store.ts'

const sizes = process.argv.slice(2).map(Number)
const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-bench-portal-'))
chmodSync(dataDir, 0o711)
const store = await openStore({ ...readConfig({ DATA_DIR: dataDir }), port: 0 })
const owner = new pg.Client({ connectionString: store.migratorUrl })
await owner.connect()
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const base = 1000
await owner.query('begin')
for (const item of demoItems(today)) await writeEntry(owner, item)
for (let n = 0; n < base; n += 1) await writeEntry(owner, demoPenalty(n, today))
await owner.query('commit')

let copies = 0
for (const size of sizes.length > 0 ? sizes : [10_000, 1_000_000]) {
  const began = performance.now()
  await multiply(Math.ceil(size / base))
  console.log(`\n${size.toLocaleString('zh-CN')} 件（${Math.round((performance.now() - began) / 1000)} 秒写成）`)
  await measure()
}
await owner.end()
await store.stop()
rmSync(dataDir, { recursive: true, force: true })
process.exit()

/**
 * Every penalty that is public once more, under a name nobody else has: two characters, as real names differ. The index of tokens is made
 * when the rows are there, which takes a tenth of the time.
 */
async function multiply(to: number): Promise<void> {
  if (copies === 0)
    await owner.query(`create temp table base as select e.*, s.listed_on, s.party, s.number, s.words, tsvector_to_array(s.tokens) as pairs
      from disclosure.entry e join disclosure.entry_search s using (id) where e.kind = 'penalty'`)
  const rare = `'云' || chr(19968 + (k * 7 + ascii(b.id::text)) % 5000) || chr(20968 + (k * 13) % 5000)`
  await owner.query('drop index disclosure.entry_search_tokens')
  for (; copies < to - 1; copies = Math.min(copies + 20, to - 1)) {
    const span = `generate_series(${copies + 1}, ${Math.min(copies + 20, to - 1)}) k`
    await owner.query(`insert into disclosure.entry (id, version, kind, agency_code, agency_name, region, title, document_number, decided_on,
        published_at, due_on, expires_on, state, state_reason, state_at, party_display, party_kind, categories, summary, body, elements,
        sha256, source, demo_mark)
      select md5(b.id || k::text)::uuid, version, kind, agency_code, agency_name, region, title, replace(document_number, '号', '-' || k || '号'),
        decided_on - (k * 997) % 1000, published_at, due_on, null, state, state_reason, state_at, ${rare} || party_display, party_kind,
        categories, summary, body, elements, sha256, source, demo_mark from base b, ${span}`)
    await owner.query(`insert into disclosure.entry_search (id, kind, agency_code, listed_on, expires_on, party, number, words, tokens)
      select md5(b.id || k::text)::uuid, kind, agency_code, listed_on - (k * 997) % 1000, null, ${rare} || party,
        replace(number, '号', '-' || k || '号'), ${rare} || words, array_to_tsvector(pairs || array[left(${rare}, 2), right(${rare}, 2)])
      from base b, ${span}`)
  }
  await owner.query(`set maintenance_work_mem = '512MB'`)
  await owner.query(
    'create index entry_search_tokens on disclosure.entry_search using gin (tokens) with (fastupdate = off)',
  )
  await owner.query('analyze disclosure.entry, disclosure.entry_search')
}

function load(port: number, paths: readonly string[], connections: number, seconds: number): Promise<Result> {
  const workerData: Load = { port, paths: [...paths], connections, seconds }
  return new Promise((resolve, reject) => {
    new Worker(new URL('../portal/src/testing/load.ts', import.meta.url), { workerData })
      .once('message', resolve)
      .once('error', reject)
  })
}

async function measure(): Promise<void> {
  const pool = new pg.Pool({ connectionString: store.urls.portal, max: 8 })
  const app = buildPortal({ store: postgresStore(pool), clock: Date.now, report: console.error })
  await app.listen({ port: 0 })
  const { port } = app.server.address() as AddressInfo
  const { rows } = await owner.query<{ id: string; party: string; number: string }>(
    `select id, party, number from disclosure.entry_search where kind = 'penalty' order by id limit 2000`,
  )
  // Each address once: nothing is answered from what was kept.
  const asked = (name: string, of: (row: (typeof rows)[number], at: number) => Record<string, string>) =>
    [name, rows.map((row, at) => `/decisions?${new URLSearchParams({ ...of(row, at), x: String(at) })}`)] as const
  const one =
    (...of: readonly string[]) =>
    (_: unknown, at: number) => ({ q: of[at % of.length]! })
  const searches = [
    asked('名称（全名）', (row) => ({ party: row.party })),
    asked('文号', (row) => ({ number: row.number })),
    asked('名称中少见的两字', (row) => ({ q: row.party.slice(0, 2) })),
    asked('常见词', one('便利店', '罚款', '食品', '扬尘', '加油站')),
    asked('两个常见词', one('便利店 没收', '食品 警告', '电缆 罚款', '扬尘 工地')),
    asked('常见词，限一年', (_, at) => ({ q: '罚款', year: `202${3 + (at % 4)}` })),
    asked('没有的词', (_, at) => ({ q: `无此人${at}` })),
    asked('一个字', (row) => ({ q: row.party.slice(1, 2) })),
    asked('少见的两字和常见词', (row) => ({ q: `${row.party.slice(0, 2)} 罚款 食品` })),
  ]
  console.log('| 检索 | 1 人 p95 ms | 16 人 p95 ms | 16 人每秒 |\n| --- | --- | --- | --- |')
  for (const [name, paths] of searches) {
    const alone = await load(port, paths, 1, 2)
    const many = await load(port, paths.toReversed(), 16, 2)
    const bad = alone.bad + many.bad
    const said = [name, alone.p95.toFixed(1), many.p95.toFixed(1), many.perSecond.toFixed(0)]
    console.log(`| ${said.join(' | ')}${bad > 0 ? `（${bad} 次没有答复）` : ''} |`)
  }
  console.log('\n| 页面 | 每秒 | 只发同样字节的服务每秒 | 比 |\n| --- | --- | --- | --- |')
  const entries = rows.map(({ id }) => `/decisions/${id}`)
  for (const [name, paths] of [
    ['列表，反复', ['/decisions']],
    ['一件，反复', entries.slice(0, 1)],
    ['各件', entries],
    ['首页', ['/']],
  ] as const) {
    const bare = await bareFor(port, paths[0]!)
    const { perSecond } = await load(port, paths, 16, 3)
    console.log(`| ${name} | ${perSecond.toFixed(0)} | ${bare.toFixed(0)} | ${(perSecond / bare).toFixed(2)} |`)
  }
  await app.close()
  await pool.end()
}

/** A server that does nothing but send the same bytes. */
async function bareFor(port: number, path: string): Promise<number> {
  const bytes = Buffer.from(await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer())
  const server = createServer((_request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    reply.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { perSecond } = await load((server.address() as AddressInfo).port, [path], 16, 3)
  server.close()
  return perSecond
}
