import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Tag } from './notes.tsx'

export type StepState = 'done' | 'current' | 'ahead' | 'blocked'
export type Step = { id: string; label: string; state: StepState; note?: ReactNode }

const said: Record<StepState, string> = { done: '已完成', current: '当前', ahead: '未到', blocked: '受阻' }

const marks: Record<StepState, ReactNode> = {
  done: <path d="M2.5 8.5 6.5 12.5 13.5 4" strokeWidth="2" />,
  current: <circle cx="8" cy="8" r="5.5" />,
  ahead: <circle cx="8" cy="8" r="5" />,
  blocked: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4.8 8h6.4" strokeWidth="2" />
    </>
  ),
}

/** The strip of the procedure: where the case stands. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <ol className="steps" aria-label={label} tabIndex={0}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={classes('steps__step', `steps__step--${step.state}`)}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <svg className="steps__mark" viewBox="0 0 16 16" aria-hidden="true">
            {marks[step.state]}
          </svg>
          <span className="steps__label">
            {step.label}
            <span className="said">，{said[step.state]}</span>
          </span>
          {step.note && <span className="steps__note">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}

export type TimelineItem = {
  id: string
  /** As shown: 2026-11-22 14:05. */
  time: string
  title: ReactNode
  actor?: ReactNode
  /** 补录: entered later than the law of the record allows. */
  late?: boolean
  body?: ReactNode
}

/** The record, newest or oldest first as given. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li className="timeline__item" key={item.id}>
          <div className="timeline__head">
            <span className="timeline__title">{item.title}</span>
            {item.late && <Tag tone="warn">补录</Tag>}
          </div>
          <div className="timeline__meta">
            <time dateTime={item.time.replace(' ', 'T')}>{item.time}</time>
            {item.actor && <> · {item.actor}</>}
          </div>
          {item.body}
        </li>
      ))}
    </ol>
  )
}
