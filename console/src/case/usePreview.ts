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

interface Place {
  readonly caseId: string
  readonly proceeding: string
  readonly step: string
  /** What a paper says is of the case as well as of the form: another version of the case is another paper. */
  readonly version: number
}

/** A paper, and the version of the case it was drawn from. */
export type Drawn = Preview & { readonly of: number }

/** The paper of a step as the form now makes it; undefined while none is known. */
export function usePreview(
  { caseId, proceeding, step, version }: Place,
  form: Form,
  party: string | undefined,
  on: boolean,
) {
  const settled = useSettled(JSON.stringify(form), 600)
  return useQuery({
    queryKey: ['preview', caseId, proceeding, step, version, settled, party],
    enabled: on,
    // Many are typing, or the same person in another window: the paper comes a moment later.
    retry: (count, error) => error instanceof ApiProblem && error.code === 'preview-busy' && count < 6,
    retryDelay: 1000,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Drawn> => {
      const drawn = await call<Preview>(
        'POST',
        `/api/cases/${caseId}/proceedings/${proceeding}/steps/${step}/preview`,
        { form: JSON.parse(settled) as Form, ...(party === undefined ? {} : { party }) },
        signal,
      )
      return { ...drawn, of: version }
    },
  })
}
