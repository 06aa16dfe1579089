import { call } from '../api/client.ts'
import { NewPassword } from './NewPassword.tsx'
import { useAsking } from './useAsking.ts'

/** A one-time token was typed: it is turned into a password only its person knows. */
export function FirstPassword(props: { account: string; token: string; onSet: (password: string) => void }) {
  const { account, token, onSet } = props
  const { busy, problem, ask } = useAsking()
  const set = async (password: string) => {
    const done = await ask(async () => {
      await call('PUT', '/api/session/first-password', { account, token, password })
      return true
    })
    if (done) onSet(password)
  }
  return (
    <>
      <h2>设定您自己的密码</h2>
      <p className="quiet">
        您用一次性口令登录了账号 <strong>{account}</strong>
        。设定以后，一次性口令就不能再用；密码只有您自己知道，请不要告诉别人。
      </p>
      <NewPassword label="设定密码" button="设定密码并登录" busy={busy} problem={problem} onSubmit={set} />
    </>
  )
}
