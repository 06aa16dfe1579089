// Thousands of decisions made public at once, and what whoever works at the console notices of it:
//   npm run bench -- publish [items]     default 10000
// Each item is a case with its whole record, sealed and appended as its publisher does it, then drawn, masked and put on the portal by whoever
// follows the log. Beside it one officer goes on reading his lists and cases.
import pg from 'pg'
import { openCases } from './cases.ts'
import { openHouse, sitting } from './house.ts'

const items = Number(process.argv[2] ?? 10_000)
const before = 200
const [handler] = sitting('yunling-market', 'handler')
const house = await openHouse([handler!])
const owner = new pg.Client({ connectionString: house.store.migratorUrl })
await owner.connect()
const opened: string[] = []
await openCases(house.database, opened, before)
const cookie = await house.signIn(handler!)
const publicNow = async (): Promise<number> =>
  (await owner.query(`select count(*)::integer as n from disclosure.entry where kind = 'penalty'`)).rows[0].n
const already = before / 4

console.log(`| 办案平台一人 | 次 | p50 ms | p95 ms | 最长 ms |\n| --- | --- | --- | --- | --- |`)
let over = false
const quiet = reading()
await new Promise((resolve) => setTimeout(resolve, 10_000))
over = true
said('没有公示时', await quiet)

over = false
const busy = reading()
const began = performance.now()
await openCases(house.database, opened, before + items, 1)
const appended = performance.now()
while ((await publicNow()) < already + opened.length - before) await new Promise((resolve) => setTimeout(resolve, 200))
const shown = performance.now()
over = true
said(`公示 ${items} 件时`, await busy)
const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
console.log(`
${items} 件：记入 ${seconds(began, appended)} 秒，全部公开 ${seconds(began, shown)} 秒，每秒 ${((items * 1000) / (shown - began)).toFixed(0)} 件；最后一件比记入晚 ${seconds(appended, shown)} 秒。`)
await owner.end()
await house.close()
process.exit()

/** What an officer reads, one thing after the other with a moment between, until it is over. */
async function reading(): Promise<readonly number[]> {
  const taken: number[] = []
  for (let n = 0; !over; n += 1) {
    const id = opened[(n * 37) % before]
    const paths = [
      '/api/cases?view=mine',
      '/api/cases?view=agency',
      `/api/cases/${id}`,
      `/api/cases/${id}/steps?for=desk`,
    ]
    const at = performance.now()
    const response = await fetch(house.base + paths[n % paths.length], { headers: { cookie } })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${paths[n % paths.length]}: ${response.status}`)
    taken.push(performance.now() - at)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return taken
}

function said(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
  console.log(`| ${what} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${(sorted.at(-1) ?? 0).toFixed(0)} |`)
}
