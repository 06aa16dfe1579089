import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Preview } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { useEffect, useState } from 'react'
import { ApiProblem, call } from '../api/client.ts'

/** A value as it was once it has stood still for a while. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

/** The paper of a step as the form now makes it; undefined while none is known. */
export function usePreview(
  { caseId, proceeding, step }: { caseId: string; proceeding: string; step: string },
  form: Form,
  party: string | undefined,
  on: boolean,
) {
  const settled = useSettled(JSON.stringify(form), 600)
  return useQuery({
    queryKey: ['preview', caseId, proceeding, step, settled, party],
    enabled: on,
    // Many are typing, or the same person in another window: the paper comes a moment later.
    retry: (count, error) => error instanceof ApiProblem && error.code === 'preview-busy' && count < 6,
    retryDelay: 1000,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call<Preview>(
        'POST',
        `/api/cases/${caseId}/proceedings/${proceeding}/steps/${step}/preview`,
        { form: JSON.parse(settled) as Form, ...(party === undefined ? {} : { party }) },
        signal,
      ),
  })
}
