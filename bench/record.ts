// How fast the record is verified and everything is made again from it:
//   npm run bench -- record [cases]     default 1000
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

const [{ pid: backend } = { pid: 0 }] = await session.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })
const measured = async <T>(what: string, work: () => Promise<T>, of: (result: T) => { n: number; told: string }) => {
  const before = spentBy(backend)
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  const after = spentBy(backend)
  const { n, told } = of(result)
  const each = (k: 'whole' | 'postgres') => ((after[k] - before[k]) / n).toFixed(3)
  const both = (after.whole + after.postgres - before.whole - before.postgres) / n
  console.log(
    `${what}: ${n}, ${Math.round(n / seconds)}/s; processor ms each: ${each('whole')} + PostgreSQL ${each('postgres')}, two full processors ${Math.round(2000 / both)}/s  ${told}`,
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
