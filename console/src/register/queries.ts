import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AgencySetting, LayerNamed, RegisteredAgency, RegistryStepView, RegistryView } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { useState } from 'react'
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

const registryOf = (stream: Stream) =>
  queryOptions({
    queryKey: ['registry', stream],
    queryFn: ({ signal }) => get<RegistryView>(`/api/registry/${stream}`, signal),
  })
export const useRegistry = (stream: Stream) => useQuery(registryOf(stream))

const allAgencies = queryOptions({
  queryKey: ['registry', 'agencies'],
  queryFn: ({ signal }) => get<readonly RegisteredAgency[]>('/api/registry/agencies', signal),
})
/** Every agency, and how far each is registered. */
export const useAgencies = () => useQuery(allAgencies)

/**
 * What a form was opened on. It travels with the act and moves on only by `again`, where whoever types is told what changed: what is read
 * anew behind his back is not what he looked at.
 */
export function useOpened(stream: Stream, opened: RegistryView) {
  const client = useQueryClient()
  const [on, setOn] = useState(opened)
  const again = async (): Promise<RegistryView> => {
    const now = await client.fetchQuery({ ...registryOf(stream), staleTime: 0 })
    setOn(now)
    return now
  }
  return { on, again }
}

export const useSettings = () =>
  useQuery({
    queryKey: ['registry', 'settings'],
    queryFn: ({ signal }) => get<readonly AgencySetting[]>('/api/registry/settings', signal),
  })

/** `basis`: the last entry the form was opened on; what another has changed since is not written over. */
export const enter = (stream: Stream, step: string, form: Form, basis?: number) =>
  call('POST', `/api/registry/${stream}/steps/${step}`, {
    command: newId(),
    form,
    ...(basis !== undefined && { basis }),
  })
