import { useQuery } from '@tanstack/react-query'
import type { AgencySetting, LayerNamed, RegistryStepView, RegistryView } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { call, get, newId } from '../api/client.ts'

export type Stream = `agency/${string}` | `person/${string}`

export const useRegistrySteps = () =>
  useQuery({
    queryKey: ['registry', 'steps'],
    queryFn: ({ signal }) => get<readonly RegistryStepView[]>('/api/registry/steps', signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Which layers there are: those of the State, of sectors, of provinces. */
export const useLayers = () =>
  useQuery({
    queryKey: ['law', 'layers'],
    queryFn: ({ signal }) => get<readonly LayerNamed[]>('/api/law/layers', signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useRegistry = (stream: Stream) =>
  useQuery({
    queryKey: ['registry', stream],
    queryFn: ({ signal }) => get<RegistryView>(`/api/registry/${stream}`, signal),
  })

export const useSettings = () =>
  useQuery({
    queryKey: ['registry', 'settings'],
    queryFn: ({ signal }) => get<readonly AgencySetting[]>('/api/registry/settings', signal),
  })

export const enter = (stream: Stream, step: string, form: Form) =>
  call('POST', `/api/registry/${stream}/steps/${step}`, { command: newId(), form })
