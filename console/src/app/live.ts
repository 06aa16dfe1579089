import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LiveCase } from '../api/types.ts'
import { useSession } from './session.tsx'
import { useToast } from './toasts.tsx'

/** Hears what is done in cases this person may see: lists and the open case are read again, and a colleague's move is said. */
export function useLive(): void {
  const client = useQueryClient()
  const say = useToast()
  const { person } = useSession()
  useEffect(() => {
    const source = new EventSource('/api/live')
    let broken = false
    source.addEventListener('case', (event) => {
      const move = JSON.parse((event as MessageEvent<string>).data) as LiveCase
      client.invalidateQueries({ queryKey: ['cases'] })
      client.invalidateQueries({ queryKey: ['case', move.case] })
      const here = window.location.pathname === `/cases/${move.case}`
      if (here && move.by !== person.name && move.by !== person.id)
        say({ message: `${move.by} 刚刚办理：${move.title}` })
    })
    source.onerror = () => {
      broken = true
    }
    // What was missed while the line was down is not repeated by the server.
    source.addEventListener('hello', () => {
      if (broken) client.invalidateQueries()
      broken = false
    })
    return () => source.close()
  }, [client, say, person.id, person.name])
}
