import { useQuery } from '@tanstack/react-query'
import type { KeptAccount } from '@xiezhi/answers'
import { get } from '../api/client.ts'

export const useAccounts = () =>
  useQuery({ queryKey: ['accounts'], queryFn: ({ signal }) => get<readonly KeptAccount[]>('/api/accounts', signal) })
