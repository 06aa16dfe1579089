import type { StepView } from '@xiezhi/answers'
import { posts } from '@xiezhi/law/posts.ts'
import { Problem, Running } from '@xiezhi/ui'
import { Link } from 'react-router'

/** That the step was sent back: by whom, when, and what is to be put right, above the form that has kept everything. */
export function Returned({ returned }: { returned: NonNullable<StepView['returned']> }) {
  const { by, post, at, reason, event } = returned
  return (
    <Problem
      sentence={<Running>{`${by}（${posts[post]}）${at.replace('T', ' ')} 退回：${reason}`}</Running>}
      next={
        <>
          上次填写的内容都还在，改好后重新提出。<Link to={`?tab=record#event-${event}`}>看第{event}号记录</Link>
        </>
      }
    />
  )
}
