import type { Form, Json } from '@xiezhi/casework'
import type { ListId } from '@xiezhi/law'
import { rangeIn } from '../check/range.ts'
import type { Entry } from '../entries.ts'
import type { ListKind } from '../kinds/kind.ts'
import { citedIn } from './lines.ts'

const given = (fields: { readonly [column: string]: Json | undefined }): Form =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Json] => field[1] !== undefined && field[1] !== ''),
  )

/** A grade under its violation: what it applies to, and the range its standard words. */
function gradesOf({ name, fields, parts }: Entry): readonly Form[] {
  const rows = parts.length === 0 ? [{ name: '', fields: {} as Readonly<Record<string, string>> }] : parts
  return rows.map((part) => {
    const of = { ...fields, ...part.fields }
    const standard = of.standard ?? ''
    const { range } = rangeIn(standard)
    return given({
      conduct: name,
      matter: /^[A-Za-z0-9.-]{1,40}$/.test(of.code ?? '') ? of.code : undefined,
      basis: of.basis === undefined ? undefined : citedIn(of.basis),
      grade: part.name,
      when: of.circumstance ?? (part.name === '' ? standard.slice(0, 1000) : part.name),
      ...range,
      standard,
    })
  })
}

/** Lists whose lines are typed (law/list/lines.ts), from the items of a table; what of a line is a question of the form it stands in. */
const typed: Readonly<Record<string, { readonly list: ListId; readonly rows: (entry: Entry) => readonly Form[] }>> = {
  benchmarks: { list: 'discretion', rows: gradesOf },
}

/** The same items as lines of a list that other cases ask; undefined: a list of this kind is a text. */
export function typedLines(
  kind: ListKind,
  entries: readonly Entry[],
): { list: ListId; rows: readonly Form[] } | undefined {
  const of = typed[kind.id]
  return of === undefined ? undefined : { list: of.list, rows: entries.flatMap(of.rows) }
}
