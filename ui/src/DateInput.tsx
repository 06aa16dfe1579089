import { useRef, useState } from 'react'
import { readDay, readMoment } from './calendarText.ts'
import { classes } from './classes.ts'
import { Field, splitField } from './Field.tsx'
import type { TextInputProps } from './inputs.tsx'

type Kind = 'date' | 'datetime-local'
const readers = { date: readDay, 'datetime-local': readMoment }
const examples = { date: '如 2026-11-26', 'datetime-local': '如 2026-11-26 08:09' }

/** Fingers turn the wheel their telephone knows; at a desk one types, in the one order this country writes dates in. */
const byFinger = () => typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches

function CalendarInput({ kind, ...props }: TextInputProps & { kind: Kind }) {
  const [field, { value, onChange, className, ...rest }] = splitField(props)
  const [typed, setTyped] = useState<string>()
  const picker = useRef<HTMLInputElement>(null)
  const look = classes('input', kind === 'date' ? 'input--date' : 'input--moment', className)
  const read = (text: string) => readers[kind](text) ?? text.trim()
  const known = readers[kind](value) ?? ''
  return (
    <Field {...field}>
      {(wiring) =>
        byFinger() ? (
          <input
            {...rest}
            {...wiring}
            type={kind}
            className={look}
            value={known}
            onChange={(event) => onChange(event.target.value.slice(0, 16))}
          />
        ) : (
          <span className="calendar">
            <input
              {...rest}
              {...wiring}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              placeholder={examples[kind]}
              className={look}
              value={typed ?? value.replace('T', ' ')}
              onChange={(event) => {
                setTyped(event.target.value)
                onChange(read(event.target.value))
              }}
              onBlur={() => setTyped(undefined)}
            />
            <button
              type="button"
              className="calendar__open no-print"
              aria-label="从日历选择"
              onClick={() => picker.current?.showPicker()}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M2 3.5h12v10H2zM2 6.5h12M5 2v3M11 2v3" fill="none" stroke="currentColor" strokeWidth="1.3" />
              </svg>
            </button>
            <input
              ref={picker}
              type={kind}
              className="calendar__picker"
              tabIndex={-1}
              aria-hidden="true"
              value={known}
              onChange={(event) => {
                setTyped(undefined)
                onChange(event.target.value.slice(0, 16))
              }}
            />
          </span>
        )
      }
    </Field>
  )
}

/** A calendar date as 'YYYY-MM-DD', '' when empty; what cannot be read as one is passed on as typed, to be refused in words. */
export const DateInput = (props: TextInputProps) => <CalendarInput {...props} kind="date" />
/** A date and time of day as 'YYYY-MM-DDTHH:MM', likewise. */
export const MomentInput = (props: TextInputProps) => <CalendarInput {...props} kind="datetime-local" />
