import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

export type FieldProps = {
  label: ReactNode
  /** Said before the control: what is wanted, in what form. */
  hint?: ReactNode
  /** A sentence that says what to do. Shown above the control and wired to it. */
  error?: string | undefined
  /** Fields are required unless this is false; then the label says 选填. */
  required?: boolean | undefined
  /** Given when an ErrorSummary must be able to jump here. */
  id?: string | undefined
}

/** What a control spreads to be wired to its label, hint and error. */
export type Wiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

export function useWiring({ id, hint, error, required = true }: FieldProps): Wiring {
  const made = useId()
  const own = id ?? made
  const said = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ')
  return {
    id: own,
    'aria-describedby': said || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  }
}

/** Hint and error, with the ids the wiring points to. */
export function FieldWords({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

export function Optional({ required = true }: { required?: boolean | undefined }) {
  return required ? null : <span className="field__optional">（选填）</span>
}

/** Label, hint, error and one control, wired by ids. `children` draws the control with the wiring it is handed. */
export function Field({
  children,
  after,
  ...field
}: FieldProps & { children: (wiring: Wiring) => ReactNode; after?: ReactNode }) {
  const wiring = useWiring(field)
  return (
    <div className={classes('field', field.error && 'field--error')}>
      <label className="field__label" htmlFor={wiring.id}>
        {field.label}
        <Optional required={field.required} />
      </label>
      <FieldWords id={wiring.id} hint={field.hint} error={field.error} />
      {children(wiring)}
      {after && <p className="field__after">{after}</p>}
    </div>
  )
}

/** Takes the field's own words out of a component's props; the rest goes to the native control. */
export function splitField<P extends FieldProps>(props: P): [FieldProps, Omit<P, keyof FieldProps>] {
  const { label, hint, error, required, id, ...rest } = props
  return [{ label, hint, error, required, id }, rest]
}
