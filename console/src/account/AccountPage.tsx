import './account.css'
import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '@xiezhi/answers'
import { Button, TextInput } from '@xiezhi/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { call } from '../api/client.ts'
import { Late, late } from '../app/late.tsx'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { NewPassword } from '../signin/NewPassword.tsx'
import { useAsking } from '../signin/useAsking.ts'
import { Delegations } from './Delegations.tsx'

const setUpFactor = late(() => import('../signin/SetUpFactor.tsx').then((m) => m.SetUpFactor))

/** One's own account: the password, and the second factor. */
export function AccountPage() {
  const session = useSession()
  useEffect(() => {
    document.title = '我的账号 · 獬豸'
  }, [])
  return (
    <div className="page">
      <h1>我的账号</h1>
      <p className="quiet">
        {session.person.name}，账号 {session.account}。
      </p>
      <div className="account">
        <Delegations />
        <ChangePassword />
        {!session.demo && (session.factor ? <FactorInUse /> : <Factor account={session.account} />)}
      </div>
    </div>
  )
}

function ChangePassword() {
  const say = useToast()
  const { busy, problem, ask } = useAsking()
  const [old, setOld] = useState('')
  const [turn, setTurn] = useState(0)
  const change = async (password: string) => {
    const done = await ask(async () => {
      await call('PUT', '/api/session/password', { old, password })
      return true
    })
    if (!done) return
    setOld('')
    setTurn((n) => n + 1)
    say({ message: '密码已修改；您在其他地方的登录都已退出。' })
  }
  return (
    <section className="sheet">
      <h2>修改密码</h2>
      <NewPassword
        key={turn}
        label="修改密码"
        button="修改密码"
        busy={busy}
        problem={problem}
        missing={old === '' ? [{ fieldId: 'old-password', message: '请填写原密码' }] : []}
        onSubmit={change}
      >
        <TextInput
          id="old-password"
          label="原密码"
          type="password"
          autoComplete="current-password"
          value={old}
          onChange={setOld}
        />
      </NewPassword>
    </section>
  )
}

function FactorInUse() {
  return (
    <section className="sheet">
      <h2>二次验证</h2>
      <p>已启用。换手机或者恢复码用完的，请安全管理员连同二次验证一起重置。</p>
    </section>
  )
}

function Factor({ account }: { account: string }) {
  const client = useQueryClient()
  const say = useToast()
  const [typed, setTyped] = useState('')
  const [password, setPassword] = useState<string>()
  const begin = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '') setPassword(typed)
  }
  return (
    <section className="sheet">
      {password === undefined ? (
        <form onSubmit={begin} noValidate>
          <h2>二次验证</h2>
          <p className="quiet">
            登录时除密码外再填手机上的验证码。审批、审核、公示和管理系统的岗位必须启用，其他岗位也可以启用。换手机的，请安全管理员重置二次验证。
          </p>
          <TextInput
            id="factor-password"
            label="密码"
            type="password"
            autoComplete="current-password"
            value={typed}
            onChange={setTyped}
          />
          <Button type="submit">启用二次验证</Button>
        </form>
      ) : (
        <Late
          part={setUpFactor}
          props={{
            account,
            password,
            onEntered: (session: Session) => {
              setPassword(undefined)
              setTyped('')
              client.setQueryData(['session'], session)
              say({ message: '二次验证已启用。' })
            },
          }}
        />
      )}
    </section>
  )
}
