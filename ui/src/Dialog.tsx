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
      // Else the keyboard stands on “关闭”, and what is typed first closes it. On a phone the keys would cover what is asked.
      const first = dialog.querySelector<HTMLElement>('.dialog__body :is(input:not([type=hidden]), textarea, select)')
      if (first !== null && !first.hasAttribute('autofocus') && window.matchMedia('(pointer: fine)').matches)
        first.focus()
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
          <div className="dialog__body">{children}</div>
          {actions && <div className="dialog__foot">{actions}</div>}
        </Inside.Provider>
      )}
    </dialog>
  )
}
