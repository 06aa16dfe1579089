import { compareDays } from '@xiezhi/law'
import { dueOfRecord } from './clocks.ts'
import { type Context, dayOfMoment } from './context.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile } from './file.ts'
import { fold, mainProceeding } from './fold.ts'
import { blockedReasons, judgeGates } from './gates.ts'
import type { World } from './readings/index.ts'

/** A mend that moves a due date somebody already relied on raises an irregularity on what relied on it (design 4.6). */
export function movedDates(events: readonly CaseEvent[], mend: Effect, context: Context): readonly Effect[] {
  const next = events.length === 0 ? 1 : events[events.length - 1]!.sequence + 1
  const probe: CaseEvent = {
    ...events[0]!,
    sequence: next,
    type: 'corrected',
    body: { ...events[0]!.body, effects: [mend] },
  }
  const after: CaseFile = fold([...events, probe])
  return after.relied.flatMap((r) => {
    const record = after.clocks.find((c) => c.id === r.clock)
    if (record === undefined || record.length === null) return []
    const safe = dueOfRecord(record, record.length, context, r.on).safe
    if (compareDays(safe, r.safe) === 0 || compareDays(safe, r.on) <= 0) return []
    const act = after.acts.find((a) => a.event === r.event)
    return [
      {
        do: 'irregular' as const,
        irregularity: {
          gate: 'G16',
          step: act?.step ?? ('decision.approve' as const),
          sentence: `更正后的期限到${safe}才满，而第${r.event}号记录于${r.on}已经作出。`,
          reason: '更正改变了已被依据的期限',
        },
      },
    ]
  })
}

/**
 * A mend after the decision that takes away what it rested on: the gates of the decision are judged again as they stood, without the
 * mend and with it, and what only now is unmet is marked on the decision.
 */
export function shaken(events: readonly CaseEvent[], mend: Effect, context: Context): readonly Effect[] {
  const at = events.findIndex((e) => e.body.effects.some((x) => x.do === 'decision'))
  const decision = events[at]
  if (decision === undefined || mend.do !== 'correct' || mend.event > decision.sequence) return []
  const bare = {
    ...decision,
    body: { ...decision.body, effects: decision.body.effects.filter((x) => x.do === 'decision') },
  }
  const then = [...events.slice(0, at), bare]
  const probe: CaseEvent = { ...bare, sequence: decision.sequence + 1, body: { ...bare.body, effects: [mend] } }
  const procedure = context.rules.procedures.find((p) => p.id === fold(then).procedure)
  const step = procedure?.steps.find((s) => s.id === 'decision.approve')
  if (step === undefined) return []
  const unmet = (history: readonly CaseEvent[]) => {
    const file = fold(history)
    const actor = { ...context, actor: decision.actor }
    const day = dayOfMoment(decision.acted)
    const world: World = { file, context: actor, step, proceeding: mainProceeding(file), day, form: decision.body.form }
    return blockedReasons(judgeGates(world), world)
  }
  const before = unmet(then).map((r) => `${r.gate} ${r.party}`)
  return unmet([...then, probe])
    .filter((r) => !before.includes(`${r.gate} ${r.party}`))
    .map((r) => ({
      do: 'irregular',
      irregularity: {
        gate: r.gate ?? r.code,
        step: 'decision.approve',
        sentence: `更正后，第${decision.sequence}号决定作出时：${r.sentence}`,
        reason: '更正改变了决定所依据的记录',
      },
    }))
}
