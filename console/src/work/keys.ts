import { useEffect, useRef } from 'react'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Keys for the whole page, by their name in small letters: never while somebody types, holds a modifier, or a dialog is open. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = now.current[event.key.toLowerCase()]
      if (action === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (typing(event.target) || document.querySelector('dialog[open]') !== null) return
      if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('a, button, summary')) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
