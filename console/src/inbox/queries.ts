import { useQuery } from '@tanstack/react-query'
import type { InboxAdded, InboxItem, InboxRow } from '@xiezhi/answers'
import { get } from '../api/client.ts'

/** What came in from the portal and waits to be registered. */
export const useInbox = () =>
  useQuery({ queryKey: ['inbox'], queryFn: () => get<readonly InboxRow[]>('/api/inbox'), refetchInterval: 120_000 })

/** What was added to what came in, and waits to be entered in its case. */
export const useAdded = () =>
  useQuery({
    queryKey: ['inbox', 'added'],
    queryFn: () => get<readonly InboxAdded[]>('/api/inbox/added'),
    refetchInterval: 120_000,
  })

/** One that I have taken; '' asks nothing. */
export const useInboxItem = (number: string) =>
  useQuery({
    queryKey: ['inbox', number],
    queryFn: () => get<InboxItem>(`/api/inbox/${number}`),
    enabled: number !== '',
    // What is being filled in is not changed under the hand.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
