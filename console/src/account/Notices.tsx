import './account.css'
import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '@xiezhi/answers'
import { Problem } from '@xiezhi/ui'
import { call } from '../api/client.ts'
import { useSession } from '../app/session.tsx'
import { useAsking } from '../signin/useAsking.ts'

/** What others did to one's account: stands over every page until one has said to have seen it. */
export function Notices() {
  const { notices } = useSession()
  const client = useQueryClient()
  const { busy, ask } = useAsking()
  if (notices.length === 0) return null
  const seen = async () => {
    const done = await ask(async () => {
      await call('PUT', '/api/session/notices', { seen: notices.map((notice) => notice.id) })
      return true
    })
    if (done) client.setQueryData<Session | null>(['session'], (now) => (now ? { ...now, notices: [] } : now))
  }
  return (
    <section className="notices no-print" aria-label="关于您的账号">
      <Problem
        tone="over"
        sentence={notices.map((notice) => (
          <span key={notice.id}>
            {notice.sentence}
            <br />
          </span>
        ))}
        next={
          <button type="button" className="link" onClick={busy ? undefined : seen}>
            知道了，不再显示
          </button>
        }
      />
    </section>
  )
}
