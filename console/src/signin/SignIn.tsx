import { useQueryClient } from '@tanstack/react-query'
import { Button, ErrorSummary, Problem, Skeleton, TextInput } from '@xiezhi/ui'
import { type FormEvent, lazy, Suspense, useRef, useState } from 'react'
import { ApiProblem, call } from '../api/client.ts'
import { useDemoAccounts } from '../api/queries.ts'
import type { DemoAccount, Session } from '../api/types.ts'
import { AskCode } from './AskCode.tsx'
import { FirstPassword } from './FirstPassword.tsx'

const SetUpFactor = lazy(() => import('./SetUpFactor.tsx').then((m) => ({ default: m.SetUpFactor })))

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
  const accounts = useDemoAccounts().data ?? []

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
    client.removeQueries({ predicate: (q) => q.queryKey[0] !== 'session' && q.queryKey[0] !== 'demo-accounts' })
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
          <h1>
            獬豸<span className="head__sub">办案平台</span>
          </h1>
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
            <Suspense fallback={<Skeleton lines={6} />}>
              <SetUpFactor account={account.trim()} password={password} onEntered={entered} />
            </Suspense>
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
      <form ref={form} className="signin__form sheet" onSubmit={submit} noValidate>
        <h1>
          獬豸<span className="head__sub">办案平台</span>
        </h1>
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
        <DemoTable
          accounts={accounts}
          password={accounts[0]?.password}
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

function DemoTable(props: {
  accounts: readonly DemoAccount[]
  password: string | undefined
  onChoose: (account: DemoAccount) => void
}) {
  const size = (agency: string) => props.accounts.filter((a) => a.agencyName === agency).length
  const agencies = [...new Set(props.accounts.map((a) => a.agencyName))].toSorted((a, b) => size(b) - size(a))
  return (
    <section className="signin__demo">
      <h2>演示账号</h2>
      <p className="quiet">
        这是虚构的演示数据。点一个账号填入，再按“登录”
        {props.password && (
          <>
            ；密码都是 <code>{props.password}</code>
          </>
        )}
        。
      </p>
      {agencies.map((agency) => (
        <div className="signin__agency" key={agency}>
          <h3>{agency}</h3>
          <ul className="signin__people">
            {props.accounts
              .filter((a) => a.agencyName === agency)
              .map((a) => (
                <li key={a.account}>
                  <button type="button" className="btn signin__person" onClick={() => props.onChoose(a)}>
                    <span>{a.name}</span>
                    <span className="signin__posts">
                      {a.posts.join('、')}
                      {a.unit && `　${a.unit}`}
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
