import type { ListPreview } from '@xiezhi/answers'
import { Button, Dialog, Problem, Tag } from '@xiezhi/ui'
import { type ReactNode, useRef, useState } from 'react'
import { ApiProblem, sendFile } from '../../api/client.ts'
import { save } from '../../app/save.ts'
import { useFormWorld } from '../context.ts'
import { type ByHand, mappingRows, withColumns } from './byHand.ts'
import { Columns } from './Columns.tsx'
import type { Change } from './tableText.ts'

/** What a reading of a table tells, whatever becomes of its items. */
export type Read = Omit<ListPreview, 'rows' | 'lines'> & {
  readonly leftOutCount?: number
  readonly doubtCount?: number
}

interface Props<A> {
  /** Where it is read. */
  readonly at: string
  readonly readOf: (answer: A) => Read
  /** What taking it would do to what stands in the field. */
  readonly take: (answer: A) => Taking
  /** What is shown while it is read. */
  readonly waiting?: ReactNode
}

/** What is different, where it is too much to be told line by line. */
export interface Counts {
  readonly added: number
  readonly gone: number
  readonly same: number
  readonly changed?: number
}
const countOf = (told: readonly string[] | number): number => (typeof told === 'number' ? told : told.length)

export interface Taking {
  readonly change: Change | Counts
  /** Nothing stands there yet. */
  readonly first: boolean
  /** Lines it makes, where an item is several (阶次、要素). */
  readonly lines?: number | undefined
  /** Why it cannot be taken. */
  readonly refused?: { readonly sentence: string; readonly next: string } | undefined
  readonly onTake: () => void
}

const accepted = '.xlsx,.xls,.et,.ods,.csv,.tsv,.txt,.json,.html,.htm,.xml'

/** A list that is kept in a table is not typed again: chosen, looked at with everything that is doubtful, then taken as a whole or not at all. */
export function FromTable<A>({ at, readOf, take, waiting }: Props<A>) {
  const { set } = useFormWorld()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [answer, setAnswer] = useState<A>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState(false)
  // What was said of headings by hand in this form.
  const [byHand, setByHand] = useState<ByHand>({})
  const read = async (chosen: File, said: ByHand) => {
    setFile(chosen)
    setByHand(said)
    setProblem(undefined)
    setBusy(true)
    try {
      setAnswer((await (await sendFile(withColumns(at, said), chosen)).json()) as A)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setAnswer(undefined)
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const taking = answer === undefined ? undefined : take(answer)
  return (
    <div className="fromtable no-print">
      <input
        ref={input}
        type="file"
        className="said"
        tabIndex={-1}
        aria-label="选择表格"
        accept={accepted}
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) void read(chosen, byHand)
          // The same file, mended, may be chosen again.
          event.target.value = ''
        }}
      />
      <Button busy={busy} onClick={() => input.current?.click()}>
        从表格读入
      </Button>
      <span className="quiet small">Excel、WPS表格、CSV；先预览，再填入</span>
      {busy && waiting}
      {problem && <Problem code={problem.faultCode} sentence={problem.message} next={problem.next} tone="error" loud />}
      {answer !== undefined && taking && file && (
        <Previewed
          preview={readOf(answer)}
          file={file}
          busy={busy}
          byHand={byHand}
          taking={{
            ...taking,
            onTake: () => {
              taking.onTake()
              const rows = mappingRows(byHand)
              if (rows.length > 0) set?.('mapping', rows)
            },
          }}
          onColumns={(said) => void read(file, said)}
          onClose={() => setAnswer(undefined)}
        />
      )}
    </div>
  )
}

interface Shown {
  readonly preview: Read
  readonly file: File
  readonly busy: boolean
  readonly byHand: ByHand
  readonly taking: Taking
  readonly onColumns: (said: ByHand) => void
  readonly onClose: () => void
}

/** On the screen the first of many; all of them in the table of problems. */
const shown = 50

