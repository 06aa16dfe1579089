import { createContext, type ReactNode, useContext, useEffect, useId, useRef } from 'react'

const Inside = createContext(false)

export type DialogProps = {
  title: string
  open: boolean
  /** Escape, the close button, or the browser: the owner sets `open` to false. */
  onClose: () => void
  children: ReactNode
  actions?: ReactNode
}

/**
 * Where the keyboard begins: what is filled in; else what is to be read, with the button that does it one Tab further, so that no key held
 * too long confirms what was not read. On a phone the keys would cover what is asked.
 */
function beginOf(dialog: HTMLElement): HTMLElement | null {
  const field = dialog.querySelector<HTMLElement>('.dialog__body :is(input:not([type=hidden]), textarea, select)')
  return field !== null && window.matchMedia('(pointer: fine)').matches ? field : dialog.querySelector('.dialog__body')
}

/** The browser's own dialog: focus kept inside, Escape closes, focus goes back. One level only: a dialog in a dialog throws. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  if (useContext(Inside)) throw new Error('A dialog may not open another dialog: show the second thing in place.')
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    if (open && !dialog.open) {
      dialog.showModal()
      // Else the keyboard stands on “关闭”, and what is typed first closes it.
      beginOf(dialog)?.focus()
    }
    if (!open && dialog.open) dialog.close()
  }, [open])

  return (
    <dialog className="dialog" ref={box} aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <Inside.Provider value={true}>
          <div className="dialog__head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="link" onClick={() => box.current?.close()}>
              关闭
            </button>
          </div>
          <div className="dialog__body" tabIndex={-1}>
            {children}
          </div>
          {actions && <div className="dialog__foot">{actions}</div>}
        </Inside.Provider>
      )}
    </dialog>
  )
}
