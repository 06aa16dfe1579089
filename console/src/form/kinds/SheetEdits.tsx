import type { SheetRead } from '@xiezhi/answers'
import type { Form, Json } from '@xiezhi/casework'
import { isList, linesOf } from '@xiezhi/law'
import { Button, Dialog, Problem, TextInput } from '@xiezhi/ui'
import { type ReactNode, useState } from 'react'
import { ApiProblem, call } from '../../api/client.ts'

/** What may be done with a line that is shown. */
export interface Edit {
  readonly change: (n: number, line: Form) => void
  readonly remove: (n: number) => void
  /** What becomes of the line, once something has been said of it. */
  readonly of: (n: number) => 'changed' | 'gone' | undefined
}

interface Props {
  readonly caseId: string
  readonly sheet: { readonly sha256: string; readonly list: string }
  readonly onMade: (answer: SheetRead) => void
  readonly children: (edit: Edit) => ReactNode
}

/** A few lines of tens of thousands changed: gathered, told, then made a version of the lines all at once. */
export function SheetEdits({ caseId, sheet, onMade, children }: Props) {
  const [edits, setEdits] = useState<ReadonlyMap<number | string, Form | undefined>>(new Map())
  const [open, setOpen] = useState<{ readonly n?: number; readonly line: Form }>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const put = (n: number | string, line: Form | undefined) => setEdits(new Map([...edits, [n, line]]))
  const make = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const said = [...edits].map(([n, line]) => ({
        ...(typeof n === 'number' ? { n } : {}),
        ...(line === undefined ? {} : { line }),
      }))
      onMade(await call<SheetRead>('POST', `/api/cases/${caseId}/sheets/edits`, { of: sheet.sha256, edits: said }))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const edit: Edit = {
    change: (n, line) => setOpen({ n, line: edits.get(n) ?? line }),
    remove: (n) => put(n, undefined),
    of: (n) => (edits.has(n) ? (edits.get(n) === undefined ? 'gone' : 'changed') : undefined),
  }
  const added = [...edits.keys()].filter((n) => typeof n === 'string').length
  return (
    <div>
      {children(edit)}
      <p className="no-print">
        <Button look="quiet" onClick={() => setOpen({ line: {} })}>
          增加一项
        </Button>
        {edits.size > 0 && (
          <>
            <Button busy={busy} onClick={make}>
              按{edits.size}处改动形成新的内容
            </Button>
            <Button look="quiet" onClick={() => setEdits(new Map())}>
              不改了
            </Button>
            <span className="quiet small">{added > 0 && `其中增加${added}项。`}形成以后仍须提交本步骤。</span>
          </>
        )}
      </p>
      {problem && <Problem tone="error" sentence={problem.message} next={problem.next} loud />}
      {open && isList(sheet.list) && (
        <OneLine
          list={sheet.list}
          line={open.line}
          onClose={() => setOpen(undefined)}
          onDone={(line) => {
            put(open.n ?? `new ${edits.size}`, line)
            setOpen(undefined)
          }}
        />
      )}
    </div>
  )
}

function OneLine(props: {
  readonly list: Parameters<typeof linesOf>[0]
  readonly line: Form
  readonly onClose: () => void
  readonly onDone: (line: Form) => void
}) {
  const { columns, one } = linesOf(props.list)
  const [line, setLine] = useState<Form>(props.line)
  const missing = columns.find((c) => c.required && String(line[c.id] ?? '').trim() === '')
  const set = (id: string, text: string) => {
    const { [id]: _, ...rest } = line
    setLine(text === '' ? rest : { ...rest, [id]: text as Json })
  }
  return (
    <Dialog
      open
      title={one}
      onClose={props.onClose}
      actions={
        <Button
          look="primary"
          blocked={missing === undefined ? undefined : `请填写“${missing.label}”。`}
          onClick={() => props.onDone(line)}
        >
          记下
        </Button>
      }
    >
      <div className="line__grid line__grid--2">
        {columns.map((c) => (
          <TextInput
            key={c.id}
            label={c.label}
            required={c.required}
            value={String(line[c.id] ?? '')}
            onChange={(text) => set(c.id, text)}
          />
        ))}
      </div>
    </Dialog>
  )
}
