import type { Json } from '@xiezhi/casework'
import { Button } from '@xiezhi/ui'
import type { ComponentType } from 'react'
import { useFormWorld } from '../context.ts'
import type { ControlProps, KindProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { RemoveRow } from './Attendees.tsx'
import { useRows } from './rows.ts'

type Props = KindProps<'rows'> & {
  /** The control of any kind of field: a column is a field of each line. */
  readonly Control: ComponentType<ControlProps>
}

/** A list (物品清单), a line each; the first stands ready to be filled in. */
export function RowsField({ field, path, value, values, onChange, Control }: Props) {
  const { errors } = useFormWorld()
  const { kind } = field
  const rows = useRows(value, onChange, {})
  const lines = rows.all.length === 0 ? [{} as { readonly [key: string]: Json }] : rows.all
  const set = (i: number, id: string, next: Json | undefined) =>
    rows.all.length === 0 ? next !== undefined && onChange([{ [id]: next }]) : rows.set(i, { [id]: next })
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]} required={field.required}>
      {lines.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
        <fieldset className="line" key={i}>
          <legend className="quiet small">
            {kind.one}
            {i + 1}
          </legend>
          <div className="line__grid line__grid--3">
            {kind.columns.map((c) => (
              <Control
                key={c.id}
                field={c}
                path={`${path}.${i}.${c.id}`}
                value={row[c.id]}
                values={values}
                onChange={(next) => set(i, c.id, next)}
              />
            ))}
          </div>
          {rows.all.length > 1 && <RemoveRow what="这一项" index={i} onRemove={() => rows.remove(i)} />}
        </fieldset>
      ))}
      <Button onClick={() => (rows.all.length === 0 ? onChange([{}, {}]) : rows.add())}>添加{kind.one}</Button>
    </Group>
  )
}
