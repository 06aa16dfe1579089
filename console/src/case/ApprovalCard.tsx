import { openIrregularities } from '@xiezhi/casework/irregularities.ts'
import type { Procedure, Step } from '@xiezhi/law'
import { Light, Running } from '@xiezhi/ui'
import { Link } from 'react-router'
import { SheetReview } from '../record/SheetReview.tsx'
import { Raises } from '../review/Raises.tsx'
import { SinceTold } from '../review/SinceTold.tsx'
import { lightOfClock } from '../work/lightOf.ts'
import { Alike } from './Alike.tsx'
import { linesOf } from './approving.ts'
import { runningClocks } from './CaseHead.tsx'
import { Cautions } from './Cautions.tsx'
import type { PaneProps } from './pane.ts'
import { Reasons } from './Reasons.tsx'
import { Waived } from './Waived.tsx'

/** What somebody is asked to sign, in a few lines, and what he should see first: before the paper that says it in full. */
export function ApprovalCard(props: PaneProps & { rule: Step; procedure: Procedure }) {
  const { view, rule, procedure, step } = props
  const warned = step.warned ?? []
  const [clock] = runningClocks(view.clocks).filter((c) => c.binds !== 'party')
  const flaws = openIrregularities(view.file).length
  return (
    <section className="card sheet" aria-label="签批要点">
      <dl className="facts">
        {linesOf(rule, step.proceeding, view, procedure).map(({ term, text, main }) => (
          <div className="facts__row" key={term}>
            <dt>{term}</dt>
            <dd className={main ? 'card__text card__text--main' : 'card__text'}>
              <Running>{text}</Running>
            </dd>
          </div>
        ))}
        {clock && (
          <div className="facts__row">
            <dt>{clock.title}</dt>
            <dd>
              <Light {...lightOfClock(clock)} />
            </dd>
          </div>
        )}
        {flaws > 0 && (
          <div className="facts__row">
            <dt>瑕疵</dt>
            <dd>
              <Link to="?tab=record">{flaws} 处没有补正</Link>
            </dd>
          </div>
        )}
      </dl>
      {warned.length > 0 && (
        <details className="details card__warned">
          <summary>
            <Running>{`照现在的情况，到“${warned[0]?.at ?? ''}”时会被拒绝：${[...new Set(warned.map((r) => r.sentence))].join('')}`}</Running>
          </summary>
          <Reasons {...props} reasons={warned} file={view.file} steps={props.allSteps} />
        </details>
      )}
      <Cautions cautions={view.cautions} onArticle={props.onArticle} />
      <Waived waived={view.waived} onArticle={props.onArticle} />
      <SheetReview file={view.file} procedure={procedure} />
      <Raises raises={view.raises} />
      <SinceTold changes={view.sinceTold} />
      <Alike view={view} />
    </section>
  )
}
