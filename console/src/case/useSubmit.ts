import { useQueryClient } from '@tanstack/react-query'
import type { Form, Reason } from '@xiezhi/casework'
import { useRef, useState } from 'react'
import { ApiProblem, call, type FieldProblem, newId } from '../api/client.ts'
import type { Performed } from '../api/types.ts'
import { useToast } from '../app/toasts.tsx'

export interface Refused {
  readonly errors: readonly FieldProblem[]
  readonly reasons: readonly Reason[]
  readonly mayHaveHappened: boolean
  readonly problem?: ApiProblem
}

const nothing: Refused = { errors: [], reasons: [], mayHaveHappened: false }

/** Sends a command. The same content goes under the same id, so that a second press or a broken line never acts twice. */
export function useSubmit(address: string, caseId: string | undefined) {
  const client = useQueryClient()
  const say = useToast()
  const sent = useRef({ content: '', id: '' })
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>(nothing)
  const [attempt, setAttempt] = useState(0)

  const refuse = (next: Partial<Refused>) => {
    setRefused({ ...nothing, ...next })
    setAttempt((n) => n + 1)
  }

  async function submit<T extends { readonly told?: string } = Performed>(body: {
    form: Form
    [key: string]: unknown
  }): Promise<T | undefined> {
    const content = JSON.stringify(body)
    if (sent.current.content !== content) sent.current = { content, id: newId() }
    setBusy(true)
    setRefused(nothing)
    try {
      const done = await call<T>('POST', address, { command: sent.current.id, ...body })
      if (caseId !== undefined) void client.invalidateQueries({ queryKey: ['case', caseId] })
      void client.invalidateQueries({ queryKey: ['cases'] })
      if (done.told !== undefined) say({ message: done.told, tone: 'warn', for: 60_000 })
      return done
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      // 409: the case may have moved since the page was read.
      if (error.status === 409 && caseId !== undefined) void client.invalidateQueries({ queryKey: ['case', caseId] })
      refuse({
        errors: error.errors,
        reasons: error.reasons,
        mayHaveHappened: error.mayHaveHappened,
        ...(error.errors.length === 0 && error.reasons.length === 0 ? { problem: error } : {}),
      })
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy, refused, refuse, attempt }
}
