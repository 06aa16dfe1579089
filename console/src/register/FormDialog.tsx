import type { Form, Json } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import { Button, Dialog, ErrorSummary, Problem } from '@xiezhi/ui'
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { ApiProblem, type FieldProblem } from '../api/client.ts'
import { useSession } from '../app/session.tsx'
import { FormWorldProvider } from '../form/context.ts'
import { cleanForm, errorsOf, missingIn, sameForm, summaryOf, type Values } from '../form/model.ts'
import { StepFields } from '../form/StepFields.tsx'
import { type Laid, laidOver, saidIn } from './moved.ts'

export type SetValue = (id: string, value: Json | undefined) => void

interface Props {
  readonly title: string
  readonly fields: readonly Field[]
  readonly begins?: Values
  readonly children?: ReactNode
  readonly act?: string
  /** What is asked that no kind of field of the rule book asks; its values go to `onSubmit` beside the form. */
  readonly beside?: (values: Values, set: SetValue) => ReactNode
  /** Where a sentence of the server stands whose path the form does not have, or has for something else. */
  readonly fieldOf?: (problem: FieldProblem) => string
  /** What the form begins with on what stands now: asked where another has changed it since the form was opened. */
  readonly again?: () => Promise<Values>
  readonly onSubmit: (form: Form, values: Values) => Promise<unknown>
  readonly onClose: () => void
}

/** A form of the register in a dialog: nothing of it is lost when it is refused, or when another was quicker. */
export function FormDialog(props: Props) {
  const { title, fields, begins = {}, children, act = '登记', beside, fieldOf, again, onSubmit, onClose } = props
  const { today } = useSession()
  const [begun, setBegun] = useState(begins)
  const [values, setValues] = useState(begins)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [refused, setRefused] = useState<ApiProblem>()
  const [laid, setLaid] = useState<Laid & { readonly now: Values }>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const set: SetValue = (id, value) => {
    setLeaving(false)
    setValues((now) => ({ ...now, [id]: value }))
  }
  // One press of a key would throw away a form that was filled in.
  const stay = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || leaving || sameForm(cleanForm(fields, values), cleanForm(fields, begun))) return
    event.preventDefault()
    setLeaving(true)
  }
  const refuse = async (error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error
    if (error.code === 'changed-meanwhile' && again !== undefined) {
      // Where the line is gone as well the form stays on what it was, and the next press is told the same.
      const now = await again().catch(() => undefined)
      if (now !== undefined) {
        const over = laidOver(begun, values, now)
        setBegun(now)
        setValues(over.values)
        setLaid({ ...over, now })
      }
    }
    if (error.errors.length === 0) setRefused(error)
    else setProblems(error.errors.map((e) => ({ ...e, field: fieldOf?.(e) ?? e.field })))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const form = cleanForm(fields, values)
    const lacking = missingIn(fields, form, undefined)
    setAttempt((n) => n + 1)
    setProblems(lacking)
    setRefused(undefined)
    setLaid(undefined)
    if (lacking.length > 0) return
    setBusy(true)
    try {
      await onSubmit(form, values).catch(refuse)
    } finally {
      setBusy(false)
    }
  }
  const world = { people: [], matters: [], names: {}, errors: errorsOf(problems), today }
  return (
    <Dialog title={title} open onClose={onClose}>
      <form onSubmit={submit} onKeyDown={stay} noValidate>
        {children}
        <ErrorSummary errors={summaryOf(problems, (id) => document.getElementById(id) !== null)} attempt={attempt} />
        {refused && (
          // In a form longer than the window the answer would stand above what is seen.
          <div key={attempt} tabIndex={-1} ref={focusFirst}>
            <Problem
              loud
              tone={laid === undefined ? 'error' : 'blocked'}
              code={refused.faultCode}
              sentence={refused.reasons[0]?.sentence ?? refused.message}
              next={
                <>
                  {refused.reasons[0]?.next ?? refused.next}
                  {laid && <Changed fields={fields} laid={laid} />}
                </>
              }
            />
          </div>
        )}
        <FormWorldProvider value={world}>
          <StepFields fields={fields} values={values} onChange={set} />
          {beside?.(values, set)}
        </FormWorldProvider>
        <Button type="submit" look="primary" busy={busy}>
          {act}
        </Button>
        <p className="small" role="status">
          {leaving && `还没有${act}。再按一次 Esc 就关闭，填写的内容不保留。`}
        </p>
      </form>
    </Dialog>
  )
}

const focusFirst = (box: HTMLElement | null): void => box?.focus()

/** What became of the form: what it took over of the other's, and where both said something. */
function Changed({ fields, laid }: { fields: readonly Field[]; laid: Laid & { readonly now: Values } }) {
  const named = (ids: readonly string[]) => fields.filter((f) => ids.includes(f.id))
  const [taken, both] = [named(laid.taken), named(laid.both)]
  return (
    <ul>
      {taken.map((f) => (
        <li key={f.id}>
          {f.label}：您没有改，已换成他登记的“{saidIn(f, laid.now[f.id])}”。
        </li>
      ))}
      {both.map((f) => (
        <li key={f.id}>
          {f.label}：两人都改了。他登记的是“{saidIn(f, laid.now[f.id])}”，您填的还在，再登记一次就以您填的为准。
        </li>
      ))}
    </ul>
  )
}
