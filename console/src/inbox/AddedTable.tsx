import { useQueryClient } from '@tanstack/react-query'
import type { InboxAdded, InboxBegun } from '@xiezhi/answers'
import { Button, type Column, Table } from '@xiezhi/ui'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ApiProblem, call } from '../api/client.ts'
import { useToast } from '../app/toasts.tsx'
import { stepKey } from '../case/place.ts'
import { GiveBackDialog } from './GiveBackDialog.tsx'

/** 补充材料: what senders add under their number; whoever handles the case enters it there. */
export function AddedTable({ rows }: { rows: readonly InboxAdded[] }) {
  const columns: readonly Column<InboxAdded>[] = [
    {
      key: 'title',
      head: '所属的来件、案件',
      cell: (r) => (r.case === null ? r.title || '（没有写明）' : <Link to={`/cases/${r.case}`}>{r.title}</Link>),
    },
    { key: 'kind', head: '种类', cell: (r) => r.kind },
    { key: 'received', head: '收到', cell: (r) => <span className="number">{r.received}</span> },
    { key: 'files', head: '附件', cell: (r) => <Files row={r} /> },
    { key: 'number', head: '编号', cell: (r) => <span className="number">{r.number}</span> },
    { key: 'act', head: '办理', cell: (r) => <Enter row={r} /> },
  ]
  return <Table caption="补充材料" quietCaption cards columns={columns} rows={rows} rowKey={(r) => r.number} />
}

const at = ({ to, n }: InboxAdded) => `/api/inbox/${to}/added/${n}`

/** Names for who may read them; for the others how many there are. */
function Files({ row }: { row: InboxAdded }) {
  if (row.names.length === 0) return <>{row.files === 0 ? '' : `${row.files} 个`}</>
  return (
    <>
      {row.names.map((name, i) => (
        <span className="inbox__back" key={`${name}-${String(i)}`}>
          <a href={`${at(row)}/files/${i + 1}`} download={name}>
            {name}
          </a>
        </span>
      ))}
    </>
  )
}

function Enter({ row }: { row: InboxAdded }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const say = useToast()
  const [busy, setBusy] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const ask = async (work: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      if (error instanceof ApiProblem) say({ message: `${error.message}${error.next ?? ''}`, tone: 'warn' })
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: ['inbox'] })
    }
  }
  if (row.case === null) return <span className="quiet">来件 {row.to} 登记以后登记</span>
  if (!row.may) return <span className="quiet">由本案办理人员登记</span>
  if (!row.open)
    return (
      <>
        <Button look="quiet" onClick={() => setRefusing(true)}>
          不能登记，告知理由
        </Button>
        {refusing && (
          <GiveBackDialog
            number={row.number}
            title="不能登记的补充材料"
            hint="提交人凭编号会看到"
            act="告知提交人"
            busy={busy}
            onClose={() => setRefusing(false)}
            onGiveBack={(reason) =>
              ask(async () => {
                await call('POST', `${at(row)}/aside`, { reason })
                setRefusing(false)
              })
            }
          />
        )}
      </>
    )
  return (
    <Button
      busy={busy}
      onClick={() =>
        ask(async () => {
          const begun = await call<InboxBegun>('POST', `${at(row)}/begin`)
          navigate(`/cases/${begun.case}?step=${encodeURIComponent(stepKey(begun.proceeding, begun.step))}`)
        })
      }
    >
      登记补充材料
    </Button>
  )
}
