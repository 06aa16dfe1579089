import './work.css'
import { useQueryClient } from '@tanstack/react-query'
import { administers } from '@xiezhi/law/posts.ts'
import { Button, Kbd, Skeleton, Tabs } from '@xiezhi/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { useCases, useOpenings, usePeople, warmLists } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { Late, late } from '../app/late.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { fromHere } from '../case/place.ts'
import { Waiting } from '../inbox/Waiting.tsx'
import { CaseTable } from './CaseTable.tsx'
import { Choose } from './Choose.tsx'
import { Figures } from './Figures.tsx'
import { cuts, filterOf, isCut } from './filter.ts'
import { useKeys } from './keys.ts'
import { rememberList } from './listed.ts'
import { StageFilter } from './StageFilter.tsx'
import { useMarked } from './useMarked.ts'

const coming = (
  <div className="page">
    <Skeleton lines={8} />
  </div>
)
const accountsPage = late(() => import('../account/AccountsPage.tsx').then((m) => m.AccountsPage), coming)
const auditPage = late(() => import('../access/AuditPage.tsx').then((m) => m.AuditPage), coming)

/** Of a list taken along: a table nobody reads to its end is narrowed first. */
const mostPages = 100

const nothing = Object.fromEntries(cuts.map((name) => [name, '']))

/** What the post signed in for begins with: administrators have no cases, and are not met with a refusal. */
export function WorkPage() {
  const { kind } = useSession().post
  if (kind === 'auditor') return <Late part={auditPage} props={{}} />
  return administers(kind) ? <Late part={accountsPage} props={{}} /> : <Workbench />
}

