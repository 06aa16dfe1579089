import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { connect, openDatabase } from '../../platform/db/pool.ts'
import { productRoot } from '../../platform/paths.ts'
import { freshDatabase } from '../../platform/testing/database.ts'
import { checkpointFile, publicKeyFile, readIfThere, startSequencer, verifyRecord } from '../log/index.ts'

/** Enough to meet the usual moments each time the tests run; the proof of ADR 0005 takes fifty (KILLS=50). */
const kills = Number(process.env.KILLS ?? 10)
const origin = 'demo.xiezhi.local/kill'
const writer = fileURLToPath(new URL('./testing/writer.ts', import.meta.url))
/** Below the product, where what npm brought is found. */
const made = join(productRoot, 'node_modules', '.cache', 'xiezhi', `kill-${process.pid}-${threadId}`)

afterAll(() => rmSync(made, { recursive: true, force: true }))

interface Told {
  ready?: true
  refused?: string
  command?: string
  case?: string
  result?: { events: { sequence: number }[]; papers: { number: string }[] }
}

/** Numbers that look random and come again from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * How long a life may last, by what was seen of all lives so far: on a busy machine an answer takes longer, and a kill
 * that comes before the first answer tries nothing.
 */
function lifespan(seen: { lived: number; answers: number }): number {
  return Math.max(400, (6 * seen.lived) / Math.max(1, seen.answers))
}

test(`${kills} kills at random moments lose nothing that was answered`, { timeout: 600_000 }, async () => {
  const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000)
  process.stdout.write(`kill test: KILL_SEED=${seed}\n`)
  const random = randomFrom(seed)
  // A life was mostly spent reading a thousand modules (5 s of processor; 1 s in few files).
  execFileSync(process.execPath, [join(productRoot, 'scripts/program.mjs'), writer, made])
  const fresh = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-kill-'))
  const answered: Told[] = []
  const trouble: string[] = []
  let lived = 0

  /** One life: from the start of the process to its end by SIGKILL, at this part of its span after it began to write. */
  function live(part: number): Promise<void> {
    const child = spawn(
      process.execPath,
      [join(made, 'main.mjs'), fresh.urls.app, fresh.urls.sequencer, dataDir, origin],
      {
        env: { PATH: process.env.PATH },
      },
    )
    let rest = ''
    let born = 0
    child.stderr.on('data', (chunk: Buffer) => trouble.push(chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const told = JSON.parse(line) as Told
        if (told.refused) trouble.push(told.refused)
        if (told.ready) {
          born = performance.now()
          setTimeout(() => child.kill('SIGKILL'), part * lifespan({ lived, answers: answered.length }))
        }
        if (told.command) answered.push(told)
      }
    })
    return new Promise((resolve) =>
      child.once('close', () => {
        if (born > 0) lived += performance.now() - born
        resolve()
      }),
    )
  }
  // Two at a time: the one that lives on signs what the killed one left, and meets its half-done commands.
  let left = kills
  await Promise.all(
    [1, 2].map(async () => {
      while (left > 0) {
        left -= 1
        await live(random())
      }
    }),
  )
  expect(trouble).toEqual([])

  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 2 })
  const all = <T extends object>(text: string) => database.call<T>({ text })
  const sequencer = await startSequencer({ url: fresh.urls.sequencer, dataDir, origin, interval: 10 })
  for (let queued = 1; queued > 0; await sleep(20)) {
    queued = (await all<{ n: number }>('select count(*) as n from log.pending'))[0]!.n
  }
  await sleep(100)
  await sequencer.stop()

  const commands = new Map(
    (await all<{ id: string; stream: string; last: number }>('select id, stream, last from record.command')).map(
      (c) => [c.id, c],
    ),
  )
  expect(answered.length).toBeGreaterThan(kills)
  for (const { command, case: id, result } of answered) {
    expect(commands.get(command!)).toMatchObject({ stream: `case/${id}`, last: result!.events.at(-1)!.sequence })
  }
  const [lost] = await all(`select
    (select count(*) from (select stream from record.event group by stream having count(*) <> max(sequence)) s) as gaps,
    (select count(*) from record.command c where not exists (select from record.event e where e.stream = c.stream and e.sequence = c.last)) as commands,
    (select count(*) from record.event e where not exists (select from record.body b where b.stream = e.stream and b.sequence = e.sequence)) as bodies,
    (select count(*) from record.event e where not exists (select from record.command c where c.id = e.command)) as strays`)
  // Rows are seen under row-level security: look as the agency does.
  const behind = await database.read({ id: 'li', agency: 'yunling-market', post: 'handler' }, (trx) =>
    trx.query({
      text: `select e.stream, max(e.sequence) from record.event e
        left join casework.case_row r on 'case/' || r.id = e.stream
        group by e.stream, r.sequence having max(e.sequence) is distinct from r.sequence`,
    }),
  )
  expect(lost).toMatchObject({ gaps: 0, commands: 0, bodies: 0, strays: 0 })
  expect(behind).toEqual([])

  const numbers = (
    await database.read({ id: 'li', agency: 'yunling-market', post: 'handler' }, (trx) =>
      trx.query<{ last: number }>({ text: 'select last from casework.number_series' }),
    )
  )[0]!.last
  const used = await all<{ n: number }>(`select count(*) as n from record.event where type = 'numbered'`)
  expect(used[0]!.n).toBe(numbers)

  const session = await connect({ url: fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
  const report = await verifyRecord(session, {
    gist: () => null,
    key: readIfThere(publicKeyFile(dataDir))!.trim(),
    trusted: readIfThere(checkpointFile(dataDir))!,
  })
  await session.close()
  expect(report?.findings).toEqual([])
  expect(report).toMatchObject({ ok: true, counts: { pending: 0 } })
  const events = (await all<{ n: number }>('select count(*) as n from record.event'))[0]!.n
  expect(report?.size).toBe(events)
  process.stdout.write(`kill test: ${kills} kills, ${answered.length} answers, ${events} events, ${numbers} numbers\n`)
  await database.close()
  await fresh.drop()
  rmSync(dataDir, { recursive: true })
})
