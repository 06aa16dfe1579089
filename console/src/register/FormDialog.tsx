import type { Form } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import { Button, Dialog, ErrorSummary, Problem } from '@xiezhi/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ApiProblem, type FieldProblem } from '../api/client.ts'
import { useSession } from '../app/session.tsx'
import { FormWorldProvider } from '../form/context.ts'
import { cleanForm, errorsOf, missingIn, summaryOf, type Values } from '../form/model.ts'
import { StepFields } from '../form/StepFields.tsx'

interface Props {
  readonly title: string
  readonly fields: readonly Field[]
  readonly begins?: Values
  readonly children?: ReactNode
  /** Where a sentence of the server stands whose path the form does not have, or has for something else. */
  readonly fieldOf?: (problem: FieldProblem) => string
  readonly onSubmit: (form: Form) => Promise<unknown>
  readonly onClose: () => void
}

/** A form of the register in a dialog: nothing of it is lost when it is refused. */
export function FormDialog({ title, fields, begins = {}, children, fieldOf, onSubmit, onClose }: Props) {
  const { today } = useSession()
  const [values, setValues] = useState(begins)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [refused, setRefused] = useState<ApiProblem>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const form = cleanForm(fields, values)
    const lacking = missingIn(fields, form, undefined)
    setAttempt((n) => n + 1)
    setProblems(lacking)
    setRefused(undefined)
    if (lacking.length > 0) return
    setBusy(true)
    try {
      await onSubmit(form)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      if (error.errors.length === 0) setRefused(error)
      else setProblems(error.errors.map((e) => ({ ...e, field: fieldOf?.(e) ?? e.field })))
    } finally {
      setBusy(false)
    }
  }
  const world = { people: [], matters: [], names: {}, errors: errorsOf(problems), today }
  return (
    <Dialog title={title} open onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {children}
        <ErrorSummary errors={summaryOf(problems, (id) => document.getElementById(id) !== null)} attempt={attempt} />
        {refused && (
          <Problem
            loud
            tone="error"
            code={refused.faultCode}
            sentence={refused.reasons[0]?.sentence ?? refused.message}
            next={refused.reasons[0]?.next ?? refused.next}
          />
        )}
        <FormWorldProvider value={world}>
          <StepFields
            fields={fields}
            values={values}
            onChange={(id, value) => setValues((now) => ({ ...now, [id]: value }))}
          />
        </FormWorldProvider>
        <Button type="submit" look="primary" busy={busy}>
          登记
        </Button>
      </form>
    </Dialog>
  )
}
