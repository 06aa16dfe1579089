import { Button, Problem } from '@xiezhi/ui'
import { Component, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ApiProblem } from '../api/client.ts'
import { PartMissing } from './late.tsx'

/** What the server or the connection said, with a way on. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = error instanceof ApiProblem ? error : undefined
  // An answer that will be the same the next time: there is nothing to try again.
  const refused = problem !== undefined && problem.status >= 400 && problem.status < 500
  return (
    <Problem
      tone="error"
      code={problem?.faultCode}
      sentence={problem?.message ?? '页面出了差错。'}
      next={
        <>
          {problem?.next ??
            (refused ? <Link to="/">回到工作台</Link> : '刷新页面；仍不行的，请告诉系统管理员下面的代码。')}{' '}
          {onRetry && !refused && (
            <button type="button" className="link" onClick={onRetry}>
              再试一次
            </button>
          )}
        </>
      }
    />
  )
}

export function NotFound() {
  return (
    <div className="page">
      <h1>没有这个页面</h1>
      <p>地址可能写错了，或者案件已经不归你查看。</p>
      <p>
        <Link to="/">回到工作台</Link>
      </p>
    </div>
  )
}

/**
 * A fault of our own shows a page in Chinese and not a white screen; drafts are on the server. Where the draft itself may be what
 * cannot be shown, `onStartOver` is the way out: without it the same fault would come back with every visit.
 */
export class Boundary extends Component<{ children: ReactNode; onStartOver?: () => void }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override render() {
    if (this.state.error === undefined) return this.props.children
    const { onStartOver } = this.props
    if (onStartOver !== undefined)
      return (
        <Problem
          loud
          tone="error"
          sentence="这张表单显示不出来，其他步骤照常可以办。"
          next={
            <p className="row">
              <Button onClick={() => window.location.reload()}>刷新页面，接着草稿填写</Button>
              <Button onClick={onStartOver}>刷新以后仍然这样：删除草稿，重新填写</Button>
            </p>
          }
        />
      )
    const isMissing = this.state.error instanceof PartMissing
    return (
      <div className="page">
        <h1>{isMissing ? '页面的这一部分没有取到' : '页面出了差错'}</h1>
        {isMissing && <p>网络中断过，或者办案平台刚刚更新。</p>}
        <p>已填写的内容存有草稿，刷新后可以接着办。</p>
        <p>
          <a href={window.location.href}>刷新页面</a>
        </p>
      </div>
    )
  }
}
