import type { Session } from '@xiezhi/answers'
import { Button, Problem, TextInput } from '@xiezhi/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { call } from '../api/client.ts'
import { useAsking } from './useAsking.ts'

/** The second of two proofs: six digits of the telephone, or a recovery code. */
export function AskCode(props: { account: string; password: string; onEntered: (session: Session) => void }) {
  const { account, password, onEntered } = props
  const [code, setCode] = useState('')
  const [empty, setEmpty] = useState(false)
  const { busy, problem, ask } = useAsking()
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setEmpty(code.trim() === '')
    if (code.trim() === '') return
    const session = await ask(() => call<Session>('POST', '/api/session', { account, password, code: code.trim() }))
    setCode('')
    if (session) onEntered(session)
  }
  return (
    <form onSubmit={submit} noValidate ref={box}>
      <h2>二次验证</h2>
      <p className="quiet">打开手机上的身份验证器，填写账号 {account} 现在的六位验证码。</p>
      {problem && <Problem loud tone="error" code={problem.faultCode} sentence={problem.message} next={problem.next} />}
      <TextInput
        id="code"
        label="验证码"
        hint="手机不在身边的，可以填写一个恢复码"
        inputMode="text"
        autoComplete="one-time-code"
        spellCheck={false}
        value={code}
        onChange={setCode}
        error={empty ? '请填写验证码' : undefined}
      />
      <Button type="submit" look="primary" wide busy={busy}>
        登录
      </Button>
    </form>
  )
}
