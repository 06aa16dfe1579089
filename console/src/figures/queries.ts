import { useQuery } from '@tanstack/react-query'
import type { FigureCases, FiguresPage, ReviewStaffing } from '@xiezhi/answers'
import { get } from '../api/client.ts'

export const figuresQuery = (filter: Readonly<Record<string, string>>): string =>
  `${new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))}`

export const useFigures = (filter: { readonly form: string; readonly year: string; readonly agency: string }) =>
  useQuery({
    queryKey: ['figures', filter],
    queryFn: ({ signal }) => get<FiguresPage>(`/api/figures?${figuresQuery(filter)}`, signal),
    placeholderData: (before) => before,
  })

export const useFigureCases = (filter: Readonly<Record<string, string>>) =>
  useQuery({
    queryKey: ['figures', 'cases', filter],
    queryFn: ({ signal }) => get<FigureCases>(`/api/figures/cases?${figuresQuery(filter)}`, signal),
  })

export const useStaffing = () =>
  useQuery({
    queryKey: ['figures', 'staffing'],
    queryFn: ({ signal }) => get<ReviewStaffing>('/api/figures/staffing', signal),
  })
