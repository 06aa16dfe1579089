import type { CaseView, StepView } from '@xiezhi/answers'
import { Empty, Running } from '@xiezhi/ui'
import { usePeople } from '../api/queries.ts'
import type { Agenda } from './agenda.ts'
import { partyWord } from './StepRows.tsx'
import { nameOfWait, whoMoves } from './waits.ts'

/** Nothing of mine to do: who moves next, by name, at what and of whom, since when; each leads to its step. */
export function Waiting(props: { view: CaseView; agenda: Agenda; onChoose: (step: StepView) => void }) {
  const { view, agenda } = props
  const people = usePeople().data ?? []
  const colleagues = agenda.others.flatMap((o) => ('wait' in o ? [o] : []))
  if (agenda.others.length + agenda.arrives.length === 0)
    return <Empty title="现在没有等待办理的事">案卷、记录和文书可以在上面的标签中查看。</Empty>
  return (
    <div className="waiting">
      <h2>现在等待</h2>
      <ul>
        {colleagues.map(({ wait, step }) => (
          <li key={`${wait.proceeding}${wait.post}${wait.person ?? ''}${wait.what}`}>
            {step === undefined ? (
              <strong>{nameOfWait(wait, view.file)}</strong>
            ) : (
              <button type="button" className="link" onClick={() => props.onChoose(step)}>
                <strong>{nameOfWait(wait, view.file)}</strong>
              </button>
            )}
            {`　${whoMoves(wait, view, people)}`}
            <span className="quiet">
              <Running>{`　自 ${wait.since.replace('T', ' ')} 起`}</Running>
            </span>
          </li>
        ))}
      </ul>
      {agenda.arrives.length > 0 && (
        <p className="row">
          {`${partyWord(view)}来办的，随时登记：`}
          {agenda.arrives.map((step) => (
            <button
              type="button"
              className="link"
              key={`${step.proceeding}${step.step}`}
              onClick={() => props.onChoose(step)}
            >
              {step.title}
            </button>
          ))}
        </p>
      )}
      {view.mayAct && <p className="quiet">轮到您时，这里会自己打开；其他步骤在“更多办理”中。</p>}
    </div>
  )
}
