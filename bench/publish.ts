// Thousands of decisions made public at once, and what whoever works at the console notices of it:
//   npm run bench -- publish [items]     default 10000
// Each item is a case with its whole record, sealed and appended as its publisher does it, then drawn, masked and put on the portal by whoever
// follows the log. Beside it one officer goes on reading his lists and cases.
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { openHouse, sitting } from './house.ts'
import type { Publishing } from './publishing.ts'

const items = Number(process.argv[2] ?? 10_000)
const before = 200
const [handler] = sitting('yunling-market', 'handler')
const house = await openHouse([handler!])
let closing: Promise<void> | undefined
const close = (): Promise<void> => {
  closing ??= house.close()
  return closing
}
// Whatever goes wrong, or whoever stops it: no database is left running, and no folder behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void close().finally(() => process.exit(1)))
try {
  const owner = new pg.Client({ connectionString: house.store.migratorUrl })
  await owner.connect()
  try {
    await measure(owner)
  } finally {
    await owner.end()
  }
} finally {
  await close()
}
process.exit()

async function measure(owner: pg.Client): Promise<void> {
  const opened = await write({ from: 0, to: before, published: 4 })
  const publicNow = async (): Promise<number> =>
    (await owner.query(`select count(*)::integer as n from disclosure.entry where kind = 'penalty'`)).rows[0].n
  // What is there before is public before anything is measured.
  while ((await publicNow()) < before / 4) await sleep(200)
  const cookie = await house.signIn(handler!)

  console.log(`| 办案平台一人 | 次 | p50 ms | p95 ms | 最长 ms |\n| --- | --- | --- | --- | --- |`)
  await beside('没有公示时', cookie, opened, () => sleep(10_000))
  let [began, appended, shown] = [0, 0, 0]
  await beside(`公示 ${items} 件时`, cookie, opened, async () => {
    began = performance.now()
    await write({ from: before, to: before + items, published: 1 })
    appended = performance.now()
    while ((await publicNow()) < before / 4 + items) await sleep(200)
    shown = performance.now()
  })
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  console.log(`
${items} 件：记入 ${seconds(began, appended)} 秒，全部公开 ${seconds(began, shown)} 秒，每秒 ${((items * 1000) / (shown - began)).toFixed(0)} 件；最后一件比记入晚 ${seconds(appended, shown)} 秒。`)
}

/** Cases with their whole record, written on a thread of its own; their ids. */
async function write(cases: Omit<Publishing, 'url'>): Promise<readonly string[]> {
  const workerData: Publishing = { url: house.store.urls.app, ...cases }
  const [ids] = await once(new Worker(new URL('./publishing.ts', import.meta.url), { workerData }), 'message')
  return ids as string[]
}

/** What an officer reads, one thing after the other with a moment between, as long as the work goes on; says how long he waited. */
async function beside(
  what: string,
  cookie: string,
  opened: readonly string[],
  work: () => Promise<unknown>,
): Promise<void> {
  const over = new AbortController()
  const [taken] = await Promise.all([reading(cookie, opened, over.signal), work().finally(() => over.abort())])
  said(what, taken)
}

interface Taken {
  readonly times: readonly number[]
  /** Asked and not answered. */
  readonly refused: number
}

async function reading(cookie: string, opened: readonly string[], over: AbortSignal): Promise<Taken> {
  const times: number[] = []
  let refused = 0
  for (let n = 0; !over.aborted; n += 1) {
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
    if (!response.ok) refused += 1
    times.push(performance.now() - at)
    await sleep(50)
  }
  return { times, refused }
}

function said(what: string, { times, refused }: Taken): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
  const unanswered = refused > 0 ? `（${refused} 次没有答复）` : ''
  console.log(
    `| ${what}${unanswered} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${(sorted.at(-1) ?? 0).toFixed(0)} |`,
  )
}
