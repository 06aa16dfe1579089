import type { Form } from '@xiezhi/casework'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, call } from '../api/client.ts'
import type { Draft } from '../api/types.ts'

export type DraftState = 'none' | 'saving' | 'saved' | 'failed'

/** Reads a draft once; undefined while it is on its way, null when there is none. */
export function useStoredDraft(address: string): Draft | null | undefined {
  const [draft, setDraft] = useState<Draft | null>()
  useEffect(() => {
    let left = false
    setDraft(undefined)
    call<Draft | null>('GET', address)
      .then((found) => !left && setDraft(found))
      .catch(() => !left && setDraft(null))
    return () => {
      left = true
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
