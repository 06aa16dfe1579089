import type { FactorSecret, FactorSet, Session } from '@xiezhi/answers'
import { Button, Problem, Skeleton, TextInput } from '@xiezhi/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { encode } from 'uqr'
import { call } from '../api/client.ts'
import { useAsking } from './useAsking.ts'

/** Scan, type the first code, keep the recovery codes: then one is signed in. */
export function SetUpFactor(props: { account: string; password: string; onEntered: (session: Session) => void }) {
  const { account, password, onEntered } = props
  const [made, setMade] = useState<FactorSecret>()
  const [done, setDone] = useState<FactorSet>()
  const [code, setCode] = useState('')
  const [empty, setEmpty] = useState(false)
  const begun = useRef(false)
  const { busy, problem, ask } = useAsking()
  useEffect(() => {
    // Each asking makes another secret: once is enough.
    if (begun.current) return
    begun.current = true
    void ask(() => call<FactorSecret>('POST', '/api/session/factor', { account, password })).then(setMade)
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setEmpty(code.trim() === '')
    if (code.trim() === '') return
    const answer = await ask(() =>
      call<FactorSet>('PUT', '/api/session/factor', { account, password, code: code.trim() }),
    )
    setCode('')
    if (answer) setDone(answer)
  }
  if (done) return <Recovery codes={done.recovery} account={account} onKept={() => onEntered(done.session)} />
  return (
    <form onSubmit={submit} noValidate>
      <h2>设定二次验证</h2>
      <p className="quiet">您的岗位审批、审核或者管理系统，登录时除密码外还要手机上的验证码。只需设定一次。</p>
      {problem && <Problem loud tone="error" code={problem.faultCode} sentence={problem.message} next={problem.next} />}
      {made === undefined ? (
        problem === undefined && <Skeleton lines={6} />
      ) : (
        <>
          <ol className="factor__steps">
            <li>在手机上打开身份验证器（微信小程序“身份验证器”、Microsoft Authenticator、FreeOTP 等），扫描二维码：</li>
          </ol>
          <QrCode text={made.uri} label={`账号 ${account} 的二维码`} />
          <p className="small">
            不能扫描的，手工填写密钥：
            <code className="factor__secret">{made.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
          </p>
          <ol className="factor__steps" start={2}>
            <li>填写它现在显示的六位数字：</li>
          </ol>
          <TextInput
            id="code"
            label="验证码"
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            error={empty ? '请填写验证码' : undefined}
          />
          <Button type="submit" look="primary" wide busy={busy}>
            启用并登录
          </Button>
        </>
      )}
    </form>
  )
}

/** Dark on white whatever the colours of the page: cameras want it so. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { border: 3 })
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter((one) => one !== '')
    .join('')
  return (
    <svg
      className="factor__qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function Recovery({ codes, account, onKept }: { codes: readonly string[]; account: string; onKept: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="recovery">
      <h2 ref={heading} tabIndex={-1}>
        恢复码
      </h2>
      <p>
        二次验证已经启用。手机丢失或者不在身边时，用下面的恢复码代替验证码，每个用一次。
        <strong>只显示这一次</strong>，请打印或者抄下来，不要和密码放在一起。
      </p>
      <ol className="recovery__codes" aria-label={`账号 ${account} 的恢复码`}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="recovery__acts no-print">
        <Button type="button" onClick={() => window.print()}>
          打印
        </Button>
        <Button type="button" look="primary" onClick={onKept}>
          已经保存，开始工作
        </Button>
      </div>
    </div>
  )
}
