import { useQueryClient } from '@tanstack/react-query'
import type { LiveCase } from '@xiezhi/answers'
import { useEffect, useState } from 'react'
import { call, whenReached } from '../api/client.ts'
import { lineWatch } from './line.ts'
import { useSession } from './session.tsx'
import { useToast } from './toasts.tsx'

/**
 * Hears what is done in cases this person may see: lists and the open case are read again, and a colleague's move is said. Answers
 * whether the line is lost.
 */
export function useLive(): boolean {
  const [lost, setLost] = useState(false)
  const client = useQueryClient()
  const say = useToast()
  const { person } = useSession()
  useEffect(() => {
    const source = new EventSource('/api/live')
    let broken = false
    // What the server answers does not matter: that it does.
    const ask = () => void call('GET', '/api/session', undefined, undefined, '').catch(() => undefined)
    const { away, back, stop } = lineWatch({ ask, tell: setLost })
    // An answer that was already on its way says nothing of a line the browser knows to be down.
    whenReached((yes) => (yes && navigator.onLine ? back() : away()))
    source.addEventListener('case', (event) => {
      const move = JSON.parse((event as MessageEvent<string>).data) as LiveCase
      client.invalidateQueries({ queryKey: ['cases'] })
      client.invalidateQueries({ queryKey: ['case', move.case] })
      const here = window.location.pathname === `/cases/${move.case}`
      if (here && move.by !== person.name && move.by !== person.id)
        say({ message: `${move.by} 刚刚办理：${move.title}`, for: 5000 })
    })
    source.onerror = () => {
      broken = true
      away()
    }
    // What was missed while the line was down is not repeated by the server.
    source.addEventListener('hello', () => {
      if (broken) client.invalidateQueries()
      broken = false
      back()
    })
    window.addEventListener('offline', away)
    if (!navigator.onLine) away()
    window.addEventListener('online', ask)
    return () => {
      source.close()
      stop()
      window.removeEventListener('offline', away)
      window.removeEventListener('online', ask)
      whenReached(() => undefined)
    }
  }, [client, say, person.id, person.name])
  return lost
}
