import { useQueryClient } from '@tanstack/react-query'
import type { Taken } from '@xiezhi/answers'
import type { Form, Reason } from '@xiezhi/casework'
import { useState } from 'react'
import { ApiProblem, call, type FieldProblem, newId } from '../api/client.ts'
import { useSession } from '../app/session.tsx'
import { useToast } from '../app/toasts.tsx'
import { idFor, keep, settle } from './pending.ts'

export interface Refused {
  readonly errors: readonly FieldProblem[]
  readonly reasons: readonly Reason[]
  readonly mayHaveHappened: boolean
  readonly problem?: ApiProblem
  /** Sent and not answered: whether it was taken is not known. */
  readonly unknown: boolean
}

const nothing: Refused = { errors: [], reasons: [], mayHaveHappened: false, unknown: false }

/** A refusal is an answer; a broken line or a fault in the middle is none, and `busy` says itself that nothing was taken. */
export const isUnknown = (problem: ApiProblem): boolean =>
  (problem.status === 0 || problem.status >= 500) && problem.code !== 'busy'

export interface Sending {
  readonly address: string
  readonly caseId: string | undefined
  readonly title: string
}

/** Sends a command. The same content goes under the same id, so that a second press, a broken line or a reload never acts twice. */
export function useSubmit({ address, caseId, title }: Sending) {
  const client = useQueryClient()
  const say = useToast()
  const { person } = useSession()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>(nothing)
  const [attempt, setAttempt] = useState(0)

  const refuse = (next: Partial<Refused>) => {
    setRefused({ ...nothing, ...next })
    setAttempt((n) => n + 1)
  }

  async function submit<T extends { readonly told?: string } = Taken>(body: {
    form: Form
    [key: string]: unknown
  }): Promise<T | undefined> {
    const content = JSON.stringify(body)
    const id = idFor(address, person.id, content, newId)
    // Before it is sent: a page that dies meanwhile must find it again.
    keep({ person: person.id, address, ...(caseId === undefined ? {} : { caseId }), title, content, id })
    setBusy(true)
    setRefused(nothing)
    try {
      const done = await call<T>('POST', address, { command: id, ...body })
      settle(id)
      if (caseId !== undefined) void client.invalidateQueries({ queryKey: ['case', caseId] })
      void client.invalidateQueries({ queryKey: ['cases'] })
      if (done.told !== undefined) say({ message: done.told, tone: 'warn', for: 60_000 })
      return done
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const unknown = isUnknown(error)
      if (!unknown) settle(id)
      // 409: the case may have moved since the page was read.
      if (error.status === 409 && caseId !== undefined) void client.invalidateQueries({ queryKey: ['case', caseId] })
      refuse({
        errors: error.errors,
        reasons: error.reasons,
        mayHaveHappened: error.mayHaveHappened,
        unknown,
        ...(error.errors.length === 0 && error.reasons.length === 0 ? { problem: error } : {}),
      })
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy, refused, refuse, attempt }
}
