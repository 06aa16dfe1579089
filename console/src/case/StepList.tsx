import type { CaseFile, Proceeding } from '@xiezhi/casework/file.ts'
import { posts } from '@xiezhi/law/posts.ts'
import { classes, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import type { CaseView, StepView } from '../api/types.ts'
import type { PaneProps } from './pane.ts'
import { stepKey } from './place.ts'
import { isSide, proceedingTitle, type Standing, standingOf } from './sorting.ts'
import { Unbuilt } from './Unbuilt.tsx'

const words: Readonly<Record<Standing, string>> = {
  open: '可以办',
  held: '还不能办',
  late: '还不能办',
  waiting: '还没轮到',
  others: '由其他岗位办',
  done: '已办',
  ahead: '还没到',
}

const shapes: Readonly<Record<Standing, React.ReactNode>> = {
  open: <circle cx="8" cy="8" r="5" />,
  held: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4.8 8h6.4" strokeWidth="2" />
    </>
  ),
  late: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4.8 8h6.4" strokeWidth="2" />
    </>
  ),
  waiting: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.4 1.6" />
    </>
  ),
  others: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 1.8" />,
  done: <path d="M2.5 8.5 6.5 12.5 13.5 4" strokeWidth="2" />,
  ahead: <circle cx="8" cy="8" r="2" />,
}

const isAgain = (step: StepView): boolean => step.times > 0 && step.returned === undefined
/** Done, and open to be done again: no circle that looks like something still to do. */
const again = <path d="M2.5 8.5 6.5 12.5 13.5 4" strokeWidth="2" />

const isWide = (): boolean => window.matchMedia('(min-width: 48rem)').matches

type Choose = (step: StepView) => void

/** The steps of the case, proceeding by proceeding: what can be done, what cannot and why, what was done. */
export function StepList(props: {
  view: CaseView
  steps: readonly StepView[]
  current: string
  /** What opens by itself: its proceeding stands on top. */
  next: StepView | undefined
  onChoose: Choose
  onArticle: PaneProps['onArticle']
}) {
  const { steps, next } = props
  const { file } = props.view
  const busy = (id: string) => steps.some((s) => s.proceeding === id && ['open', 'blocked'].includes(s.state))
  const live = file.proceedings.filter((p) => busy(p.id))
  const over = file.proceedings.filter((p) => !busy(p.id))
  // On a phone the list folds away behind the step at hand.
  const [open, setOpen] = useState(isWide)
  const count = steps.filter((s) => s.state === 'open' && !isSide(s, file)).length
  const choose = (step: StepView) => {
    if (!isWide()) setOpen(false)
    props.onChoose(step)
  }
  return (
    <details className="steplist" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="steplist__summary">全部步骤（{count} 步可以办）</summary>
      <nav aria-label="办案步骤">
        {/* The live one first, then side proceedings: they wait for somebody in particular, the main one is always there. */}
        {live
          .toSorted((a, b) => rank(a, next, steps, file) - rank(b, next, steps, file))
          .map((p) => (
            <Section
              key={p.id}
              title={proceedingTitle(p, file)}
              file={file}
              current={props.current}
              next={next}
              onChoose={choose}
              steps={steps.filter((s) => s.proceeding === p.id)}
            />
          ))}
        {over.length > 0 && (
          <details className="details" open={live.length === 0}>
            <summary>已经办结的（{over.length}）</summary>
            {over.map((p) => (
              <Section
                key={p.id}
                title={proceedingTitle(p, file)}
                file={file}
                current={props.current}
                next={next}
                onChoose={choose}
                steps={steps.filter((s) => s.proceeding === p.id && s.state === 'done')}
              />
            ))}
          </details>
        )}
        <Unbuilt file={file} onArticle={props.onArticle} />
      </nav>
    </details>
  )
}

/** What opens by itself first, then what waits for somebody in particular, the case itself, and what only may be added to at any time. */
function rank(p: Proceeding, next: StepView | undefined, steps: readonly StepView[], file: CaseFile): number {
  if (p.id === next?.proceeding) return 0
  if (p.id === 'main') return 2
  const live = (s: StepView) => s.proceeding === p.id && ['open', 'blocked'].includes(s.state) && !isSide(s, file)
  return steps.some(live) ? 1 : 3
}

