import type { Opened } from '@xiezhi/answers'
import {
  type Actor,
  type CaseEvent,
  type Command,
  type Context,
  type OpeningCommand,
  type Outcome,
  open,
  type Performed,
  perform,
} from '@xiezhi/casework'
import { bound } from '@xiezhi/casework/moving/bound.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { derivedId, newId } from '../../platform/ids.ts'
import { isConflict, within } from '../record/index.ts'
import type { CasesDeps, RenderedPaper } from './deps.ts'
import { bringFiles } from './files.ts'
import { keepPaper, withPapers } from './papers.ts'
import { databaseActor } from './policy.ts'
import { readCase, reserveNumber } from './store.ts'
import {
  type Answer,
  accepted,
  answer,
  busy,
  contextOf,
  momentOf,
  resultOf,
  sameAgain,
  sequenced,
  type Write,
  writeCase,
} from './write.ts'

/**
 * A step that makes papers or begins another case, in one transaction: numbers are reserved, the step taken with them, each paper
 * rendered and signed as it is, the cases it begins opened, all of it appended. Whatever fails, all of it goes back.
 */
export async function performAtOnce(
  deps: CasesDeps,
  actor: Actor,
  step: {
    readonly id: string
    readonly command: Command
    readonly digest: Uint8Array
    /** Throws when this actor may not act on these events. */
    readonly check: (events: readonly CaseEvent[]) => void
  },
): Promise<Answer | 'conflict'> {
  const { id, digest, check } = step
  try {
    return await deps.database.transaction(databaseActor(actor), async (trx) => {
      const stored = await readCase(trx, id, step.command.id)
      if (stored.answered) return sameAgain(stored.answered, digest)
      check(stored.events)
      const { step: taking, form } = step.command
      const added = await deps.added?.(trx, actor, { id, step: taking, form })
      const command = added === undefined ? step.command : { ...step.command, form: added.form }
      const context = await contextOf(deps, trx, actor, id, stored.events, command)
      const performed = await taken(trx, stored.events, command, context)
      const act = sequenced(performed.events, stored.head!.sequence)
      const { events, papers } = await withPapers(deps, stored.events, act, performed.papers, context, trx)
      const began = performed.began.map(({ case: case_, procedure, title }) => ({ case: case_, procedure, title }))
      const result = {
        ...resultOf(events, madeOf(papers), deps.papers.notice(command.form)),
        ...(began.length === 0 ? {} : { began }),
      }
      const write = async (one: Write) => {
        const done = await writeCase(within(trx), one)
        // Only leaving by an error takes everything back; the same command, taken elsewhere meanwhile, is read again.
        if (done.outcome !== 'appended') throw new Conflict()
        return done.links
      }
      const links = await write({
        id,
        head: stored.head,
        before: stored.events,
        events,
        context,
        command: { id: command.id, digest },
        result,
      })
      await added?.after()
      for (const paper of papers) await keepPaper(deps, trx, id, actor, paper)
      // What was there is sealed, and the act itself now is.
      const linkOf = (sequence: number) => hexOf(stored.links[sequence - 1] ?? links[0]!)
      for (const one of performed.began) {
        const made = one.events.map((event) => bound(event, linkOf))
        const opened = await withPapers(deps, [], sequenced(made, 0), one.papers, context)
        await write({
          id: one.case,
          head: null,
          before: [],
          events: opened.events,
          context,
          command: { id: one.command, digest },
          // Of its own events: what an answer says is held against them (verification).
          result: { case: one.case, ...resultOf(opened.events, madeOf(opened.papers)) },
        })
        for (const paper of opened.papers) await keepPaper(deps, trx, one.case, actor, paper)
        if (one.events[0]?.body.from?.severed === true) await bringFiles(trx, id, one.case)
      }
      for (const one of performed.ended) {
        const other = await readCase(trx, one.case)
        // What was judged is what is written to: whoever wrote to it meanwhile is judged with it anew.
        if (other.head?.sequence !== one.after) throw new Conflict()
        const [last] = sequenced([bound(one.event, linkOf)], one.after)
        await write({
          id: one.case,
          head: other.head,
          before: other.events,
          events: [last!],
          context,
          command: { id: one.command, digest },
          result: resultOf([last!], []),
        })
        await bringFiles(trx, one.case, id)
      }
      return { result, repeated: false }
    })
  } catch (error) {
    if (error instanceof Conflict || isConflict(error)) return 'conflict'
    throw error
  }
}

/** A case whose first step makes papers (登记表): opened with them, or not at all. */
export async function openAtOnce(
  deps: CasesDeps,
  actor: Actor,
  opening: { readonly id: string; readonly procedure: string; readonly digest: Uint8Array } & {
    readonly command: OpeningCommand
  },
): Promise<Answer<Opened>> {
  const { id, procedure, digest } = opening
  return deps.database.transaction(databaseActor(actor), async (trx) => {
    const arrived = await deps.arrived?.(trx, actor, { id, procedure, form: opening.command.form })
    const command = { ...opening.command, form: arrived?.form ?? opening.command.form }
    const context = await deps.contextFor(trx, actor, momentOf(deps.clock.now()))
    const asked = open(id, procedure, command, context)
    const numbers = asked.outcome === 'numbers' ? await reserved(trx, asked.requests, context) : []
    const performed = accepted(open(id, procedure, command, context, numbers))
    const { events, papers } = await withPapers(deps, [], sequenced(performed.events, 0), performed.papers, context)
    const result = { case: id, ...resultOf(events, madeOf(papers), deps.papers.notice(events[0]!.body.form)) }
    const write = { id, head: null, before: [], events, context, command: { id: command.id, digest }, result }
    const done = await writeCase(within(trx), write)
    // The same command came in twice at one moment: what was reserved here goes back, and it is asked again.
    if (done.outcome !== 'appended') throw busy()
    await arrived?.after()
    for (const paper of papers) await keepPaper(deps, trx, id, actor, paper)
    return answer<Opened>(done.result, false)
  })
}

type Asked = Extract<Outcome, { readonly outcome: 'numbers' }>
async function reserved(trx: Queries, requests: Asked['requests'], { agency }: Context): Promise<readonly number[]> {
  const numbers: number[] = []
  for (const { series, year } of requests) numbers.push(await reserveNumber(trx, agency.id, series, year))
  return numbers
}

const hexOf = (link: Uint8Array): string => Buffer.from(link).toString('hex')

class Conflict extends Error {}

const madeOf = (papers: readonly RenderedPaper[]) =>
  papers.map(({ kind, number, sha256, pages }) => ({ kind, number, sha256, pages }))

/** The step with the numbers and ids it asks for. A case it begins is opened under a command that follows from its own. */
async function taken(
  trx: Queries,
  events: readonly CaseEvent[],
  command: Command,
  context: Context,
): Promise<Performed> {
  const asked = perform(events, command, context)
  if (asked.outcome !== 'numbers') return accepted(asked, { events, context })
  const numbers = await reserved(trx, asked.requests, context)
  // What a case that is there is written to under follows from the command as well.
  const fresh = Array.from({ length: asked.cases }, (_, i) => ({
    case: newId(),
    command: derivedId(command.id, `begins ${i}`),
  }))
  return accepted(perform(events, command, context, numbers, fresh), { events, context })
}
