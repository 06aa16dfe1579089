import type { Column, Field } from '@xiezhi/law'
import type { CaseFile, Json } from '../../file.ts'
import type { FieldError } from '../../refusal.ts'
import * as parts from '../schemaParts.ts'
import { type Bag, error, type FormKind, isRecord, least, linesOf, type Read, textsIn, wrong } from './kind.ts'

/** What is asked of a field of any kind: a column of a list is one. */
interface OfColumns {
  check(column: Column, value: Json | undefined, file: CaseFile | undefined): readonly FieldError[]
  schema(columns: readonly Pick<Field, keyof Column>[]): parts.Schema
  words(column: Column, value: Json, read: Read): string
}

export const rows = (of: OfColumns): FormKind<'rows'> => ({
  check(value, field, file) {
    const { columns, one } = field.kind
    if (!Array.isArray(value) || !value.every(isRecord)) return wrong(field, `逐项填写的${one}`)
    return value.flatMap((row, i) => [
      ...Object.keys(row)
        .filter((k) => columns.every((c) => c.id !== k))
        .map((k) => error(`${field.id}.${i}`, 'unknown-field', `“${field.label}”没有名为“${k}”的栏目。`)),
      ...columns
        .flatMap((c) => of.check(c, row[c.id], file))
        .map((e) => ({ ...e, field: `${field.id}.${i}.${e.field}`, sentence: `第${i + 1}项：${e.sentence}` })),
    ])
  },
  schema: (field) => parts.array(of.schema(field.kind.columns), least(field)),
  texts: (value, { kind }) =>
    linesOf(value).flatMap((row, i) => {
      if (!isRecord(row)) return []
      const free = kind.columns.filter((c) => c.kind.is === 'text' || c.kind.is === 'longText')
      return textsIn(row, [i], `第${i + 1}项${kind.one}`, Object.fromEntries(free.map((c) => [c.id, c.label])))
    }),
  words: (value, { kind }, read) =>
    (linesOf(value) as readonly Bag[])
      .map((row, i) => {
        const said = kind.columns.flatMap((c) => {
          const given = row[c.id]
          return given === undefined ? [] : [`${c.label}：${of.words(c, given, read)}`]
        })
        return `${i + 1}. ${said.join('，')}`
      })
      .join('\n'),
})
