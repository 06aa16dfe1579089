import type { CaseView } from '@xiezhi/answers'
import { Link } from 'react-router'
import { useRuleBook } from '../api/queries.ts'

/** The cases that acts of this one began, by their kind; `event`: only those of that act. */
export function Began({ view, event }: { view: CaseView; event?: number }) {
  const rules = useRuleBook(view.file.procedure)
  const title = (id: string) => rules.data?.titles[id] ?? '另一案件'
  const began = (view.file.began ?? []).filter((b) => (event === undefined ? b.severed !== true : b.event === event))
  return began.map((b, i) => (
    <span key={b.case}>
      {i > 0 && '、'}
      <Link to={`/cases/${b.case}`}>{title(b.procedure)}</Link>
    </span>
  ))
}

/** The case whose act began this one, by its name then. */
export function CameFrom({ view }: { view: CaseView }) {
  const { from } = view.file
  return from === undefined ? null : <Link to={`/cases/${from.case}`}>{from.title}</Link>
}
