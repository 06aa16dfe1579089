import './case.css'
import '../form/form.css'
import '../record/record.css'
import { posts } from '@xiezhi/law/posts.ts'
import { Empty, Skeleton, Tabs } from '@xiezhi/ui'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { useCase, useRuleBook, useSteps } from '../api/queries.ts'
import type { CaseView, StepView } from '../api/types.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { useKeys } from '../work/keys.ts'
import { CaseHead } from './CaseHead.tsx'
import { type Side, stepKey, usePlace } from './place.ts'
import { ArticleBody, ClockBody, SidePanel } from './SidePanel.tsx'
import { StepList } from './StepList.tsx'
import { StepPane } from './StepPane.tsx'
import { nextStep } from './sorting.ts'
import { waitsOf } from './waits.ts'

const RecordTab = lazy(() => import('../record/RecordTab.tsx').then((m) => ({ default: m.RecordTab })))
const EvidenceTab = lazy(() => import('../record/EvidenceTab.tsx').then((m) => ({ default: m.EvidenceTab })))
const PapersTab = lazy(() => import('../record/PapersTab.tsx').then((m) => ({ default: m.PapersTab })))
const FlowTab = lazy(() => import('../record/FlowTab.tsx').then((m) => ({ default: m.FlowTab })))

/** The case on one screen. */
export function CasePage() {
  const { id = '' } = useParams()
  const view = useCase(id)
  const steps = useSteps(id)
  if (view.isError || steps.isError)
    return (
      <div className="page">
        <Failed
          error={view.error ?? steps.error}
          onRetry={() => {
            void view.refetch()
            void steps.refetch()
          }}
        />
      </div>
    )
  if (view.isPending || steps.isPending)
    return (
      <div className="page">
        <Skeleton lines={12} />
      </div>
    )
  return <Case key={id} view={view.data} steps={steps.data.steps} />
}

function Case({ view, steps }: { view: CaseView; steps: readonly StepView[] }) {
  const place = usePlace()
  const navigate = useNavigate()
  const location = useLocation()
  const rules = useRuleBook()
  const [side, setSide] = useState<Side>()
  useEffect(() => {
    document.title = `${view.title} · 獬豸`
  }, [view.title])
  const back = () => {
    if (side !== undefined) setSide(undefined)
    else if ((location.state as { fromList?: boolean } | null)?.fromList) navigate(-1)
    else navigate('/')
  }
  useKeys({ escape: back })
  const article = useCallback(
    (statute: string, number: number, gist: string, paragraph?: string) =>
      setSide({ kind: 'article', statute, article: number, gist, paragraph }),
    [],
  )
  const clock = side?.kind === 'clock' ? view.clocks.find((c) => c.id === side.id) : undefined
  const tabs = [
    {
      id: 'steps',
      label: '步骤办理',
      panel: <Work view={view} steps={steps} onArticle={article} />,
    },
    { id: 'evidence', label: '证据', count: view.file.evidence.length, panel: <EvidenceTab view={view} /> },
    { id: 'record', label: '记录', count: view.file.acts.length, panel: <RecordTab view={view} /> },
    { id: 'papers', label: '文书', count: view.file.papers.length, panel: <PapersTab view={view} /> },
    { id: 'flow', label: '流程图', panel: <FlowTab view={view} onArticle={article} /> },
  ]
  return (
    <div className={side ? 'case case--side' : 'case'}>
      <div className="case__main">
        <CaseHead view={view} onClock={(id) => setSide({ kind: 'clock', id })} />
        <Suspense fallback={<Skeleton lines={8} />}>
          <Tabs
            label="案件内容"
            tabs={tabs}
            current={place.tab ?? (view.mayAct ? 'steps' : 'record')}
            onChange={place.toTab}
          />
        </Suspense>
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
            layerTitle={(id) => rules.data?.layers.find((l) => l.id === id)?.title}
          />
        </SidePanel>
      )}
    </div>
  )
}

function Work(props: {
  view: CaseView
  steps: readonly StepView[]
  onArticle: (statute: string, article: number, gist: string, paragraph?: string) => void
}) {
  const { view, steps } = props
  const place = usePlace()
  const say = useToast()
  const pane = useRef<HTMLDivElement>(null)
  const [dirty, setDirty] = useState(false)
  // A step just done moves on to the next; `turn` makes its form a new one even when it is the same step again.
  const [turn, setTurn] = useState(0)
  const chosen = steps.find((s) => stepKey(s.proceeding, s.step) === place.step) ?? nextStep(steps, view.file)
  const key = chosen === undefined ? '' : stepKey(chosen.proceeding, chosen.step)
  // What somebody is typing stays on the page when a colleague takes the step away.
  const held = useRef<StepView>(undefined)
  if (chosen !== undefined && (chosen.state === 'open' || !dirty)) held.current = chosen
  const kept = dirty && held.current !== undefined && (chosen === undefined || chosen.state !== 'open')
  const shown = kept ? held.current : chosen
  const choose = (step: StepView) => {
    place.toStep(step.proceeding, step.step)
    // On a phone the form is below the list.
    requestAnimationFrame(() => {
      const box = pane.current
      if (box && box.getBoundingClientRect().top > window.innerHeight * 0.6) box.scrollIntoView({ block: 'start' })
      box?.focus({ preventScroll: true })
    })
  }
  const ask = (ids: readonly string[]) => {
    place.toStep('main', 'fact.state', ids)
  }
  return (
    <div className="work3">
      <StepList file={view.file} steps={steps} current={key} onChoose={choose} />
      <div className="work3__pane" ref={pane} tabIndex={-1}>
        {shown === undefined ? (
          <NothingToDo view={view} />
        ) : (
          <StepPane
            key={`${stepKey(shown.proceeding, shown.step)} ${turn} ${place.ask.join()}`}
            view={view}
            step={shown}
            allSteps={steps}
            ask={place.ask}
            gone={kept}
            onArticle={props.onArticle}
            onAsk={ask}
            onDirty={setDirty}
            onDone={(titles, papers) => {
              held.current = undefined
              say({ message: `已办理：${titles[0] ?? ''}${papers.length > 0 ? `，文号 ${papers.join('、')}` : ''}` })
              setTurn((n) => n + 1)
              place.leaveStep()
              window.scrollTo({ top: 0 })
            }}
          />
        )}
      </div>
    </div>
  )
}

function NothingToDo({ view }: { view: CaseView }) {
  const rules = useRuleBook()
  const { today } = useSession()
  const waits = rules.data === undefined ? [] : waitsOf(view.file, rules.data, today)
  if (waits.length === 0) return <Empty title="本案已经结案">案卷、记录和文书可以在上面的标签中查看。</Empty>
  return (
    <div className="waiting">
      <h2>现在等待</h2>
      <ul>
        {waits.map((w) => (
          <li key={`${w.proceeding}${w.post}${w.what}`}>
            <strong>{w.what}</strong>　{posts[w.post]}
            <span className="quiet">　自 {w.since.replace('T', ' ')} 起</span>
          </li>
        ))}
      </ul>
      <p className="quiet">左边是全部步骤；还不能办的，点开看缺什么。</p>
    </div>
  )
}
