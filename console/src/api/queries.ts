import { useInfiniteQuery, useQuery } from '@tanstack/react-query'

import { useDeferredValue } from 'react'
import { type ListFilter, queryOf } from '../work/filter.ts'
import { ApiProblem, get } from './client.ts'
import type {
  ArticleText,
  CaseList,
  CaseView,
  DemoAccount,
  LawChoice,
  LawOutline,
  MatterPreset,
  PersonView,
  PublicDraft,
  RecordView,
  RuleBookView,
  Session,
  StepsView,
} from './types.ts'

const forever = Number.POSITIVE_INFINITY

/** null: nobody is signed in. */
export const useSessionQuery = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      try {
        // Whoever it is: the page then becomes his.
        return await get<Session>('/api/session', undefined, '')
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) return null
        throw error
      }
    },
    staleTime: 60_000,
  })

/** Only a demonstration has them; anywhere else the list is empty. */
export const useDemoAccounts = () =>
  useQuery({
    queryKey: ['demo-accounts'],
    queryFn: async () => {
      try {
        return await get<readonly DemoAccount[]>('/api/demo/accounts')
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return []
        throw error
      }
    },
    staleTime: forever,
  })

export const useCases = (filter: ListFilter) =>
  useInfiniteQuery({
    queryKey: ['cases', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => get<CaseList>(`/api/cases?${queryOf(filter, pageParam)}`, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })

export const useCase = (id: string) =>
  useQuery({ queryKey: ['case', id, 'file'], queryFn: ({ signal }) => get<CaseView>(`/api/cases/${id}`, signal) })

export const useSteps = (id: string) =>
  useQuery({
    queryKey: ['case', id, 'steps'],
    queryFn: ({ signal }) => get<StepsView>(`/api/cases/${id}/steps`, signal),
  })

export const useRecord = (id: string, asOf: string) =>
  useQuery({
    queryKey: ['case', id, 'record', asOf],
    queryFn: ({ signal }) =>
      get<RecordView>(`/api/cases/${id}/record${asOf === '' ? '' : `?asOf=${encodeURIComponent(asOf)}`}`, signal),
    placeholderData: (before) => before,
  })

/** What will be public, of that version of the case; `minor` as it is being answered. */
export const useDisclosure = (id: string, version: number, minor: string | undefined) =>
  useQuery({
    queryKey: ['case', id, 'disclosure', version, minor],
    queryFn: ({ signal }) =>
      get<PublicDraft>(`/api/cases/${id}/disclosure${minor === undefined ? '' : `?minor=${minor}`}`, signal),
    placeholderData: (before) => before,
  })

export const usePeople = () =>
  useQuery({
    queryKey: ['people'],
    queryFn: () => get<readonly PersonView[]>('/api/people'),
    staleTime: 300_000,
  })

export const useMatters = () =>
  useQuery({
    queryKey: ['matters'],
    queryFn: async () => (await get<{ items: readonly MatterPreset[] }>('/api/lists/matters')).items,
    staleTime: 300_000,
  })

export const useRuleBook = () =>
  useQuery({ queryKey: ['rulebook'], queryFn: () => get<RuleBookView>('/api/law/rulebook'), staleTime: forever })

/** Laws whose name has these words; asked once somebody has typed two characters and stands still. */
export function useLawSearch(words: string) {
  const still = useDeferredValue(words.trim())
  return useQuery({
    queryKey: ['law-search', still],
    queryFn: () => get<readonly LawChoice[]>(`/api/law/search?q=${encodeURIComponent(still)}`),
    enabled: still.length >= 2,
    staleTime: 60_000,
  })
}

/** A law as its articles; an error where its text is not in the library. */
export const useLaw = (id: string) =>
  useQuery({
    queryKey: ['law', id],
    queryFn: () => get<LawOutline>(`/api/law/laws/${id}`),
    staleTime: forever,
    retry: false,
  })

export const useArticle = (statute: string, article: number) =>
  useQuery({
    queryKey: ['article', statute, article],
    queryFn: () => get<ArticleText>(`/api/law/articles/${statute}/${article}`),
    staleTime: forever,
    retry: false,
  })
