import './inbox.css'
import { useQueryClient } from '@tanstack/react-query'
import type { InboxKind, InboxRow } from '@xiezhi/answers'
import { Button, type Column, Empty, Skeleton, Table, Tag } from '@xiezhi/ui'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { ApiProblem, call } from '../api/client.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { AddedTable } from './AddedTable.tsx'
import { GiveBackDialog } from './GiveBackDialog.tsx'
import { useAdded, useInbox } from './queries.ts'

/** 来件: what the public sent in, the oldest first; whoever takes one registers it. */
export function InboxPage() {
  const [params] = useSearchParams()
  const only = { procedure: params.get('procedure') ?? '', same: params.get('same') ?? '' }
  const inbox = useInbox(only)
  const pages = inbox.data?.pages
  const added = useAdded()
  const additions = added.data?.pages.flatMap((page) => page.rows) ?? []
  useEffect(() => {
    document.title = '来件 · 獬豸'
  }, [])
  return (
    <div className="page">
      <p className="quiet">
        <Link to="/">工作台</Link>
      </p>
      <h1>来件</h1>
      <p className="quiet measure">
        公众在公示平台提交、还没有登记的投诉、举报和意见。这里只列事由，内容由领取的人查看并登记；期限自收到之日起算。
      </p>
      {inbox.isError ? (
        <Failed error={inbox.error} onRetry={() => inbox.refetch()} />
      ) : pages === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <Kinds kinds={pages[0]?.kinds ?? []} {...only} />
          <InboxTable rows={pages.flatMap((page) => page.rows)} />
          {inbox.hasNextPage && (
            <Button busy={inbox.isFetchingNextPage} onClick={() => inbox.fetchNextPage()}>
              加载更多
            </Button>
          )}
        </>
      )}
      {added.isError && <Failed error={added.error} onRetry={() => added.refetch()} />}
      {additions.length > 0 && (
        <>
          <h2>补充材料</h2>
          <p className="quiet measure">
            提交人凭编号和查询码补充的情况和材料，由所属案件的办理人员和负责人查看，登记到案件中；收到之日是提交的那一天。
          </p>
          <AddedTable rows={additions} />
          {added.hasNextPage && (
            <Button busy={added.isFetchingNextPage} onClick={() => added.fetchNextPage()}>
              加载更多
            </Button>
          )}
        </>
      )}
    </div>
  )
}

/** How many of each kind wait: a flood of one does not hide another. */
function Kinds({ kinds, procedure, same }: { kinds: readonly InboxKind[]; procedure: string; same: string }) {
  if (kinds.length === 0) return null
  return (
    <p className="inbox__kinds">
      {same !== '' || procedure !== '' ? <Link to="/inbox">全部来件</Link> : <strong>全部来件</strong>}
      {kinds.map((k) => (
        <span key={k.procedure}>
          {k.procedure === procedure ? (
            <strong>{k.title}</strong>
          ) : (
            <Link to={`/inbox?procedure=${encodeURIComponent(k.procedure)}`}>{k.title}</Link>
          )}{' '}
          {k.count} 件{k.open > 0 && `，${k.open} 件无人领取`}
          {k.light !== 'calm' && k.due && (
            <>
              {' '}
              <Tag tone={k.light === 'over' ? 'over' : 'warn'}>
                最先的{k.light === 'over' ? `${k.due}已届满` : `${k.due}届满`}
              </Tag>
            </>
          )}
        </span>
      ))}
      {same !== '' && <span>与 {same} 同一人提交的</span>}
    </p>
  )
}

function InboxTable({ rows }: { rows: readonly InboxRow[] }) {
  const { today } = useSession()
  const columns: readonly Column<InboxRow>[] = [
    { key: 'matter', head: '事由', cell: (r) => <Matter row={r} /> },
    { key: 'title', head: '种类', cell: (r) => r.title },
    { key: 'received', head: '收到', cell: (r) => <span className="number">{r.received}</span> },
    {
      key: 'due',
      head: '期限',
      cell: (r) =>
        r.due && (
          <span>
            <span className="number">{r.due}</span> {r.due < today && <Tag tone="warn">超期</Tag>}
            <br />
            <span className="quiet small">{r.clock}</span>
          </span>
        ),
    },
    { key: 'files', head: '附件', cell: (r) => (r.files === 0 ? '' : `${r.files} 个`) },
    { key: 'number', head: '编号', cell: (r) => <span className="number">{r.number}</span> },
    { key: 'act', head: '办理', cell: (r) => <Take row={r} /> },
  ]
  return (
    <Table
      caption="来件"
      quietCaption
      cards
      columns={columns}
      rows={rows}
      rowKey={(r) => r.number}
      empty={<Empty title="没有待登记的来件" />}
    />
  )
}

/** What it is about; what one person sends again and again is seen together, and each of it is answered. */
function Matter({ row: { number, matter, others, waits, givenBack } }: { row: InboxRow }) {
  return (
    <>
      {matter || '（没有写明）'}
      {others.length > 0 && (
        <>
          <br />
          <span className="quiet small">
            同一人另有 {others.length} 件
            {waits > 0 && (
              <>
                ，<Link to={`/inbox?same=${number}`}>待登记的 {waits} 件</Link>
              </>
            )}
          </span>
        </>
      )}
      {givenBack.map((g) => (
        <span className="quiet small inbox__back" key={g.at + g.by}>
          {g.by} {g.at.replace('T', ' ')} 退回：{g.reason}
        </span>
      ))}
    </>
  )
}

/** Takes it, and goes on to the form; what is mine already is gone on with, or given back. */
function Take({ row }: { row: InboxRow }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const say = useToast()
  const [busy, setBusy] = useState(false)
  const [returning, setReturning] = useState(false)
  const ask = async (what: 'take' | 'give-back', then: () => void, said?: { reason: string }) => {
    setBusy(true)
    try {
      await call('POST', `/api/inbox/${row.number}/${what}`, said)
      then()
    } catch (error) {
      if (error instanceof ApiProblem) say({ message: `${error.message}${error.next ?? ''}`, tone: 'warn' })
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: ['inbox'] })
    }
  }
  const register = () => navigate(`/new/${row.procedure}?from=${row.number}`)
  if (row.mine)
    return (
      <span className="inbox__acts">
        <Button onClick={register}>继续登记</Button>
        <Button look="quiet" onClick={() => setReturning(true)}>
          退回
        </Button>
        {returning && (
          <GiveBackDialog
            number={row.number}
            busy={busy}
            onClose={() => setReturning(false)}
            onGiveBack={(reason) => ask('give-back', () => setReturning(false), { reason })}
          />
        )}
      </span>
    )
  if (row.takenBy !== null) return <span className="quiet">{row.takenBy}已领取</span>
  if (!row.may) return <span className="quiet">待领取</span>
  return (
    <Button busy={busy} onClick={() => ask('take', register)}>
      领取并登记
    </Button>
  )
}
