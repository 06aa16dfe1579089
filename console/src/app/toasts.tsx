import { type Toast, Toasts } from '@xiezhi/ui'
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'

type Say = (toast: Omit<Toast, 'id'> & { for?: number }) => void
const Saying = createContext<Say>(() => undefined)

/** Short messages about what was done, here or by a colleague; the same words are not said twice at once. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const count = useRef(0)
  const dismiss = useCallback((id: string) => setToasts((now) => now.filter((t) => t.id !== id)), [])
  const say = useCallback<Say>(
    ({ for: milliseconds = 8000, ...toast }) => {
      count.current += 1
      const id = `toast-${count.current}`
      setToasts((now) => [...now.filter((t) => t.message !== toast.message).slice(-3), { ...toast, id }])
      setTimeout(() => dismiss(id), milliseconds)
    },
    [dismiss],
  )
  return (
    <Saying.Provider value={say}>
      {children}
      <Toasts toasts={toasts} onDismiss={dismiss} />
    </Saying.Provider>
  )
}

export const useToast = (): Say => useContext(Saying)
