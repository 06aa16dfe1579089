import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/client.ts'

/** Live updates say when something changed; focus only catches what a broken line missed. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      retry: (count, error) =>
        count < 2 && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500),
    },
  },
})
