import { MomentInput, TextArea } from '@xiezhi/ui'
import { useState } from 'react'
import { serverNow, useSession } from '../app/session.tsx'
import type { Happening } from './happening.ts'

/** When an act in the world happened. Untouched it is now, by the server's clock. */
export function When(props: {
  value: Happening
  onChange: (value: Happening) => void
  error: string | undefined
  lateError: string | undefined
  mayBeLate: boolean
  /** Told of a case that comes over from paper: it was some day before, and nobody knows which but who tells it. */
  past?: boolean
}) {
  const { value, onChange } = props
  const session = useSession()
  const [opened] = useState(() => serverNow(session))
  return (
    <>
      <MomentInput
        id="f-acted"
        label="发生时间"
        hint={
          props.past === true
            ? '纸面上办理的时间，期限从这一天起算'
            : '不改即为现在；超过次一工作日才录入的属于补录，须写明原因'
        }
        error={props.error}
        value={value.acted ?? (props.past === true ? '' : opened)}
        onChange={(acted) => {
          const { acted: _, ...rest } = value
          onChange(acted === '' ? rest : { ...rest, acted })
        }}
      />
      {props.mayBeLate && (
        <TextArea
          id="f-late"
          label="补录原因"
          rows={2}
          value={value.late}
          error={props.lateError}
          onChange={(late) => onChange({ ...value, late })}
        />
      )}
    </>
  )
}
