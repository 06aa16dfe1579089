import { randomUUID } from 'node:crypto'
import type { Database } from '../../platform/db/pool.ts'
import { alone, append } from './append.ts'
import { headOf, readStream } from './read.ts'
import type { Draft } from './seal.ts'

export const draft = (stream: string, command: string, body: Draft['body'] = { note: '检查记录' }): Draft => ({
  stream,
  proceeding: 'main',
  type: 'performed',
  v: 1,
  command,
  refs: [],
  actor: { person: 'li', post: 'handler', agency: 'yunling-market' },
  acted: '2026-08-03T10:00',
  recorded: '2026-08-03T10:00',
  rules: { ruleBook: '2026.11' },
  body,
})

/** Streams `case/fill-1` … with so many more events each; `up`: only those that have none yet. */
export async function fill(database: Database, streams: number, events: number, up = false): Promise<void> {
  for (let s = 1; s <= streams; s += 1) {
    const stream = `case/fill-${s}`
    const head = headOf(await readStream({ query: database.call }, stream))
    if (up && head !== null) continue
    const command = randomUUID()
    await append(alone(database), {
      actor: { person: 'li', agency: 'yunling-market', post: 'handler' },
      stream,
      head,
      drafts: Array.from({ length: events }, (_, n) => draft(stream, command, { note: `检查记录第 ${n} 号`, at: n })),
      command: { id: command, digest: Buffer.alloc(32) },
      result: {},
    })
  }
}
