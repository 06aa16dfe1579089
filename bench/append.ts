// How fast steps are kept, beside pgbench's built-in transaction done from Node on the same server in the same run:
//   npm run bench -- append [seconds a round] [how many at once ...]
import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { type Actor, fold, type Moment } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import type { Json } from '@xiezhi/log'
import pg from 'pg'
import { officers } from '../demo/county/staff.ts'
import { caseEventOf } from '../server/src/modules/cases/events.ts'
import { rowsOf } from '../server/src/modules/cases/projection.ts'
import { alone, append, headOf, readStream } from '../server/src/modules/record/index.ts'
import { contextFor } from '../server/src/modules/registries/index.ts'
import { clock, openHouse } from './house.ts'
import { spentBy } from './processor.ts'

const seconds = Number(process.argv[2] ?? 4)
const levels = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [1, 8, 16]
const scale = 16
const party = {
  id: 'p1',
  kind: 'legal',
  name: '云岭县城关镇甜园食品有限公司',
  code: '91350100M000100Y43',
  role: 'party',
}
const handlers = officers.filter(
  (o) => o.agency === 'yunling-market' && o.posts.includes('handler') && o.certificate === 'valid',
)

const house = await openHouse(handlers.map((handler) => handler.id))
const { database, store, send, signIn } = house
const { base } = house
await layPgbench()

const cookies = await Promise.all(Array.from({ length: 16 }, (_, i) => signIn(handlers[i % handlers.length]!.id)))
const cases = await Promise.all(cookies.map(openCases))

const [{ pid: backend } = { pid: 0 }] = await database.call<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })
console.log(
  '| 同时 | pgbench 事务/秒 | 追加/秒 | 比 | HTTP 步骤/秒 | 比 | HTTP p50 ms | HTTP p95 ms | 每步处理器 ms：服务 | PostgreSQL |',
)
console.log(`|${' --- |'.repeat(10)}`)
for (const users of levels) {
  // The machine is shared: what is compared is measured in turn, twice, and the better of each is kept.
  const rounds = []
  for (let round = 0; round < 2; round += 1) {
    rounds.push({ bench: await pgbench(users), append: await appends(users), http: await steps(users) })
  }
  const best = <T>(list: T[], of: (one: T) => number) => list.reduce((a, b) => (of(b) > of(a) ? b : a))
  const bench = best(rounds, (r) => r.bench).bench
  const appended = best(rounds, (r) => r.append).append
  const http = best(rounds, (r) => r.http.rate).http
  const cells = [users, bench, appended, appended / bench, http.rate, http.rate / bench, http.p50, http.p95]
  const shown = [...cells, http.server, http.postgres].map((cell, i) =>
    i === 3 || i === 5 || i > 7 ? cell.toFixed(2) : i > 5 ? cell.toFixed(1) : Math.round(cell),
  )
  console.log(`| ${shown.join(' | ')} |`)
}
await house.close()
process.exit()

/** Fifty cases a user, ten events each before the first measured step. */
async function openCases(cookie: string): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < 50; n += 1) {
    const form = {
      source: 'inspection',
      unit: '城关市场监督管理所',
      receivedOn: clock.now().slice(0, 10),
      cause: '经营标签不符合规定的食品',
      summary: '检查发现。',
    }
    const opened = await send(cookie, '/api/cases', { command: randomUUID(), procedure: 'penalty.ordinary', form })
    const { case: id } = (await opened.json()) as { case: string }
    ids.push(id)
    for (let more = 0; more < 9; more += 1) {
      await send(cookie, `/api/cases/${id}/proceedings/main/steps/party.identify`, {
        command: randomUUID(),
        form: { party },
      })
    }
  }
  return ids
}

