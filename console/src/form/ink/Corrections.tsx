import type { InkValue } from '@xiezhi/casework/signing.ts'
import { Button, TextArea } from '@xiezhi/ui'
import { useState } from 'react'
import { withCorrections } from './written.ts'

/** 更正、补充: what is put right stands beside the text, and is signed by who has it put right (市监程序29). */
export function Corrections(props: { page: number; pages: number; ink: InkValue; onInk: (ink: InkValue) => void }) {
  const { page, pages, ink, onInk } = props
  const [open, setOpen] = useState(false)
  const [was, setWas] = useState('')
  const [now, setNow] = useState('')
  const corrections = ink.corrections ?? []
  const add = () => {
    if (now.trim() === '') return
    onInk(withCorrections(ink, [...corrections, { page, was: was.trim(), now: now.trim() }], pages))
    setWas('')
    setNow('')
    setOpen(false)
  }
  return (
    <div className="signing__corrections">
      {open ? (
        <>
          <TextArea
            id="signing-was"
            label={`第${page}页上原来的记录`}
            hint="补充遗漏的，不填"
            value={was}
            onChange={setWas}
            rows={2}
          />
          <TextArea id="signing-now" label="更正、补充为" required value={now} onChange={setNow} rows={2} />
          <div className="signing__do">
            <Button onClick={() => setOpen(false)}>不更正</Button>
            <Button onClick={add} blocked={now.trim() === '' ? '写明更正、补充的内容。' : undefined}>
              记下更正、补充
            </Button>
          </div>
        </>
      ) : (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          第{page}页有差错、遗漏，更正、补充
        </button>
      )}
      {corrections.map((c, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: corrections have no name of their own
        <p className="small" key={i}>
          第{c.page}页{c.was === '' ? '补充' : `“${c.was}”更正为`}“{c.now}”{' '}
          <button
            type="button"
            className="link"
            onClick={() =>
              onInk(
                withCorrections(
                  ink,
                  corrections.filter((_, j) => j !== i),
                  pages,
                ),
              )
            }
          >
            去掉
          </button>
        </p>
      ))}
    </div>
  )
}
