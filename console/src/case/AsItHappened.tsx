import { TextArea } from '@xiezhi/ui'
import { useEffect, useRef } from 'react'

/** 如实登记: why the law was not met; takes the focus when it is chosen, and can be left again. */
export function AsItHappened(props: {
  value: string
  error: string | undefined
  onChange: (value: string) => void
  onLeave: (() => void) | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  return (
    <div ref={box}>
      <TextArea
        id="f-happened"
        label="当时为何没有满足上述要求"
        hint="行为照实登记，同时记为瑕疵；补正之前，不能据此作出决定"
        rows={2}
        value={props.value}
        error={props.error}
        onChange={props.onChange}
      />
      {props.onLeave && (
        <p className="small">
          <button type="button" className="link" onClick={props.onLeave}>
            不作如实登记，回到照常办理
          </button>
        </p>
      )}
    </div>
  )
}
