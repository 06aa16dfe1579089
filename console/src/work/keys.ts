import { useEffect, useRef } from 'react'

/** Boxes, radios and buttons take no text: keys for the page go on working when one of them was the last thing pressed. */
const plain = new Set(['checkbox', 'radio', 'button', 'submit', 'file'])

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && !plain.has(target.type)))

/** Where the key was pressed. */
export type Place = 'text' | 'link' | 'page'

const placeOf = (target: EventTarget | null): Place =>
  typing(target) ? 'text' : target instanceof Element && target.closest('a, button, summary') ? 'link' : 'page'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'>

/** What a press means to the page: the key it waits for, leaving the field, or nothing: then it is the browser's. */
export function meant(event: Pressed, at: Place, isDialog: boolean, waited: (key: string) => boolean) {
  if (event.isComposing || event.altKey || isDialog) return undefined
  const mod = event.ctrlKey || event.metaKey
  const key = `${mod ? 'mod+' : ''}${event.key.toLowerCase()}`
  if (!waited(key)) return undefined
  if (!mod && at === 'text') return key === 'escape' && !event.defaultPrevented ? { key: undefined } : undefined
  // A link that has the focus is what Enter opens.
  return key === 'enter' && at === 'link' ? undefined : { key }
}

/**
 * Keys for the whole page, by their name in small letters: never while somebody types or a dialog is open. `mod+` before a key is
 * Ctrl or ⌘, and reaches the page from a field too. Escape in a field leaves the field; the next one is the page's.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event
      const isDialog = document.querySelector('dialog[open]') !== null
      const what = meant(event, placeOf(target), isDialog, (key) => now.current[key] !== undefined)
      if (what === undefined) return
      if (what.key === undefined) {
        if (target instanceof HTMLElement) target.blur()
        return
      }
      event.preventDefault()
      now.current[what.key]?.()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
