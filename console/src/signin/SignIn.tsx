import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '@xiezhi/answers'
import { Button, ErrorSummary, Problem, Skeleton, TextInput } from '@xiezhi/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ApiProblem, call } from '../api/client.ts'
import { forgetOthers, useDemoAccounts, useEntrance } from '../api/queries.ts'
import { Late, late } from '../app/late.tsx'
import { AskCode } from './AskCode.tsx'
import { DemoAccounts } from './DemoAccounts.tsx'
import { FirstPassword } from './FirstPassword.tsx'

const setUpFactor = late(() => import('./SetUpFactor.tsx').then((m) => m.SetUpFactor), <Skeleton lines={6} />)

/** What is asked for after the password, by the code of the answer to it. */
const stages: Readonly<Record<string, 'first' | 'factor' | 'code'>> = {
  'password-to-be-set': 'first',
  'factor-to-be-set': 'factor',
  'code-wanted': 'code',
}

type Wrong = { fieldId: string; message: string }

/** Account and password; in a demonstration, whom one can be. `before`: whose session ran out while he worked; he is asked first. */
export function SignIn({ before }: { before: Pick<Session, 'person' | 'account'> | undefined }) {
  const client = useQueryClient()
  const [account, setAccount] = useState(before?.account ?? '')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [wrong, setWrong] = useState<readonly Wrong[]>([])
  const [problem, setProblem] = useState<ApiProblem>()
  const [stage, setStage] = useState<'password' | 'first' | 'factor' | 'code'>('password')
  const form = useRef<HTMLFormElement>(null)
  const entrance = useEntrance().data
  const name = `${entrance?.place ?? ''}行政执法办案平台`
  const accounts = useDemoAccounts(entrance?.demo ?? false).data ?? []
  useEffect(() => {
    document.title = `${name} · 獬豸`
  }, [name])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = [
      ...(account.trim() === '' ? [{ fieldId: 'account', message: '请填写账号' }] : []),
      ...(password === '' ? [{ fieldId: 'password', message: '请填写密码' }] : []),
    ]
    setWrong(missing)
    setProblem(undefined)
    setAttempt((n) => n + 1)
    if (missing.length === 0) await enter(password)
  }
  const entered = (session: Session) => {
    forgetOthers(client)
    client.setQueryData(['session'], session)
  }
  const enter = async (word: string) => {
    setBusy(true)
    try {
      entered(await call<Session>('POST', '/api/session', { account: account.trim(), password: word }))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const next = stages[error.code]
      setStage(next ?? 'password')
      if (next === undefined) setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const startAgain = () => {
    setStage('password')
    setPassword('')
    setProblem(undefined)
  }
  const errorOf = (id: string) => wrong.find((w) => w.fieldId === id)?.message
  if (stage !== 'password')
    return (
      <main className="signin">
        <div className="signin__form sheet">
          <h1>{name}</h1>
          {stage === 'first' && (
            <FirstPassword
              account={account.trim()}
              token={password}
              onSet={(word) => {
                setPassword(word)
                void enter(word)
              }}
            />
          )}
          {stage === 'code' && <AskCode account={account.trim()} password={password} onEntered={entered} />}
          {stage === 'factor' && (
            <Late part={setUpFactor} props={{ account: account.trim(), password, onEntered: entered }} />
          )}
          <p className="signin__back no-print">
            <button type="button" className="link" onClick={startAgain}>
              换一个账号登录
            </button>
          </p>
        </div>
      </main>
    )
  return (
    <main className="signin">
      <header className="signin__what">
        <h1>{name}</h1>
        <p>行政执法机关在这里办理案件：从线索到公示、结案，每一步都按法定条件核对，记入只增不改的记录。</p>
      </header>
      <form ref={form} className="signin__form sheet" onSubmit={submit} noValidate>
        <h2>登录</h2>
        {before && (
          <Problem
            tone="plain"
            sentence={`${before.person.name}，登录已过期。`}
            next="由本人重新登录，回到刚才的页面，填写的内容还在。由他人登录的，还没有存成草稿的内容会清除，不会带到他人名下。"
          />
        )}
        <ErrorSummary errors={wrong} attempt={attempt} title="还不能登录" />
        {problem && (
          <Problem loud tone="error" code={problem.faultCode} sentence={problem.message} next={problem.next} />
        )}
        <TextInput
          id="account"
          name="account"
          label="账号"
          autoComplete="username"
          value={account}
          onChange={setAccount}
          error={errorOf('account')}
        />
        <TextInput
          id="password"
          name="password"
          label="密码"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={errorOf('password')}
        />
        <Button type="submit" look="primary" wide busy={busy}>
          登录
        </Button>
      </form>
      {accounts.length > 0 && (
        <DemoAccounts
          accounts={accounts}
          chosen={account}
          onChoose={(a) => {
            setAccount(a.account)
            setPassword(a.password ?? '')
            setWrong([])
            // On a phone the form is far above the table.
            form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus()
          }}
        />
      )}
    </main>
  )
}
