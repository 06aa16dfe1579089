import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import './case.css'
import '../form/form.css'
import '../record/record.css'
import type { Wait } from '@xiezhi/casework'
import { procedureOf } from '@xiezhi/law/lookup.ts'
import { caseHeads } from '@xiezhi/law/posts.ts'
import { Kbd, Skeleton, Tabs } from '@xiezhi/ui'
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { useCase, useRuleBook, useSteps } from '../api/queries.ts'
import type { CaseView, RuleBookView, StepView } from '../api/types.ts'
import { Failed } from '../app/errors.tsx'
import { Late, late } from '../app/late.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { useKeys } from '../work/keys.ts'
import { listed, neighboursOf } from '../work/listed.ts'
import { type Agenda, agendaOf } from './agenda.ts'
import { CaseHead } from './CaseHead.tsx'
import { isOver } from './course.ts'
import { MoreSteps } from './MoreSteps.tsx'
import { type Came, nextIn, waitingForMe } from './nextCase.ts'
import { type Side, stepKey, usePlace } from './place.ts'
import { ArticleBody, ClockBody, SidePanel } from './SidePanel.tsx'
import { StepList } from './StepList.tsx'
import { StepPane } from './StepPane.tsx'
import { Unanswered } from './Unanswered.tsx'
import { Waiting } from './Waiting.tsx'
import { isMine, waitsOf } from './waits.ts'
import type { Cured } from './waysOut.ts'

const coming = <Skeleton lines={8} />
const recordTab = late(() => import('../record/RecordTab.tsx').then((m) => m.RecordTab), coming)
const evidenceTab = late(() => import('../record/EvidenceTab.tsx').then((m) => m.EvidenceTab), coming)
const papersTab = late(() => import('../record/PapersTab.tsx').then((m) => m.PapersTab), coming)
const readersTab = late(() => import('../access/ReadersTab.tsx').then((m) => m.ReadersTab), coming)
const closedCase = late(() => import('../record/ClosedCase.tsx').then((m) => m.ClosedCase), coming)
const flowTab = late(() => import('../record/FlowTab.tsx').then((m) => m.FlowTab), coming)

/** The case on one screen. */
export function CasePage() {
  const { id = '' } = useParams()
  const view = useCase(id)
  const steps = useSteps(id)
  const rules = useRuleBook()
  if (view.isError || steps.isError || rules.isError)
    return (
      <div className="page">
        <Failed
          error={view.error ?? steps.error ?? rules.error}
          onRetry={() => {
            void view.refetch()
            void steps.refetch()
            void rules.refetch()
          }}
        />
      </div>
    )
  if (view.isPending || steps.isPending || rules.isPending)
    return (
      <div className="page">
        <Skeleton lines={12} />
      </div>
    )
  return <Case key={id} view={view.data} steps={steps.data.steps} rules={rules.data} />
}

