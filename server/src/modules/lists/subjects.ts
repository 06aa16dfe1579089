import type { Context, Form } from '@xiezhi/casework'
import { isInForce, type ListVersion, linesOn } from '@xiezhi/casework/listed.ts'
import { type Day, type ListId, linesOf, listLines } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { folded, initialsOf } from '../../platform/foundBy.ts'
import { subjectsIn } from './sheets.ts'

/** Lists of who is enforced upon. */
const lists = (Object.keys(listLines) as ListId[]).filter((id) => linesOf(id).large === true)
const most = 10

/** A subject as the agency's list in force has it, and from which version. */
export interface Subject {
  readonly line: Form
  readonly list: string
  readonly version: number
  readonly from: Day
}

/** Whom a name, part of one, a number or first letters find on the lists in force today. */
export async function subjectsOf(
  trx: Pick<Queries, 'query'>,
  agency: string,
  versions: Context['lists'],
  q: string,
  day: Day,
): Promise<readonly Subject[]> {
  if (q.trim().length < 2) return []
  const inForce = (versions ?? []).filter((v) => lists.includes(v.list) && isInForce(v, day))
  const told = (v: ListVersion, line: Form): Subject => ({ line, list: v.title, version: v.version, from: v.from })
  const short = inForce.flatMap((v) =>
    linesOn([v], v.list, day)
      .filter((line) => isFound(line, q))
      .map((line) => told(v, line)),
  )
  const large = inForce.filter((v) => v.sheet !== undefined)
  const found =
    large.length === 0
      ? []
      : await subjectsIn(trx, { agency, sheets: large.map((v) => v.sheet!.sha256), q, limit: most })
  return [
    ...short,
    ...found.flatMap(({ sha256, line }) => large.filter((v) => v.sheet?.sha256 === sha256).map((v) => told(v, line))),
  ].slice(0, most)
}

function isFound({ name, code, registration }: Form, q: string): boolean {
  const words = folded(q.trim())
  const numbers = [code, registration].map((one) => String(one ?? ''))
  return (
    folded(String(name ?? '')).includes(words) ||
    numbers.some((one) => one !== '' && one.includes(q.trim().toUpperCase())) ||
    (/^[a-z]{2,}$/i.test(q.trim()) && initialsOf(String(name ?? '')).includes(q.trim().toLowerCase()))
  )
}
