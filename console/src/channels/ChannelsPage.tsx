import './channels.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChannelChanged, ChannelsPage as Page } from '@xiezhi/answers'
import { Button, Dialog, Empty, Problem, Skeleton, Table, Tag, TextInput } from '@xiezhi/ui'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { ApiProblem, call, get } from '../api/client.ts'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { save } from '../app/save.ts'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { fromHere } from '../case/place.ts'
import { enter } from '../register/queries.ts'
import { printsIn } from './receipt.ts'

type Channel = Page['channels'][number]
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

function OneChannel({ channel, sends }: { channel: Channel; sends: boolean }) {
  const { id, title, manual, address, confirmed, counts } = channel
  const client = useQueryClient()
  const say = useToast()
  const [prints, setPrints] = useState<readonly string[]>()
  const [confirming, setConfirming] = useState(false)
  const again = () => client.invalidateQueries({ queryKey: ['channels'] })
  const told = (error: unknown) => {
    if (error instanceof ApiProblem) say({ message: `${error.message}${error.next ?? ''}`, tone: 'warn' })
  }
  const retry = async () => {
    try {
      const { rows, left } = await call<ChannelChanged>('POST', `/api/channels/${id}/retry`)
      say({ message: `${rows}行将在一分钟内再报${left > 0 ? `，还有${left}行请再按一次` : ''}。` })
    } catch (error) {
      told(error)
    }
    await again()
  }
  const take = async () => {
    try {
      const file = await get<{ readonly rows: readonly { readonly print: string }[] }>(`/api/channels/${id}/file`)
      save(new Blob([JSON.stringify(file)], { type: 'application/json' }), `报送-${title}.json`)
      setPrints(file.rows.map((row) => row.print))
    } catch (error) {
      told(error)
    }
  }
  const open = counts.waiting + counts.refused
  const unconfirmed = !manual && !confirmed
  return (
    <li className="channels__one">
      <strong>{title}</strong>
      <span className="quiet">{manual ? '人工报送（断网、专网）' : address}</span>
      {unconfirmed && <Tag tone="warn">地址待公示发布人确认，确认以前不报送</Tag>}
      <span>
        已接收 {counts.accepted + counts.handed}，待报送 {counts.waiting}，被拒绝 {counts.refused}
      </span>
      {confirming && <Confirmation channel={channel} onClose={() => setConfirming(false)} onDone={again} />}
      {sends && (open > 0 || unconfirmed) && (
        <span className="channels__acts no-print">
          {unconfirmed && <Button onClick={() => setConfirming(true)}>确认地址</Button>}
          {open > 0 && (
            <>
              {!manual && confirmed && <Button onClick={retry}>立即再报</Button>}
              <Button onClick={take}>取出文件，人工报送</Button>
              <Button onClick={() => setPrints([])}>登记回执</Button>
            </>
          )}
        </span>
      )}
      {prints && <Receipt id={id} title={title} prints={prints} onClose={() => setPrints(undefined)} onDone={again} />}
    </li>
  )
}

const tableTitles = { penalty: '行政处罚', permit: '行政许可' } as const

/** Rows bear the numbers of persons: who sends them says himself that they go where the administrator has set. */
function Confirmation(props: { channel: Channel; onClose: () => void; onDone: () => Promise<unknown> }) {
  const { channel, onClose, onDone } = props
  const { id, title, address, tables } = channel
  const { agency } = useSession()
  const [problem, setProblem] = useState<ApiProblem>()
  const confirm = async () => {
    try {
      await enter(`agency/${agency.id}`, 'channel.confirm', { channel: id, address })
      onClose()
      await onDone()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      await onDone()
    }
  }
  return (
    <Dialog
      title={`${title}：确认报送地址`}
      open
      onClose={onClose}
      actions={
        <Button look="primary" onClick={confirm}>
          确认，开始报送
        </Button>
      }
    >
      {problem && <Problem loud tone="error" sentence={problem.message} next={problem.next} />}
      <p>已公示的{tables.map((table) => tableTitles[table]).join('、')}信息，连同当事人的证件号码，将自动发往：</p>
      <p>
        <code className="channels__address">{address}</code>
      </p>
      <p className="quiet">请与接收方核实这个地址。确认记入机关的登记；地址、报送的表变更以后，须重新确认。</p>
    </Dialog>
  )
}

interface Receipted {
  readonly id: string
  readonly title: string
  /** Of the rows in the file just taken out; none: of whichever was carried. */
  readonly prints: readonly string[]
  readonly onClose: () => void
  readonly onDone: () => Promise<unknown>
}

/** What was carried over by hand stands as taken only with the receipt that was brought back. */
function Receipt({ id, title, prints: taken, onClose, onDone }: Receipted) {
  const [receipt, setReceipt] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [prints, setPrints] = useState(taken)
  const [name, setName] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    setName(file?.name ?? '')
    const rows = file === undefined ? [] : printsIn(await file.text(), id)
    setPrints(rows)
    setProblem(
      rows.length > 0
        ? undefined
        : new ApiProblem(0, {
            code: 'file-other',
            detail: '这不是从本通道取出的报送文件。',
            next: '选择当时取出、带去报送的那个文件。',
          }),
    )
  }
  const enter = async () => {
    try {
      await call<ChannelChanged>('POST', `/api/channels/${id}/handover`, { receipt, prints })
      onClose()
      await onDone()
    } catch (error) {
      if (error instanceof ApiProblem) setProblem(error)
    }
  }
  return (
    <Dialog
      title={`${title}：登记回执`}
      open
      onClose={onClose}
      actions={
        <Button
          look="primary"
          {...(prints.length === 0
            ? { blocked: '先选择所报送的文件。' }
            : receipt.trim() === ''
              ? { blocked: '填写回执的名称、编号。' }
              : {})}
          onClick={enter}
        >
          登记回执
        </Button>
      }
    >
      {problem && <Problem loud tone="error" sentence={problem.message} next={problem.next} />}
      {taken.length > 0 ? (
        <p>
          文件已经取出，其中有{taken.length}
          行。带到接收方报送；现在没有回执的，先关闭，取得以后点“登记回执”，选择这个文件。
        </p>
      ) : (
        <div>
          <input
            ref={input}
            type="file"
            className="said"
            tabIndex={-1}
            aria-label="选择所报送的文件"
            accept="application/json,.json"
            onChange={(event) => read(event.target.files?.[0])}
          />
          <p id="channel-file">所报送的文件：当时取出的那一个，登记的就是其中各行。</p>
          <p className="row">
            <Button aria-describedby="channel-file" onClick={() => input.current?.click()}>
              选择文件
            </Button>
            {name !== '' && (
              <span className="quiet" role="status">
                {name}
                {prints.length > 0 && `，其中有${prints.length}行`}
              </span>
            )}
          </p>
        </div>
      )}
      <TextInput id="channel-receipt" label="回执的名称、编号" value={receipt} onChange={setReceipt} />
    </Dialog>
  )
}
