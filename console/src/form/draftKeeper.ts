import type { Draft } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'

/** After the typing stops. */
export const keepAfter = 800
/** Until a draft that was not taken is sent again. */
export const retryAfter = 5000

export type DraftState = 'none' | 'saving' | 'saved' | 'failed'
export type Typed = Omit<Draft, 'saved'>

interface Ways {
  readonly save: (draft: Typed) => Promise<unknown>
  /** Whether whoever typed it is still the one who works here. */
  readonly isOwn: () => boolean
  /** An answer of the server, or no line: the text waits, and that is said. What else goes wrong is no news to a reader. */
  readonly isTold: (error: unknown) => boolean
  readonly tell: (state: DraftState) => void
}

export interface DraftKeeper {
  keep(form: Form, acted?: string, basis?: number): void
  /** Sends at once what still waits. */
  hurry(): Promise<void>
  /** What waits is dropped: the step is taken. */
  drop(): void
  open(): void
  /** Sends what still waits, and tells nobody any more. */
  close(): void
}

/** Keeps what is typed, a while after the typing stops; of one who has left nothing is sent under the name of the next. */
export function draftKeeper({ save, isOwn, isTold, tell }: Ways): DraftKeeper {
  let waiting: Typed | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(send, ms)
  }
  const send = async (): Promise<void> => {
    const draft = waiting
    if (draft === undefined || closed || !isOwn()) return
    waiting = undefined
    tell('saving')
    try {
      await save(draft)
      if (!closed) tell('saved')
    } catch (error) {
      // Without a session or a line the text stays on the page, and is tried again: by itself, and with the next keystroke.
      waiting ??= draft
      if (closed) return
      tell(isTold(error) ? 'failed' : 'none')
      later(retryAfter)
    }
  }
  return {
    keep(form, acted, basis) {
      waiting = { form, ...(acted === undefined ? {} : { acted }), ...(basis === undefined ? {} : { basis }) }
      later(keepAfter)
    },
    hurry: send,
    drop() {
      clearTimeout(timer)
      waiting = undefined
      tell('none')
    },
    open() {
      closed = false
    },
    close() {
      clearTimeout(timer)
      void send()
      closed = true
    },
  }
}
