import type { StepView } from '@xiezhi/answers'
import { useEffect, useRef } from 'react'
import { isAdrift } from '../app/arrival.ts'
import type { PaneProps } from './pane.ts'
import { cureAt, factsAt, toField } from './toField.ts'

type Led = Pick<PaneProps, 'ask' | 'begin'> & { readonly step: Pick<StepView, 'fields'> }

/** What of a form somebody was led here for: the question to answer, or what its cure is to say. Nobody led: nothing. */
export const ledTo = ({ step, ask, begin }: Led): readonly string[] => {
  if (ask.length > 0) return factsAt(step, ask) ?? []
  return Object.keys(begin).length > 0 ? cureAt({ step, form: begin }) : []
}

/** The keyboard waits in front of the form that is still coming, and has chosen nothing else meanwhile. */
const waits = (at: Element | null): boolean => isAdrift(at) || at?.classList.contains('work3__pane') === true

/** Whoever was sent to another form for one thing of it finds the keyboard there when the form has come. */
export function useLed(led: Led): void {
  const ids = useRef(ledTo(led))
  useEffect(() => {
    if (waits(document.activeElement)) toField(ids.current)
  }, [])
}
