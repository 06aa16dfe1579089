import type { CaseEvent } from './event.ts'
import type { CaseFile } from './file.ts'
import { fold } from './fold.ts'

/** The case before an act, with what later mends made of the entries before it. */
export function asItStood(events: readonly CaseEvent[], sequence: number): CaseFile {
  return fold(
    events.flatMap((e) => {
      if (e.sequence < sequence) return [e]
      const effects = e.body.effects.filter((x) => (x.do === 'correct' || x.do === 'withdraw') && x.event < sequence)
      return effects.length === 0 ? [] : [{ ...e, body: { ...e.body, effects } }]
    }),
  )
}
