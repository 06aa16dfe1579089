import './credit.css'
import type { CreditRow, CreditPage as Page } from '@xiezhi/answers'
import { isDay } from '@xiezhi/law/day.ts'
import { classes, DateInput, Empty, Skeleton, Table, Tabs, Tag } from '@xiezhi/ui'
import { useEffect, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { fromHere } from '../case/place.ts'
import { Choose } from '../work/Choose.tsx'
import { CellsDialog } from './CellsDialog.tsx'
import { creditQuery, useCredit } from './queries.ts'

const tables = [
  { id: 'penalty', label: '行政处罚（30栏）' },
  { id: 'permit', label: '行政许可（28栏）' },
]
const figures = [
  ['overdue', '逾期未报', 'over'],
  ['faulty', '栏目缺漏', 'warn'],
  ['due', '待公示', 'plain'],
  ['ready', '可以报送', 'plain'],
  ['late', '曾迟报', 'warn'],
  ['down', '已撤下', 'plain'],
  ['withheld', '不报送', 'plain'],
] as const
const formats = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['xml', 'XML'],
  ['json', 'JSON'],
] as const

const states: Readonly<Record<CreditRow['state'], string>> = {
  due: '待公示',
  public: '已公示',
  withheld: '不报送',
  withdrawn: '已撤回',
  ended: '已停止公示',
}

/** 双公示: what penalties and permits make for the credit platform; what is missing or late first, each row leading to its case. */
export function CreditPage() {
  const session = useSession()
  const [params, setParams] = useSearchParams()
  const [opened, setOpened] = useState<CreditRow>()
  const given = (name: string) => params.get(name) ?? ''
  const filter = {
    table: given('table') === 'permit' ? 'permit' : 'penalty',
    from: isDay(given('from')) ? given('from') : '',
    to: isDay(given('to')) ? given('to') : '',
    agency: given('agency'),
    show: given('show'),
  }
  const credit = useCredit(filter)
  const set = (changes: Readonly<Record<string, string>>) =>
    setParams((now) => {
      const next = new URLSearchParams(now)
      for (const [key, value] of Object.entries(changes)) value === '' ? next.delete(key) : next.set(key, value)
      return next
    })
  useEffect(() => {
    document.title = '双公示 · 獬豸'
  }, [])
  const page = credit.data
  const panel = (
    <>
      <div className="credit__tools">
        <DateInput
          id="credit-from"
          label="决定日期自"
          required={false}
          value={filter.from || (page?.from ?? '')}
          onChange={(from) => (from === '' || isDay(from)) && set({ from })}
        />
        <DateInput
          id="credit-to"
          label="至"
          required={false}
          value={filter.to || (page?.to ?? '')}
          onChange={(to) => (to === '' || isDay(to)) && set({ to })}
        />
        {(page?.agencies.length ?? 0) > 1 && (
          <Choose
            label="机关"
            all="全部机关"
            value={filter.agency}
            choices={(page?.agencies ?? []).map(({ id, name }) => [id, name])}
            onChange={(agency) => set({ agency })}
          />
        )}
      </div>
      {credit.isError ? (
        <Failed error={credit.error} onRetry={() => credit.refetch()} />
      ) : page === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <Counts page={page} show={filter.show} onChange={(show) => set({ show })} />
          {session.post.kind === 'publisher' && <Exports page={page} />}
          <Savable title={`双公示-${page.title}-缺漏情况`}>
            <Table
              caption={`${page.title}，${page.from}至${page.to}决定`}
              cards
              rows={page.rows}
              rowKey={(row) => row.key}
              empty={<Empty title="没有这样的行">换一段时间，或者看全部。</Empty>}
              columns={columnsOf(page, setOpened)}
            />
          </Savable>
          {page.left > 0 && <p className="quiet">还有{page.left}行没有列出，请缩小范围。</p>}
        </>
      )}
    </>
  )
  return (
    <div className="page credit">
      <h1>双公示</h1>
      <p className="quiet credit__what">
        处罚、许可决定公示后，由案卷得出报送信用平台的各栏，不另行填写；更正、撤回、信用修复随案卷变化。报送的期限逐条标明。
      </p>
      <Tabs
        label="双公示的表"
        current={filter.table}
        onChange={(table) => set({ table: table === 'penalty' ? '' : table, show: '' })}
        tabs={tables.map((tab) => ({ ...tab, panel }))}
      />
      {opened && <CellsDialog row={opened} onClose={() => setOpened(undefined)} />}
    </div>
  )
}

/** How many are what; each opens its rows, and pressed again gives all back. */
function Counts({ page, show, onChange }: { page: Page; show: string; onChange: (show: string) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of toggles is no fieldset of a form
    <div className="figures" role="group" aria-label="按报送情况筛选">
      {figures.map(([id, title, tone]) => {
        const count = page.counts[id]
        return (
          <button
            type="button"
            key={id}
            className={classes('figure', count > 0 && `figure--${tone}`)}
            aria-pressed={show === id}
            disabled={count === 0 && show !== id}
            onClick={() => onChange(show === id ? '' : id)}
          >
            <span className="figure__count number">{count}</span>
            <span>{title}</span>
          </button>
        )
      })}
    </div>
  )
}

/** The table itself, for him who reports it: it holds the numbers of persons, and that it left is kept. */
function Exports({ page }: { page: Page }) {
  const { table, from, to, counts } = page
  if (counts.ready === 0) return null
  return (
    <p className="credit__exports no-print">
      导出可以报送的{counts.ready}行：
      {formats.map(([format, title]) => (
        <a
          key={format}
          className="link"
          download
          href={`/api/credit/export?${creditQuery({ table, from, to, format })}`}
        >
          {title}
        </a>
      ))}
      <span className="quiet small">含证件号码，导出留痕</span>
    </p>
  )
}

const columnsOf = (page: Page, open: (row: CreditRow) => void) => [
  {
    key: 'state',
    head: '情况',
    cell: (row: CreditRow) =>
      row.timing === 'overdue' ? (
        <Tag tone="over">逾期未报</Tag>
      ) : (
        <span>
          {states[row.state]}
          {row.timing === 'late' && <Tag tone="warn">迟报</Tag>}
        </span>
      ),
  },
  {
    key: 'case',
    head: '案件',
    cell: (row: CreditRow) => (
      <Link to={`/cases/${row.case}`} state={fromHere()}>
        {row.title}
      </Link>
    ),
  },
  ...(page.agencies.length > 1 ? [{ key: 'agency', head: '机关', cell: (row: CreditRow) => row.agencyName }] : []),
  { key: 'name', head: '行政相对人', cell: (row: CreditRow) => row.name || '—' },
  { key: 'number', head: '文号', cell: (row: CreditRow) => row.number || '—' },
  { key: 'decided', head: '决定日期', cell: (row: CreditRow) => row.decidedOn },
  { key: 'until', head: '报送期限', cell: (row: CreditRow) => row.dueOn },
  { key: 'published', head: '公示日期', cell: (row: CreditRow) => row.publishedOn ?? '—' },
  {
    key: 'faults',
    head: '缺漏、原因',
    cell: (row: CreditRow) =>
      row.faults.length > 0 ? row.faults.map((f) => `${f.title}：${f.sentence}`).join('') : row.reason || '—',
  },
  {
    key: 'cells',
    head: '各栏',
    quiet: true,
    cell: (row: CreditRow) =>
      row.state === 'withheld' ? null : (
        <button type="button" className="link" onClick={() => open(row)}>
          各栏
        </button>
      ),
  },
]
