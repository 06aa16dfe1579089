// How fast the record is verified and everything is made again from it:
//   npm run bench -- record [cases]     default 1000
import { rebuildCases } from '../server/src/modules/cases/rebuild.ts'
import { readCase } from '../server/src/modules/cases/store.ts'
import { publicKeyFile, readIfThere } from '../server/src/modules/log/index.ts'
import { verifyAll } from '../server/src/modules/verification/index.ts'
import { asOwner, connect } from '../server/src/platform/db/pool.ts'
import { openCases } from './cases.ts'
import { openHouse, sitting } from './house.ts'

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

const timed = async <T>(work: () => Promise<T>) => {
  const began = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - began) / 1000 }
}
for (let round = 0; round < 2; round += 1) {
  const key = readIfThere(publicKeyFile(dataDir))!.trim()
  const v = await timed(() => verifyAll(session, { key, dataDir, files: 'present' }))
  const { events } = v.result!.counts
  console.log(`verify: ${events} leaves, ${Math.round(events / v.seconds)}/s  ${JSON.stringify(v.result!.totals)}`)
  for (const check of [true, false]) {
    const r = await timed(() => asOwner(store.migratorUrl, (owner) => rebuildCases(owner, check, '2026-12-01')))
    const { cases, differing, damaged } = r.result
    console.log(
      `rebuild${check ? ' --check' : ''}: ${cases} cases, ${Math.round(cases / r.seconds)}/s (${differing.length} differed, ${damaged.length} damaged)`,
    )
  }
}
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
