import type { Choice } from '@xiezhi/law'
import { Group } from './Group.tsx'
import { idOf } from './model.ts'

/** Where more than these are to be chosen from, a list that opens is shorter than the choices themselves. */
const few = 8
/** A line of a list is one among many, side by side with its other columns. */
const fewInLine = 3

export const isFew = (choices: readonly Choice[], path = ''): boolean =>
  choices.length <= (/\.\d+\./.test(path) ? fewInLine : few)

/** One of a few, all of them before the eyes: chosen with one press. What need not be answered may be taken back. */
export function OneOf(props: {
  path: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  required?: boolean
  choices: readonly Choice[]
  value: string
  onChange: (value: string) => void
}) {
  const { choices, value, onChange, ...group } = props
  return (
    <Group {...group}>
      <div className="choices">
        {choices.map((c) => (
          <label className="choice" key={c.value}>
            <input
              type="radio"
              name={idOf(props.path)}
              checked={value === c.value}
              onChange={() => onChange(c.value)}
            />
            {c.label}
          </label>
        ))}
        {props.required === false && value !== '' && (
          <button type="button" className="link small" onClick={() => onChange('')}>
            不选
          </button>
        )}
      </div>
    </Group>
  )
}
