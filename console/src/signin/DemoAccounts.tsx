import type { DemoAccount } from '@xiezhi/answers'
import { type PostKind, posts } from '@xiezhi/law/posts.ts'

/** What one comes to try, by the post that does it. */
const tries: readonly { readonly name: string; readonly post: PostKind; readonly says: string }[] = [
  { name: '办案', post: 'handler', says: '登记线索，调查取证，呈批' },
  { name: '审核', post: 'reviewer', says: '逐项审核，提出审核意见' },
  { name: '批准', post: 'agencyHead', says: '看文书，批准或者退回' },
  { name: '公示', post: 'publisher', says: '把决定公布给社会' },
  { name: '监督', post: 'supervisor', says: '看各机关的期限和瑕疵' },
  { name: '审计', post: 'auditor', says: '谁在何时看过什么' },
]

/** Whom one can be in a demonstration: six to try first, every other post behind. */
export function DemoAccounts(props: {
  accounts: readonly DemoAccount[]
  chosen: string
  onChoose: (account: DemoAccount) => void
}) {
  const { accounts, chosen } = props
  const password = accounts[0]?.password
  const size = (agency: string) => accounts.filter((a) => a.agencyName === agency).length
  const agencies = [...new Set(accounts.map((a) => a.agencyName))].toSorted((a, b) => size(b) - size(a))
  const first = (post: PostKind) =>
    agencies
      .flatMap((agency) => accounts.filter((a) => a.agencyName === agency))
      .find((a) => a.posts[0] === posts[post])
  return (
    <section className="signin__demo">
      <h2>试一试</h2>
      <p className="quiet">
        这是虚构的演示数据。点一个身份填入账号，再按“登录”
        {password && (
          <>
            ；密码都是 <code>{password}</code>
          </>
        )}
        。
      </p>
      <ul className="signin__tries">
        {tries.map(({ name, post, says }) => {
          const account = first(post)
          if (account === undefined) return null
          return (
            <li key={post}>
              <button
                type="button"
                className="btn signin__person signin__try"
                aria-pressed={account.account === chosen}
                onClick={() => props.onChoose(account)}
              >
                <strong>{name}</strong>
                <span>{says}</span>
                <span className="signin__posts">
                  {account.name}　{account.posts[0]}　{account.agencyName}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <details className="details">
        <summary>全部账号（{accounts.length} 个）</summary>
        <div className="details__body">
          {agencies.map((agency) => (
            <div className="signin__agency" key={agency}>
              <h3>{agency}</h3>
              <ul className="signin__people">
                {accounts
                  .filter((a) => a.agencyName === agency)
                  .map((a) => (
                    <li key={a.account}>
                      <button
                        type="button"
                        className="btn signin__person"
                        aria-pressed={a.account === chosen}
                        onClick={() => props.onChoose(a)}
                      >
                        <span>{a.name}</span>
                        <span className="signin__posts">
                          {a.posts.join('、')}
                          {a.unit && `　${a.unit}`}
                        </span>
                      </button>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </section>
  )
}
