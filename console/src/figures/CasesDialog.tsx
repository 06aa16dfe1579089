import { Dialog, Empty, Skeleton, Table } from '@xiezhi/ui'
import { Link } from 'react-router'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { fromHere } from '../case/place.ts'
import { useFigureCases } from './queries.ts'

interface Props {
  readonly title: string
  readonly filter: Readonly<Record<string, string>>
  readonly onClose: () => void
}

/** The cases a number was made of, each to be opened; their sum is the number. */
export function CasesDialog({ title, filter, onClose }: Props) {
  const found = useFigureCases(filter)
  return (
    <Dialog title={title} open onClose={onClose}>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Savable title={title}>
          <Table
            caption={`合计${found.data.text}`}
            cards
            rows={found.data.rows}
            rowKey={(row) => `${row.case} ${row.what} ${row.on}`}
            empty={<Empty title="没有案件">这个数是零。</Empty>}
            columns={[
              { key: 'on', head: '日期', cell: (row) => row.on },
              {
                key: 'case',
                head: '案件',
                cell: (row) => (
                  <Link to={`/cases/${row.case}`} state={fromHere()}>
                    {row.title}
                  </Link>
                ),
              },
              { key: 'agency', head: '机关', cell: (row) => row.agencyName },
              { key: 'what', head: '计入', cell: (row) => row.what },
              { key: 'n', head: '数', align: 'right', cell: (row) => row.text },
            ]}
          />
          {found.data.left > 0 && <p className="quiet">还有{found.data.left}项没有列出，合计已包括在内。</p>}
        </Savable>
      )}
    </Dialog>
  )
}
