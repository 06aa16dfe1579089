import { type QueryClient, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type {
  AlikeBreach,
  ArticleText,
  CasePage,
  CaseView,
  Colleague,
  DemoAccount,
  Entrance,
  LawChoice,
  LawOutline,
  ListVersion,
  MatterList,
  Opening,
  ProcedureRules,
  PublicDraft,
  RecordView,
  StepsView,
} from '@xiezhi/answers'
import { useDeferredValue } from 'react'
import { type ListFilter, queryOf } from '../work/filter.ts'
import { get } from './client.ts'

const forever = Number.POSITIVE_INFINITY

const session = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ client }) => {
    // Whoever it is: the page then becomes his.
    const { session: found, ...where } = await get<Entrance>('/api/entrance', undefined, '')
    client.setQueryData(['entrance'], where)
    return found
  },
  staleTime: 60_000,
})
/** null: nobody is signed in. */
export const useSessionQuery = () => useQuery(session)

/** Before all else: nothing is drawn until it is answered. */
export const warmSession = (client: QueryClient): void => void client.prefetchQuery(session)

/** What is told to anybody; all else belongs to him who asked. */
const anybodys = new Set<unknown>(['session', 'entrance', 'demo-accounts'])
export const forgetOthers = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => !anybodys.has(queryKey[0]) })

/** Known as soon as it is known whether somebody is signed in. */
export const useEntrance = () =>
  useQuery<Pick<Entrance, 'place' | 'demo'>>({ queryKey: ['entrance'], enabled: false, staleTime: forever })

/** Only a demonstration has them. */
export const useDemoAccounts = (demo: boolean) =>
  useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => get<readonly DemoAccount[]>('/api/demo/accounts', undefined, ''),
    enabled: demo,
    staleTime: forever,
  })

export const useCases = (filter: ListFilter) =>
  useInfiniteQuery({
    queryKey: ['cases', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => get<CasePage>(`/api/cases?${queryOf(filter, pageParam)}`, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })

const caseOf = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'file'],
    queryFn: ({ signal }) => get<CaseView>(`/api/cases/${id}`, signal),
  })
export const useCase = (id: string) => useQuery(caseOf(id))

const stepsOf = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'steps'],
    queryFn: ({ signal }) => get<StepsView>(`/api/cases/${id}/steps?for=desk`, signal),
  })
export const useSteps = (id: string) => useQuery(stepsOf(id))

export const useRecord = (id: string, asOf: string) =>
  useQuery({
    queryKey: ['case', id, 'record', asOf],
    queryFn: ({ signal }) =>
      get<RecordView>(`/api/cases/${id}/record${asOf === '' ? '' : `?asOf=${encodeURIComponent(asOf)}`}`, signal),
    placeholderData: (before) => before,
  })

/** What that publication will make public, of that version of the case; `minors` as it is being answered who of the parties is one. */
export const useDisclosure = (id: string, proceeding: string, version: number, minors: readonly string[] | undefined) =>
  useQuery({
    queryKey: ['case', id, 'disclosure', proceeding, version, minors],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ proceeding, ...(minors === undefined ? {} : { minors: minors.join(',') }) })
      return get<PublicDraft>(`/api/cases/${id}/disclosure?${asked}`, signal)
    },
    placeholderData: (before) => before,
  })

const people = queryOptions({
  queryKey: ['people'],
  queryFn: () => get<readonly Colleague[]>('/api/people'),
  staleTime: 300_000,
})
export const usePeople = () => useQuery(people)

const matters = queryOptions({
  queryKey: ['matters'],
  queryFn: async () => (await get<MatterList>('/api/lists/matters')).items,
  staleTime: 300_000,
})
export const useMatters = () => useQuery(matters)

const benchmarks = queryOptions({
  queryKey: ['benchmarks'],
  queryFn: () => get<readonly ListVersion[]>('/api/lists/discretion/versions'),
  staleTime: 300_000,
})
export const useBenchmarks = () => useQuery(benchmarks)

const openings = queryOptions({
  queryKey: ['procedures'],
  queryFn: () => get<readonly Opening[]>('/api/procedures'),
  staleTime: 300_000,
})
/** How the agency punished the like, of the case as it stands at this version. */
export const useAlike = (id: string, version: number) =>
  useQuery({
    queryKey: ['case', id, 'alike', version],
    queryFn: () => get<readonly AlikeBreach[]>(`/api/cases/${id}/alike`),
    staleTime: 60_000,
  })
/** The procedures that may be begun from this post. */
export const useOpenings = () => useQuery(openings)

/** The rules of one procedure; while it is not known of which, none are asked for. */
export const rulesOf = (procedure: string | undefined) =>
  queryOptions({
    queryKey: ['rulebook', procedure],
    queryFn: () => get<ProcedureRules>(`/api/law/rulebook/${encodeURIComponent(procedure ?? '')}`),
    staleTime: forever,
    enabled: procedure !== undefined,
  })
export const useRuleBook = (procedure: string | undefined) => useQuery(rulesOf(procedure))

/** What every case page reads besides the case: asked for before one is opened, or beside it. */
export function warmLists(client: QueryClient, procedures: readonly string[] = []): void {
  for (const procedure of new Set(procedures)) void client.prefetchQuery(rulesOf(procedure))
  void client.prefetchQuery(people)
  void client.prefetchQuery(matters)
}

/** A case that is certainly being opened. Never on a mere hover: that it was read stands in the audit. */
export async function warmCase(client: QueryClient, id: string): Promise<void> {
  void client.prefetchQuery(stepsOf(id))
  await client.prefetchQuery(caseOf(id))
  const view = client.getQueryData(caseOf(id).queryKey)
  if (view !== undefined) await client.prefetchQuery(rulesOf(view.file.procedure))
}

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
