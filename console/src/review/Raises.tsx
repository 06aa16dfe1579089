import type { CaseView } from '@xiezhi/answers'
import { Tag } from '@xiezhi/ui'

/** More than a party was told (处罚法45): before, after, and the ground, for whoever reviews or signs it. */
export function Raises({ raises }: { raises: CaseView['raises'] }) {
  return raises.map((r) => (
    <section className="sheet filepart" key={`${r.party}${r.notice}`} aria-label={`较告知加重：${r.party}`}>
      <h3>
        较第{r.notice}次告知加重：{r.party} {r.ungrounded && <Tag tone="warn">没有根据</Tag>}
      </h3>
      <dl className="facts">
        <Pair term="告知时">{r.before}</Pair>
        <Pair term="现在">{r.now}</Pair>
        <Pair term="加重的根据">{r.grounds.join('；')}</Pair>
        {r.reason && <Pair term="变更理由">{r.reason}</Pair>}
        {r.found && <Pair term="告知时认定">{r.found.before}</Pair>}
        {r.found && <Pair term="现在认定">{r.found.now}</Pair>}
      </dl>
    </section>
  ))
}

function Pair({ term, children }: { term: string; children: string }) {
  return (
    <div className="facts__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
