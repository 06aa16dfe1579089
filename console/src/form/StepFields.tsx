import type { Json } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import { FieldControl } from './FieldControl.tsx'
import type { Values } from './model.ts'

/** All fields of a step in their order. */
export function StepFields(props: {
  fields: readonly Field[]
  values: Values
  onChange: (id: string, value: Json | undefined) => void
}) {
  return props.fields.map((field) => (
    <FieldControl
      key={field.id}
      field={field}
      path={field.id}
      value={props.values[field.id]}
      values={props.values}
      onChange={(value) => props.onChange(field.id, value)}
    />
  ))
}
