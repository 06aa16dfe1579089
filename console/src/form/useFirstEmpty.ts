import type { Form } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import { useEffect, useRef } from 'react'
import { firstEmpty, idOf } from './model.ts'

/** Where a step follows on the last one the keyboard is in the first field that is still empty, if it is before the eyes. */
export function useFirstEmpty(follows: boolean, fields: readonly Field[], form: Form): void {
  const first = useRef(follows ? firstEmpty(fields, form) : undefined)
  useEffect(() => {
    const at = first.current === undefined ? null : document.getElementById(idOf(first.current))
    first.current = undefined
    const isSeen = at !== null && at.getBoundingClientRect().bottom < window.innerHeight
    if (isSeen && at.matches('input, textarea') && window.matchMedia('(pointer: fine)').matches)
      at.focus({ preventScroll: true })
  }, [])
}
