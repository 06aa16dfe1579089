import { useQuery } from '@tanstack/react-query'
import type { Upkeep } from '@xiezhi/answers'
import { keepsWatch } from '@xiezhi/law/posts.ts'
import { get } from '../api/client.ts'
import { useSession } from '../app/session.tsx'

/** Asked again by itself: who leaves the page open sees what changed. Of nobody but those who may read it. */
export const useUpkeep = () => {
  const { kind } = useSession().post
  return useQuery({
    queryKey: ['upkeep'],
    queryFn: ({ signal }) => get<Upkeep>('/api/upkeep', signal),
    enabled: keepsWatch(kind),
    refetchInterval: 60_000,
  })
}
