import type { Field, FieldKind } from '@xiezhi/law'
import type { Form, Json } from './file.ts'
import { saidBy } from './forms/kinds/index.ts'
import { own } from './own.ts'

/**
 * A field as it was asked when it was filled in: part of the record, so that what was recorded is read for ever as it was meant,
 * whatever the rule book of a later day calls it, or asks no more.
 */
export interface Asked {
  readonly id: string
  readonly label: string
  readonly is: FieldKind['is']
  /** What the values of a choice, or the questions answered, said: { inspection: '监督检查' }. */
  readonly said?: Readonly<Record<string, string>>
  /** The columns of a list, those that any of its lines filled in. */
  readonly columns?: readonly Asked[]
}

/** Of the fields of a form those that were filled in, in the order of the form. */
export const askedOf = (fields: readonly Field[], form: Form): readonly Asked[] =>
  fields.flatMap(({ id, label, kind }): readonly Asked[] => {
    const value = own(form, id)
    if (value === undefined) return []
    const said = saidBy(kind, value)
    const columns = columnsIn(kind, value)
    return [
      {
        id,
        label,
        is: kind.is,
        ...(Object.keys(said).length === 0 ? {} : { said }),
        ...(columns === undefined ? {} : { columns }),
      },
    ]
  })

/** Of a list, its columns as they were asked: a choice with every value its lines have. */
function columnsIn(kind: FieldKind, value: Json): readonly Asked[] | undefined {
  if (kind.is !== 'rows' || !Array.isArray(value)) return undefined
  return kind.columns.flatMap(({ id, label, kind: column }): readonly Asked[] => {
    const given = (value as readonly Form[]).flatMap((row) => own(row, id) ?? [])
    if (given.length === 0) return []
    const said = saidBy(column, given)
    return [{ id, label, is: column.is, ...(Object.keys(said).length === 0 ? {} : { said }) }]
  })
}
