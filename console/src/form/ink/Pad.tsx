import { inkHeight, inkWidth } from '@xiezhi/casework/signing.ts'
import { type PointerEvent, useRef, useState } from 'react'
import { ended, onward, pathOf, type Stroke } from './written.ts'

/** The field a signature is written in, with a finger, a pen or a mouse. What stands in it is told to who cannot see it. */
export function Pad(props: {
  who: string
  strokes: readonly Stroke[]
  onStrokes: (strokes: readonly Stroke[]) => void
}) {
  const { who, strokes, onStrokes } = props
  const [now, setNow] = useState<Stroke>()
  // The first touch of this signature: strokes tell their time from it.
  const began = useRef(0)
  const drawing = useRef<Stroke>(undefined)
  const add = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const all = event.nativeEvent.getCoalescedEvents?.() ?? []
    for (const e of all.length > 0 ? all : [event.nativeEvent])
      drawing.current = onward(
        drawing.current ?? [],
        (e.clientX - box.left) / box.width,
        (e.clientY - box.top) / box.height,
        e.timeStamp - began.current,
      )
    setNow(drawing.current)
  }
  const stop = () => {
    const stroke = drawing.current
    drawing.current = undefined
    setNow(undefined)
    if (stroke !== undefined && stroke.length > 0) onStrokes([...strokes, ended(stroke)])
  }
  return (
    <svg
      className="pad"
      viewBox={`0 0 ${inkWidth} ${inkHeight}`}
      role="img"
      aria-label={strokes.length === 0 ? `${who}的签名处，尚未签名` : `${who}的签名处，已写${strokes.length}笔`}
      onPointerDown={(event) => {
        event.preventDefault()
        if (strokes.length === 0) began.current = event.timeStamp
        event.currentTarget.setPointerCapture(event.pointerId)
        add(event)
      }}
      onPointerMove={(event) => drawing.current !== undefined && add(event)}
      onPointerUp={stop}
      onPointerCancel={stop}
    >
      <line className="pad__line" x1="40" y1="240" x2="860" y2="240" />
      {[...strokes, ...(now === undefined ? [] : [now])].map((s, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no name of their own
        <path key={i} className="pad__stroke" d={pathOf(s)} />
      ))}
    </svg>
  )
}
