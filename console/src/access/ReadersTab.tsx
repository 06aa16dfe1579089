import { Empty, Skeleton, Table } from '@xiezhi/ui'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useReaders } from './queries.ts'

/** Who looked at the case, a line for each person and day. */
export function ReadersTab({ id }: { id: string }) {
  const readers = useReaders(id)
  if (readers.isError) return <Failed error={readers.error} onRetry={() => readers.refetch()} />
  if (readers.isPending) return <Skeleton lines={6} />
  return (
    <Savable title="谁看过本案">
      <Table
        caption="谁看过本案"
        quietCaption
        cards
        rows={readers.data}
        rowKey={(row) => `${row.name}${row.agencyName}${row.postTitle}${row.day}`}
        empty={<Empty title="还没有人看过">查看案卷、步骤、记录、文件和拟公示内容，都会留在这里。</Empty>}
        columns={[
          { key: 'name', head: '姓名', cell: (row) => <strong>{row.name}</strong> },
          { key: 'post', head: '岗位', cell: (row) => row.postTitle },
          { key: 'agency', head: '机关', cell: (row) => row.agencyName },
          { key: 'day', head: '日期', cell: (row) => row.day },
          {
            key: 'time',
            head: '时间',
            cell: (row) =>
              row.first === row.last ? row.last.slice(11) : `${row.first.slice(11)} 至 ${row.last.slice(11)}`,
          },
          { key: 'parts', head: '看了什么', cell: (row) => row.parts.join('、') },
        ]}
      />
    </Savable>
  )
}
