import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Moment } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import { get } from '../api/client.ts'

export interface AuditLine {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly whatTitle: string
  readonly person: string | null
  readonly name: string | null
  readonly account: string | null
  readonly agencyName: string | null
  readonly postTitle: string | null
  readonly subject: string
  readonly case: string | null
  readonly code: string | null
  readonly address: string | null
}

interface AuditPage {
  readonly rows: readonly AuditLine[]
  readonly next: string | null
  readonly acts: readonly (readonly [id: string, title: string])[]
}

export interface AuditFilter {
  readonly person: string
  readonly case: string
  readonly what: string
  readonly from: string
  readonly to: string
}

export const useAudit = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const given = Object.entries({ ...filter, cursor: pageParam }).filter(([, value]) => value !== '')
      return get<AuditPage>(`/api/audit?${new URLSearchParams(given)}`, signal)
    },
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })

export interface Reader {
  readonly name: string
  readonly agencyName: string
  readonly postTitle: string
  readonly day: Day
  readonly first: Moment
  readonly last: Moment
  readonly parts: readonly string[]
}

export const useReaders = (id: string) =>
  useQuery({
    queryKey: ['case', id, 'readers'],
    queryFn: ({ signal }) => get<readonly Reader[]>(`/api/cases/${id}/readers`, signal),
  })
