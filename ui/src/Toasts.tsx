import type { ReactNode } from 'react'

export type Toast = {
  id: string
  message: string
  tone?: 'plain' | 'warn'
  /** Such as 撤销, where the law allows undoing. */
  action?: { label: string; onPress: () => void }
}

/** Stands on the page from the start; what is put into it is read out. `assertive` interrupts: only for what cannot wait. */
export function LiveRegion({ children, assertive }: { children?: ReactNode; assertive?: boolean }) {
  return (
    <div className="said" role={assertive ? 'alert' : 'status'} aria-live={assertive ? 'assertive' : 'polite'}>
      {children}
    </div>
  )
}

/** Short messages about what was done. They go when dismissed or when the owner takes them out, never by a hidden clock. */
export function Toasts({ toasts, onDismiss }: { toasts: readonly Toast[]; onDismiss: (id: string) => void }) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div className={toast.tone === 'warn' ? 'toast toast--warn' : 'toast'} key={toast.id}>
          <p>{toast.message}</p>
          {toast.action && (
            <button type="button" className="link" onClick={toast.action.onPress}>
              {toast.action.label}
            </button>
          )}
          <button type="button" className="link" onClick={() => onDismiss(toast.id)}>
            知道了
          </button>
        </div>
      ))}
    </div>
  )
}
