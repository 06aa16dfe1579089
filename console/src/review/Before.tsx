import type { CaseView } from '@xiezhi/answers'
import { type Entry, entriesIn } from '@xiezhi/casework/entries.ts'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import { proposalText } from '../form/words.ts'
import { FormWords } from '../record/FormWords.tsx'

/** What was said at the reviews before this one, of what, and how it was answered: beside what is reviewed now, the latest first. */
export function Before({ view, about }: { view: CaseView; about: number }) {
  const { file } = view
  const asked = entriesIn(file, 'review')
  return entriesIn(file, 'reviewSignature')
    .toReversed()
    .map((signature) => {
      const opinion = lastIn(file, 'reviewOpinion', signature.proceeding)
      const review = lastIn(file, 'review', signature.proceeding)
      const act = file.acts.find((a) => a.event === opinion?.event)
      const next = review === undefined ? undefined : asked.find((r) => r.no > review.no)
      const was = review?.about === about ? undefined : thenProposed(file, review?.about)
      return (
        <section className="sheet filepart" key={signature.event}>
          <h3>前次审核：{opinion?.fields.verdict === 'passed' ? '通过' : '未通过'}</h3>
          {was !== undefined && (
            <p className="filepart__text">
              当时审核的（第{review?.about}版）：{was}
            </p>
          )}
          {act && <FormWords step={act.step} form={act.form} view={view} />}
          {typeof next?.fields.handled === 'string' && (
            <p className="filepart__text filepart__main">承办人的处理：{next.fields.handled}</p>
          )}
          <p className="quiet small">
            {act?.actor.name} {act?.acted.slice(0, 10)}
          </p>
        </section>
      )
    })
}

const lastIn = (file: CaseFile, kind: string, proceeding: string): Entry | undefined =>
  entriesIn(file, kind).findLast((e) => e.proceeding === proceeding)

/** What was to be decided then, of a penalty; another kind shows each version among what was entered. */
function thenProposed(file: CaseFile, version: number | undefined): string | undefined {
  const then = proposalsIn(file).find((p) => p.version === version)
  return then === undefined ? undefined : proposalText(file, then.violations)
}
