import type { Json } from '@xiezhi/casework'
import { type FormText, withTexts } from '@xiezhi/casework/forms/texts.ts'
import { useMemo, useRef, useState } from 'react'
import { cleanForm, sameForm, type Values } from '../form/model.ts'
import { fromFile } from '../form/prefill.ts'
import { useDraftKeeper } from '../form/useDraft.ts'
import type { Happening } from './happening.ts'
import { draftAddress, type StepFormProps } from './pane.ts'

/** What somebody types into the form of a step, and its draft, which is kept with every change. */
export function useTyped(props: StepFormProps, restsOn: { readonly current: number }, onChange: () => void) {
  const { view, step } = props
  const [values, setValues] = useState<Values>(props.start)
  // What is typed while a file goes up stays when the file has come.
  const latest = useRef(values)
  const [when, setWhen] = useState<Happening>({
    late: '',
    happened: '',
    ...(props.actedBefore === undefined ? {} : { acted: props.actedBefore }),
  })
  const draft = useDraftKeeper(draftAddress(view.file.id, step.proceeding, step.step))
  const form = useMemo(() => cleanForm(step.fields, values), [step.fields, values])
  const change = (id: string, value: Json | undefined) => {
    const before = latest.current
    const [file] = before[id] === undefined && Array.isArray(value) ? (value as readonly { name?: string }[]) : []
    const said = file?.name === undefined ? {} : fromFile(step.fields, file.name, before, view.file)
    const next = { ...before, ...said, [id]: value }
    latest.current = next
    setValues(next)
    draft.keep(cleanForm(step.fields, next), when.acted, restsOn.current)
    onChange()
  }
  /** Texts that come back from a word processor. */
  const reword = (texts: readonly Pick<FormText, 'at' | 'text'>[]) => {
    const next = withTexts(form, texts)
    for (const id of new Set(texts.map(({ at }) => String(at[0])))) change(id, next[id])
  }
  const happen = (next: Happening) => {
    setWhen(next)
    draft.keep(form, next.acted, restsOn.current)
  }
  const typed = !sameForm(form, props.filled) || when.acted !== undefined
  return { values, form, when, typed, change, reword, happen, explain: setWhen, draft }
}
