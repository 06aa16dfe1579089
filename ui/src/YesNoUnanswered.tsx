import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { type FieldProps, FieldWords, Optional, useWiring } from './Field.tsx'
import { TextArea } from './inputs.tsx'

export type Answer = 'yes' | 'no' | 'unanswered'

export type YesNoUnansweredProps = FieldProps & {
  value: Answer
  onChange: (value: Answer) => void
  /** With `onReason` the grounds of the answer are asked for as soon as there is one. */
  reason?: string
  onReason?: (reason: string) => void
  reasonLabel?: ReactNode
  reasonError?: string
  /** Who answered and when. */
  stated?: ReactNode
}

const answers: readonly { value: Answer; label: string }[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
  { value: 'unanswered', label: '尚未回答' },
]

/** A question of fact with three answers: not answered is an answer of its own, and the one it starts with. */
export function YesNoUnanswered(props: YesNoUnansweredProps) {
  const { label, hint, error, required, value, onChange, reason, onReason, reasonLabel, reasonError, stated } = props
  const { id, ...wiring } = useWiring(props)
  return (
    <fieldset className={classes('field', error && 'field--error')} aria-describedby={wiring['aria-describedby']}>
      <legend className="field__label">
        {label}
        <Optional required={required} />
      </legend>
      <FieldWords id={id} hint={hint} error={error} />
      <div className="choices">
        {answers.map((answer, index) => (
          <label className="choice" key={answer.value}>
            <input
              type="radio"
              // the summary of errors jumps to the first answer
              id={index === 0 ? id : `${id}-${answer.value}`}
              name={id}
              checked={value === answer.value}
              onChange={() => onChange(answer.value)}
            />
            {answer.label}
          </label>
        ))}
      </div>
      {stated && <p className="field__after">{stated}</p>}
      {onReason && value !== 'unanswered' && (
        <TextArea
          label={reasonLabel ?? '理由'}
          rows={2}
          id={`${id}-reason`}
          value={reason ?? ''}
          onChange={onReason}
          error={reasonError}
        />
      )}
    </fieldset>
  )
}
