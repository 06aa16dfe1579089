import { capital } from '@xiezhi/casework/format/money.ts'
import { DateInput, MoneyInput, TextInput, YesNoUnanswered } from '@xiezhi/ui'
import { type ControlProps, textOf, useOwn } from '../control.ts'

export const DayField = (props: ControlProps) => (
  <DateInput {...useOwn(props)} value={textOf(props.value)} onChange={props.onChange} />
)

export const IntegerField = (props: ControlProps) => (
  <TextInput
    {...useOwn(props)}
    inputMode="numeric"
    value={props.value === undefined ? '' : String(props.value)}
    onChange={(typed) =>
      props.onChange(/^-?\d+$/.test(typed.trim()) ? Number(typed) : typed === '' ? undefined : typed)
    }
  />
)

export function MoneyField(props: ControlProps) {
  const { value, onChange } = props
  const fen = typeof value === 'number' ? value : null
  return (
    <MoneyInput
      {...useOwn(props)}
      value={fen}
      onChange={(v) => onChange(v ?? undefined)}
      unread={typeof value === 'string' ? value : undefined}
      onUnread={onChange}
      words={fen === null ? undefined : `大写：${capital(fen)}`}
    />
  )
}

export const YesNoField = (props: ControlProps) => (
  <YesNoUnanswered
    {...useOwn(props)}
    value={props.value === true ? 'yes' : props.value === false ? 'no' : 'unanswered'}
    onChange={(v) => props.onChange(v === 'unanswered' ? undefined : v === 'yes')}
  />
)
