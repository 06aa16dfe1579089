import type { CaseView, ProcedureRules, StepView } from '@xiezhi/answers'
import type { Wait } from '@xiezhi/casework'
import { isOver } from '@xiezhi/casework/strip.ts'
import { procedureOf } from '@xiezhi/law/lookup.ts'
import { Skeleton } from '@xiezhi/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Late, late } from '../app/late.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { useKeys } from '../work/keys.ts'
import { listed } from '../work/listed.ts'
import { type Agenda, agendaOf } from './agenda.ts'
import { MoreSteps } from './MoreSteps.tsx'
import { type Begun, type Came, nextIn, waitingForMe } from './nextCase.ts'
import { Coming } from './OnPaper.tsx'
import { stepKey, usePlace } from './place.ts'
import { StepList } from './StepList.tsx'
import { StepPane } from './StepPane.tsx'
import { cureAt, factsAt, toField } from './toField.ts'
import { Unanswered } from './Unanswered.tsx'
import { Waiting } from './Waiting.tsx'
import { isMine, waitsOf } from './waits.ts'
import type { Cured } from './waysOut.ts'

const closedCase = late(() => import('../record/ClosedCase.tsx').then((m) => m.ClosedCase), <Skeleton lines={8} />)

/** The steps of the case and the one in hand. */
export function Work(props: {
  view: CaseView
  steps: readonly StepView[]
  rules: ProcedureRules
  onClock: (id: string) => void
  /** Whether a step is being looked for by its name. */
  finding: boolean
  onFinding: (finding: boolean) => void
  onArticle: (statute: string, article: number, gist: string, paragraph?: string) => void
}) {
  const { view, steps } = props
  const place = usePlace()
  const say = useToast()
  const agenda = useAgenda(view, steps, props.rules)
  const procedure = procedureOf(props.rules, view.file.procedure)
  const { finding, onFinding } = props
  const goOn = useGoOn(view, useLocation().state)
  const pane = useRef<HTMLDivElement>(null)
  const [dirty, setDirty] = useState(false)
  // A step just done moves on to the next; `turn` makes its form a new one even when it is the same step again.
  const [turn, setTurn] = useState(0)
  const begun = (useLocation().state as Begun | null)?.begun === true
  const follows = useRef(begun)
  const chosen = steps.find((s) => stepKey(s.proceeding, s.step) === place.step) ?? agenda.first
  const key = chosen === undefined ? '' : stepKey(chosen.proceeding, chosen.step)
  // What somebody is typing stays on the page when a colleague takes the step away.
  const held = useRef<StepView>(undefined)
  if (chosen !== undefined && (chosen.state === 'open' || !dirty)) held.current = chosen
  const kept = dirty && held.current !== undefined && (chosen === undefined || chosen.state !== 'open')
  const shown = kept ? held.current : chosen
  const show = () =>
    // On a phone the form is below the list.
    requestAnimationFrame(() => {
      const box = pane.current
      if (box && box.getBoundingClientRect().top > window.innerHeight * 0.6) box.scrollIntoView({ block: 'start' })
      box?.focus({ preventScroll: true })
    })
  const choose = (step: StepView) => {
    follows.current = false
    place.toStep(step.proceeding, step.step)
    show()
  }
  // What cures may stand on the very form that was refused: then the keyboard goes there, and nothing typed is left behind.
  const isHere = (step: StepView) => shown !== undefined && stepKey(step.proceeding, step.step) === key
  const cure = ({ step, form }: Cured) => {
    if (isHere(step) && toField(cureAt({ step, form }))) return
    place.toStep(step.proceeding, step.step, undefined, form)
    window.scrollTo({ top: 0 })
    show()
  }
  const ask = (ids: readonly string[]) => {
    const here = shown && factsAt(shown, ids)
    if (here !== undefined && toField(here)) return
    const step = asksFor(ids, steps)
    if (step === undefined) return
    place.toStep(step.proceeding, step.step, ids)
    show()
  }
  // Come from the case before, the keyboard is where the eyes are.
  const isNext = (useLocation().state as { came?: Came } | null)?.came !== undefined || begun
  useEffect(() => {
    if (isNext) pane.current?.focus({ preventScroll: true })
  }, [isNext])
  useKeys({ f: () => firstControl(pane.current)?.focus() })
  return (
    <div className="work3">
      <a className="skip" href="#step-form">
        跳到表单
      </a>
      <StepList
        view={view}
        agenda={agenda}
        current={key}
        onChoose={choose}
        onMore={() => onFinding(true)}
        onClock={props.onClock}
        onArticle={props.onArticle}
        onAsk={ask}
        onCure={cure}
      />
      <MoreSteps
        open={finding}
        view={view}
        steps={steps}
        procedure={procedure}
        onClose={() => onFinding(false)}
        onChoose={choose}
      />
      <div className="work3__pane" ref={pane} tabIndex={-1}>
        <Unanswered caseId={view.file.id} />
        <Coming file={view.file} />
        {shown === undefined && procedure !== undefined && isOver(view.file, procedure) ? (
          <Late part={closedCase} props={{ view, procedure }} />
        ) : shown === undefined ? (
          <Waiting view={view} agenda={agenda} onChoose={choose} />
        ) : (
          <StepPane
            key={`${stepKey(shown.proceeding, shown.step)} ${turn} ${place.ask.join()} ${Object.values(place.begin).join()}`}
            view={view}
            step={shown}
            allSteps={steps}
            ask={place.ask}
            begin={place.begin}
            gone={kept}
            onArticle={props.onArticle}
            onAsk={ask}
            onCure={cure}
            onDirty={setDirty}
            follows={follows.current}
            onDone={(titles, papers) => {
              held.current = undefined
              say({ message: `已办理：${titles[0] ?? ''}${papers.length > 0 ? `，文号 ${papers.join('、')}` : ''}` })
              setTurn((n) => n + 1)
              follows.current = true
              place.leaveStep()
              window.scrollTo({ top: 0 })
              // The form goes with its button: the keyboard stays in the case, and the next form takes it to its first empty field.
              pane.current?.focus({ preventScroll: true })
              // Who signs or examines is done with the case, and comes to the next that waits; who handles it stays.
              const isAsked = agenda.now.includes(shown) || shown.returns !== undefined
              if (isAsked && !shown.posts.includes('handler')) void goOn(titles[0] ?? shown.title)
            }}
          />
        )}
      </div>
    </div>
  )
}

