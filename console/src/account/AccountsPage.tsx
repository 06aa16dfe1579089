import './account.css'
import { useQueryClient } from '@tanstack/react-query'
import type { HalfToken, KeptAccount } from '@xiezhi/answers'
import { Button, Dialog, Empty, Problem, Skeleton, Table, Tag, TextInput } from '@xiezhi/ui'
import { useEffect, useState } from 'react'
import { call } from '../api/client.ts'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { useAsking } from '../signin/useAsking.ts'
import { AskDialog } from './AskDialog.tsx'
import { useAccounts } from './queries.ts'

const purposes = { open: '开设账号', reset: '重置密码' } as const

function stateOf({ account, set, waiting }: KeptAccount) {
  if (account === null) return <span className="quiet">没有账号</span>
  if (waiting && !waiting.confirmed) return <Tag tone="warn">待确认：{purposes[waiting.purpose]}</Tag>
  if (waiting) return <Tag tone="act">待本人设定密码</Tag>
  return set ? <span>正常</span> : <Tag tone="warn">没有密码</Tag>
}

/** The people an administrator keeps: accounts are opened and reset by two, each of whom sees half of the one-time token. */
export function AccountsPage() {
  const session = useSession()
  const client = useQueryClient()
  const accounts = useAccounts()
  const [q, setQ] = useState('')
  const [asking, setAsking] = useState<KeptAccount>()
  const [token, setToken] = useState<{ half: HalfToken; which: '前' | '后' }>()
  const { busy, problem, ask } = useAsking()
  const asks = session.post.kind === 'securityAdministrator'
  useEffect(() => {
    document.title = '账号 · 獬豸'
  }, [])
  const again = () => client.invalidateQueries({ queryKey: ['accounts'] })
  const confirm = async (voucher: string) => {
    const half = await ask(() => call<HalfToken>('POST', `/api/vouchers/${voucher}/confirm`))
    if (half) setToken({ half, which: '后' })
    await again()
  }
  const withdraw = async (voucher: string) => {
    await ask(() => call('DELETE', `/api/vouchers/${voucher}`))
    await again()
  }
  if (accounts.isError)
    return (
      <div className="page">
        <Failed error={accounts.error} onRetry={() => accounts.refetch()} />
      </div>
    )
  const found = (accounts.data ?? []).filter(
    (row) => q.trim() === '' || `${row.name} ${row.account ?? ''} ${row.person}`.includes(q.trim()),
  )
  const rows = found.toSorted((a, b) => order(a) - order(b))
  return (
    <div className="page">
      <h1>账号</h1>
      <p className="quiet">
        {asks
          ? '您申请开设账号、重置密码，由另一个安全管理员或者系统管理员确认；您看到一次性口令的前一半，确认的人看到后一半，两半都交给本人。'
          : '安全管理员的申请由您确认：先核实是本人要求的。确认后您看到一次性口令的后一半，交给本人；人员、证件和设定在“登记”里办理。'}
      </p>
      {problem && <Problem loud tone="error" code={problem.faultCode} sentence={problem.message} next={problem.next} />}
      <div className="accounts__find">
        <TextInput id="find-account" label="找人" required={false} value={q} onChange={setQ} />
      </div>
      {accounts.isPending ? (
        <Skeleton lines={8} />
      ) : (
        <Savable title="账号">
          <Table
            caption="所管人员的账号"
            quietCaption
            cards
            rows={rows}
            rowKey={(row) => row.person}
            empty={<Empty title="没有这样的人">人员由系统管理员登记、安全管理员任岗以后，在这里开设账号。</Empty>}
            columns={[
              { key: 'name', head: '姓名', cell: (row) => <strong>{row.name}</strong> },
              { key: 'account', head: '账号', cell: (row) => row.account ?? '—' },
              { key: 'posts', head: '岗位', cell: (row) => row.posts.map((post) => post.title).join('、') || '无' },
              { key: 'agency', head: '机关', cell: (row) => row.posts[0]?.agencyName ?? '' },
              { key: 'state', head: '状态', cell: stateOf },
              { key: 'factor', head: '二次验证', cell: (row) => (row.factor ? '已启用' : '—') },
              {
                key: 'acts',
                head: '办理',
                cell: (row) => (
                  <Acts
                    row={row}
                    asks={asks}
                    own={row.person === session.person.id}
                    busy={busy}
                    onAsk={() => setAsking(row)}
                    onConfirm={confirm}
                    onWithdraw={withdraw}
                  />
                ),
              },
            ]}
          />
        </Savable>
      )}
      {asking && (
        <AskDialog
          kept={asking}
          onClose={() => setAsking(undefined)}
          onDone={(half) => {
            setAsking(undefined)
            setToken({ half, which: '前' })
            void again()
          }}
        />
      )}
      <Dialog
        title={`一次性口令的${token?.which ?? ''}一半`}
        open={token !== undefined}
        onClose={() => setToken(undefined)}
      >
        {token && (
          <>
            <p>
              账号 {token.half.account}：<code className="token">{token.half.half}</code>
            </p>
            <p>
              只显示这一次，请当面或者打电话告诉本人。
              {token.which === '前' ? '还要由另一个管理员确认，他看到后一半；' : '前一半由申请的人告诉本人；'}
              本人先填前一半、再填后一半，在 {token.half.until.replace('T', ' ')} 以前设定自己的密码。
            </p>
          </>
        )}
      </Dialog>
    </div>
  )
}

/** What waits stands on top, then who has no account. */
const order = ({ waiting, account }: KeptAccount): number =>
  waiting && !waiting.confirmed ? 0 : waiting ? 1 : account === null ? 2 : 3

function Acts(props: {
  row: KeptAccount
  asks: boolean
  own: boolean
  busy: boolean
  onAsk: () => void
  onConfirm: (voucher: string) => void
  onWithdraw: (voucher: string) => void
}) {
  const { row, asks, own, busy, onAsk, onConfirm, onWithdraw } = props
  const { waiting } = row
  if (waiting && !waiting.confirmed)
    return (
      <span className="accounts__acts">
        <span className="quiet small">
          {waiting.askedBy}，{waiting.asked.replace('T', ' ')}：{waiting.reason}
          {waiting.factor && '，连同二次验证'}
        </span>
        {!waiting.mine && !own && (
          <Button busy={busy} onClick={() => onConfirm(waiting.voucher)}>
            确认
          </Button>
        )}
        <button type="button" className="link" onClick={() => onWithdraw(waiting.voucher)}>
          {waiting.mine ? '撤回' : '不同意'}
        </button>
      </span>
    )
  if (!asks || own) return null
  return (
    <button type="button" className="link" onClick={onAsk}>
      {row.account === null ? '开设账号' : '重置密码'}
    </button>
  )
}
