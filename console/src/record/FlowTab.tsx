import type { CaseView, StepView } from '@xiezhi/answers'
import type { Step } from '@xiezhi/law'
import { type ChartPart, chartOf } from '@xiezhi/law/interpret/chart.ts'
import { mainStages, procedureOf } from '@xiezhi/law/lookup.ts'
import { posts } from '@xiezhi/law/posts.ts'
import { isLawOf } from '@xiezhi/law/words/layer.ts'
import { Skeleton } from '@xiezhi/ui'
import { type ReactNode, useState } from 'react'
import { useRuleBook } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { articleLabel } from '../case/articleLabel.ts'
import type { PaneProps } from '../case/pane.ts'
import { Chart } from './Chart.tsx'

/** The procedure as the rule book has it: drawn, then stages in their order, the steps of each, who takes them, on which article. */
interface FlowTabProps extends Pick<PaneProps, 'onArticle'> {
  readonly view: CaseView
  readonly steps: readonly StepView[]
}
export function FlowTab({ view, steps, onArticle }: FlowTabProps) {
  const rules = useRuleBook(view.file.procedure)
  if (rules.isPending) return <Skeleton lines={10} />
  if (rules.isError) return <Failed error={rules.error} onRetry={() => rules.refetch()} />
  const procedure = procedureOf(rules.data, view.file.procedure)
  if (procedure === undefined) return null
  const statuteOf = (id: string) => rules.data.statutes.find((s) => s.id === id)
  const short = (id: string) => statuteOf(id)?.short ?? id
  // The law of the agency whose case it is, as its steps tell it; of what has not come yet, that of the State.
  const citedOf = (step: Step) => {
    const isEverybodys = (id: string) => {
      const law = statuteOf(id)
      return law !== undefined && isLawOf(law, [])
    }
    const [own] = steps.find((s) => s.step === step.id)?.articles ?? []
    return own ?? step.cite.find((c) => isEverybodys(c.statute)) ?? step.cite[0]
  }
  const gates = (step: string) => procedure.gates.filter((g) => g.blocks.includes(step)).length
  const done = new Set(view.file.acts.filter((a) => a.withdrawn !== true).map((a) => a.step))
  const here = (kind: string, stage: string) => view.file.proceedings.some((p) => p.kind === kind && p.stage === stage)
  const row = (step: Step) => {
    const cite = citedOf(step)
    return (
      <li key={step.id} className={done.has(step.id) ? 'flow__step flow__step--done' : 'flow__step'}>
        <span className="flow__title">
          {step.title}
          {done.has(step.id) && <span className="said">，已办</span>}
        </span>
        <span className="quiet small">{step.posts.map((p) => posts[p]).join('、')}</span>
        <span className="small">
          <button
            type="button"
            className="link"
            onClick={() => onArticle(cite.statute, cite.article, cite.gist, cite.paragraph)}
          >
            {articleLabel(short(cite.statute), cite.article, cite.paragraph)}
          </button>
          {gates(step.id) > 0 && <span className="quiet">　须满足 {gates(step.id)} 项条件</span>}
        </span>
      </li>
    )
  }
  const main = procedure.steps.find((s) => s.id === procedure.first)?.proceeding
  // A step stands in the first stage it can be taken in; what may be done in nearly every one stands by itself.
  const most = Math.max(3, Math.ceil(mainStages(procedure).length / 2))
  const anywhere = procedure.steps.filter((s) => s.proceeding === main && s.from.length > most)
  const drawn = (part: ChartPart, folded = false) => {
    const { kind, title } = part
    const stages = procedure.stages[kind] ?? []
    const straight = stages.filter((s) => s.aside !== true)
    // What lies off the way (补正、不予受理) stands after it.
    const shown = [...straight, ...stages.filter((s) => s.aside === true)]
    return (
      <Part key={kind} title={title} folded={folded}>
        {() => (
          <>
            <Chart part={part} here={view.file.proceedings.filter((p) => p.kind === kind).map((p) => p.stage)} />
            <ol className="flow__stages">
              {shown.map((stage) => {
                const own = procedure.steps.filter(
                  (s) =>
                    s.proceeding === kind &&
                    !anywhere.includes(s) &&
                    (s.from[0] === stage.id || (s.from.length === 0 && stage === stages[0])),
                )
                return (
                  <li key={stage.id} className={`flow__stage${here(kind, stage.id) ? ' flow__stage--here' : ''}`}>
                    <h3>
                      {stage.title}
                      {here(kind, stage.id) && <span className="said">，现在在这里</span>}
                    </h3>
                    <ul>{own.map(row)}</ul>
                  </li>
                )
              })}
            </ol>
          </>
        )}
      </Part>
    )
  }
  const parts = chartOf(procedure)
  // What the case has not come to (听证、中止、复议) is there to be opened, and does not make what it has come to hard to find.
  const isOfCase = ({ kind }: ChartPart) => kind === main || view.file.proceedings.some((p) => p.kind === kind)
  const others = parts.filter((part) => !isOfCase(part))
  return (
    <div className="flow">
      {parts.filter(isOfCase).map((part) => drawn(part))}
      {anywhere.length > 0 && (
        <section className="flow__part">
          <h2 className="sub">各阶段均可</h2>
          <ul className="flow__any">{anywhere.map(row)}</ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="flow__part">
          <h2 className="sub">本案没有进入的程序</h2>
          {others.map((part) => drawn(part, true))}
        </section>
      )}
    </div>
  )
}

/** What is folded is drawn when it is opened: a penalty has some forty such charts. */
function Part({ title, folded, children }: { title: string; folded: boolean; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  if (!folded)
    return (
      <section className="flow__part">
        <h2 className="sub">{title}</h2>
        {children()}
      </section>
    )
  return (
    <details className="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div className="details__body">{children()}</div>}
    </details>
  )
}
