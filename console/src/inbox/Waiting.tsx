import type { InboxKind } from '@xiezhi/answers'
import { Tag } from '@xiezhi/ui'
import { Link } from 'react-router'
import { useAdded, useArrived } from './queries.ts'

/** The one that presses most of what nobody has taken; undefined: none presses. */
const pressing = (kinds: readonly InboxKind[]) =>
  kinds.filter((k) => k.light !== 'calm').sort((a, b) => String(a.due).localeCompare(String(b.due)))[0]

/** On the workbench: how much came in, and that the time of one that nobody has taken is running out. */
export function Waiting() {
  const kinds = useArrived()
  const added = useAdded().data?.pages[0]?.count ?? 0
  const count = kinds.reduce((sum, k) => sum + k.count, added)
  if (count === 0) return null
  const first = pressing(kinds)
  return (
    <Link className="btn" to="/inbox">
      来件 {count}
      {first && <Tag tone={first.light === 'over' ? 'over' : 'warn'}>{said(first)}</Tag>}
    </Link>
  )
}

const said = ({ light, due }: InboxKind) =>
  light === 'over' ? `有无人领取的，已超期（${due}）` : `有无人领取的，${due}届满`
