import { useQueryClient } from '@tanstack/react-query'
import type { Opened, Taken } from '@xiezhi/answers'
import { Button, Problem } from '@xiezhi/ui'
import { useState } from 'react'
import { ApiProblem, call } from '../api/client.ts'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { type Pending, settle, unanswered } from './pending.ts'
import { isUnknown } from './useSubmit.ts'

/** What was sent before this page was loaded and never answered: asked for again by its own id, so that it is taken once at most. */
export function Unanswered({ caseId, onCase }: { caseId: string | undefined; onCase?: (id: string) => void }) {
  const { person } = useSession()
  const client = useQueryClient()
  const say = useToast()
  const [open, setOpen] = useState(() => unanswered(person.id, caseId))
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<string>()
  const close = (pending: Pending) => {
    settle(pending.id)
    setOpen(unanswered(person.id, caseId))
  }
  const again = async (pending: Pending) => {
    setBusy(true)
    setTold(undefined)
    try {
      const body = { command: pending.id, ...(JSON.parse(pending.content) as object) }
      const done = await call<Taken & Partial<Pick<Opened, 'case'>>>('POST', pending.address, body)
      close(pending)
      say({ message: done.repeated ? `上次已经办成：${pending.title}，没有重复办理` : `已办理：${pending.title}` })
      await client.invalidateQueries()
      if (done.case !== undefined) onCase?.(done.case)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const why = [error.message, ...error.errors.map((e) => e.sentence), ...error.reasons.map((r) => r.sentence)]
      setTold(isUnknown(error) ? '还是没有收到答复，请稍后再试。' : why.join(''))
      if (!isUnknown(error)) {
        settle(pending.id)
        say({ message: `上次没有办成：${pending.title}。${why.join('')}`, tone: 'warn', for: 30_000 })
        setOpen(unanswered(person.id, caseId))
      }
    } finally {
      setBusy(false)
    }
  }
  return open.map((pending) => (
    <Problem
      key={pending.id}
      loud
      tone="error"
      sentence={`“${pending.title}”上次提交以后没有收到答复：可能已经办理，也可能没有。`}
      next={
        <>
          <p>{told ?? '再发一次用的是同一个编号，不会重复办理。'}</p>
          <p className="row">
            <Button look="primary" busy={busy} onClick={() => again(pending)}>
              再发一次，取回结果
            </Button>
            <Button onClick={() => close(pending)}>不再提交</Button>
          </p>
        </>
      }
    />
  ))
}
