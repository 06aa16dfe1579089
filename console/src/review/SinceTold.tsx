import type { CaseView } from '@xiezhi/answers'

/** What is not as the party was told it, for whoever drafts, reviews or signs: what it was then, what it is now. */
export function SinceTold({ changes }: { changes: CaseView['sinceTold'] }) {
  const parties = [...new Set(changes.map((c) => c.party))]
  return parties.map((party) => {
    const own = changes.filter((c) => c.party === party)
    return (
      <section className="sheet filepart" key={party} aria-label={`与告知不同：${party}`}>
        <h3>
          与第{own[0]?.notice}次告知不同的内容：{party}
        </h3>
        <dl className="facts">
          {own.map(({ what, before, now }) => (
            <div className="facts__row" key={`${what}${before}${now}`}>
              <dt>{what}</dt>
              <dd>
                <p className="quiet">告知时：{before === '' ? '没有' : before}</p>
                <p>现在：{now === '' ? '没有' : now}</p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    )
  })
}
