import { useQuery } from '@tanstack/react-query'
import type { CreditCells, CreditPage } from '@xiezhi/answers'
import { get } from '../api/client.ts'

export interface CreditFilter {
  readonly table: string
  readonly from: string
  readonly to: string
  readonly agency: string
  readonly show: string
}

export const creditQuery = (filter: Readonly<Record<string, string>>): string =>
  `${new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))}`

export const useCredit = (filter: CreditFilter) =>
  useQuery({
    queryKey: ['credit', filter],
    queryFn: ({ signal }) => get<CreditPage>(`/api/credit?${creditQuery({ ...filter })}`, signal),
    placeholderData: (before) => before,
  })

export const useCreditCells = (id: string | undefined) =>
  useQuery({
    queryKey: ['credit', 'case', id],
    queryFn: ({ signal }) => get<CreditCells>(`/api/credit/cases/${id}`, signal),
    enabled: id !== undefined,
  })
