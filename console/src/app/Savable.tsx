import { type ReactNode, useRef, useState } from 'react'
import { save } from './save.ts'
import { tableSeen } from './tableSeen.ts'

interface Props {
  /** What the file is called. */
  readonly title: string
  /** Brings what is still to be loaded; the list is taken along whole. */
  readonly all?: () => Promise<unknown>
  readonly children: ReactNode
}

/** A list with the two ways of taking it along as it is seen: the same columns, the same words, the same rows. */
export function Savable({ title, all, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [busy, setBusy] = useState(false)
  const take = async (kind: 'xlsx' | 'csv') => {
    setBusy(true)
    try {
      const { toCsv, toXlsx } = await import('@xiezhi/lists/out/table.ts')
      await all?.()
      await drawn()
      const table = box.current?.querySelector('table')
      if (table === null || table === undefined) return
      const seen = { title, ...tableSeen(table) }
      save(kind === 'xlsx' ? await toXlsx(seen) : new Blob([toCsv(seen)], { type: 'text/csv' }), `${title}.${kind}`)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div ref={box}>
      {children}
      <p className="savable quiet small no-print">
        导出：
        <button type="button" className="link" disabled={busy} onClick={() => take('xlsx')}>
          Excel
        </button>
        <button type="button" className="link" disabled={busy} onClick={() => take('csv')}>
          CSV
        </button>
        {busy && <span role="status">正在导出…</span>}
      </p>
    </div>
  )
}

/** After what was loaded has come onto the screen. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))
