import { Button } from '@xiezhi/ui'
import type { ReactNode } from 'react'

interface Props {
  readonly says: string
  readonly busy: boolean
  /** Why not now; undefined: it may be pressed. */
  readonly blocked: string | undefined
  /** Files it waits for before it is sent by itself; undefined: it does not wait. */
  readonly coming: number | undefined
  readonly onWait: () => void
  /** What else can be done with the form. */
  readonly children: ReactNode
}

/** The button that takes the step, and what stands beside it. */
export const Submit = ({ says, busy, blocked, coming, onWait, children }: Props) => (
  <div className="submit">
    <Button type="submit" look="primary" busy={busy} blocked={blocked}>
      {coming === undefined ? says : `还有 ${coming} 个文件正在上传，传完自动提交`}
    </Button>
    {coming !== undefined && (
      <button type="button" className="link" onClick={onWait}>
        先不提交
      </button>
    )}
    {children}
  </div>
)
