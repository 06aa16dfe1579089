import { randomUUID } from 'node:crypto'
import type { Actor, Moment } from '@xiezhi/casework'
import { ruleBook } from '@xiezhi/law'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { alone, append, digestOf, headOf, namedDraft, readStream } from '../record/index.ts'

/** The stream of the record that says from where on its times can be relied on again. */
export const clockStream = 'server/clock'

const keeper: Actor = { person: 'system', name: '系统', post: 'administrator', agency: 'system' }

export interface Confirmation {
  /** Now, with its zone: what the person vouches for. */
  readonly at: string
  /** What happened to the clock, and who looked. */
  readonly reason: string
  readonly by: string
}

/**
 * The act by which somebody vouches for the clock where the record holds times that lie ahead: entries made while it was
 * wrong stay as they are, and are no longer what it is measured by.
 */
export async function confirmClock(database: Database, { at, reason, by }: Confirmation): Promise<void> {
  const as = { id: keeper.person, agency: keeper.agency, post: keeper.post }
  const recorded = await database.read(as, (trx) => readStream(trx, clockStream))
  const moment = at.slice(0, 16) as Moment
  const command = randomUUID()
  const form = { now: at, reason, by }
  const event = {
    type: 'confirmed',
    v: 1,
    proceeding: '',
    command,
    actor: { ...keeper, name: by },
    acted: moment,
    recorded: moment,
    body: { step: 'clock.confirm', title: '时钟核定', form },
  }
  const done = await append(alone(database), {
    actor: keeper,
    stream: clockStream,
    head: headOf(recorded),
    drafts: [namedDraft(clockStream, event, { ruleBook: ruleBook.version })],
    command: { id: command, digest: digestOf(form) },
    result: {},
  })
  if (done.outcome !== 'appended') throw new Error(`the clock was not confirmed: ${done.outcome}`)
}

/** Whether somebody vouched for the clock after this entry was made: then its time, if it lies ahead, is known to be wrong. */
export async function confirmedAfter(trx: Pick<Queries, 'query'>, stream: string, sequence: number): Promise<boolean> {
  const rows = await trx.query({
    name: 'time.confirmed_after',
    text: `select from log.leaf c join log.leaf e on e.stream = $2 and e.sequence = $3
      where c.stream = $1 and c.idx > e.idx limit 1`,
    values: [clockStream, stream, sequence],
  })
  return rows.length > 0
}
