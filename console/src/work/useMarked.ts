import { useEffect, useRef, useState } from 'react'
import { isAdrift } from '../app/arrival.ts'

/** The case last opened from the list: going back comes back to its row. */
let lastOpened = ''

const reach = (id: string): void => {
  const link = document.querySelector<HTMLElement>(`#row-${CSS.escape(id)} a`)
  link?.focus({ preventScroll: true })
  link?.scrollIntoView({ block: 'nearest' })
}

/** The row one is at. The keyboard goes along with it: what is marked is what Enter opens and what is read out, wherever one was before. */
export function useMarked(rows: readonly { readonly id: string }[]) {
  const [marked, setMarked] = useState(lastOpened)
  const at = rows.findIndex((r) => r.id === marked)
  const move = (by: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
    if (row === undefined) return
    setMarked(row.id)
    reach(row.id)
  }
  const sought = useRef(lastOpened)
  useEffect(() => {
    if (rows.length === 0) return
    if (sought.current !== '' && isAdrift(document.activeElement)) reach(sought.current)
    sought.current = ''
  }, [rows])
  return {
    marked,
    at,
    move,
    mark: setMarked,
    opened: (id: string) => {
      lastOpened = id
    },
  }
}
