import type { StepView } from '@xiezhi/answers'
import type { Caution } from '@xiezhi/casework'
import { articleLabel } from './articleLabel.ts'
import type { PaneProps } from './pane.ts'

/** What stands out in what is proposed, before somebody signs: words and articles, and nothing that bars. */
export function Cautions({ cautions, onArticle }: { cautions: readonly Caution[]; onArticle: PaneProps['onArticle'] }) {
  if (cautions.length === 0) return null
  return (
    <section className="cautions" aria-label="请留意">
      <h3 className="sub">请留意（{cautions.length}）</h3>
      <ul>
        {cautions.map((c) => (
          <li key={c.code + c.sentence}>
            {c.sentence}
            {c.articles.map((a) => (
              <button
                type="button"
                className="link cited"
                key={`${a.statute}${a.article}`}
                onClick={() => onArticle(a.statute, a.article, a.gist, a.paragraph)}
              >
                {articleLabel(a.short, a.article, a.paragraph)}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where something is proposed, reviewed, discussed or signed. */
export const isJudged = (step: Pick<StepView, 'fields' | 'posts'>): boolean =>
  step.fields.some((f) => f.id === 'opinion' || f.kind.is === 'violations' || f.kind.is === 'attendees') ||
  step.posts.includes('legalHead')
