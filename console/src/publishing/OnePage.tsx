import type { Procedure } from '@xiezhi/law'
import { procedureOf } from '@xiezhi/law/lookup.ts'
import { Button, Problem, Skeleton } from '@xiezhi/ui'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useCase, useDisclosure, useRuleBook, useSteps } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { PublicView } from '../case/PublicView.tsx'
import { fromHere } from '../case/place.ts'
import { type PageWaiting, type Standing, stepOut } from './waiting.ts'

interface Props {
  readonly page: PageWaiting
  readonly standing: Standing | undefined
  readonly onSeen: (seen: Extract<Standing, { is: 'seen' }>) => void
  readonly onUnseen: () => void
  /** There is another nobody has looked at. */
  readonly more: boolean
  /** Somebody turned to it: it begins at its head, for the eyes and for who hears it. */
  readonly turnedTo: boolean
}

/** One page as the public will read it, and the word of who reads it that he has. */
export function OnePage({ page, standing, onSeen, onUnseen, more, turnedTo }: Props) {
  const { row, proceeding } = page
  const view = useCase(row.id)
  const steps = useSteps(row.id)
  const rules = useRuleBook(row.procedure)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (turnedTo) head.current?.focus()
  }, [turnedTo])
  const failed = view.error ?? steps.error ?? rules.error
  const procedure = rules.data && procedureOf(rules.data, row.procedure)
  return (
    <section className="publish__page" aria-label={row.title}>
      <h2 ref={head} tabIndex={-1}>
        {row.title}
      </h2>
      <p className="quiet">
        <Link to={`/cases/${row.id}`} state={fromHere()}>
          打开案件
        </Link>
        {row.decisionNumber && ` ${row.decisionNumber}`}
      </p>
      {failed ? (
        <Failed error={failed} onRetry={() => void Promise.all([view.refetch(), steps.refetch(), rules.refetch()])} />
      ) : view.data === undefined || steps.data === undefined || procedure === undefined ? (
        <Skeleton lines={12} />
      ) : (
        <>
          <Said standing={standing} />
          <PublicView file={view.data.file} proceeding={proceeding} version={view.data.version} minors={undefined} />
          <Seeing
            procedure={procedure}
            steps={steps.data.steps}
            same={steps.data.version === view.data.version}
            version={view.data.version}
            id={row.id}
            {...{ proceeding, standing, onSeen, onUnseen, more }}
          />
        </>
      )}
    </section>
  )
}

function Said({ standing }: { standing: Standing | undefined }) {
  if (standing?.is === 'public') return <Problem tone="plain" sentence="这件已经公开。" next="公示平台上可以看到。" />
  if (standing?.is !== 'refused') return null
  return <Problem loud sentence={`没有发布：${standing.sentence}`} next={standing.next} />
}

function Seeing(props: {
  readonly procedure: Procedure
  readonly steps: Parameters<typeof stepOut>[1]
  readonly id: string
  readonly same: boolean
  readonly version: number
  readonly proceeding: string
  readonly standing: Standing | undefined
  readonly onSeen: Props['onSeen']
  readonly onUnseen: () => void
  readonly more: boolean
}) {
  const step = stepOut(props.procedure, props.steps, props.proceeding)
  const { standing } = props
  // The same that is shown: nobody has seen what has not come yet.
  const text = useDisclosure(props.id, props.proceeding, props.version, undefined)
  if (standing?.is === 'public') return null
  if (step === undefined || step.state !== 'open') {
    const [reason] = step?.reasons ?? []
    return (
      <Problem
        sentence={reason?.sentence ?? '这件现在不能发布。'}
        next={reason === undefined ? '请打开案件，看它等什么。' : `${reason.next}。`}
      />
    )
  }
  if (standing?.is === 'seen')
    return (
      <div className="publish__acts">
        <p>已看过，等发布。</p>
        <Button onClick={props.onUnseen}>不发布这件</Button>
      </div>
    )
  // What is shown and what may be done are of one moment.
  if (text.isError) return null
  if (!props.same || text.data === undefined || text.isPlaceholderData) return <Skeleton lines={1} />
  return (
    <div className="publish__acts">
      <Button
        look="primary"
        onClick={() => props.onSeen({ is: 'seen', step: step.step, title: step.title, basis: props.version })}
      >
        {props.more ? '看过，可以公开，看下一件' : '看过，可以公开'}
      </Button>
    </div>
  )
}
