import { type CaseEvent, type Context, fold } from '@xiezhi/casework'
import { casesNamed, type OtherCase } from '@xiezhi/casework/other.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { readCase } from './store.ts'

/** The cases that this one, or a form about to be taken in it, names (并案), as they stand at this moment. One that is not to be seen is not there. */
export async function othersOf(
  trx: Pick<Queries, 'query'>,
  events: readonly CaseEvent[],
  { rules }: Pick<Context, 'rules'>,
  at?: { readonly step: string; readonly form: unknown },
): Promise<readonly OtherCase[]> {
  if (events.length === 0) return []
  const found: OtherCase[] = []
  for (const id of casesNamed(fold(events), rules, at)) {
    const other = await otherCase(trx, id)
    if (other !== undefined) found.push(other)
  }
  return found
}

const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function otherCase(trx: Pick<Queries, 'query'>, id: string): Promise<OtherCase | undefined> {
  if (!known.test(id)) return undefined
  try {
    const { events, links } = await readCase(trx, id)
    return { id, events, links: links.map((link) => Buffer.from(link).toString('hex')) }
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return undefined
    throw error
  }
}
