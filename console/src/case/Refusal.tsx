import { Button, Problem } from '@xiezhi/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { ApiProblem } from '../api/client.ts'
import { type Explaining, Reasons } from './Reasons.tsx'
import type { Refused } from './useSubmit.ts'

/**
 * The answer to a submission that was not taken, where the reader is looking: it takes the focus, as the summary of errors does,
 * names each condition and carries the button to its cure. What is lawful comes first; 如实登记 stands last.
 */
export function Refusal(
  props: {
    refused: Refused
    attempt: number
    onAgain: () => void
    /** Where an act in the world may have happened all the same. */
    happened?: ReactNode
  } & Explaining,
) {
  const { refused, attempt, onAgain, happened, ...explaining } = props
  const box = useRef<HTMLElement>(null)
  const titleId = useId()
  const shown = refused.reasons.length > 0 || refused.problem !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus though it is not read here
  useEffect(() => {
    if (!shown) return
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [shown, attempt])
  if (!shown) return null
  return (
    <section className="refusal" role="alert" aria-labelledby={titleId} tabIndex={-1} ref={box}>
      <h3 id={titleId}>{titleOf(refused)}</h3>
      <Reasons reasons={refused.reasons} {...explaining} />
      {refused.problem && <Told problem={refused.problem} unknown={refused.unknown} onAgain={onAgain} />}
      {happened}
    </section>
  )
}

const titleOf = (refused: Refused): string =>
  refused.unknown ? '结果未知' : refused.reasons.some((r) => r.at !== undefined) ? '先不提出' : '没有办理'

/** What the server or the line said; where nobody can tell whether it was done, the same command can be sent again. */
export function Told(props: { problem: ApiProblem; unknown: boolean; onAgain: () => void }) {
  const { problem } = props
  if (!props.unknown)
    return <Problem tone="error" code={problem.faultCode} sentence={problem.message} next={problem.next} />
  return (
    <Problem
      tone="error"
      code={problem.faultCode}
      sentence="没有收到服务器的答复：这一步可能已经办理，也可能没有。"
      next={
        <>
          <p>再发一次用的是同一个编号：已经办理的，只取回结果，不会重复办理。</p>
          <Button onClick={props.onAgain}>再发一次，取回结果</Button>
        </>
      }
    />
  )
}
