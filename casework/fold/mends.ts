import type { CaseEvent, Effect } from '../event.ts'
import type { Form } from '../file.ts'

/** What later entries of the same record made of earlier ones: corrected effects stand in the place of the first. */
export interface Mends {
  readonly corrected: Map<number, Extract<Effect, { do: 'correct' }>>
  readonly by: Map<number, number[]>
  /** Every form a correction gave the entry, in order. */
  readonly forms: Map<number, Form[]>
  /** What was irregular about the entry, by every telling of it, the newest first. */
  readonly irregular: Map<number, Extract<Effect, { do: 'irregular' }>[]>
  readonly withdrawn: Set<number>
  /** The event of the decision that stands: what was verified stays verified for it, whatever is corrected later. */
  readonly decided: number
}

/** A mend changes what an act did, and never what was irregular about it: a fault once told stands until it is cured (处罚法47). */
export function mendedBy(mend: Extract<Effect, { do: 'correct' }>, event: CaseEvent, mends: Mends): readonly Effect[] {
  const told = mend.effects.flatMap((e) => (e.do === 'irregular' ? [e.irregularity.gate] : []))
  return [...mend.effects, ...faultsOf(event, mends).filter((e) => !told.includes(e.irregularity.gate))]
}

/** One for each gate, as it was told last. */
export function faultsOf(event: CaseEvent, mends: Mends): readonly Extract<Effect, { do: 'irregular' }>[] {
  const first = event.body.effects.filter((e) => e.do === 'irregular')
  const all = [...(mends.irregular.get(event.sequence) ?? []), ...first]
  return all.filter((e, i) => all.findIndex((o) => o.irregularity.gate === e.irregularity.gate) === i)
}

export const unmended = (): Mends => ({
  corrected: new Map(),
  by: new Map(),
  forms: new Map(),
  irregular: new Map(),
  withdrawn: new Set(),
  decided: Number.POSITIVE_INFINITY,
})

export function mendsIn(events: readonly CaseEvent[]): Mends {
  const mends: Mends = unmended()
  for (const event of events)
    for (const effect of event.body.effects) {
      if (effect.do === 'correct') {
        mends.corrected.set(effect.event, effect)
        mends.by.set(effect.event, [...(mends.by.get(effect.event) ?? []), event.sequence])
        mends.forms.set(effect.event, [...(mends.forms.get(effect.event) ?? []), effect.form])
        const faults = effect.effects.filter((e) => e.do === 'irregular')
        mends.irregular.set(effect.event, [...faults, ...(mends.irregular.get(effect.event) ?? [])])
      }
      if (effect.do === 'withdraw') mends.withdrawn.add(effect.event)
    }
  return { ...mends, decided: decidedIn(events, mends) }
}

/** The first decision that still stands: what was found for one that is gone has to be found anew for the next. */
function decidedIn(events: readonly CaseEvent[], { corrected, withdrawn }: Mends): number {
  const standing = new Map<string, number>()
  for (const event of events)
    for (const effect of withdrawn.has(event.sequence)
      ? []
      : (corrected.get(event.sequence)?.effects ?? event.body.effects)) {
      if (effect.do === 'enter' && effect.final === true) standing.set(`${effect.kind} ${effect.no}`, event.sequence)
      if (effect.do === 'change' && effect.ends !== undefined) standing.delete(`${effect.kind} ${effect.no}`)
    }
  return Math.min(Number.POSITIVE_INFINITY, ...standing.values())
}

/** Whether an entry was rewritten after this one: what this one found about it was found about something else. */
export const rewritten = (mends: Mends, entry: number, after: number, until = Number.POSITIVE_INFINITY): boolean =>
  (mends.by.get(entry) ?? []).some((by) => by > after && by < until)

/** What was found on an entry that was rewritten since was found about something else. */
export function hasLapsed(
  { finding }: { finding?: 'ever' | 'undecided' },
  entry: number,
  at: number,
  mends: Mends,
): boolean {
  if (finding === undefined) return false
  return rewritten(mends, entry, at, finding === 'undecided' ? mends.decided : undefined)
}
