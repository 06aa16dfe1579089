import { entriesIn, entryOf } from '../../entries.ts'
import * as parts from '../schemaParts.ts'
import { error, type FormKind, least, linesOf, ok, type Read, wrong } from './kind.ts'

/** Its place in its own list and what it is known by, as the rules call it today; its number where they know the kind no more. */
function nameOf({ of, shows }: { readonly of?: string; readonly shows?: string }, no: number, { file }: Read): string {
  const entry = of === undefined ? undefined : entryOf(file, of, no)
  if (of === undefined || entry === undefined) return String(no)
  const own = entriesIn(file, of).filter((e) => e.proceeding === entry.proceeding)
  const name = entry.fields[shows ?? '']
  return `${own.findIndex((e) => e.no === no) + 1}${name === undefined ? '' : `“${String(name)}”`}`
}

/** Of the kind the field names: which proceeding they must be of is for a gate. */
export const entryRefs: FormKind<'entryRefs'> = {
  check(value, field, file) {
    const { of, one } = field.kind
    if (!Array.isArray(value) || !value.every((n) => Number.isInteger(n))) return wrong(field, `${one}的编号`)
    const missing = (value as readonly number[]).find((n) => file !== undefined && entryOf(file, of, n) === undefined)
    return missing === undefined ? ok : [error(field.id, 'unknown-entry', `案卷中没有第${missing}号${one}。`)]
  },
  schema: (field) =>
    parts.array(
      {
        type: 'integer',
        description: `${field.kind.one}的编号，见案卷 file.entries 中 kind 为 ${field.kind.of} 的 no`,
      },
      least(field),
    ),
  words: (value, { kind }, read) =>
    linesOf(value)
      // Of a record made before the kind was known under this name only its number is left.
      .map((n) => `${(kind as Partial<typeof kind>).one ?? ''}${nameOf(kind, Number(n), read)}`)
      .join('、'),
  telling: true,
  asks: '请选择',
}
