import { Button, ErrorSummary, Problem, TextInput } from '@xiezhi/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { ApiProblem } from '../api/client.ts'

/** A new password, twice, and what else is asked before it. The rule is the server's; here it is only said. */
export function NewPassword(props: {
  label: string
  button: string
  busy: boolean
  problem: ApiProblem | undefined
  /** Fields before the new password; `missing` names those that are empty. */
  children?: ReactNode
  missing?: readonly { fieldId: string; message: string }[]
  onSubmit: (password: string) => void
}) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [wrong, setWrong] = useState<readonly { fieldId: string; message: string }[]>([])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const faults = [
      ...(props.missing ?? []),
      ...(password === '' ? [{ fieldId: 'new-password', message: '请填写新密码' }] : []),
      ...(password !== again ? [{ fieldId: 'again', message: '两次填写的新密码不一样' }] : []),
    ]
    setWrong(faults)
    setAttempt((n) => n + 1)
    if (faults.length === 0) props.onSubmit(password)
  }
  const errorOf = (id: string) => wrong.find((w) => w.fieldId === id)?.message
  const { problem } = props
  return (
    <form onSubmit={submit} noValidate aria-label={props.label}>
      <ErrorSummary errors={wrong} attempt={attempt} title="还不能提交" />
      {problem && <Problem loud tone="error" code={problem.faultCode} sentence={problem.message} next={problem.next} />}
      {props.children}
      <TextInput
        id="new-password"
        label="新密码"
        hint="至少10个字符；不用账号、常见的词、年份和连续的字符凑数，可以用几个不相干的词连起来"
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={errorOf('new-password')}
      />
      <TextInput
        id="again"
        label="再填一遍新密码"
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={errorOf('again')}
      />
      <Button type="submit" look="primary" wide busy={props.busy}>
        {props.button}
      </Button>
    </form>
  )
}
