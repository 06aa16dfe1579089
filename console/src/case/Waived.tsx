import type { CaseView } from '@xiezhi/answers'
import { articleLabel } from './articleLabel.ts'
import type { PaneProps } from './pane.ts'

/** Conditions that nobody asks here because somebody answered so: what, who, when and why, for whoever reviews or signs it. */
export function Waived({ waived, onArticle }: { waived: CaseView['waived']; onArticle: PaneProps['onArticle'] }) {
  if (waived.length === 0) return null
  const titles = [...new Set(waived.flatMap((w) => w.titles))]
  return (
    <details className="details waived">
      <summary>因所作的回答而不适用的条件（{titles.length}）</summary>
      {waived.map((w) => (
        <section key={w.titles.join()} className="waived__one">
          <h4 className="waived__titles">
            {w.titles.join('、')}
            {w.articles.slice(0, 3).map((a) => (
              <button
                type="button"
                className="link cited"
                key={`${a.statute}${a.article}`}
                onClick={() => onArticle(a.statute, a.article, a.gist, a.paragraph)}
              >
                {articleLabel(a.short, a.article, a.paragraph)}
              </button>
            ))}
          </h4>
          <ul>
            {w.answers.map((a, i) => (
              <li key={`${a.fact}${a.party ?? ''}`}>
                {a.party === undefined ? '' : `${a.party}：`}
                {a.question}：<strong>{a.answer === 'yes' ? '是' : '否'}</strong>
                {/* Answers given with one act have one reason: it is read once. */}
                {sameAct(a, w.answers[i + 1]) ? null : (
                  <span className="quiet small">
                    {'　'}
                    {a.by}，{a.on}
                    {a.reason === undefined ? '' : `；理由：${a.reason}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

type Answer = CaseView['waived'][number]['answers'][number]
const sameAct = (one: Answer, next: Answer | undefined): boolean =>
  next !== undefined && one.by === next.by && one.on === next.on && one.reason === next.reason