/** The workbench: what I must do today, most urgent on top. */
function Workbench() {
  const session = useSession()
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const supervises = session.post.kind === 'supervisor'
  const openings = useOpenings().data ?? []
  const mayOpen = openings.length > 0
  const begin = openings.length === 1 ? openings[0]?.step.title : '新办'
  const filter = filterOf(params, supervises ? 'oversee' : 'mine')
  const { view, stage, q } = filter
  const [typed, setTyped] = useState(q)
  const search = useRef<HTMLInputElement>(null)
  const set = (changes: Readonly<Record<string, string>>) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        for (const [key, value] of Object.entries(changes)) value === '' ? next.delete(key) : next.set(key, value)
        return next
      },
      { replace: true },
    )
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const find = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => set({ q: text }), 250)
  }

  const clear = () => {
    setTyped('')
    set({ ...nothing, q: '' })
    search.current?.focus()
  }

  const cases = useCases(filter)
  /** Taken along is what the filter finds, not only as far as it was scrolled. */
  const say = useToast()
  const all = async () => {
    let more = cases.hasNextPage
    for (let page = 1; more && page < mostPages; page += 1) more = (await cases.fetchNextPage()).hasNextPage
    if (more) say({ tone: 'warn', message: '案件太多，只导出了前面的；请缩小筛选范围，分几次导出。' })
  }
  const rows = useMemo(() => cases.data?.pages.flatMap((p) => p.rows) ?? [], [cases.data])
  const list = cases.data?.pages[0]
  const people = usePeople().data ?? []
  const officers = people.filter((p) => p.posts.some((post) => post.kind === 'handler'))
  const units = [...new Set(people.flatMap((p) => p.posts.flatMap((post) => post.unit ?? [])))]
  const { marked, at, move, mark, opened } = useMarked(rows)
  const open = (id: string) => {
    opened(id)
    navigate(`/cases/${id}`, { state: fromHere() })
  }
  useKeys({
    j: () => move(1),
    k: () => move(at < 0 ? 1 : -1),
    enter: () => at >= 0 && open(marked),
    '/': () => search.current?.focus(),
    n: () => mayOpen && navigate('/new'),
  })
  useEffect(() => rememberList(rows.map((r) => r.id)), [rows])
  const client = useQueryClient()
  // While the list is read: a case is what comes next.
  useEffect(() => {
    if (rows.length > 0)
      warmLists(
        client,
        rows.map((r) => r.procedure),
      )
  }, [client, rows])
  useEffect(() => {
    document.title = '工作台 · 獬豸'
  }, [])

  const tabs = [
    ...(supervises ? [] : [{ id: 'mine', label: '待我办理' }]),
    ...(supervises ? [] : [{ id: 'acted', label: '我办过的' }]),
    ...(supervises ? [] : [{ id: 'agency', label: '本机关案件' }]),
    ...(supervises ? [{ id: 'oversee', label: '监督' }] : []),
  ]
  const panel = (
    <>
      <div className="work__tools">
        <label className="work__search">
          <span className="said">搜索：当事人、办案人员、案名、文号、统一社会信用代码、拼音首字母</span>
          <input
            ref={search}
            className="input"
            type="search"
            value={typed}
            placeholder="当事人、办案人员、文号（2026-13）、拼音首字母"
            onChange={(event) => find(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') typed === '' ? event.currentTarget.blur() : find('')
              if (event.key === 'ArrowDown') move(at < 0 ? 1 : 0)
            }}
          />
        </label>
        {view === 'agency' && (
          <>
            <Choose
              label="办案人员"
              all="全部办案人员"
              value={filter.officer}
              choices={officers.map((p) => [p.id, p.name])}
              onChange={(officer) => set({ officer })}
            />
            <Choose
              label="办案机构"
              all="全部办案机构"
              value={filter.unit}
              choices={units.map((unit) => [unit, unit])}
              onChange={(unit) => set({ unit })}
            />
          </>
        )}
        {view === 'oversee' && list?.overseen && (
          <Choose
            label="办案机关"
            all={`全部机关（${list.overseen.length}）`}
            value={filter.agency}
            choices={list.overseen.map(({ id, name }) => [
              id,
              q === '' ? `${name}（${list.agencies[id] ?? 0}）` : name,
            ])}
            onChange={(agency) => set({ agency })}
          />
        )}
        {isCut(filter) && (
          <button type="button" className="link" onClick={clear}>
            清除筛选
          </button>
        )}
      </div>
      {list && <Figures list={list} filter={filter} counted={q === ''} onChange={set} />}
      <StageFilter
        kinds={list?.kinds ?? []}
        procedure={filter.procedure}
        stage={stage}
        counted={q === ''}
        onChange={set}
      />
      {cases.isPending ? (
        <Skeleton lines={10} />
      ) : cases.isError ? (
        <Failed error={cases.error} onRetry={() => cases.refetch()} />
      ) : (
        <Savable title="案件" all={all}>
          <CaseTable
            rows={rows}
            view={view}
            filtered={isCut(filter)}
            selected={marked}
            onOpen={open}
            onMark={mark}
            onFollow={opened}
          />
        </Savable>
      )}
      {cases.hasNextPage && (
        <Button busy={cases.isFetchingNextPage} onClick={() => cases.fetchNextPage()}>
          加载更多
        </Button>
      )}
    </>
  )
  return (
    <div className="page work">
      <div className="work__head">
        <h1>工作台</h1>
        <p className="work__keys quiet no-print" aria-hidden="true">
          <span>
            <Kbd>j</Kbd> <Kbd>k</Kbd> 移动
          </span>
          <span>
            <Kbd>Enter</Kbd> 打开
          </span>
          <span>
            <Kbd>/</Kbd> 搜索
          </span>
          {mayOpen && (
            <span>
              <Kbd>n</Kbd> {begin}
            </span>
          )}
        </p>
        <Waiting />
        {mayOpen && (
          <Link className="btn btn--primary" to="/new">
            {begin}
          </Link>
        )}
      </div>
      <Tabs
        label="案件范围"
        current={view}
        onChange={(id) => set({ ...nothing, view: id })}
        tabs={tabs.map((tab) => ({ ...tab, panel }))}
      />
    </div>
  )
}
