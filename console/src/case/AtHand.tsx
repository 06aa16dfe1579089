import type { CaseView } from '@xiezhi/answers'
import { formatMoney, Running, Skeleton } from '@xiezhi/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { useCases } from '../api/queries.ts'
import { filterOf } from '../work/filter.ts'

const entries = 6

/** What is at hand beside a form that makes no paper: what was done last, and how like cases were decided. */
export function AtHand({ view }: { view: CaseView }) {
  const acts = view.file.acts.filter((a) => a.withdrawn !== true).slice(-entries)
  return (
    <aside className="at-hand no-print" aria-label="案件近况">
      {acts.length > 0 && (
        <>
          <h3>最近的记录</h3>
          <ol className="at-hand__list">
            {acts.toReversed().map((a) => (
              <li key={a.event}>
                <Running>{typeof a.form.title === 'string' ? `${a.title}：${a.form.title}` : a.title}</Running>
                <span className="quiet small">
                  {a.acted.slice(0, 10)}　{a.actor.name}
                </span>
              </li>
            ))}
          </ol>
          <p className="small">
            <Link to="?tab=record">全部 {view.file.sequence} 条记录</Link>
          </p>
        </>
      )}
      {view.about.text !== '' && <LikeCases id={view.file.id} procedure={view.file.procedure} about={view.about} />}
    </aside>
  )
}

interface Like {
  readonly id: string
  readonly procedure: string
  readonly about: CaseView['about']
}

/** Asked for by a press: whoever looks up other cases is on record as having looked. */
function LikeCases(props: Like) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <h3>{props.about.label}相同、已决定的案件</h3>
      {asked ? (
        <Found {...props} />
      ) : (
        <button type="button" className="link small" onClick={() => setAsked(true)}>
          查看“{props.about.text}”
        </button>
      )}
    </>
  )
}

function Found({ id, procedure, about }: Like) {
  const filter = { ...filterOf(new URLSearchParams(), 'agency'), procedure, q: about.text }
  const found = useCases(filter)
  if (found.isPending) return <Skeleton lines={3} />
  if (found.isError) return <p className="quiet small">没有取到，请稍后再试。</p>
  const rows = found.data.pages
    .flatMap((p) => p.rows)
    .filter((r) => r.id !== id && r.decisionNumber !== undefined && r.cause === about.text)
  if (rows.length === 0) return <p className="quiet small">本机关没有{about.label}相同、已决定的案件。</p>
  return (
    <ol className="at-hand__list">
      {rows.slice(0, entries).map((r) => (
        <li key={r.id}>
          <Link to={`/cases/${r.id}`}>{r.title}</Link>
          <span className="quiet small">
            {r.decisionNumber}
            {r.amount > 0 && `　${formatMoney(r.amount)}元`}
          </span>
        </li>
      ))}
    </ol>
  )
}
