import { isSigned, putBefore, recordsMade } from '@xiezhi/casework/signing.ts'
import { documents } from '@xiezhi/law/documents.ts'
import { Select } from '@xiezhi/ui'
import { useEffect } from 'react'
import { useFormWorld } from '../context.ts'
import { type KindProps, textOf, useOwn } from '../control.ts'

/** A 笔录 of the case that nobody has signed yet; the only one there is stands chosen. */
export function RecordPaperField(props: KindProps<'recordPaper'>) {
  const { file } = useFormWorld()
  const { value, onChange } = props
  const open = (file === undefined ? [] : recordsMade(file, props.field.kind.of)).filter(
    (p) => p.number === value || !isSigned(file!, p.number),
  )
  const only = open.length === 1 && value === undefined ? open[0]!.number : undefined
  useEffect(() => {
    if (only !== undefined) onChange(only)
  }, [only, onChange])
  return (
    <>
      <Select
        {...useOwn(props)}
        choices={open.map((p) => ({
          value: p.number,
          label: `${documents[p.kind].title}　${p.number}（${putBefore(p).pages ?? 0}页，${p.on}）`,
        }))}
        value={textOf(value)}
        onChange={(v) => onChange(v === '' ? undefined : v)}
      />
      {open.length === 0 && <p className="quiet">没有尚待签名的笔录、清单；先制作。</p>}
    </>
  )
}
