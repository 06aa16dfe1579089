import { classes } from '@xiezhi/ui'
import type { ReactNode } from 'react'
import { idOf } from './model.ts'

/** Several controls under one question, with the wiring a single control has. */
export function Group(props: {
  path: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  required?: boolean
  children: ReactNode
  className?: string
}) {
  const id = idOf(props.path)
  const said = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={classes('field', props.error && 'field--error', props.className)}
      id={id}
      tabIndex={-1}
      aria-describedby={said || undefined}
    >
      <legend className="field__label">
        {props.label}
        {props.required === false && <span className="field__optional">（选填）</span>}
      </legend>
      {props.hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p className="field__error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
      {props.children}
    </fieldset>
  )
}

export interface CheckItem<V extends string | number> {
  readonly value: V
  readonly label: ReactNode
  readonly note?: ReactNode
}

/** Several of a few: boxes in a row or a list. */
export function Checks<V extends string | number>(props: {
  items: readonly CheckItem<V>[]
  chosen: readonly V[]
  onChange: (chosen: V[]) => void
  list?: boolean
}) {
  return (
    <div className={props.list ? 'checks checks--list' : 'choices'}>
      {props.items.map((item) => (
        <label className="choice" key={item.value}>
          <input
            type="checkbox"
            checked={props.chosen.includes(item.value)}
            onChange={(event) =>
              props.onChange(
                event.target.checked ? [...props.chosen, item.value] : props.chosen.filter((v) => v !== item.value),
              )
            }
          />
          <span>
            {item.label}
            {item.note && <span className="quiet small"> {item.note}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
