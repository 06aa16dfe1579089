import type { Draft } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, actingPerson, call } from '../api/client.ts'

/** Until a draft that was not taken is sent again. */
const retryAfter = 5000

export type DraftState = 'none' | 'saving' | 'saved' | 'failed'

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
  const waiting = useRef<Omit<Draft, 'saved'>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const closed = useRef(false)
  const [owner] = useState(actingPerson)

  const send = useCallback(async () => {
    const draft = waiting.current
    if (draft === undefined || closed.current || owner !== actingPerson()) return
    waiting.current = undefined
    setState('saving')
    try {
      await call('PUT', address, draft, undefined, owner)
      if (!closed.current) setState('saved')
    } catch (error) {
      // Without a session or a line the text stays on the page, and is tried again: by itself, and with the next keystroke.
      waiting.current ??= draft
      if (closed.current) return
      setState(error instanceof ApiProblem ? 'failed' : 'none')
      clearTimeout(timer.current)
      timer.current = setTimeout(send, retryAfter)
    }
  }, [address, owner])

  const keep = useCallback(
    (form: Form, acted: string | undefined) => {
      waiting.current = { form, ...(acted === undefined ? {} : { acted }) }
      clearTimeout(timer.current)
      timer.current = setTimeout(send, 800)
    },
    [send],
  )

  const discard = useCallback(async () => {
    clearTimeout(timer.current)
    waiting.current = undefined
    setState('none')
    await call('DELETE', address).catch(() => undefined)
  }, [address])

  useEffect(() => {
    closed.current = false
    const hurry = () => void send()
    window.addEventListener('pagehide', hurry)
    return () => {
      window.removeEventListener('pagehide', hurry)
      clearTimeout(timer.current)
      void send()
      closed.current = true
    }
  }, [send])

  return { state, keep, discard }
}
