import type { Json } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import { applies } from '@xiezhi/law/words/field.ts'
import { FieldControl } from './FieldControl.tsx'
import type { Values } from './model.ts'

/** All fields of a step in their order. */
export function StepFields(props: {
  fields: readonly Field[]
  values: Values
  onChange: (id: string, value: Json | undefined) => void
}) {
  // Whether files are pieces of their own is a question only of several.
  const one = !Array.isArray(props.values.files) || props.values.files.length < 2
  return props.fields
    .filter((field) => applies(field, props.values) && !(one && field.id === 'separate'))
    .map((field) => (
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
