import { createHash } from 'node:crypto'
import type { Actor, Moment } from '@xiezhi/casework'
import { ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import type { PeopleDeps } from '../people/index.ts'
import { alone, append, digestOf, headOf, namedDraft, namedEventOf, readStream } from '../record/index.ts'
import type { Head } from './chain.ts'

/** The stream of the record that keeps where the audit stood, day by day. */
export const stream = 'access/audit'

const keeper: Actor = { person: 'system', name: '系统', post: 'auditor', agency: 'system' }

/** The same day has the same command: of several servers one enters it, and none twice. */
function commandOf(day: string, size: number): string {
  const hex = createHash('sha256').update(`xiezhi audit head ${day} ${size}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

interface Kept extends Head {
  readonly day: string
}

/** The heads as the record has them, oldest first. */
export async function headsIn(trx: Pick<Queries, 'query' | 'first'>): Promise<readonly Kept[]> {
  const recorded = await readStream(trx as Queries, stream)
  return recorded.flatMap((one) => {
    const event = namedEventOf(one)
    const { form } = (event?.body ?? {}) as { form?: Kept }
    return form === undefined ? [] : [form]
  })
}

/**
 * Enters where the audit stands into the record, once a day, and never on its first: then anybody who has a later checkpoint
 * can tell that no line before it was changed or taken away. Gives the head entered; undefined: none was due.
 */
export async function enterHead(deps: Pick<PeopleDeps, 'database' | 'clock' | 'world'>): Promise<Head | undefined> {
  const { database, clock, world } = deps
  const day = world.now().slice(0, 10)
  const as = { id: keeper.person, agency: keeper.agency, post: keeper.post }
  const { recorded, kept, now } = await database.read(as, async (trx) => ({
    recorded: await readStream(trx, stream),
    kept: (await headsIn(trx)).at(-1),
    now: await trx.first<{ size: number | null; link: Buffer | null; since: string | null }>({
      name: 'access.audit_head',
      text: 'select size, link, since from access.audit_head()',
    }),
  }))
  if (now?.size == null || now.link == null) return undefined
  if (kept === undefined ? (now.since ?? day) >= day : kept.day >= day || kept.size >= now.size) return undefined
  const head = { size: now.size, link: now.link.toString('hex') }
  const at = clock.now().slice(0, 16) as Moment
  const form = { day, ...head }
  const event = {
    type: 'audited',
    v: 1,
    proceeding: '',
    command: commandOf(day, head.size),
    actor: keeper,
    acted: at,
    recorded: at,
    body: { step: 'audit.head', title: '访问留痕入册', form },
  }
  const done = await append(alone(database), {
    actor: { person: keeper.person, agency: keeper.agency, post: keeper.post },
    stream,
    head: headOf(recorded),
    drafts: [namedDraft(stream, event, { ruleBook: ruleBook.version })],
    command: { id: event.command, digest: digestOf(form) },
    result: form,
  })
  return done.outcome === 'appended' ? head : undefined
}
