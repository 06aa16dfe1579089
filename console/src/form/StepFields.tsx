import type { Json } from '@xiezhi/casework'
import type { FactId, Field } from '@xiezhi/law'
import { applies } from '@xiezhi/law/words/field.ts'
import { useFormWorld } from './context.ts'
import { FieldControl } from './FieldControl.tsx'
import { isBag, type Values } from './model.ts'

/** All fields of a step in their order. */
export function StepFields(props: {
  fields: readonly Field[]
  values: Values
  onChange: (id: string, value: Json | undefined) => void
}) {
  // Whether files are pieces of their own is a question only of several.
  const one = !Array.isArray(props.values.files) || props.values.files.length < 2
  const { ask = [] } = useFormWorld()
  const answered = (id: FactId) => Object.values(props.values).some((v) => isBag(v) && v[id] !== undefined)
  const isWanted = ({ whenAsked: id }: Field) => id === undefined || ask.includes(id) || answered(id)
  return props.fields
    .filter((field) => applies(field, props.values) && isWanted(field) && !(one && field.id === 'separate'))
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
