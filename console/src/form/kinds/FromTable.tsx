import type { ListPreview } from '@xiezhi/answers'
import { Button, Dialog, Problem, Tag } from '@xiezhi/ui'
import { useRef, useState } from 'react'
import { ApiProblem, sendFile } from '../../api/client.ts'
import { save } from '../../app/save.ts'
import type { Change } from './tableText.ts'

interface Props {
  /** Which list the table is. */
  readonly list: string
  /** Which list of typed lines it is read for. */
  readonly lines?: string
  /** What taking it would do to what stands in the field. */
  readonly take: (preview: ListPreview) => Taking
}

export interface Taking {
  readonly change: Change
  /** Nothing stands there yet. */
  readonly first: boolean
  /** Why it cannot be taken. */
  readonly refused?: { readonly sentence: string; readonly next: string } | undefined
  readonly onTake: () => void
}

const accepted = '.xlsx,.xls,.et,.ods,.csv,.tsv,.txt,.json,.html,.htm,.xml'

/** A list that is kept in a table is not typed again: chosen, looked at with everything that is doubtful, then taken as a whole or not at all. */
export function FromTable({ list, lines, take }: Props) {
  const at = `/api/lists/${list}/preview${lines === undefined ? '' : `?lines=${lines}`}`
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [preview, setPreview] = useState<ListPreview>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState(false)
  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    setFile(chosen)
    setProblem(undefined)
    setBusy(true)
    try {
      setPreview((await (await sendFile(at, chosen)).json()) as ListPreview)
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
        aria-label="选择表格"
        accept={accepted}
        onChange={(event) => {
          void choose(event.target.files?.[0])
          // The same file, mended, may be chosen again.
          event.target.value = ''
        }}
      />
      <Button busy={busy} onClick={() => input.current?.click()}>
        从表格读入
      </Button>
      <span className="quiet small">Excel、WPS表格、CSV；先预览，再填入</span>
      {problem && <Problem code={problem.faultCode} sentence={problem.message} next={problem.next} tone="error" loud />}
      {preview && file && (
        <Previewed preview={preview} file={file} taking={take(preview)} onClose={() => setPreview(undefined)} />
      )}
    </div>
  )
}

interface Shown {
  readonly preview: ListPreview
  readonly file: File
  readonly taking: Taking
  readonly onClose: () => void
}

/** On the screen the first of many; all of them in the table of problems. */
const shown = 50

function Previewed({ preview, file, taking, onClose }: Shown) {
  const [saving, setSaving] = useState(false)
  const { change, first, refused } = taking
  const same = !first && change.added.length === 0 && change.gone.length === 0
  const { tables, leftOut, doubts, items, parts } = preview
  const download = async () => {
    setSaving(true)
    try {
      save(await (await sendFile(`/api/lists/${preview.list}/problems`, file)).blob(), `${preview.title}导入问题.xlsx`)
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
            blocked={same ? '与现在的内容相同，没有变化。' : refused?.sentence}
            onClick={() => {
              taking.onTake()
              onClose()
            }}
          >
            填入{items}项
          </Button>
        </>
      }
    >
      <p>
        读出 <strong>{items}</strong> 项{parts > 0 && `（其下 ${parts} 个子项、阶次，不算项）`}，未导入{' '}
        <strong>{leftOut.length}</strong> 处，存疑 <strong>{doubts.length}</strong> 处。
      </p>
      {!first && !same && (
        <p>
          替换现在的内容：新增 {change.added.length} 项，去掉 {change.gone.length} 项，{change.same} 项不变。
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
          {leftOut.length > shown && <p className="quiet small">其余 {leftOut.length - shown} 处见下载的表格。</p>}
        </section>
      )}
      {doubts.length > 0 && (
        <section>
          <h3>存疑的</h3>
          <ul className="fromtable__list">
            {doubts.slice(0, shown).map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell may be doubtful twice, and the list does not move
              <li key={at}>
                <Tag tone="warn">
                  {placeOf(one.sheet, one.row)}
                  {one.column}
                </Tag>{' '}
                {one.heading !== '' && `${one.heading}：`}
                {one.sentence}
              </li>
            ))}
          </ul>
          {doubts.length > shown && <p className="quiet small">其余 {doubts.length - shown} 处见下载的表格。</p>}
        </section>
      )}
      <details>
        <summary>各列怎样认的</summary>
        {tables.map(({ sheet, header, columns, items: found }) => (
          <p key={sheet} className="small">
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

const placeOf = (sheet: string, row: number, toRow?: number): string =>
  `${sheet} ${row === 0 ? '' : `第${row}${toRow === undefined ? '' : `至${toRow}`}行`}`.trim() || '整个文件'
