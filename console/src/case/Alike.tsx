import type { AlikeBreach, CaseView } from '@xiezhi/answers'
import { plainYuan } from '@xiezhi/casework/format/money.ts'
import { tiers } from '@xiezhi/law/codes.ts'
import { Running } from '@xiezhi/ui'
import { Link } from 'react-router'
import { useAlike } from '../api/queries.ts'

/** How the agency punished the like, where a penalty is proposed, reviewed or signed (同案同罚): sums, and the decisions themselves one press away. */
export function Alike({ view }: { view: CaseView }) {
  const isOfPenalties = view.holds.includes('proposal')
  return isOfPenalties ? <Found view={view} /> : null
}

function Found({ view }: { view: CaseView }) {
  const found = useAlike(view.file.id, view.version).data?.filter((b) => b.all.cases > 0) ?? []
  if (found.length === 0) return null
  return (
    <details className="details alike">
      <summary>
        <Running>{`同类案件：${found.map((b) => summaryOf(b, found.length > 1)).join('；')}`}</Running>
      </summary>
      {found.map((b) => (
        <section key={b.conduct} aria-label={`“${b.conduct}”的同类案件`}>
          {found.length > 1 && <h3 className="sub">{b.conduct}</h3>}
          {b.same.cases > 0 && (
            <p className="small">
              <Running>{`其中情形相同的${rangeOf(b.same)}。`}</Running>
            </p>
          )}
          <ul className="plain">
            {b.latest.map((c) => (
              <li key={c.id} className="alike__case">
                <Link to={`/cases/${c.id}`}>{c.number || '决定书'}</Link>
                <span>{c.on}</span>
                <span>{c.fine === 0 ? '没有罚款' : `罚款${plainYuan(c.fine)}`}</span>
                <span className="quiet">
                  {[c.circumstance, tiers.find((t) => t.value === c.tier)?.label].filter(Boolean).join('，')}
                  {c.same && '（情形相同）'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

type Range = AlikeBreach['all']
const rangeOf = ({ cases, least, middle, most }: Range): string =>
  `${cases}件，罚款${least === most ? plainYuan(least) : `${plainYuan(least)}至${plainYuan(most)}`}${cases > 2 ? `，中位数${plainYuan(middle)}` : ''}`
const summaryOf = (b: AlikeBreach, named: boolean): string => `${named ? `“${b.conduct}”` : '最近'}${rangeOf(b.all)}`
