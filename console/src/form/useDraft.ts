import type { Draft } from '@xiezhi/answers'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ApiProblem, actingPerson, call } from '../api/client.ts'
import { type DraftState, draftKeeper } from './draftKeeper.ts'

/**
 * Reads a draft once; undefined while it is on its way, null when there is none. What cannot be read for want of a line is asked
 * for again: a form shown without it would write over it with the next keystroke.
 */
export function useStoredDraft(address: string): { draft: Draft | null | undefined; offline: boolean } {
  const [draft, setDraft] = useState<Draft | null>()
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    let left = false
    let again: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      try {
        const found = await call<Draft | null>('GET', address)
        if (!left) setDraft(found)
        if (!left) setOffline(false)
      } catch (error) {
        if (left) return
        // 0: no line.
        const isAnswered = error instanceof ApiProblem && error.status !== 0 && error.status < 500
        if (isAnswered) setDraft(null)
        else {
          setOffline(true)
          again = setTimeout(read, 2000)
        }
      }
    }
    setDraft(undefined)
    void read()
    return () => {
      left = true
      clearTimeout(again)
    }
  }, [address])
  return { draft, offline }
}

/**
 * Keeps what is typed on the server, a second after the typing stops, and at once when the page is left. It is the draft of the one
 * who typed it: once somebody else has signed in, what still waits is dropped, and the server refuses it in any case.
 */
export function useDraftKeeper(address: string) {
  const [state, setState] = useState<DraftState>('none')
  const [owner] = useState(actingPerson)
  const keeper = useMemo(
    () =>
      draftKeeper({
        save: (draft) => call('PUT', address, draft, undefined, owner),
        isOwn: () => owner === actingPerson(),
        isTold: (error) => error instanceof ApiProblem,
        tell: setState,
      }),
    [address, owner],
  )

  const discard = useCallback(async () => {
    keeper.drop()
    await call('DELETE', address).catch(() => undefined)
  }, [keeper, address])

  useEffect(() => {
    keeper.open()
    const hurry = () => void keeper.hurry()
    window.addEventListener('pagehide', hurry)
    return () => {
      window.removeEventListener('pagehide', hurry)
      keeper.close()
    }
  }, [keeper])

  return { state, keep: keeper.keep, discard }
}
