import type { StepView } from '@xiezhi/answers'
import { posts } from '@xiezhi/law/posts.ts'
import { Problem, Running } from '@xiezhi/ui'
import { Link } from 'react-router'

interface Props {
  readonly returned: NonNullable<StepView['returned']>
  /** The form was filled in before; what answers a return for the first time (补充送审材料) was not. */
  readonly kept: boolean
}

/** That the step was sent back: by whom, when, and what is to be put right, above the form that has kept everything. */
export function Returned({ returned, kept }: Props) {
  const { by, post, at, reason, event } = returned
  return (
    <Problem
      sentence={<Running>{`${by}（${posts[post]}）${at.replace('T', ' ')} 退回：${reason}`}</Running>}
      next={
        <>
          {kept ? '上次填写的内容都还在，改好后重新提出。' : '照退回的意见办好以后提出。'}
          <Link to={`?tab=record#event-${event}`}>看第{event}号记录</Link>
        </>
      }
    />
  )
}
