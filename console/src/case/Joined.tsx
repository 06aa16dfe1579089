import type { CaseView } from '@xiezhi/answers'
import { Problem } from '@xiezhi/ui'
import { Link } from 'react-router'

/** Where a case stands that became one with another: both say so, on top of everything, and lead to each other. */
export function Joined({ view }: { view: CaseView }) {
  const { into, took = [] } = view.file
  return (
    <>
      {into !== undefined && (
        <Problem
          tone="plain"
          sentence={
            <>
              本案已经并入<Link to={`/cases/${into.case}`}>{into.title}</Link>，不再单独办理。
            </>
          }
          next="证据、措施、送达和记录连同出处都在该案中；有误的也在该案中更正。"
        />
      )}
      {took.length > 0 && (
        <Problem
          tone="plain"
          sentence={
            <>
              已并入本案：
              {took.map((t, i) => (
                <span key={t.case}>
                  {i > 0 && '、'}
                  <Link to={`/cases/${t.case}`}>{t.title}</Link>
                </span>
              ))}
              。
            </>
          }
          next="办案期限按先届满的计算；并入的各步在“记录”中标明“并入”和原案的记录编号。"
        />
      )}
    </>
  )
}
