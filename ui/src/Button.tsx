import { type ComponentProps, type MouseEvent, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

export type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  look?: 'primary' | 'plain' | 'quiet' | undefined
  /** Full width of its column. */
  wide?: boolean | undefined
  /** Work is under way: says so, and a second press does nothing. */
  busy?: boolean | undefined
  /** Why it cannot be pressed and what to do; shown under the button. There is no way to disable a button without one. */
  blocked?: ReactNode
}

/** A button that is never dead: blocked, it stays reachable and shows its reason. */
export function Button({ look = 'plain', wide, busy, blocked, className, onClick, children, ...rest }: ButtonProps) {
  const reasonId = useId()
  const held = Boolean(busy || blocked)
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (held) event.preventDefault()
    else onClick?.(event)
  }
  const button = (
    <button
      type="button"
      {...rest}
      className={classes('btn', look !== 'plain' && `btn--${look}`, wide && 'btn--wide', className)}
      aria-busy={busy || undefined}
      aria-disabled={blocked ? true : undefined}
      aria-describedby={blocked ? reasonId : rest['aria-describedby']}
      onClick={press}
    >
      {children}
    </button>
  )
  if (!blocked) return button
  return (
    <div>
      {button}
      <p className="btn-reason" id={reasonId}>
        {blocked}
      </p>
    </div>
  )
}
