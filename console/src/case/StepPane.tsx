import type { Proceeding } from '@xiezhi/casework/file.ts'
import type { FactId } from '@xiezhi/law'
import { Problem, Running, Skeleton } from '@xiezhi/ui'
import { useRef, useState } from 'react'
import { useMatters, usePeople } from '../api/queries.ts'
import type { CaseView, StepView } from '../api/types.ts'
import { useSession } from '../app/session.tsx'
import { type FormWorld, FormWorldProvider } from '../form/context.ts'
import { cleanForm, restore, type Values } from '../form/model.ts'
import { prefill } from '../form/prefill.ts'
import { useStoredDraft } from '../form/useDraft.ts'
import { Reasons } from './Reasons.tsx'
import { StepForm } from './StepForm.tsx'
import { standingOf } from './sorting.ts'

export interface PaneProps {
  readonly view: CaseView
  readonly step: StepView
  readonly allSteps: readonly StepView[]
  readonly ask: readonly string[]
  readonly onArticle: (statute: string, article: number, gist: string, paragraph?: string) => void
  readonly onAsk: (ids: readonly string[]) => void
  readonly onDone: (titles: readonly string[], papers: readonly string[]) => void
  /** The step is no longer open, and what was typed is on the page: the owner keeps the pane. */
  readonly gone: boolean
  readonly onDirty: (dirty: boolean) => void
}

export const draftAddress = (caseId: string, proceeding: string, step: string): string =>
  `/api/cases/${caseId}/drafts/${proceeding}/${step}`

/** The chosen step: why it cannot be done, or its form. */
export function StepPane(props: PaneProps) {
  const { step, view } = props
  const [anyway, setAnyway] = useState(false)
  const standing = standingOf(step, view.file)
  // An act in the world may have happened although the law wanted something first; the record must be able to take it.
  const mayHaveHappened =
    step.state === 'blocked' && step.effect === 'reported' && step.reasons.every((r) => r.code === 'gate')
  const form = step.state === 'open' || anyway || props.gone
  return (
    <section className="pane" aria-label={step.title}>
      <h2>{step.title}</h2>
      {props.gone && (
        <Problem
          loud
          sentence={`“${step.title}”刚刚由他人办理，或者案件有了变化，这一步现在不能办。`}
          next="下面填写的内容还在，可以复制；草稿也已保存。"
        />
      )}
      {step.reasons.length > 0 && standing !== 'done' && standing !== 'ahead' && (
        <Reasons reasons={step.reasons} file={view.file} onArticle={props.onArticle} onAsk={props.onAsk} />
      )}
      {mayHaveHappened && !anyway && (
        <p>
          <button type="button" className="link" onClick={() => setAnyway(true)}>
            该行为已经发生，仍要如实登记
          </button>
        </p>
      )}
      {standing === 'done' && (
        <p>
          <Running>{`已由${step.last?.by}于${step.last?.at.replace('T', ' ')}办理。`}</Running>
        </p>
      )}
      {standing === 'ahead' && (
        <p className="quiet">
          <Running>{step.reasons[0]?.sentence ?? '这一步的阶段还没有到，或者已经过去。'}</Running>
        </p>
      )}
      {form && <Loaded {...props} happened={anyway} />}
    </section>
  )
}

/** Waits for draft and lists, so that nothing typed is overwritten by what arrives later. */
function Loaded(props: PaneProps & { happened: boolean }) {
  const { step, view } = props
  const { person } = useSession()
  const people = usePeople()
  const matters = useMatters()
  const draft = useStoredDraft(draftAddress(view.file.id, step.proceeding, step.step))
  const proceeding: Proceeding | undefined = view.file.proceedings.find((p) => p.id === step.proceeding)
  const ready = draft !== undefined && !people.isPending && !matters.isPending && proceeding !== undefined
  // The first contents are worked out once: a colleague's move must not change what somebody is typing.
  const once = useRef<Values>(undefined)
  if (ready && once.current === undefined)
    once.current = prefill(step.fields, {
      file: view.file,
      proceeding,
      step: step.step,
      people: people.data ?? [],
      me: person.id,
      matters: matters.data ?? [],
      published: view.published,
    })
  const filled = once.current
  if (filled === undefined) return <Skeleton lines={8} />
  const world: Omit<FormWorld, 'errors'> = {
    caseId: view.file.id,
    file: view.file,
    people: people.data ?? [],
    matters: matters.data ?? [],
    names: view.people,
    ask: props.ask as readonly FactId[],
    fieldsOf: (id) => props.allSteps.find((s) => s.step === id)?.fields,
    onArticle: props.onArticle,
  }
  return (
    <StepForm
      {...props}
      world={world}
      filled={cleanForm(step.fields, filled)}
      start={restore(step.fields, filled, draft?.form)}
      restored={draft !== null}
      actedBefore={draft?.acted}
    />
  )
}

export { FormWorldProvider }
