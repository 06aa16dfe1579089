import type { HalfToken, KeptAccount } from '@xiezhi/answers'
import { Button, Dialog, Problem, TextInput } from '@xiezhi/ui'
import { type FormEvent, useState } from 'react'
import { call } from '../api/client.ts'
import { useAsking } from '../signin/useAsking.ts'

/** Asks for an account, or for a new way into one. */
export function AskDialog(props: { kept: KeptAccount; onClose: () => void; onDone: (half: HalfToken) => void }) {
  const { kept, onClose, onDone } = props
  const opens = kept.account === null
  const [account, setAccount] = useState(kept.person)
  const [reason, setReason] = useState('')
  const [factor, setFactor] = useState(false)
  const [empty, setEmpty] = useState(false)
  const { busy, problem, ask } = useAsking()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setEmpty((opens ? account : reason).trim() === '')
    if ((opens ? account : reason).trim() === '') return
    const half = await ask(() =>
      opens
        ? call<HalfToken>('POST', '/api/accounts', { account: account.trim(), person: kept.person })
        : call<HalfToken>('POST', `/api/accounts/${kept.account}/reset`, { reason: reason.trim(), factor }),
    )
    if (half) onDone(half)
  }
  return (
    <Dialog title={`${opens ? '开设账号' : '重置密码'}：${kept.name}`} open onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {problem && (
          <Problem loud tone="error" code={problem.faultCode} sentence={problem.message} next={problem.next} />
        )}
        {opens ? (
          <TextInput
            id="new-account"
            label="账号"
            hint="2至40个小写字母、数字、点、下划线或者连字符"
            value={account}
            onChange={setAccount}
            error={empty ? '请填写账号' : undefined}
          />
        ) : (
          <>
            <TextInput
              id="reset-reason"
              label="理由"
              hint="怎样核实是本人要求的；本人登录时会看到"
              value={reason}
              onChange={setReason}
              error={empty ? '请填写理由' : undefined}
            />
            <p>
              <label>
                <input type="checkbox" checked={factor} onChange={(e) => setFactor(e.target.checked)} />
                手机丢失或者更换，连同二次验证
              </label>
            </p>
            <p className="quiet small">
              另一个管理员确认以前，原来的密码照常使用；确认以后立即停用，在各处的登录都退出。
            </p>
          </>
        )}
        <Button type="submit" look="primary" busy={busy}>
          申请
        </Button>
      </form>
    </Dialog>
  )
}
