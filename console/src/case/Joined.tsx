import type { CaseView } from '@xiezhi/answers'
import { Problem } from '@xiezhi/ui'
import { Link } from 'react-router'

type Other = { readonly case: string; readonly title: string }

/** Where a case stands that became one with another, or two: both say so, on top of everything, and lead to each other. */
export function Joined({ view }: { view: CaseView }) {
  const { into, took = [], from, began = [] } = view.file
  const parted = began.filter((b) => b.severed === true && b.anew !== true)
  const anew = began.filter((b) => b.anew === true)
  return (
    <>
      {into !== undefined && (
        <Problem
          tone="plain"
          sentence={
            <>
              本案已经并入
              <Others of={[into]} />
              ，不再单独办理。
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
              <Others of={took} />。
            </>
          }
          next="办案期限按先届满的计算；并入的各步在“记录”中标明“并入”和原案的记录编号。"
        />
      )}
      {from?.anew === true && (
        <Problem
          tone="plain"
          sentence={
            <>
              <Others of={[from]} />
              的决定部分被撤销，撤销的部分在本案重新作出。
            </>
          }
          next="作出原决定以前所办的各步、原决定和撤销的情况已经转入，在“记录”中标明原案的记录编号。"
        />
      )}
      {from?.severed === true && from.anew !== true && (
        <Problem
          tone="plain"
          sentence={
            <>
              本案由
              <Others of={[from]} />
              分出。
            </>
          }
          next="立案日期和办案期限与原案相同；分案以前所办的各步在“记录”中标明“分案”和原案的记录编号。"
        />
      )}
      {anew.length > 0 && (
        <Problem
          tone="plain"
          sentence={
            <>
              本案决定撤销的部分，另案重新作出：
              <Others of={anew} />。
            </>
          }
          next="仍然有效的部分在本案继续执行。"
        />
      )}
      {parted.length > 0 && (
        <Problem
          tone="plain"
          sentence={
            <>
              由本案分出：
              <Others of={parted} />。
            </>
          }
          next="分出的当事人在该案中办理，本案不再向其告知、送达。"
        />
      )}
    </>
  )
}

function Others({ of }: { of: readonly Other[] }) {
  return of.map((other, i) => (
    <span key={other.case}>
      {i > 0 && '、'}
      <Link to={`/cases/${other.case}`}>{other.title}</Link>
    </span>
  ))
}