function Section(props: {
  title: string
  file: CaseFile
  steps: readonly StepView[]
  current: string
  next: StepView | undefined
  onChoose: Choose
}) {
  const by = (standing: Standing, side: boolean) =>
    props.steps.filter(
      (s) => standingOf(s, props.file) === standing && (standing === 'done' || isSide(s, props.file) === side),
    )
  const rows = (list: readonly StepView[]) => (
    <ul className="steplist__steps">
      {list.map((s) => (
        <li key={s.step}>
          <Row step={s} file={props.file} current={props.current} onChoose={props.onChoose} />
        </li>
      ))}
    </ul>
  )
  // The live step on top; what was done before and may be done again behind what is still to do.
  const place = (s: StepView) => (s === props.next ? 0 : isAgain(s) ? 2 : 1)
  const open = by('open', false).toSorted((a, b) => place(a) - place(b))
  const held = by('held', false)
  const waiting = by('waiting', false)
  const also = [...by('open', true), ...by('held', true)]
  const late = [...by('late', false), ...by('late', true)]
  const others = [...by('others', false), ...by('others', true), ...by('waiting', true)]
  const done = by('done', false)
  const ahead = [...by('ahead', false), ...by('ahead', true)]
  return (
    <section className="steplist__part">
      <h2>{props.title}</h2>
      {rows([...open, ...held, ...waiting])}
      <Fold title="随时可以" list={also} current={props.current}>
        {rows(also)}
      </Fold>
      <Fold title="条件还不具备，已经发生的照实登记" list={late} current={props.current}>
        {rows(late)}
      </Fold>
      <Fold title="由其他岗位办理" list={others} current={props.current}>
        {rows(others)}
      </Fold>
      <Fold title="已办" list={done} current={props.current}>
        {rows(done)}
      </Fold>
      <Fold title="还没到或者不再需要" list={ahead} current={props.current}>
        {rows(ahead)}
      </Fold>
    </section>
  )
}

function Fold(props: { title: string; list: readonly StepView[]; current: string; children: React.ReactNode }) {
  if (props.list.length === 0) return null
  const holds = props.list.some((s) => stepKey(s.proceeding, s.step) === props.current)
  return (
    <details className="steplist__fold" open={holds || undefined}>
      <summary>
        {props.title}（{props.list.length}）
      </summary>
      {props.children}
    </details>
  )
}

function Row(props: { step: StepView; file: CaseFile; current: string; onChoose: Choose }) {
  const { step, current, onChoose } = props
  const standing = standingOf(step, props.file)
  const chosen = stepKey(step.proceeding, step.step) === current
  return (
    <button
      type="button"
      className={classes('step', `step--${standing}`, isAgain(step) && 'step--again')}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => onChoose(step)}
    >
      <svg className="step__mark" viewBox="0 0 16 16" aria-hidden="true">
        {standing === 'open' && isAgain(step) ? again : shapes[standing]}
      </svg>
      <span className="step__text">
        <span className="step__title">
          {step.title}
          {step.times > 1 && (
            <span className="step__times">
              <span aria-hidden="true">×</span>
              <span className="said">，已办 </span>
              {step.times}
              <span className="said"> 次</span>
            </span>
          )}
          {step.returned && ' '}
          {step.returned && <Tag tone="warn">退回</Tag>}
          <span className="said">，{words[standing]}</span>
        </span>
        <span className="step__note">{noteOf(step, standing)}</span>
      </span>
    </button>
  )
}

function noteOf(step: StepView, standing: Standing): string {
  if (standing === 'held' || standing === 'late') return step.reasons[0]?.sentence ?? ''
  if (standing === 'waiting') return step.reasons.find((r) => r.code === 'turn')?.sentence ?? ''
  if (standing === 'others') return step.posts.map((p) => posts[p]).join('、')
  if (step.returned !== undefined) return `${step.returned.by} ${step.returned.at.slice(0, 10)} 退回`
  if (step.last === undefined) return ''
  return `${step.last.by} ${step.last.at.slice(0, 10)}`
}
