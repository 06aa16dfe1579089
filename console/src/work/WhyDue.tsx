import type { CaseRow } from '@xiezhi/answers'
import { Dialog, Skeleton } from '@xiezhi/ui'
import { Link } from 'react-router'
import { useCase, useRuleBook } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { ClockBody } from '../case/ClockBody.tsx'
import { fromHere } from '../case/place.ts'

/** The date of a row opened: the same that the case itself says of it. */
export function WhyDue({ row, onClose }: { row: CaseRow; onClose: () => void }) {
  return (
    <Dialog title={row.light?.title ?? '期限'} open onClose={onClose}>
      <Told row={row} />
      <p>
        <Link to={`/cases/${row.id}`} state={fromHere()}>
          打开案件：{row.title}
        </Link>
      </p>
    </Dialog>
  )
}

function Told({ row }: { row: CaseRow }) {
  const view = useCase(row.id)
  const rules = useRuleBook(row.procedure)
  if (view.isPending || rules.isPending) return <Skeleton lines={6} />
  if (view.isError) return <Failed error={view.error} onRetry={() => view.refetch()} />
  const named = view.data.clocks.filter((c) => c.clock === row.light?.clock)
  // Of several of one kind, one a party, the one whose end the row shows; it may have moved since.
  const clock = named.find((c) => (c.due?.due ?? null) === row.light?.due) ?? named.at(-1)
  if (clock === undefined) return <p>这一期限已经不在计算，请打开案件查看。</p>
  return <ClockBody clock={clock} layerTitle={(id) => rules.data?.layers.find((l) => l.id === id)?.title} />
}
