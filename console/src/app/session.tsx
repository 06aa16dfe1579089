import type { Session } from '@xiezhi/answers'
import type { Moment } from '@xiezhi/casework'
import { createContext, useContext } from 'react'

/** Who works here, and when that was read: the server's time moves on from there. */
export interface Working extends Session {
  readonly readAt: number
}

const Current = createContext<Working | undefined>(undefined)
export const SessionProvider = Current.Provider

/** Who works here. Only below a page that has somebody signed in. */
export function useSession(): Working {
  const session = useContext(Current)
  if (session === undefined) throw new Error('nobody is signed in')
  return session
}

/** A moment moved on. '2026-11-22T10:30' and 120000 ms → '2026-11-22T10:32'. */
export function momentAfter(moment: string, milliseconds: number): Moment {
  const at = Date.parse(`${moment}:00Z`) + milliseconds
  return new Date(at).toISOString().slice(0, 16) as Moment
}

/** The server's time now, as far as it can be known here. */
export const serverNow = (s: Working): Moment => momentAfter(s.now, Math.max(0, Date.now() - s.readAt))
