import type { CaseView, StepView } from '@xiezhi/answers'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import type { Procedure } from '@xiezhi/law'
import { FormWords } from '../record/FormWords.tsx'

type Asks = Pick<StepView, 'step' | 'proceeding' | 'fields'>

/** The act by which it was put up what this step decides about (并案、分案、回避、延期): what its own entry is about, of this very proceeding. */
export function putUpFor(
  step: Asks,
  { entries, acts, proceedings }: Pick<CaseFile, 'entries' | 'acts' | 'proceedings'>,
  { steps, records }: Procedure,
): CaseFile['acts'][number] | undefined {
  const rule = steps.find((s) => s.id === step.step)
  // Who put it up knows it; who reviews element by element has the file beside him.
  if (rule === undefined || rule.effect !== 'constitutive' || rule.posts.includes('handler')) return undefined
  if (step.fields.some((f) => f.kind.is === 'elements')) return undefined
  const at = proceedings.find((p) => p.id === step.proceeding)
  const found = (rule.does ?? []).flatMap((d) => {
    if (!('enter' in d)) return []
    const kind = records.find((r) => r.id === d.enter)?.about
    // A proceeding may say by its number which one it is of.
    const no = d.about !== undefined && 'about' in d.about ? at?.about[d.about.about] : undefined
    return entries.filter(
      (e) =>
        e.kind === kind && e.ended === undefined && (no === undefined ? e.proceeding === step.proceeding : e.no === no),
    )
  })
  return acts.find((a) => a.event === found.at(-1)?.event && a.withdrawn !== true)
}

/** It stands over the form: nobody decides about what he has to look for first. */
export function PutUp({ step, view, procedure }: { step: Asks; view: CaseView; procedure: Procedure }) {
  const act = putUpFor(step, view.file, procedure)
  if (act === undefined) return null
  return (
    <section className="sheet filepart putup" aria-label="所呈批的内容">
      <p>
        <strong>{act.title}</strong>
        <span className="quiet small">
          {'　'}
          {act.actor.name}，{act.acted.slice(0, 10)}
        </span>
      </p>
      <FormWords step={act.step} form={act.form} view={view} />
    </section>
  )
}
