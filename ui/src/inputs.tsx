import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldProps, splitField } from './Field.tsx'

type Native<T extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<T>,
  keyof FieldProps | 'value' | 'defaultValue' | 'onChange' | 'children'
>
type Text = { value: string; onChange: (value: string) => void }

export type TextInputProps = FieldProps & Text & Native<'input'>

export function TextInput(props: TextInputProps) {
  const [field, { onChange, className, ...rest }] = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          type="text"
          {...rest}
          {...wiring}
          className={classes('input', className)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export type TextAreaProps = FieldProps & Text & Native<'textarea'>

export function TextArea(props: TextAreaProps) {
  const [field, { onChange, className, ...rest }] = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          rows={4}
          {...rest}
          {...wiring}
          className={classes('input', className)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export type Choice = { value: string; label: string }
export type SelectProps = FieldProps & Text & Native<'select'> & { choices: readonly Choice[]; placeholder?: string }

export function Select(props: SelectProps) {
  const [field, { onChange, className, choices, placeholder = '请选择', ...rest }] = splitField(props)
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          className={classes('input', className)}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{placeholder}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
