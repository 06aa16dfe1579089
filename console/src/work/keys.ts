import { useEffect, useRef } from 'react'

/** Boxes, radios and buttons take no text: keys for the page go on working when one of them was the last thing pressed. */
const plain = new Set(['checkbox', 'radio', 'button', 'submit', 'file'])

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && !plain.has(target.type)))

/**
 * Keys for the whole page, by their name in small letters: never while somebody types or a dialog is open. `mod+` before a key is
 * Ctrl or ⌘, and reaches the page from a field too. Escape in a field leaves the field; the next one is the page's.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || document.querySelector('dialog[open]') !== null) return
      const mod = event.ctrlKey || event.metaKey
      const key = `${mod ? 'mod+' : ''}${event.key.toLowerCase()}`
      const action = now.current[key]
      if (action === undefined) return
      if (!mod && typing(event.target)) {
        if (key === 'escape' && event.target instanceof HTMLElement && !event.defaultPrevented) event.target.blur()
        return
      }
      if (key === 'enter' && event.target instanceof Element && event.target.closest('a, button, summary')) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
