import { type ReactNode, useState } from 'react'
import { Field, type FieldProps, splitField } from './Field.tsx'
import { formatMoney, parseMoney } from './format.ts'

export type MoneyInputProps = FieldProps & {
  /** Integer 分; null when empty. */
  value: number | null
  onChange: (fen: number | null) => void
  /** Text that is no amount: as it was kept, and whom to tell. Without it such text is lost to the form, which then seems empty. */
  unread?: string | undefined
  onUnread?: (typed: string) => void
  name?: string
  /** 大写, where the law wants it beside the figure. */
  words?: ReactNode
}

/**
 * Typed in 元, kept as 分. While a person types, their own text stands; on leaving the field it is written with
 * thousands. Text that is no amount never reaches `onChange`: the value goes null and the field says what to type.
 */
export function MoneyInput(props: MoneyInputProps) {
  const [field, { value, onChange, unread, onUnread, name, words }] = splitField(props)
  const [typed, setTyped] = useState<string | null>(unread ?? null)
  const parsed = parseMoney(typed ?? '')
  const error = typed !== null && !parsed.ok ? parsed.sentence : field.error
  const text = typed ?? (value === null ? '' : formatMoney(value))

  return (
    <Field {...field} error={error} after={words}>
      {(wiring) => (
        <div className="affix">
          <input
            {...wiring}
            name={name}
            className="input input--money"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => {
              const next = parseMoney(event.target.value)
              setTyped(event.target.value)
              if (next.ok) onChange(next.fen)
              else if (onUnread) onUnread(event.target.value)
              else onChange(null)
            }}
            onBlur={() => {
              if (parsed.ok) setTyped(null)
            }}
          />
          <span>元</span>
        </div>
      )}
    </Field>
  )
}
