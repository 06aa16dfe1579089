import type { CaseFile } from '@xiezhi/casework/file.ts'
import { useRuleBook } from '../api/queries.ts'
import { articleLabel } from './articleLabel.ts'
import type { PaneProps } from './pane.ts'

/** What the law provides for at this stage and this version cannot do: said where one looks for it, with what to do meanwhile. */
export function Unbuilt({ file, onArticle }: { file: CaseFile; onArticle: PaneProps['onArticle'] }) {
  const rules = useRuleBook(file.procedure)
  const procedure = rules.data?.procedures.find((p) => p.id === file.procedure)
  const here = Object.values(procedure?.unbuilt ?? {}).filter((way) =>
    file.proceedings.some((p) => p.kind === way.proceeding && way.from.includes(p.stage)),
  )
  if (here.length === 0) return null
  const short = (id: string) => rules.data?.statutes.find((s) => s.id === id)?.short ?? id
  return (
    <details className="steplist__fold">
      <summary>本版本还不能办（{here.length}）</summary>
      <dl className="unbuilt small">
        {here.map((way) => {
          const [cite] = way.cite
          return (
            <div key={way.title}>
              <dt>{way.title}</dt>
              <dd>
                {way.meanwhile}{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => onArticle(cite.statute, cite.article, cite.gist, cite.paragraph)}
                >
                  {articleLabel(short(cite.statute), cite.article, cite.paragraph)}
                </button>
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
