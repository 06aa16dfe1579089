import { type MouseEvent, useEffect, useId, useRef } from 'react'

export type FieldError = { fieldId: string; message: string }

export type ErrorSummaryProps = {
  title?: string
  errors: readonly FieldError[]
  /** Counts the tries to submit: a new try with errors left takes the focus again; typing never does. */
  attempt?: number
}

function jump(event: MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId)
  if (!field) return
  event.preventDefault()
  field.scrollIntoView({ block: 'center' })
  field.focus()
}

/** Every error of a form in one place, above it; takes the focus when it appears, and each line leads to its field. */
export function ErrorSummary({ title = '还不能提交，请先处理以下问题', errors, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const some = errors.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus though it is not read here
  useEffect(() => {
    if (some) box.current?.focus()
  }, [some, attempt])
  if (!some) return null
  return (
    <div className="errors" role="alert" aria-labelledby={titleId} tabIndex={-1} ref={box}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId + error.message}>
            <a href={`#${error.fieldId}`} onClick={(event) => jump(event, error.fieldId)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
