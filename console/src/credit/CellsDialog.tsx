import type { CreditRow } from '@xiezhi/answers'
import { Dialog, Skeleton } from '@xiezhi/ui'
import { Failed } from '../app/errors.tsx'
import { useCreditCells } from './queries.ts'

/** One row as it is reported, cell by cell, with what is still wrong beside the cell it is wrong in. */
export function CellsDialog({ row, onClose }: { row: CreditRow; onClose: () => void }) {
  const cells = useCreditCells(row.case)
  const found = cells.data?.find((one) => one.key === row.key)
  return (
    <Dialog title={row.name || row.number || '报送的各栏'} open onClose={onClose}>
      {cells.isError ? (
        <Failed error={cells.error} onRetry={() => cells.refetch()} />
      ) : found === undefined ? (
        <Skeleton lines={10} />
      ) : (
        <dl className="credit__cells">
          {found.cells.map((cell) => {
            const fault = found.faults.find((f) => f.code === cell.code)
            return (
              <div key={cell.code} className={fault ? 'credit__cell credit__cell--wrong' : 'credit__cell'}>
                <dt>
                  {cell.title} <span className="quiet small">{cell.code}</span>
                </dt>
                <dd>
                  {cell.hidden ? '（有，报送时带上，此处不显示）' : cell.text || '—'}
                  {fault && <span className="credit__fault">{fault.sentence}</span>}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
    </Dialog>
  )
}
