// How fast the record is verified and everything is made again from it:
//   npm run bench -- record [cases]     default 1000
import { hash } from 'node:crypto'
import { rebuildCases } from '../server/src/modules/cases/rebuild.ts'
import { readCase } from '../server/src/modules/cases/store.ts'
import { publicKeyFile, readIfThere } from '../server/src/modules/log/index.ts'
import { verifyAll } from '../server/src/modules/verification/index.ts'
import { asOwner, connect } from '../server/src/platform/db/pool.ts'
import { openCases } from './cases.ts'
import { openHouse, sitting } from './house.ts'
import { spentBy } from './processor.ts'

const size = Number(process.argv[2] ?? 1000)
const agency = 'yunling-market'
const [handler] = sitting(agency, 'handler')
const house = await openHouse([handler!])
const { database, store, dataDir } = house
const opened: string[] = []
await openCases(database, opened, size)
const session = await connect({ url: store.urls.sequencer, service: 'sequencer' }, () => undefined)
for (;;) {
  const left = await session.first<{ n: number }>({ text: 'select count(*) as n from log.pending' })
  if (left?.n === 0) break
  await new Promise((resolve) => setTimeout(resolve, 200))
}
await house.stop()
await asOwner(store.migratorUrl, (owner) => owner.query({ text: 'vacuum analyze' }))
console.log(
  `load ${(await import('node:os'))
    .loadavg()
    .map((n) => n.toFixed(1))
    .join(' ')}`,
)

/**
 * What any reader of a record has to do at least, in µs a leaf: hash a header twice and a body once, and parse that. The machine's speed drifts
 * by a third within minutes; figures of a round mean something beside this one of the same round.
 */
const least = await (async () => {
  const [{ header, body } = { header: Buffer.of(), body: Buffer.of() }] = await session.query<{
    header: Buffer
    body: Buffer
  }>({
    text: `select e.header, b.body from record.event e join record.body b using (stream, sequence)
      order by abs(octet_length(b.body) - (select avg(octet_length(body)) from record.body)), e.stream limit 1`,
  })
  return () => {
    const until = performance.now() + 300
    let leaves = 0
    const began = performance.now()
    for (; performance.now() < until; leaves += 100)
      for (let n = 0; n < 100; n += 1) {
        for (const bytes of [header, header, body]) hash('sha256', bytes, 'buffer')
        JSON.parse(body.toString())
      }
    return (1000 * (performance.now() - began)) / leaves
  }
})()

const [{ pid: backend } = { pid: 0 }] = await session.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })
const measured = async <T>(what: string, work: () => Promise<T>, of: (result: T) => { n: number; told: string }) => {
  const floor = least()
  const before = spentBy(backend)
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  const after = spentBy(backend)
  const { n, told } = of(result)
  const bare = (floor + least()) / 2
  const each = (k: 'whole' | 'postgres') => ((after[k] - before[k]) / n).toFixed(3)
  const both = (after.whole + after.postgres - before.whole - before.postgres) / n
  console.log(
    `${what}: ${n}, ${Math.round(n / seconds)}/s; processor ms each: ${each('whole')} + PostgreSQL ${each('postgres')}, two full processors ${Math.round(2000 / both)}/s; ${((1000 * both) / bare).toFixed(1)} times the least of a leaf (${bare.toFixed(1)} µs)  ${told}`,
  )
}
for (let round = 0; round < 2; round += 1) {
  const key = readIfThere(publicKeyFile(dataDir))!.trim()
  await measured(
    'verify',
    () => verifyAll(session, { key, dataDir, files: 'present' }),
    (v) => ({ n: v!.counts.events, told: JSON.stringify(v!.totals) }),
  )
  for (const check of [true, false])
    await measured(
      check ? 'rebuild --check' : 'rebuild',
      () => asOwner(store.migratorUrl, (owner) => rebuildCases(owner, check, '2026-12-01')),
      (r) => ({ n: r.cases, told: `(${r.differing.length} differed, ${r.damaged.length} damaged)` }),
    )
}
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
const actor = { id: handler!, agency, post: 'handler' }
for (const which of [0, 1]) {
  const taken: number[] = []
  let events = 0
  await database.read(actor, async (trx) => {
    for (let n = 0; n < 200; n += 1) {
      const began = performance.now()
      events = (await readCase(trx, opened[4 * (n % 50) + which]!)).events.length
      taken.push(performance.now() - began)
    }
  })
  taken.sort((a, b) => a - b)
  console.log(`readCase of ${events} events: p50 ${taken[100]!.toFixed(2)} ms`)
}
await session.close()
await house.close()
process.exit()