/** What the case wants of the one who reads it, and of others. */
function useAgenda(view: CaseView, steps: readonly StepView[], rules: ProcedureRules): Agenda {
  const { person, post, today } = useSession()
  return useMemo(() => {
    const { file, clocks } = view
    const procedure = procedureOf(rules, file.procedure)
    if (procedure === undefined) return { now: [], missing: [], others: [], arrives: [], first: undefined }
    const mine = (wait: Wait) =>
      view.mayAct && isMine(wait, { person: person.id, post: post.kind, unit: post.unit }, file)
    const waits = waitsOf(file, rules, today)
    return agendaOf({ steps, file, procedure, waits, clocks, me: { post: post.kind, mine } })
  }, [view, steps, rules, person.id, post.kind, post.unit, today])
}

/** From a case one is done with to the next of one's own; a reload, Esc and the way back lead where they led before. */
function useGoOn(view: CaseView, state: unknown) {
  const navigate = useNavigate()
  const { id } = view.file
  return async (done: string) => {
    // Without an answer one stays where one is.
    const mine = await waitingForMe().catch(() => [])
    const next = nextIn(mine, listed(), id)
    if (next === undefined || window.location.pathname !== `/cases/${id}`) return
    const came: Came = { id, title: view.title, done, left: mine.length }
    navigate(`/cases/${next}`, { replace: true, state: { ...(state as object | null), came } })
  }
}

const firstControl = (box: HTMLElement | null): HTMLElement | null | undefined =>
  box?.querySelector<HTMLElement>('form input:not([type=hidden]), form textarea, form select') ??
  box?.querySelector<HTMLElement>('button, a')

/** Where these questions can be answered by themselves: the step that asks most of them at once. */
function asksFor(ids: readonly string[], steps: readonly StepView[]): StepView | undefined {
  const asked = (s: StepView) => s.fields.flatMap((f): readonly string[] => (f.kind.is === 'facts' ? f.kind.facts : []))
  return steps
    .filter((s) => ids.every((id) => asked(s).includes(id)))
    .toSorted((a, b) => asked(b).length - asked(a).length)[0]
}
