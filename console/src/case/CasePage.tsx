import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import './case.css'
import '../form/form.css'
import '../record/record.css'
import type { CaseView, ProcedureRules, StepsView, StepView } from '@xiezhi/answers'
import { caseHeads } from '@xiezhi/law/posts.ts'
import { Kbd, Skeleton, Tabs } from '@xiezhi/ui'
import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { useCase, useRuleBook, useSteps } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { Late, late } from '../app/late.tsx'
import { useSession } from '../app/session.tsx'
import { useKeys } from '../work/keys.ts'
import { neighboursOf } from '../work/listed.ts'
import { CaseHead } from './CaseHead.tsx'
import { ClockBody } from './ClockBody.tsx'
import type { Came } from './nextCase.ts'
import { backTo, type Side, usePlace, type WayHere } from './place.ts'
import { ArticleBody, SidePanel } from './SidePanel.tsx'
import { Work } from './Work.tsx'

const coming = <Skeleton lines={8} />
const recordTab = late(() => import('../record/RecordTab.tsx').then((m) => m.RecordTab), coming)
const evidenceTab = late(() => import('../record/EvidenceTab.tsx').then((m) => m.EvidenceTab), coming)
const papersTab = late(() => import('../record/PapersTab.tsx').then((m) => m.PapersTab), coming)
const readersTab = late(() => import('../access/ReadersTab.tsx').then((m) => m.ReadersTab), coming)
const listTab = late(() => import('../record/ListTab.tsx').then((m) => m.ListTab), coming)
const flowTab = late(() => import('../record/FlowTab.tsx').then((m) => m.FlowTab), coming)

/** The case and its steps as they stood at one moment: while only one of the two has come anew, both as they were. */
function useOneState(id: string, view: CaseView | undefined, steps: StepsView | undefined) {
  const last = useRef<{ readonly view: CaseView; readonly steps: readonly StepView[] }>(undefined)
  const isOther = last.current?.view.file.id !== id
  if (view !== undefined && steps !== undefined && (isOther || view.version === steps.version))
    last.current = { view, steps: steps.steps }
  return last.current?.view.file.id === id ? last.current : undefined
}

/** The case on one screen. */
export function CasePage() {
  const { id = '' } = useParams()
  const view = useCase(id)
  const steps = useSteps(id)
  const rules = useRuleBook(view.data?.file.procedure)
  const one = useOneState(id, view.data, steps.data)
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
  if (one === undefined || rules.isPending)
    return (
      <div className="page">
        <Skeleton lines={12} />
      </div>
    )
  return <Case key={id} {...one} rules={rules.data} />
}

function Case({ view, steps, rules }: { view: CaseView; steps: readonly StepView[]; rules: ProcedureRules }) {
  const place = usePlace()
  const navigate = useNavigate()
  const location = useLocation()
  const [side, setSide] = useState<Side>()
  useEffect(() => {
    document.title = `${view.title} · 獬豸`
  }, [view.title])
  const { list } = (location.state as WayHere | null) ?? {}
  const aside = { replace: true, state: list === undefined ? null : { list } }
  const back = () => {
    if (side !== undefined) setSide(undefined)
    else if (list !== undefined) navigate(backTo(list))
    else navigate('/')
  }
  const leave = (event: MouseEvent) => {
    event.preventDefault()
    back()
  }
  const { before, after } = neighboursOf(view.file.id)
  const came = (location.state as { came?: Came } | null)?.came
  // The list stays behind: from the next case one comes back to it as from this one.
  const go = (id: string | undefined) => id !== undefined && navigate(`/cases/${id}`, aside)
  const [finding, setFinding] = useState(false)
  const tab = place.tab ?? (view.mayAct ? 'steps' : 'record')
  const find = () => {
    if (tab !== 'steps') place.toTab('steps')
    setFinding(true)
  }
  useKeys({ 'mod+k': find, escape: back, '[': () => go(before), ']': () => go(after) })
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
          finding={finding}
          onFinding={setFinding}
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
    // What was drawn up is what one looks for here.
    ...(rules.procedures.some((p) => p.lists !== undefined)
      ? [{ id: 'list', label: '清单内容', panel: <Late part={listTab} props={{ view, rules }} /> }]
      : []),
    { id: 'record', label: '记录', count: view.file.sequence, panel: <Late part={recordTab} props={{ view }} /> },
    { id: 'papers', label: '文书', count: view.file.papers.length, panel: <Late part={papersTab} props={{ view }} /> },
    { id: 'flow', label: '流程图', panel: <Late part={flowTab} props={{ view, steps, onArticle: article }} /> },
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
            <Link to={`/cases/${before}`} {...aside}>
              上一件
            </Link>
          )}
          {after && (
            <Link to={`/cases/${after}`} {...aside}>
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
            <span>已办理：{came.done}</span>
            <Link to={`/cases/${came.id}`} {...aside} title={came.title}>
              回到那一件<span className="said">：{came.title}</span>
            </Link>
            <span className="came__left quiet">待我办理还有 {came.left} 件</span>
          </p>
        )}
        <CaseHead view={view} onClock={(id) => setSide({ kind: 'clock', id })} />
        <Tabs label="案件内容" tabs={tabs} current={tab} onChange={place.toTab} />
      </div>
      {side?.kind === 'article' && (
        <SidePanel title="条文" onClose={() => setSide(undefined)} key={`${side.statute}${side.article}`}>
          <ArticleBody procedure={view.file.procedure} {...side} />
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
