import type { Form } from '@xiezhi/casework'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, call } from '../api/client.ts'
import type { Draft } from '../api/types.ts'

export type DraftState = 'none' | 'saving' | 'saved' | 'failed'

/**
 * Reads a draft once; undefined while it is on its way, null when there is none. What cannot be read for want of a line is asked
 * for again: a form shown without it would write over it with the next keystroke.
 */
export function useStoredDraft(address: string): Draft | null | undefined {
  const [draft, setDraft] = useState<Draft | null>()
  useEffect(() => {
    let left = false
    let again: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      try {
        const found = await call<Draft | null>('GET', address)
        if (!left) setDraft(found)
      } catch (error) {
        if (left) return
        // 0: no line.
        const isAnswered = error instanceof ApiProblem && error.status !== 0 && error.status < 500
        if (isAnswered) setDraft(null)
        else again = setTimeout(read, 2000)
      }
    }
    setDraft(undefined)
    void read()
    return () => {
      left = true
      clearTimeout(again)
    }
  }, [address])
  return draft
}

/** Keeps what is typed on the server, a second after the typing stops, and at once when the page is left. */
export function useDraftKeeper(address: string) {
  const [state, setState] = useState<DraftState>('none')
  const waiting = useRef<Draft>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const closed = useRef(false)

  const send = useCallback(async () => {
    const draft = waiting.current
    if (draft === undefined || closed.current) return
    waiting.current = undefined
    setState('saving')
    try {
      await call('PUT', address, draft)
      if (!closed.current) setState('saved')
    } catch (error) {
      // Without a session or a line the text stays on the page, and is tried again with the next keystroke or sign-in.
      waiting.current ??= draft
      if (!closed.current) setState(error instanceof ApiProblem ? 'failed' : 'none')
    }
  }, [address])

  const keep = useCallback(
    (form: Form, acted: string | undefined) => {
      waiting.current = { form, ...(acted === undefined ? {} : { acted: acted as NonNullable<Draft['acted']> }) }
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