function Previewed({ preview, file, busy, byHand, taking, onColumns, onClose }: Shown) {
  const [saving, setSaving] = useState(false)
  const { change, first, refused } = taking
  const [added, gone] = [countOf(change.added), countOf(change.gone)]
  const changed = 'changed' in change ? (change.changed ?? 0) : 0
  const same = !first && added + gone + changed === 0
  const { tables, leftOut, doubts, groups, items, parts } = preview
  const left = preview.leftOutCount ?? leftOut.length
  const doubtful = preview.doubtCount ?? doubts.length
  const download = async () => {
    setSaving(true)
    try {
      save(
        await (await sendFile(withColumns(`/api/lists/${preview.list}/problems`, byHand), file)).blob(),
        `${preview.title}导入问题.xlsx`,
      )
    } finally {
      setSaving(false)
    }
  }
  return (
    <Dialog
      open
      title={`${preview.title}：${file.name}`}
      onClose={onClose}
      actions={
        <>
          {leftOut.length + doubts.length > 0 && (
            <Button busy={saving} onClick={download}>
              下载问题（xlsx）
            </Button>
          )}
          <Button
            look="primary"
            busy={busy}
            blocked={same ? '与现在的内容相同，没有变化。' : refused?.sentence}
            onClick={() => {
              taking.onTake()
              onClose()
            }}
          >
            填入{items}项{taking.lines !== undefined && taking.lines !== items && `（${taking.lines}行）`}
          </Button>
        </>
      }
    >
      <p>
        读出 <strong>{items}</strong> 项{parts > 0 && `（其下 ${parts} 个子项、阶次、要素，不算项）`}，未导入{' '}
        <strong>{left}</strong> 处，存疑 <strong>{doubtful}</strong> 处。
      </p>
      {!first && !same && (
        <p>
          替换现在的内容：新增 {added} 项，去掉 {gone} 项{changed > 0 && `，改动 ${changed} 项`}，{change.same} 项不变。
        </p>
      )}
      {refused && <Problem tone="error" sentence={refused.sentence} next={refused.next} />}
      {leftOut.length > 0 && (
        <section>
          <h3>未导入的</h3>
          <ul className="fromtable__list">
            {leftOut.slice(0, shown).map((one) => (
              <li key={`${one.sheet} ${one.row}`}>
                <Tag>{placeOf(one.sheet, one.row, one.toRow)}</Tag> {one.reason}
                {one.text !== '' && <span className="quiet">“{one.text.slice(0, 60)}”</span>}
              </li>
            ))}
          </ul>
          {left > shown && <p className="quiet small">其余 {left - shown} 处见下载的表格。</p>}
        </section>
      )}
      {doubts.length > 0 && (
        <section>
          <h3>存疑的</h3>
          <ul className="fromtable__list">
            {groups.slice(0, shown).map((one) => (
              <li key={`${one.sheet} ${one.column} ${one.code} ${one.sentence}`}>
                <Tag tone="warn">
                  {one.count === 1 ? placeOf(one.sheet, one.row) : `${one.sheet} ${one.count}处`.trim()}
                  {one.column}
                </Tag>{' '}
                {one.heading !== '' && `${one.heading}：`}
                {one.sentence}
                {one.count > 1 && <Rows rows={one.rows} />}
              </li>
            ))}
          </ul>
          {groups.length > shown && <p className="quiet small">其余见下载的表格。</p>}
        </section>
      )}
      <details>
        <summary>各列怎样认的</summary>
        <Columns preview={preview} busy={busy} byHand={byHand} onColumns={onColumns} />
        {tables.map(({ sheet, header, columns, items: found }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tables may stand on one sheet, and they do not move
          <p key={at} className="small">
            {sheet !== '' && <strong>{sheet}：</strong>}
            {header === null ? '没有表头，接前一个工作表' : `表头在第${header[0]}行`}，{found}项。
            {columns
              .map(({ heading, meaning }) => (meaning === null ? `${heading}（没有填入）` : `${heading}→${meaning}`))
              .join('，')}
          </p>
        ))}
      </details>
    </Dialog>
  )
}

/** The rows behind one line: where they are many, a part of them, and all on pressing. */
export function Rows({ rows }: { rows: string }) {
  if (rows === '') return null
  if (rows.length <= 60) return <span className="quiet">（第{rows}行）</span>
  return (
    <details className="small">
      <summary>各在哪些行</summary>第{rows}行
    </details>
  )
}

const placeOf = (sheet: string, row: number, toRow?: number): string =>
  `${sheet} ${row === 0 ? '' : `第${row}${toRow === undefined ? '' : `至${toRow}`}行`}`.trim() || '整个文件'
