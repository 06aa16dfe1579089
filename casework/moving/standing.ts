import type { CaseEvent, Effect } from '../event.ts'
import type { Form, Moment } from '../file.ts'
import { faultsOf, hasLapsed, mendedBy, mendsIn } from '../fold/mends.ts'

/** An act as it stands: with what corrections made of it. What mends the record is in what it mended, and no act of its own. */
export interface Standing {
  readonly event: CaseEvent
  readonly acted: Moment
  readonly form: Form
  readonly effects: readonly Effect[]
}

/** What was done in a case, act by act, as the fold takes it; acts withdrawn are not there, but for their faults. */
export function standing(events: readonly CaseEvent[]): readonly Standing[] {
  const mends = mendsIn(events)
  const entered = new Map<string, number>()
  return events.flatMap((event): readonly Standing[] => {
    const mend = mends.corrected.get(event.sequence)
    const gone = mends.withdrawn.has(event.sequence)
    const whole = gone ? faultsOf(event, mends) : mend === undefined ? event.body.effects : mendedBy(mend, event, mends)
    for (const e of whole) if (e.do === 'enter') entered.set(`${e.kind} ${e.no}`, event.sequence)
    const effects = whole.filter((e) => {
      if (e.do === 'correct' || e.do === 'withdraw') return false
      const on = e.do === 'change' ? entered.get(`${e.kind} ${e.no}`) : undefined
      return e.do !== 'change' || (on !== undefined && !hasLapsed(e, on, event.sequence, mends))
    })
    const mending = event.type === 'corrected' || event.type === 'withdrawn'
    if ((gone || mending) && effects.length === 0) return []
    return [{ event, acted: mend?.acted ?? event.acted, form: mend?.form ?? event.body.form, effects }]
  })
}
