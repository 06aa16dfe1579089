import type { Reason } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { facts } from '@xiezhi/law/facts.ts'
import { Problem, Running } from '@xiezhi/ui'
import { articleLabel } from './articleLabel.ts'

/** Why a step cannot be taken: each reason with what to do and the articles one click away. */
export function Reasons(props: {
  reasons: readonly Reason[]
  file: CaseFile
  loud?: boolean
  onArticle: (statute: string, article: number, gist: string, paragraph?: string) => void
  onAsk: (ids: readonly string[]) => void
}) {
  return props.reasons.map((reason) => {
    const party = props.file.parties.find((p) => p.id === reason.party)?.name
    const ask = reason.ask ?? []
    return (
      <Problem
        key={`${reason.code}${reason.gate ?? ''}${reason.party ?? ''}${reason.sentence}`}
        code={reason.gate}
        loud={props.loud ?? false}
        sentence={
          party === undefined || reason.sentence.includes(party) ? reason.sentence : `${party}：${reason.sentence}`
        }
        next={
          <>
            <Running>{/[。？]$/.test(reason.next) ? reason.next : `${reason.next}。`}</Running>
            {ask.length === 0 && /认定事项/.test(reason.sentence + reason.next) && (
              <button type="button" className="link" onClick={() => props.onAsk([])}>
                去回答认定事项
              </button>
            )}
            {ask.length > 0 && (
              <ul className="asks">
                {ask.map((id) => (
                  <li key={id}>
                    <button type="button" className="link" onClick={() => props.onAsk(ask)}>
                      先回答：{facts[id].question}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </>
        }
        articles={reason.articles.map((a) => ({
          id: `${a.statute}/${a.article}/${a.paragraph ?? ''}`,
          label: articleLabel(a.short, a.article, a.paragraph),
        }))}
        onArticle={(chosen) => {
          const a = reason.articles.find((x) => `${x.statute}/${x.article}/${x.paragraph ?? ''}` === chosen.id)
          if (a) props.onArticle(a.statute, a.article, a.gist, a.paragraph)
        }}
      />
    )
  })
}