function Case({ view, steps, rules }: { view: CaseView; steps: readonly StepView[]; rules: RuleBookView }) {
  const place = usePlace()
  const navigate = useNavigate()
  const location = useLocation()
  const [side, setSide] = useState<Side>()
  useEffect(() => {
    document.title = `${view.title} · 獬豸`
  }, [view.title])
  const back = () => {
    if (side !== undefined) setSide(undefined)
    else if ((location.state as { fromList?: boolean } | null)?.fromList) navigate(-1)
    else navigate('/')
  }
  const leave = (event: MouseEvent) => {
    event.preventDefault()
    back()
  }
  const { before, after } = neighboursOf(view.file.id)
  const came = (location.state as { came?: Came } | null)?.came
  // The list stays behind: from the next case one comes back to it as from this one.
  const go = (id: string | undefined) =>
    id !== undefined && navigate(`/cases/${id}`, { replace: true, state: location.state })
  useKeys({ escape: back, '[': () => go(before), ']': () => go(after) })
  const article = useCallback(
    (statute: string, number: number, gist: string, paragraph?: string) =>
      setSide({ kind: 'article', statute, article: number, gist, paragraph }),
    [],
  )
  const clock = side?.kind === 'clock' ? view.clocks.find((c) => c.id === side.id) : undefined
  const { person, post } = useSession()
  const knows = view.mayAct && (caseHeads.includes(post.kind) || view.file.officers.includes(person.id))
  const tabs = [
    {
      id: 'steps',
      label: '步骤办理',
      panel: (
        <Work
          view={view}
          steps={steps}
          rules={rules}
          onArticle={article}
          onClock={(clock) => setSide({ kind: 'clock', id: clock })}
        />
      ),
    },
    ...(view.holds.includes('evidence')
      ? [
          {
            id: 'evidence',
            label: '证据',
            count: evidenceIn(view.file).length,
            panel: <Late part={evidenceTab} props={{ view }} />,
          },
        ]
      : []),
    { id: 'record', label: '记录', count: view.file.sequence, panel: <Late part={recordTab} props={{ view }} /> },
    { id: 'papers', label: '文书', count: view.file.papers.length, panel: <Late part={papersTab} props={{ view }} /> },
    { id: 'flow', label: '流程图', panel: <Late part={flowTab} props={{ view, onArticle: article }} /> },
    ...(knows
      ? [{ id: 'readers', label: '谁看过', panel: <Late part={readersTab} props={{ id: view.file.id }} /> }]
      : []),
  ]
  return (
    <div className={side ? 'case case--side' : 'case'}>
      <div className="case__main">
        <nav className="case__ways no-print" aria-label="回到列表和相邻的案件">
          <Link to="/" onClick={leave}>
            返回
          </Link>
          <span aria-hidden="true">
            <Kbd>Esc</Kbd>
          </span>
          {before && (
            <Link to={`/cases/${before}`} replace state={location.state}>
              上一件
            </Link>
          )}
          {after && (
            <Link to={`/cases/${after}`} replace state={location.state}>
              下一件
            </Link>
          )}
          {(before ?? after) && (
            <span aria-hidden="true">
              <Kbd>[</Kbd> <Kbd>]</Kbd>
            </span>
          )}
          <span className="case__keys quiet" aria-hidden="true">
            <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> 找步骤　<Kbd>f</Kbd> 到表单　<Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> 提交
          </span>
        </nav>
        {came && (
          <p className="came" role="status">
            <span>
              已办理：{came.done}　
              <Link to={`/cases/${came.id}`} replace state={{ fromList: true }}>
                回到{came.title}
              </Link>
            </span>
            <span className="quiet">待我办理还有 {came.left} 件</span>
          </p>
        )}
        <CaseHead view={view} onClock={(id) => setSide({ kind: 'clock', id })} />
        <Tabs
          label="案件内容"
          tabs={tabs}
          current={place.tab ?? (view.mayAct ? 'steps' : 'record')}
          onChange={place.toTab}
        />
      </div>
      {side?.kind === 'article' && (
        <SidePanel title="条文" onClose={() => setSide(undefined)} key={`${side.statute}${side.article}`}>
          <ArticleBody {...side} />
        </SidePanel>
      )}
      {clock && (
        <SidePanel title={clock.title} onClose={() => setSide(undefined)} key={clock.id}>
          <ClockBody
            clock={clock}
            onArticle={article}
            layerTitle={(id) => rules.layers.find((l) => l.id === id)?.title}
          />
        </SidePanel>
      )}
    </div>
  )
}

function Work(props: {
  view: CaseView
  steps: readonly StepView[]
  rules: RuleBookView
  onClock: (id: string) => void
  onArticle: (statute: string, article: number, gist: string, paragraph?: string) => void
}) {
  const { view, steps } = props
  const place = usePlace()
  const say = useToast()
  const agenda = useAgenda(view, steps, props.rules)
  const procedure = procedureOf(props.rules, view.file.procedure)
  const [finding, setFinding] = useState(false)
  const goOn = useGoOn(view, useLocation().state)
  const pane = useRef<HTMLDivElement>(null)
  const [dirty, setDirty] = useState(false)
  // A step just done moves on to the next; `turn` makes its form a new one even when it is the same step again.
  const [turn, setTurn] = useState(0)
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
    place.toStep(step.proceeding, step.step)
    show()
  }
  const cure = ({ step, form }: Cured) => {
    place.toStep(step.proceeding, step.step, undefined, form)
    window.scrollTo({ top: 0 })
    show()
  }
  const ask = (ids: readonly string[]) => {
    place.toStep('main', 'fact.state', ids)
    show()
  }
  // Come from the case before, the keyboard is where the eyes are.
  const isNext = (useLocation().state as { came?: Came } | null)?.came !== undefined
  useEffect(() => {
    if (isNext) pane.current?.focus({ preventScroll: true })
  }, [isNext])
  useKeys({ f: () => firstControl(pane.current)?.focus(), 'mod+k': () => setFinding(true) })
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
        onMore={() => setFinding(true)}
        onClock={props.onClock}
        onArticle={props.onArticle}
        onAsk={ask}
        onCure={cure}
      />
      <MoreSteps open={finding} view={view} steps={steps} onClose={() => setFinding(false)} onChoose={choose} />
      <div className="work3__pane" ref={pane} tabIndex={-1}>
        <Unanswered caseId={view.file.id} />
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
            onDone={(titles, papers) => {
              held.current = undefined
              say({ message: `已办理：${titles[0] ?? ''}${papers.length > 0 ? `，文号 ${papers.join('、')}` : ''}` })
              setTurn((n) => n + 1)
              place.leaveStep()
              window.scrollTo({ top: 0 })
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
function useAgenda(view: CaseView, steps: readonly StepView[], rules: RuleBookView): Agenda {
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
