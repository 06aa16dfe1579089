import { fold } from '@xiezhi/casework'
import { mappingsIn } from '@xiezhi/casework/mappings.ts'
import { type ListId, ruleBook } from '@xiezhi/law'
import type { ByHand, ListKind } from '@xiezhi/lists'
import { z } from 'zod'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { caseEventOf } from '../cases/index.ts'
import { readStreams } from '../record/index.ts'

/** Of a list that is no list of lines with columns. */
const nothing = 'none'

/** What the agency said by hand of headings when it last drew up a list of this kind: read from the record of its lists. */
export async function mappingsOf(
  trx: Pick<Queries, 'query'>,
  agency: string,
  list: ListId | undefined,
): Promise<ByHand> {
  if (list === undefined) return {}
  const rows = await trx.query<{ id: string }>({
    name: 'lists.drafted',
    text: `select id from casework.case_row where agency = $1 and procedure = any ($2) order by id`,
    values: [agency, ruleBook.procedures.filter((p) => p.lists !== undefined).map((p) => p.id)],
  })
  const streams = await readStreams(
    trx,
    rows.map(({ id }) => `case/${id}`),
  )
  const said = [...streams.values()].flatMap((stream) => {
    const events = stream.map(caseEventOf).filter((event) => event !== undefined)
    return events.length === stream.length ? mappingsIn(fold(events), ruleBook) : []
  })
  return Object.fromEntries(
    said
      .filter((one) => one.list === list)
      .map(({ heading, meaning }) => [heading, meaning === nothing ? '' : meaning]),
  )
}

const pairs = z.record(z.string().max(100), z.string().max(40))

/** What is said of headings in the address of a call: `{"单位": "agency", "其他": ""}`. */
export function byHandIn(given: string | undefined): ByHand {
  if (given === undefined || given === '') return {}
  const said = pairs.safeParse(parsed(given))
  if (said.success) return said.data
  throw new Problem(400, 'columns-invalid', '请用 {"表头":"栏目"} 说明各列对应的栏目。')
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given)
  } catch {
    return undefined
  }
}

/** What a column may be taken for. */
export const meaningsOf = (kind: ListKind): readonly { readonly id: string; readonly title: string }[] =>
  [kind.name, ...(kind.part === undefined ? [] : [kind.part]), ...kind.columns].map(({ id, title }) => ({ id, title }))
