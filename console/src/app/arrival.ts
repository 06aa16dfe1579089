import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Whether the keyboard is nowhere: what it was in went away, or nothing was chosen yet. */
export const isAdrift = (at: Element | null): boolean => at === null || at === document.body || at.id === 'main'

/** On another page the keyboard is at the beginning of its content, not before the head of the site: unless it stayed where it was, or the page took it. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (isAdrift(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [pathname, main])
}
