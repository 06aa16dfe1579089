import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { whenReached } from '../api/client.ts'
import type { LiveCase } from '../api/types.ts'
import { useSession } from './session.tsx'
import { useToast } from './toasts.tsx'

/** A line that is away for less is no news: the next call may find it back. */
const shortWhile = 3000

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
    let timer: ReturnType<typeof setTimeout> | undefined
    const away = () => {
      timer ??= setTimeout(() => setLost(true), shortWhile)
    }
    const back = () => {
      clearTimeout(timer)
      timer = undefined
      setLost(false)
    }
    whenReached((yes) => (yes ? back() : away()))
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
    return () => {
      source.close()
      clearTimeout(timer)
      window.removeEventListener('offline', away)
      whenReached(() => undefined)
    }
  }, [client, say, person.id, person.name])
  return lost
}
