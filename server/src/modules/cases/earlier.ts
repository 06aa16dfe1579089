import { type CaseEvent, type Context, decisionOf, type Earlier, earlierOf, fold } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'
import { readStreams } from '../record/index.ts'
import { caseEventOf, streamOf } from './events.ts'
import { wholeQuery } from './words.ts'

/**
 * What the parties of a case that is not decided yet are called: under these the agency may have decided against them before
 * (处罚法29). The same name is only where to look, who is the same person casework says.
 */
function namedIn(events: readonly CaseEvent[]): string {
  if (events.length === 0) return ''
  const file = fold(events)
  if (decisionOf(file) !== undefined) return ''
  const names = file.parties.flatMap((p) => [p.name, p.kind === 'person' ? '' : (p.code ?? '')])
  return wholeQuery(names)
}

/** What the agency decided before against the parties of a case: found by the whole name or code, read from the record. */
export async function earlierAgainst(
  trx: Pick<Queries, 'query'>,
  events: readonly CaseEvent[],
): Promise<readonly Earlier[]> {
  const named = namedIn(events)
  if (named === '') return []
  const { agency, id } = fold(events)
  const rows = await trx.query<{ id: string }>({
    name: 'cases.decided_against',
    text: 'select casework.decided_against($1, $2, $3) as id',
    values: [agency, named, id],
  })
  return earlierIn(
    trx,
    rows.map((row) => row.id),
  )
}

/** What these cases punished. */
async function earlierIn(trx: Pick<Queries, 'query'>, ids: readonly string[]): Promise<readonly Earlier[]> {
  const recorded = await readStreams(trx, ids.map(streamOf))
  return [...recorded.values()].flatMap((rows) => {
    const of = rows.map(caseEventOf).filter((event) => event !== undefined)
    return of.length === rows.length ? earlierOf(fold(of)) : []
  })
}

/** Thrown where a step asks of other cases, what they decided before or left to be asked, how they stand, or what became of those it began, and nobody has looked. */
export class EarlierAsked extends Error {}

/**
 * A context in which nobody has looked at other cases: few steps ask. One that does is taken again, with the answer;
 * so does whatever copies the context, for a copy that lost the question would take it for answered with nothing.
 */
export function unlooked(context: Context): Context {
  const asked = (['earlier', 'traces', 'begun', 'cases'] as const).filter((name) => context[name] === undefined)
  const get = () => {
    throw new EarlierAsked()
  }
  return asked.reduce((of, name) => Object.defineProperty(of, name, { enumerable: true, get }), { ...context })
}
