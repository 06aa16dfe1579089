import type { CaseView } from '@xiezhi/answers'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { FormWords } from '../record/FormWords.tsx'

/** What the case holds besides evidence and papers, as it was entered, the newest first: what a reviewer of any kind reads. */
export function Entered({ view }: { view: CaseView }) {
  const acts = entered(view.file)
  if (acts.length === 0) return null
  return (
    <>
      {acts.map((act, i) => (
        <section className="sheet filepart" key={act.event}>
          <details open={i === 0}>
            <summary>
              <strong>{act.title}</strong>
              <span className="quiet small">
                {'　'}
                {act.actor.name}，{act.acted.slice(0, 10)}
              </span>
            </summary>
            <FormWords step={act.step} form={act.form} view={view} />
          </details>
        </section>
      ))}
    </>
  )
}

function entered(file: CaseFile): CaseFile['acts'] {
  const main = file.proceedings.find((p) => p.parent === undefined)?.id
  const events = new Set(file.entries.filter((e) => e.proceeding === main).map((e) => e.event))
  return file.acts.filter((a) => events.has(a.event) && a.withdrawn !== true).toReversed()
}