async function steps(users: number) {
  const load = {
    base,
    cookies: cookies.slice(0, users),
    cases: cases.slice(0, users),
    milliseconds: seconds * 1000,
    party,
  }
  const before = spentBy(backend)
  const worker = new Worker(new URL('./load.ts', import.meta.url), { workerData: load })
  const times = await new Promise<number[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  const after = spentBy(backend)
  times.sort((a, b) => a - b)
  return {
    rate: times.length / seconds,
    p50: times[times.length >> 1]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    server: (after.server - before.server) / times.length,
    postgres: (after.postgres - before.postgres) / times.length,
  }
}

/**
 * The append alone: bytes, hashes, and the one statement with the rows a step writes. Nothing is read or judged: where
 * a stream stands is known from the append before.
 */
async function appends(users: number): Promise<number> {
  const { id: person, agency } = handlers[0]!
  const actor: Actor = { person, name: '甲', post: 'handler', agency }
  const ready = await Promise.all(cases.slice(0, users).map((own) => Promise.all(own.map((id) => prepare(id, actor)))))
  const until = performance.now() + seconds * 1000
  let count = 0
  await Promise.all(
    ready.map(async (own) => {
      for (let n = 0; performance.now() < until; n += 1) {
        const at = own[n % own.length]!
        const command = randomUUID()
        const drafts = [{ ...at.draft, command }]
        const done = await append(alone(database), {
          actor,
          stream: at.draft.stream,
          head: at.head,
          drafts,
          command: { id: command, digest: Buffer.alloc(32) },
          result: { sequence: at.head.sequence + 1 },
          project: { with: 'casework.project', rows: at.rows },
        })
        if (done.outcome !== 'appended') throw new Error(done.outcome)
        at.head = { sequence: at.head.sequence + 1, link: done.links.at(-1)! }
        count += 1
      }
    }),
  )
  return count / seconds
}

async function prepare(id: string, actor: Actor) {
  const recorded = await readStream({ query: database.call }, `case/${id}`)
  const events = recorded.map((r) => caseEventOf(r)!)
  const now = clock.now().slice(0, 16) as Moment
  const context = await contextFor({ query: database.call }, actor, now)
  const { header, body } = recorded.at(-1)!
  const { format: _, sequence: __, previous: ___, commitment: ____, ...rest } = header
  const rows: Json = rowsOf(fold(events), context, now.slice(0, 10) as Day)
  return { head: headOf(recorded)!, rows, draft: { ...rest, body: body! } }
}

async function layPgbench(): Promise<void> {
  const client = new pg.Client({ connectionString: store.migratorUrl })
  await client.connect()
  await client.query(`create schema bench;
    create table bench.branches (bid int primary key, balance int) with (fillfactor = 100);
    create table bench.tellers (tid int primary key, bid int, balance int) with (fillfactor = 100);
    create table bench.accounts (aid int primary key, bid int, balance int, filler char(84)) with (fillfactor = 100);
    create table bench.history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
    insert into bench.branches select n, 0 from generate_series(1, ${scale}) n;
    insert into bench.tellers select n, (n - 1) / 10 + 1, 0 from generate_series(1, ${scale * 10}) n;
    insert into bench.accounts select n, 1, 0, '' from generate_series(1, ${scale * 10_000}) n;
    grant usage on schema bench to xiezhi_app;
    grant select, insert, update on all tables in schema bench to xiezhi_app`)
  await client.query('vacuum analyze')
  await client.end()
}

/** pgbench's "TPC-B (sort of)": seven statements, a round trip each, prepared. */
async function pgbench(users: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  let count = 0
  const any = (most: number) => 1 + Math.floor(Math.random() * most)
  await Promise.all(
    Array.from({ length: users }, async () => {
      const client = new pg.Client({ connectionString: store.urls.app })
      await client.connect()
      const run = (name: string, text: string, values: unknown[] = []) => client.query({ name, text, values })
      while (performance.now() < until) {
        const [aid, tid, bid, delta] = [any(scale * 10_000), any(scale * 10), any(scale), any(10_000) - 5000]
        await run('b', 'begin')
        await run('a', 'update bench.accounts set balance = balance + $1 where aid = $2', [delta, aid])
        await run('s', 'select balance from bench.accounts where aid = $1', [aid])
        await run('t', 'update bench.tellers set balance = balance + $1 where tid = $2', [delta, tid])
        await run('r', 'update bench.branches set balance = balance + $1 where bid = $2', [delta, bid])
        await run('h', 'insert into bench.history (tid, bid, aid, delta, mtime) values ($1, $2, $3, $4, now())', [
          tid,
          bid,
          aid,
          delta,
        ])
        await run('e', 'commit')
        count += 1
      }
      await client.end()
    }),
  )
  return count / seconds
}
