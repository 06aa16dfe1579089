import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { InboxAddedList, InboxItem, InboxList } from '@xiezhi/answers'
import { get } from '../api/client.ts'

/** What came in from the portal and waits to be registered. */
export const useInbox = (only: { readonly procedure: string; readonly same: string }) =>
  useInfiniteQuery({
    queryKey: ['inbox', only],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const given = Object.entries({ ...only, after: pageParam }).filter(([, value]) => value !== '')
      return get<InboxList>(`/api/inbox?${new URLSearchParams(given)}`, signal)
    },
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
    refetchInterval: 120_000,
  })

/** How much of it waits, and how it stands with the first that nobody has taken. */
export const useArrived = () => useInbox({ procedure: '', same: '' }).data?.pages[0]?.kinds ?? []

/** What was added to what came in, and waits to be entered in its case. */
export const useAdded = () =>
  useInfiniteQuery({
    queryKey: ['inbox', 'added'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      get<InboxAddedList>(
        `/api/inbox/added${pageParam === '' ? '' : `?after=${encodeURIComponent(pageParam)}`}`,
        signal,
      ),
    getNextPageParam: (page) => page.next ?? undefined,
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
