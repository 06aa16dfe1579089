import type { Json } from '@xiezhi/casework'
import { corrections } from '@xiezhi/law/codes.ts'
import { TextArea, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { Group } from '../Group.tsx'
import { idOf, isBag } from '../model.ts'
import { OneOf } from '../OneOf.tsx'

/** 责令改正 (处罚法28) of one line: how, what, and within how many days. */
export function Ordered(props: {
  path: string
  /** What was done: what is ordered to end, where nothing else is written yet. */
  conduct: string
  value: Json | undefined
  onChange: (value: Json | undefined) => void
}) {
  const { errors } = useFormWorld()
  const given = isBag(props.value) ? props.value : {}
  const how = typeof given.how === 'string' ? given.how : ''
  const at = (key: string) => `${props.path}.${key}`
  const set = (change: Readonly<Record<string, Json | undefined>>) => {
    const next = Object.entries({ ...given, ...change }).filter((e): e is [string, Json] => e[1] !== undefined)
    props.onChange(next.length === 0 ? undefined : Object.fromEntries(next))
  }
  // Whatever way it was or is to be put right, the conduct ends; what else there is to say is written over it.
  const ends = (next: string) => next !== 'none' && props.conduct !== '' && given.what === undefined
  const begin = (next: string) =>
    set({
      how: next,
      ...(next === 'term' ? {} : { days: undefined }),
      ...(ends(next) ? { what: `停止${props.conduct}的行为` } : {}),
    })
  return (
    <Group path={props.path} label="责令改正" hint="写入决定书；作出决定之前必须写明" error={errors[props.path]}>
      <OneOf
        path={at('how')}
        label="如何改正"
        required={false}
        choices={corrections}
        value={how}
        error={errors[at('how')]}
        onChange={(next) => (next === '' ? props.onChange(undefined) : begin(next))}
      />
      {how !== '' && (
        <TextArea
          id={idOf(at('what'))}
          rows={2}
          label={how === 'none' ? '为什么没有可以改正的内容' : '改正的内容'}
          value={typeof given.what === 'string' ? given.what : ''}
          error={errors[at('what')]}
          onChange={(what) => set({ what })}
        />
      )}
      {how === 'term' && (
        <TextInput
          id={idOf(at('days'))}
          label="期限（收到决定书之日起的日数）"
          inputMode="numeric"
          value={given.days === undefined ? '' : String(given.days)}
          error={errors[at('days')]}
          onChange={(typed) =>
            set({ days: typed === '' ? undefined : /^\d+$/.test(typed.trim()) ? Number(typed) : typed })
          }
        />
      )}
    </Group>
  )
}
