import type { CaseView } from '@xiezhi/answers'
import { disclosureOf } from '@xiezhi/casework/penalty/disclosure.ts'
import type { Procedure } from '@xiezhi/law'
import { documents } from '@xiezhi/law/documents.ts'
import { Running } from '@xiezhi/ui'
import { Link } from 'react-router'
import { milestonesOf, outcomeOf } from './outcome.ts'

/** A case that is over: what it came to, when what was done, what the public reads, and its papers. */
export function ClosedCase({ view, procedure }: { view: CaseView; procedure: Procedure }) {
  const { file } = view
  const { result, words, days, late } = outcomeOf(view, procedure)
  const main = file.proceedings.find((p) => p.parent === undefined)
  const stage = procedure.stages[main?.kind ?? '']?.find((s) => s.id === main?.stage)
  const disclosure = disclosureOf(file)
  const party = (id: string | undefined) => file.parties.find((p) => p.id === id)?.name
  return (
    <section className="closed" aria-labelledby="closed">
      <h2 id="closed">本案已经办完：{stage?.title}</h2>
      {result && (
        <p className="closed__result">
          <Running>{result}</Running>
        </p>
      )}
      <dl className="facts">
        {words.map(({ label, text }) => (
          <div className="facts__row" key={label}>
            <dt>{label}</dt>
            <dd>
              <Running>{text}</Running>
            </dd>
          </div>
        ))}
        <div className="facts__row">
          <dt>用时</dt>
          <dd>
            <Running>{`从登记到办完${days}日，共${file.sequence}条记录；`}</Running>
            {late.length === 0 ? '各项期限都在期内。' : `超过期限的：${late.join('、')}。`}
          </dd>
        </div>
        {disclosure?.publishedAt && (
          <div className="facts__row">
            <dt>公示</dt>
            <dd>
              <Running>{`${disclosure.publishedAt.slice(0, 10)}向社会公开`}</Running>
              {disclosure.withdrawn && (
                <Running>{`，${disclosure.withdrawn.at.slice(0, 10)}撤回：${disclosure.withdrawn.reason}`}</Running>
              )}
              {disclosure.what !== '' && (
                <span className="quiet">
                  <br />
                  <Running>{disclosure.what}</Running>
                </span>
              )}
            </dd>
          </div>
        )}
      </dl>
      <div className="closed__two">
        <section aria-labelledby="closed-way">
          <h3 id="closed-way">经过</h3>
          <ol className="closed__way">
            {milestonesOf(file, procedure).map((m) => (
              <li key={m.event}>
                <time dateTime={m.on}>{m.on}</time>
                <span>
                  <Link to={`?tab=record#event-${m.event}`}>{m.title}</Link>
                  {m.about !== '' && <span className="quiet small">　{m.about}</span>}
                </span>
                <span className="quiet">{m.by}</span>
              </li>
            ))}
          </ol>
        </section>
        {file.papers.length > 0 && (
          <section aria-labelledby="closed-papers">
            <h3 id="closed-papers">文书</h3>
            <ul className="closed__papers">
              {file.papers.map((p) => (
                <li key={`${p.kind}${p.number}`}>
                  {p.sha256 === undefined ? (
                    documents[p.kind].title
                  ) : (
                    <a href={`/api/cases/${file.id}/papers/${p.sha256}`} target="_blank" rel="noreferrer">
                      {documents[p.kind].title}
                    </a>
                  )}
                  <span className="quiet small">
                    <Running>{[p.number, party(p.party) ?? ''].filter((t) => t !== '').join('　')}</Running>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </section>
  )
}
