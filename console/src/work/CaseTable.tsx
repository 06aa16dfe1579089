import { useQueryClient } from '@tanstack/react-query'
import type { CaseRow } from '@xiezhi/answers'
import { type Column, Empty, formatMoney, Light, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { warmCase } from '../api/queries.ts'
import { useSession } from '../app/session.tsx'
import { fromHere } from '../case/place.ts'
import { shortLimit } from './filter.ts'
import { lightProps } from './lightOf.ts'
import { WhyDue } from './WhyDue.tsx'
import { daysWaiting, foremost, waitingWords } from './waiting.ts'

/** One row a case: light, case, step and who waits, since when, amount, number. Cards on a phone. */
export function CaseTable(props: {
  rows: readonly CaseRow[]
  view: string
  filtered: boolean
  selected: string
  onOpen: (id: string) => void
  /** The keyboard came to its row. */
  onMark: (id: string) => void
  /** It is opened by its link. */
  onFollow: (id: string) => void
}) {
  // What the whole installation is marked with stands in the head of the page.
  const { today, marks } = useSession()
  const client = useQueryClient()
  const [why, setWhy] = useState<CaseRow>()
  // A supervisor reads the cases of many agencies: whose it is matters more than when the clue came.
  const overseen = props.view === 'oversee'
  const columns: readonly Column<CaseRow>[] = [
    {
      key: 'light',
      head: '期限',
      cell: (r) =>
        r.light && (
          <span className="limit">
            <Light {...lightProps(r.light)} onOpen={() => setWhy(r)} />
            <span className="limit__name" aria-hidden="true">
              {r.light.party ? '当事人' : ''}
              {shortLimit(r.light.title ?? '')}
            </span>
          </span>
        ),
    },
    {
      key: 'title',
      head: '案件',
      cell: (r) => (
        <span className="case-cell" id={`row-${r.id}`}>
          <Link
            to={`/cases/${r.id}`}
            state={fromHere()}
            className="case-link"
            title={r.title}
            onFocus={() => props.onMark(r.id)}
            onClick={() => props.onFollow(r.id)}
            // The press is asked with, and not the release a tenth of a second later.
            onPointerDown={(event) => event.button === 0 && void warmCase(client, r.id)}
          >
            {r.title}
          </Link>
          {r.returned && <Tag tone="warn">退回</Tag>}
          {r.irregular > 0 && <Tag tone="warn">瑕疵 {r.irregular}</Tag>}
          {r.marks
            .filter((m) => !marks.includes(m))
            .map((m) => (
              <Tag key={m}>{m}</Tag>
            ))}
        </span>
      ),
    },
    { key: 'stage', head: '阶段', cell: (r) => r.stageTitle },
    { key: 'waits', head: '等待办理', cell: (r) => <Waiting row={r} view={props.view} /> },
    {
      key: 'since',
      head: '已等',
      align: 'right',
      cell: (r) => {
        const wait = foremost(r.waits)
        return wait === undefined ? null : (
          <time dateTime={wait.since} title={wait.since.replace('T', ' ')}>
            {waitingWords(daysWaiting(wait.since, today))}
          </time>
        )
      },
    },
    ...(overseen ? [{ key: 'agency', head: '办案机关', cell: (r: CaseRow) => r.agencyName }] : []),
    // Of kinds that put no sum to anybody there is none to show.
    ...(props.rows.some((r) => r.amount > 0)
      ? [
          {
            key: 'amount',
            head: '罚没（元）',
            align: 'right' as const,
            cell: (r: CaseRow) => (r.amount > 0 ? formatMoney(r.amount) : null),
          },
        ]
      : []),
    { key: 'number', head: '文号', cell: (r) => r.decisionNumber ?? null },
    ...(overseen
      ? []
      : [
          {
            key: 'received',
            head: '收到',
            cell: (r: CaseRow) => <time dateTime={r.receivedOn}>{r.receivedOn}</time>,
          },
        ]),
  ]
  return (
    <>
      <Table
        caption="案件"
        quietCaption
        cards
        columns={columns}
        rows={props.rows}
        rowKey={(r) => r.id}
        selected={props.selected}
        onOpen={(r) => props.onOpen(r.id)}
        empty={<Nothing view={props.view} filtered={props.filtered} />}
      />
      {why && <WhyDue row={why} onClose={() => setWhy(undefined)} />}
    </>
  )
}

function Waiting({ row, view }: { row: CaseRow; view: string }) {
  const wait = foremost(row.waits)
  if (wait === undefined) return null
  // What colleagues are waited for is not part of what waits for me.
  const count = row.waits.filter((w) => view !== 'mine' || w.mine).length
  return (
    <span className={wait.mine ? 'waits waits--mine' : 'waits'}>
      {wait.what}
      {count > 1 && <span className="quiet">等 {count} 项</span>}
      {/* In the list of what waits for me it is said once, by the list. */}
      {view !== 'mine' && <span className="quiet"> · {wait.mine ? '我' : wait.postTitle}</span>}
    </span>
  )
}

function Nothing({ view, filtered }: { view: string; filtered: boolean }) {
  if (filtered) return <Empty title="没有符合条件的案件">换个说法再搜，或者清除筛选。</Empty>
  if (view === 'mine') return <Empty title="没有等你办理的事">轮到你的案件会出现在这里，不用刷新。</Empty>
  if (view === 'acted') return <Empty title="还没有您办过的案件">办理过任何一步的案件，结案以后也在这里。</Empty>
  return <Empty title="还没有案件">由承办人新办以后出现在这里。</Empty>
}
