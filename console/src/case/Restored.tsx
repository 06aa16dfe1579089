import type { CaseView } from '@xiezhi/answers'
import { versionSince } from '@xiezhi/casework/versions.ts'
import type { Procedure } from '@xiezhi/law'
import { Problem, Running } from '@xiezhi/ui'
import { Link } from 'react-router'

interface Props {
  readonly view: CaseView
  readonly procedure: Procedure
  readonly at: { readonly step: string; readonly proceeding: string }
  /** The version the draft was begun on; a draft of before says none. */
  readonly began: number | undefined
}

/** That what stands in the form is an earlier draft, and what another made since of the same: the draft would take its place. */
export function Restored({ view, procedure, at, began }: Props) {
  const other = began === undefined ? undefined : versionSince(procedure, at, view.file, began)
  return (
    <>
      <p className="quiet small">已恢复上次的草稿。</p>
      {other && (
        <Problem
          sentence={
            <Running>{`您开始填写以后，${other.actor.name}于${other.recorded.replace('T', ' ')}办理了“${other.title}”，草稿是在它之前的内容上写的。`}</Running>
          }
          next={
            <>
              要保留的写进表单再提交。<Link to={`?tab=record#event-${other.event}`}>看第{other.event}号记录</Link>
            </>
          }
        />
      )}
    </>
  )
}
