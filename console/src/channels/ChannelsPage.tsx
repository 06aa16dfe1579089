import './channels.css'
import { useQuery } from '@tanstack/react-query'
import type { ChannelsPage as Page } from '@xiezhi/answers'
import { Empty, Skeleton, Table, Tag } from '@xiezhi/ui'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { get } from '../api/client.ts'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { fromHere } from '../case/place.ts'
import { OneChannel } from './OneChannel.tsx'

type Row = Page['rows'][number]

const states = {
  waiting: '待报送',
  accepted: '已接收',
  refused: '被拒绝',
  handed: '已人工报送',
} as const satisfies Record<Row['state'], string>

/** 报送通道: how each row stands at each receiver; what is tried again by itself, and what is carried by hand. */
export function ChannelsPage() {
  const session = useSession()
  const found = useQuery({
    queryKey: ['channels'],
    queryFn: ({ signal }) => get<Page>('/api/channels', signal),
    refetchInterval: 60_000,
  })
  useEffect(() => {
    document.title = '报送通道 · 獬豸'
  }, [])
  const page = found.data
  const sends = session.post.kind === 'publisher'
  return (
    <div className="page channels">
      <h1>报送通道</h1>
      <p className="quiet channels__what">
        已公示、栏目齐全的行自动报送各接收方；没有报到的隔一分钟、五分钟直至一天再报，被拒绝的待改正后再报；撤回、停止公示的，请接收方撤下。依法不公开的不报送。接收方怎样答复、何时要求再报，记入各案的全过程记录。
      </p>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => found.refetch()} />
      ) : page === undefined ? (
        <Skeleton lines={8} />
      ) : page.channels.length === 0 ? (
        <Empty title="还没有登记报送通道">
          由系统管理员在机关设定中登记接收方的名称、报送的表和地址，由公示发布人确认地址。
        </Empty>
      ) : (
        <>
          <ul className="channels__list">
            {page.channels.map((channel) => (
              <OneChannel key={channel.id} channel={channel} sends={sends} />
            ))}
          </ul>
          <Savable title="报送状态">
            <Table
              caption="各行的状态"
              cards
              rows={page.rows}
              rowKey={(row) => `${row.channel} ${row.key}`}
              empty={<Empty title="还没有报送过">有已公示、栏目齐全的行以后，一分钟内报送。</Empty>}
              columns={columnsOf(page)}
            />
          </Savable>
          {page.left > 0 && <p className="quiet">还有{page.left}行没有列出。</p>}
        </>
      )}
    </div>
  )
}

const columnsOf = (page: Page) => [
  {
    key: 'state',
    head: '状态',
    cell: (row: Row) => (
      <Tag
        {...(row.state === 'refused'
          ? { tone: 'over' }
          : row.state === 'waiting'
            ? { tone: 'warn' }
            : { tone: 'good' })}
      >
        {states[row.state]}
      </Tag>
    ),
  },
  {
    key: 'case',
    head: '案件',
    cell: (row: Row) => (
      <Link to={`/cases/${row.case}`} state={fromHere()}>
        {row.title || '案件'}
      </Link>
    ),
  },
  { key: 'number', head: '文号', cell: (row: Row) => row.number || '—' },
  {
    key: 'channel',
    head: '通道',
    cell: (row: Row) => page.channels.find((c) => c.id === row.channel)?.title ?? row.channel,
  },
  { key: 'action', head: '报送', cell: (row: Row) => (row.action === 'put' ? '公示' : '撤下') },
  { key: 'receipt', head: '回执', cell: (row: Row) => row.receipt || '—' },
  { key: 'event', head: '案卷记录', cell: (row: Row) => (row.event === 0 ? '—' : `第${row.event}号`) },
  {
    key: 'said',
    head: '经过',
    cell: (row: Row) =>
      row.said === '' && row.nextAt === ''
        ? '—'
        : `${row.said}${row.tries > 0 ? `已报${row.tries}次。` : ''}${row.nextAt === '' ? '' : `下次 ${row.nextAt.replace('T', ' ')}。`}`,
  },
  { key: 'at', head: '时间', cell: (row: Row) => row.at.replace('T', ' ') || '—' },
]
