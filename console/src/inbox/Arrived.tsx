import './inbox.css'
import type { InboxItem } from '@xiezhi/answers'
import { Link } from 'react-router'

/** Beside the form: where what stands in it comes from, and what will come with it. */
export function Arrived({ item }: { item: InboxItem }) {
  return (
    <aside className="arrived" aria-label="来件">
      <p>
        来件 <strong className="number">{item.number}</strong>，{item.received}
        收到。下面是提交人填写的内容，核对后登记；收到之日不能改动。
      </p>
      {item.givenBack.map((g) => (
        <p key={g.at + g.by}>
          {g.by} {g.at.replace('T', ' ')} 领取后退回：{g.reason}
        </p>
      ))}
      {item.others.length > 0 && (
        <p>
          同一人还提交过：
          {item.others.map(({ number, case: id }, i) => (
            <span key={number}>
              {i > 0 && '、'}
              {id === null ? <span className="number">{number}</span> : <Link to={`/cases/${id}`}>{number}</Link>}
            </span>
          ))}
          。可以归为一组，仍然逐件答复。
        </p>
      )}
      {item.names.length > 0 && (
        <p>
          所附文件登记时存入案卷：
          {item.names.map((name, i) => (
            <span key={`${name}-${String(i)}`}>
              {i > 0 && '、'}
              <a href={`/api/inbox/${item.number}/files/${i + 1}`} download={name}>
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
      {item.later.map(({ step, title, lines }) => (
        <p key={step}>
          登记后“{title}”中已经填好：{lines.map((l) => `${l.label} ${l.value}`).join('，')}。
        </p>
      ))}
    </aside>
  )
}
