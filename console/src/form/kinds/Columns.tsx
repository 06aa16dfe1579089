import { Select } from '@xiezhi/ui'
import type { ByHand } from './byHand.ts'
import type { Read } from './FromTable.tsx'

interface Props {
  readonly preview: Read
  readonly busy: boolean
  readonly byHand: ByHand
  readonly onColumns: (said: ByHand) => void
}

/** What each column is taken for, and by hand for something else: it is recorded with the list, and the next table is read so. */
export function Columns({ preview, busy, byHand, onColumns }: Props) {
  const { meanings, tables } = preview
  const columns = new Map(tables.flatMap((t) => t.columns).map((c) => [c.heading, c.meaning] as const))
  return (
    <div className="fromtable__columns">
      {[...columns]
        .filter(([heading]) => heading !== '')
        .map(([heading, meaning]) => (
          <Select
            key={heading}
            label={heading}
            hint={
              byHand[heading] === undefined && preview.byHand[heading] !== undefined ? '照本机关上次的对应' : undefined
            }
            choices={meanings.map(({ id, title }) => ({ value: id, label: title }))}
            placeholder="没有对应的栏目"
            disabled={busy}
            value={meanings.find(({ title }) => title === meaning)?.id ?? ''}
            onChange={(id) => onColumns({ ...byHand, [heading]: id })}
          />
        ))}
    </div>
  )
}
