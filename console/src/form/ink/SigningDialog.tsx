import type { SigningPages } from '@xiezhi/answers'
import type { InkValue } from '@xiezhi/casework/signing.ts'
import { Button, Dialog, TextInput } from '@xiezhi/ui'
import { useMemo, useState } from 'react'
import { serverNow, useSession } from '../../app/session.tsx'
import { usePictures } from '../../case/PaperView.tsx'
import { Corrections } from './Corrections.tsx'
import { Pad } from './Pad.tsx'
import { digestOf, digestOfCorrections, isWritten, type Stroke, unsigned, withName, withPage } from './written.ts'

/** The 笔录 page by page, and a field to sign under each: read first, put right, then signed (市监程序29). */
export function SigningDialog(props: {
  shown: SigningPages
  title: string
  ink: InkValue
  names: Readonly<Record<string, string>>
  open: boolean
  onInk: (ink: InkValue) => void
  onClose: () => void
}) {
  const { shown, ink, onInk } = props
  // The server's time, not this device's: a tablet whose clock is wrong would sign before the record was made.
  const session = useSession()
  const pictures = usePictures(shown.pages)
  const digests = useMemo(() => shown.pages.map(digestOf), [shown.pages])
  const pages = shown.pages.length
  const corrections = ink.corrections ?? []
  const total = pages + (corrections.length > 0 ? 1 : 0)
  const [page, setPage] = useState(1)
  const [line, setLine] = useState(0)
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const [told, setTold] = useState('')
  const [large, setLarge] = useState(false)
  const at = Math.min(page, total)
  const as = shown.lines[line] ?? ''
  const own = ink.signers.find((s) => s.line === line)
  const [names, setNames] = useState<Readonly<Record<number, string>>>({})
  const name = own?.name ?? names[line] ?? props.names[as] ?? ''
  const signedHere = own?.pages.find((p) => p.page === at)
  const left = unsigned(ink, line, total)
  const called = (n: number) => (n > pages ? '更正、补充' : `第${n}页`)
  const go = (n: number) => {
    setPage(n)
    setStrokes([])
  }
  const rename = (text: string) => {
    setNames({ ...names, [line]: text })
    if (own !== undefined) onInk(withName(ink, line, text))
  }
  const sign = () => {
    if (name.trim() === '') return setTold(`请先填写${as}的姓名。`)
    if (!isWritten(strokes)) return setTold('请在签名处写下姓名。')
    const digest = at > pages ? digestOfCorrections(corrections) : digests[at - 1]!
    const next = withPage(
      ink,
      { line, as, name: name.trim() },
      { page: at, digest, at: serverNow(session), ink: strokes.map((s) => [...s]) },
    )
    onInk(next)
    const rest = unsigned(next, line, total)
    const following = rest.find((n) => n > at) ?? rest[0]
    setTold(
      `${as}已在${called(at)}签名${following === undefined ? '，各页都已签名' : `，接着核对${called(following)}`}。`,
    )
    go(following ?? at)
  }
  return (
    <Dialog title={`${props.title}　${shown.number}`} open={props.open} onClose={props.onClose}>
      <div className="signing">
        <nav className="signing__pages" aria-label="笔录的各页">
          {Array.from({ length: total }, (_, i) => i + 1).map((n) => (
            <button type="button" className="page-tab" key={n} aria-pressed={n === at} onClick={() => go(n)}>
              {called(n)}
              <span className="small">{left.includes(n) ? '' : ' 已签'}</span>
            </button>
          ))}
          <button type="button" className="link small" onClick={() => setLarge(!large)} aria-pressed={large}>
            {large ? '整页' : '放大'}
          </button>
        </nav>
        {at > pages ? (
          <ol className="signing__put">
            {corrections.map((c, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: corrections have no name of their own
              <li key={i}>
                第{c.page}页{c.was === '' ? '，补充：' : `，“${c.was}”更正为：`}
                {c.now}
              </li>
            ))}
          </ol>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach its end
          <div className={large ? 'signing__page signing__page--large' : 'signing__page'} tabIndex={0} key={at}>
            <img src={pictures[at - 1]} alt={`${props.title}${called(at)}`} />
          </div>
        )}
        <Corrections
          page={Math.min(at, pages)}
          pages={pages}
          ink={ink}
          onInk={(next) => {
            onInk(next)
            setTold('更正、补充已记下，最后由本人确认签名。')
          }}
        />
        <div className="signing__hand">
          {/* biome-ignore lint/a11y/useSemanticElements: toggles are no fieldset of the form */}
          <div className="signing__who" role="group" aria-label="由谁签名">
            {shown.lines.map((who, i) => (
              <button
                type="button"
                className="page-tab"
                // biome-ignore lint/suspicious/noArrayIndexKey: two officers sign under one name
                key={i}
                aria-pressed={i === line}
                onClick={() => {
                  setLine(i)
                  setStrokes([])
                }}
              >
                {who}
                <span className="small"> {unsigned(ink, i, total).length === 0 ? '已签' : countWords(ink, i)}</span>
              </button>
            ))}
          </div>
          <TextInput id="signing-name" label={`${as}的姓名`} required value={name} onChange={rename} />
          {signedHere === undefined ? (
            <>
              <Pad who={as} strokes={strokes} onStrokes={setStrokes} />
              <div className="signing__do">
                <Button onClick={() => setStrokes([])}>重写</Button>
                <Button look="primary" onClick={sign}>
                  签在{called(at)}
                </Button>
              </div>
            </>
          ) : (
            <div className="signing__done">
              <Pad who={as} strokes={signedHere.ink} onStrokes={() => undefined} />
              <p className="small quiet">
                {as}
                {name}于{signedHere.at.replace('T', ' ')}签在{called(at)}。
              </p>
              <Button
                onClick={() =>
                  onInk({
                    ...ink,
                    signers: ink.signers
                      .map((s) => (s.line === line ? { ...s, pages: s.pages.filter((p) => p.page !== at) } : s))
                      .filter((s) => s.pages.length > 0),
                  })
                }
              >
                去掉，重签这一页
              </Button>
            </div>
          )}
          <p role="status" className="small">
            {told}
          </p>
          <p className="quiet small">不能用手在屏幕上签名的，关闭后选择“在打印的笔录上逐页签名、盖章或者按指印”。</p>
        </div>
      </div>
    </Dialog>
  )
}

const countWords = (ink: InkValue, line: number): string => {
  const signed = ink.signers.find((s) => s.line === line)?.pages.length ?? 0
  return signed === 0 ? '' : `签${signed}页`
}
