import { randomUUID } from 'node:crypto'
import type { CaseEvent } from '@xiezhi/casework'
import { contextAt } from '@xiezhi/casework/stories/county.ts'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import type { Database } from '../../../platform/db/pool.ts'
import { alone, append, type Draft, headOf, plain, readStream } from '../../record/index.ts'
import type { ContextOf } from '../index.ts'

/** As the server stores an event: names of who acted stand in the body. */
function draftOf(stream: string, event: CaseEvent, command: string): Draft {
  const { person, name, post, agency } = event.actor
  const { proceeding, type, v, acted, recorded } = event
  const rules = { ruleBook: '2026.11' }
  const body = plain({ ...event.body, actor: { name } })
  return {
    stream,
    proceeding,
    type,
    v,
    command,
    refs: [],
    actor: { person, post, agency },
    acted,
    recorded,
    rules,
    body,
  }
}

/** Writes what the story has told since the last time into the record, as the app; gives the leaves it made. */
export async function record(database: Database, stream: string, d: Driver) {
  const head = headOf(await readStream({ query: database.call }, stream))
  const command = randomUUID()
  const fresh = d.events.slice(head?.sequence ?? 0)
  await append(alone(database), {
    actor: { person: 'li', agency: 'yunling-market', post: 'handler' },
    stream,
    head,
    drafts: fresh.map((event) => draftOf(stream, event, command)),
    command: { id: command, digest: Buffer.alloc(32) },
    result: {},
  })
  return fresh.map((event, idx) => ({ idx, stream, sequence: event.sequence }))
}

/** The county of the stories, whose register never changes. */
export const county: ContextOf = async (_trx, actor, now) => ({ ...contextAt(now, actor), marks: ['演示'] })
