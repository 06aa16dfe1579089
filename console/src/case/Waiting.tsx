import { posts } from '@xiezhi/law/posts.ts'
import { Empty, Running } from '@xiezhi/ui'
import { usePeople, useRuleBook } from '../api/queries.ts'
import type { CaseView, StepView } from '../api/types.ts'
import { useSession } from '../app/session.tsx'
import { aboutOf } from './sorting.ts'
import { stepOf, waitsOf, whoMoves } from './waits.ts'

/** Nothing of mine to do: who moves next, by name, at what and of whom, since when; each leads to its step. */
export function Waiting(props: { view: CaseView; steps: readonly StepView[]; onChoose: (step: StepView) => void }) {
  const { view, steps } = props
  const rules = useRuleBook()
  const people = usePeople()
  const { today } = useSession()
  const waits = rules.data === undefined ? [] : waitsOf(view.file, rules.data, today)
  if (waits.length === 0) return <Empty title="本案已经结案">案卷、记录和文书可以在上面的标签中查看。</Empty>
  return (
    <div className="waiting">
      <h2>现在等待</h2>
      <ul>
        {waits.map((w) => {
          const step = stepOf(w, steps)
          const about = aboutOf(w.proceeding, view.file)
          // What a review is about says by itself which review it is.
          const what = about.startsWith(w.what) ? about : `${w.what}${about === '' ? '' : `（${about}）`}`
          const names = whoMoves(w, view, people.data ?? [])
          return (
            <li key={`${w.proceeding}${w.post}${w.person ?? ''}${w.what}`}>
              {step === undefined ? (
                <strong>{what}</strong>
              ) : (
                <button type="button" className="link" onClick={() => props.onChoose(step)}>
                  <strong>{what}</strong>
                </button>
              )}
              {`　${posts[w.post]}`}
              {names !== '' && ` ${names}`}
              <span className="quiet">
                <Running>{`　自 ${w.since.replace('T', ' ')} 起`}</Running>
              </span>
            </li>
          )
        })}
      </ul>
      <p className="quiet">全部步骤在步骤清单中；还不能办的，点开看缺什么。</p>
    </div>
  )
}
