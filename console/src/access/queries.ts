import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { AuditPage, Reader } from '@xiezhi/answers'
import { get } from '../api/client.ts'

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

export const useReaders = (id: string) =>
  useQuery({
    queryKey: ['case', id, 'readers'],
    queryFn: ({ signal }) => get<readonly Reader[]>(`/api/cases/${id}/readers`, signal),
  })
