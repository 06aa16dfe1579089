import type { StepView } from '@xiezhi/answers'
import type { Reason } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { facts } from '@xiezhi/law/facts.ts'
import { Button, Problem, Running } from '@xiezhi/ui'
import { articleLabel } from './articleLabel.ts'
import type { PaneProps } from './pane.ts'
import { waysOut } from './waysOut.ts'

export interface Explaining extends Pick<PaneProps, 'onArticle' | 'onAsk' | 'onCure'> {
  readonly file: CaseFile
  readonly steps: readonly StepView[]
}

/** Why a step cannot be taken: each reason with the button to its cure, and the articles one click away. */
export function Reasons({ reasons, ...explaining }: { reasons: readonly Reason[] } & Explaining) {
  const { file, onArticle } = explaining
  return reasons.map((reason) => {
    const party = file.parties.find((p) => p.id === reason.party)?.name
    const named = party === undefined || reason.sentence.includes(party)
    return (
      <Problem
        key={`${reason.code}${reason.gate ?? ''}${reason.party ?? ''}${reason.sentence}`}
        sentence={
          <Running>{`${reason.at === undefined ? '' : `到“${reason.at}”时会被拒绝：`}${named ? '' : `${party}：`}${reason.sentence}`}</Running>
        }
        next={<Next reason={reason} {...explaining} />}
        articles={reason.articles.map((a) => ({
          id: `${a.statute}/${a.article}/${a.paragraph ?? ''}`,
          label: articleLabel(a.short, a.article, a.paragraph),
        }))}
        onArticle={(chosen) => {
          const a = reason.articles.find((x) => `${x.statute}/${x.article}/${x.paragraph ?? ''}` === chosen.id)
          if (a) onArticle(a.statute, a.article, a.gist, a.paragraph)
        }}
      />
    )
  })
}

function Next({ reason, file, steps, onAsk, onCure }: { reason: Reason } & Explaining) {
  const ask = reason.ask ?? []
  const { open, others } = waysOut(reason, steps, file)
  const because = reason.because ?? []
  return (
    <>
      {because.length > 0 && (
        <p className="small">
          <Running>{`本案须满足这一条件，因为：${because.join('；')}。`}</Running>
        </p>
      )}
      <Running>{/[。？]$/.test(reason.next) ? reason.next : `${reason.next}。`}</Running>
      {ask.length === 0 && open.length === 0 && /认定事项/.test(reason.sentence + reason.next) && (
        <button type="button" className="link" onClick={() => onAsk([])}>
          去回答认定事项
        </button>
      )}
      {ask.length > 0 && (
        <ul className="asks">
          {ask.map((id) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => onAsk(ask)}>
                先回答：{facts[id].question}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && ask.length === 0 && (
        <p className="row cures">
          {open.map((way) => (
            <Button key={way.label} onClick={() => onCure(way)}>
              {way.label}
            </Button>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p className="small">
          <Running>{`${others.join('；')}。`}</Running>
        </p>
      )}
      {reason.unbuilt && (
        <p className="small">
          <Running>{`${reason.unbuilt.title}：本版本还不能办。${reason.unbuilt.meanwhile}`}</Running>
        </p>
      )}
    </>
  )
}
