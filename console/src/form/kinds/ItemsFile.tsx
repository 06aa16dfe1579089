import type { ItemsRead } from '@xiezhi/answers'
import type { Column } from '@xiezhi/law'
import { Button, Dialog, Problem, Tag } from '@xiezhi/ui'
import { useRef, useState } from 'react'
import { ApiProblem, sendFile } from '../../api/client.ts'
import { save } from '../../app/save.ts'
import { type ItemsChange, itemsChange, tableOf } from './itemsText.ts'
import type { Row } from './rows.ts'

interface Props {
  readonly title: string
  /** Whose list it is. */
  readonly of: { readonly procedure: string; readonly step: string; readonly field: string }
  readonly columns: readonly Column[]
  readonly now: readonly Row[]
  readonly onTake: (rows: readonly Row[]) => void
}

/** A list that is gone on with in a spreadsheet: out as it stands, back as a whole or not at all, every difference seen first. */
export function ItemsFile({ title, of, columns, now, onTake }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<{ readonly name: string; readonly answer: ItemsRead }>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState(false)
  const out = async () => {
    const { toXlsx } = await import('@xiezhi/lists/out/table.ts')
    save(await toXlsx(tableOf(title, columns, now)), `${title}.xlsx`)
  }
  const bring = async (file: File) => {
    setProblem(undefined)
    setBusy(true)
    try {
      const at = `/api/lists/items/read?${new URLSearchParams(of)}`
      setRead({ name: file.name, answer: (await (await sendFile(at, file)).json()) as ItemsRead })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="fromtable no-print">
      <input
        ref={input}
        type="file"
        className="said"
        tabIndex={-1}
        aria-label={`选择${title}的表格`}
        accept=".xlsx,.xls,.et,.ods,.csv"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) void bring(chosen)
          // The same file, mended, may be chosen again.
          event.target.value = ''
        }}
      />
      <Button onClick={out}>下载表格（xlsx）</Button>{' '}
      <Button busy={busy} onClick={() => input.current?.click()}>
        从表格读入
      </Button>{' '}
      <span className="quiet small">在表格里改好再读入；先看差别，再填入</span>
      {problem && <Problem code={problem.faultCode} sentence={problem.message} next={problem.next} tone="error" loud />}
      {read && (
        <ItemsPreview
          title={`${title}：${read.name}`}
          answer={read.answer}
          change={itemsChange(columns, now, read.answer.rows as readonly Row[])}
          onTake={() => onTake(read.answer.rows as readonly Row[])}
          onClose={() => setRead(undefined)}
        />
      )}
    </div>
  )
}

interface Shown {
  readonly title: string
  readonly answer: Pick<ItemsRead, 'rows' | 'faults' | 'leftOut' | 'doubts'>
  readonly change: ItemsChange
  readonly onTake: () => void
  readonly onClose: () => void
}

const placeOf = (p: { sheet: string; row: number; column?: string; toRow?: number | undefined }): string =>
  `${p.sheet} ${p.row === 0 ? '' : `第${p.row}${p.toRow === undefined ? '' : `至${p.toRow}`}行`}${p.column ?? ''}`.trim()

/** What taking it would change, line by line, and what stands in its way. */
export function ItemsPreview({ title, answer, change, onTake, onClose }: Shown) {
  const { faults, leftOut, doubts } = answer
  const isSame = change.added.length + change.gone.length + change.changed.length === 0
  const blocked =
    faults.length > 0
      ? `有${faults.length}处读不出或者没有填写，改正表格后再读入。`
      : isSame
        ? '与现在的内容相同，没有变化。'
        : undefined
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <Button
          look="primary"
          blocked={blocked}
          onClick={() => {
            onTake()
            onClose()
          }}
        >
          填入{answer.rows.length}项
        </Button>
      }
    >
      <p>
        读出 <strong>{answer.rows.length}</strong> 项：新增 {change.added.length} 项，改动 {change.changed.length}{' '}
        项，去掉 {change.gone.length} 项，{change.same} 项不变。
      </p>
      {faults.length > 0 && (
        <Problem tone="error" sentence={blocked ?? ''} next="在表格中改正下面各处，再从表格读入；现在的内容没有改动" />
      )}
      <Places title="要改正的" tone="over" list={faults} />
      {change.changed.length > 0 && (
        <section>
          <h3>改动的</h3>
          <ul className="fromtable__list">
            {change.changed.map(({ name, cells }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two things may have one name, and the list does not move
              <li key={i}>
                {name}
                {cells.map((c) => (
                  <span key={c.label}>
                    ；{c.label}：<del>{c.was || '（空）'}</del> <ins>{c.now || '（空）'}</ins>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Lines title="新增的" list={change.added} />
      <Lines title="去掉的" list={change.gone} />
      <Places title="没有读入的行" list={leftOut.map((l) => ({ ...l, sentence: l.reason, value: l.text }))} />
      <Places title="存疑的" tone="warn" list={doubts} />
    </Dialog>
  )
}

function Lines({ title, list }: { readonly title: string; readonly list: readonly string[] }) {
  if (list.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="fromtable__list">
        {list.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and the list does not move
          <li key={i}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function Places(props: {
  readonly title: string
  readonly tone?: 'warn' | 'over'
  readonly list: readonly {
    readonly sheet: string
    readonly row: number
    readonly toRow?: number | undefined
    readonly column?: string
    readonly value: string
    readonly sentence: string
  }[]
}) {
  if (props.list.length === 0) return null
  return (
    <section>
      <h3>{props.title}</h3>
      <ul className="fromtable__list">
        {props.list.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell may be told of twice, and the list does not move
          <li key={i}>
            <Tag {...(props.tone === undefined ? {} : { tone: props.tone })}>{placeOf(one)}</Tag> {one.sentence}
            {one.value !== '' && <span className="quiet">“{one.value.slice(0, 60)}”</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
