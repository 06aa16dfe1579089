import { Select } from '@xiezhi/ui'
import { type KindProps, listOf, textOf, useGroup, useOwn } from '../control.ts'
import { Checks, Group } from '../Group.tsx'
import { isFew, OneOf } from '../OneOf.tsx'

export function ChoiceField(props: KindProps<'choice'>) {
  const { field, value, onChange } = props
  const { choices } = field.kind
  const own = useOwn(props)
  const group = useGroup(props)
  return isFew(choices, props.path) ? (
    <OneOf {...group} choices={choices} value={textOf(value)} onChange={(v) => onChange(v || undefined)} />
  ) : (
    <Select {...own} choices={choices} value={textOf(value)} onChange={onChange} />
  )
}

export const ChoicesField = (props: KindProps<'choices'>) => (
  <Group {...useGroup(props)}>
    <Checks items={props.field.kind.choices} chosen={listOf<string>(props.value)} onChange={props.onChange} />
  </Group>
)
