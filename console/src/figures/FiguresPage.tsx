import './figures.css'
import type { FiguresPage as Page } from '@xiezhi/answers'
import { figuresIntro } from '@xiezhi/law/figures/notes.ts'
import { Button, classes, Skeleton, Tag } from '@xiezhi/ui'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { ApiProblem, call } from '../api/client.ts'
import { useOpenings } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { fromHere } from '../case/place.ts'
import { Choose } from '../work/Choose.tsx'
import { CasesDialog } from './CasesDialog.tsx'
import { figuresQuery, useFigures } from './queries.ts'
import { reportForm } from './report.ts'
import { Staffing } from './Staffing.tsx'

type Opened = { readonly title: string; readonly filter: Readonly<Record<string, string>> }

/** 年度统计: the forms of the provinces over the same cases; every number opens the cases it was made of. */
export function FiguresPage() {
  const session = useSession()
  const [params, setParams] = useSearchParams()
  const [opened, setOpened] = useState<Opened>()
  const given = (name: string) => params.get(name) ?? ''
  const filter = { form: given('form'), year: given('year'), agency: given('agency') }
  const found = useFigures(filter)
  const set = (changes: Readonly<Record<string, string>>) =>
    setParams((now) => {
      const next = new URLSearchParams(now)
      for (const [key, value] of Object.entries(changes)) value === '' ? next.delete(key) : next.set(key, value)
      return next
    })
  useEffect(() => {
    document.title = '年度统计 · 獬豸'
  }, [])
  const page = found.data
  const years = yearsTo(Number(session.today.slice(0, 4)))
  return (
    <div className="page">
      <h1>年度统计</h1>
      <p className="quiet figures-page__what">{figuresIntro}</p>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => found.refetch()} />
      ) : page === undefined ? (
        <Skeleton lines={10} />
      ) : (
        <>
          <div className="figures-page__tools no-print">
            <Choose
              label="年度"
              all={`${page.year}年`}
              value=""
              choices={years.filter((y) => y !== page.year).map((y) => [String(y), `${y}年`])}
              onChange={(year) => set({ year })}
            />
            <Choose
              label="年报样式"
              all={page.title}
              value=""
              choices={page.forms.filter((f) => f.id !== page.form).map((f) => [f.id, f.title])}
              onChange={(form) => set({ form })}
            />
            {page.agencies.length > 1 && (
              <Choose
                label="机关"
                all={`全部机关（${page.agencies.length}）`}
                value={filter.agency}
                choices={page.agencies.map(({ id, name }) => [id, name])}
                onChange={(agency) => set({ agency })}
              />
            )}
            <a
              className="link"
              download
              href={`/api/figures/export?${figuresQuery({ ...filter, year: String(page.year) })}`}
            >
              导出Excel
            </a>
          </div>
          {page.form === 'review' ? <Staffing /> : <Reports page={page} />}
          <div className={classes('figures-page__tables', page.reports.length === 1 && 'figures-page__tables--one')}>
            {page.tables.map((table) => (
              <FilledTable key={table.title} table={table} page={page} onOpen={setOpened} />
            ))}
          </div>
        </>
      )}
      {opened && <CasesDialog {...opened} onClose={() => setOpened(undefined)} />}
    </div>
  )
}

const yearsTo = (last: number): readonly number[] => [0, 1, 2, 3, 4, 5].map((back) => last - back)

/** Whether the report of the year is public, with its light; who may draft it begins with what stands here. */
function Reports({ page }: { page: Page }) {
  const session = useSession()
  const navigate = useNavigate()
  const say = useToast()
  const mayDraft = (useOpenings().data ?? []).some((o) => o.procedure === page.reportIn)
  const [busy, setBusy] = useState(false)
  const draft = async () => {
    setBusy(true)
    try {
      await call('PUT', `/api/drafts/new/${page.reportIn}`, { form: reportForm(page, session.today) })
      navigate(`/new/${page.reportIn}`)
    } catch (error) {
      if (error instanceof ApiProblem) say({ message: `${error.message}${error.next ?? ''}`, tone: 'warn' })
    } finally {
      setBusy(false)
    }
  }
  const own = page.reports.length === 1 ? page.reports[0] : undefined
  return (
    <>
      <ul className="figures-page__reports">
        {page.reports.map((r) => (
          <li key={r.agency}>
            {r.name}
            {page.year}年度的年报：
            {r.publishedOn === null ? (
              <Tag {...(r.light === 'over' ? { tone: 'over' } : r.light === 'warn' ? { tone: 'warn' } : {})}>
                {r.light === 'before'
                  ? '该年度尚未在本平台办案'
                  : `${r.light === 'over' ? '逾期未公布' : '尚未公布'}，期限${r.dueOn}`}
              </Tag>
            ) : (
              <>
                <Tag tone={r.light === 'late' ? 'warn' : 'good'}>
                  {r.publishedOn}公布{r.light === 'late' ? '，迟于期限' : ''}
                </Tag>
                {r.case && (
                  <Link to={`/cases/${r.case}`} state={fromHere()}>
                    查看
                  </Link>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {own && own.publishedOn === null && mayDraft && (
        <p className="no-print">
          <Button busy={busy} onClick={draft}>
            拟制年报
          </Button>
          <span className="quiet">　用以下的数拟制，经审定、公布，在公示平台公开</span>
        </p>
      )}
    </>
  )
}

type Filled = Page['tables'][number]

function FilledTable({ table, page, onOpen }: { table: Filled; page: Page; onOpen: (opened: Opened) => void }) {
  const cell = (at: number, { text, figures, n }: Filled['total'][number], agency: string, name: string) => {
    const column = table.columns[at] ?? ''
    if (n === 0) return <span className="quiet">{text}</span>
    const unit = column.includes('万元') ? '万元' : column.includes('元') ? '元' : ''
    const filter = { year: String(page.year), agency, figures: figures.join(','), unit }
    return (
      <button
        type="button"
        className="link number"
        aria-label={`${name}${column}${text}，打开案件`}
        onClick={() => onOpen({ title: `${table.title}：${column}`, filter })}
      >
        {text}
      </button>
    )
  }
  const sum = table.rows.length > 1
  const [only] = table.rows
  // Of one agency each number has a line of its own: nobody scrolls sideways on a phone.
  if (!sum && only !== undefined)
    return (
      <table className="table figures-page__one">
        <caption>{table.title}</caption>
        <tbody>
          {only.cells.map((one, at) => (
            <tr key={table.columns[at]}>
              <th scope="row">{table.columns[at]}</th>
              <td className="right">{cell(at, one, only.agency, only.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap figures-page__table" aria-label={table.title} tabIndex={0}>
      <table className="table table--cards">
        <caption>{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">单位名称</th>
            {table.columns.map((column) => (
              <th scope="col" className="right" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.agency}>
              <th scope="row">
                {row.name}
                {row.cells.every((one) => one.n === 0) && <span className="figures-page__nothing quiet">都是0</span>}
              </th>
              {row.cells.map((one, at) => (
                <td
                  className={classes('right', one.n === 0 && 'figures-page__nought')}
                  data-label={table.columns[at]}
                  key={table.columns[at]}
                >
                  {cell(at, one, row.agency, row.name)}
                </td>
              ))}
            </tr>
          ))}
          {sum && (
            <tr>
              <th scope="row">合计</th>
              {table.total.map((one, at) => (
                <td className="right" data-label={table.columns[at]} key={table.columns[at]}>
                  {cell(at, one, '', '合计')}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
