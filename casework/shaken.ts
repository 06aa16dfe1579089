import { compareDays, procedureOf } from '@xiezhi/law'
import { asItStood } from './asItStood.ts'
import { dueOfRecord } from './clocks.ts'
import { type Context, dayOfMoment } from './context.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile } from './file.ts'
import { fold } from './fold.ts'
import { blockedReasons, judgeGates, notedReasons } from './gates.ts'
import { faultOf } from './irregularities.ts'
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
          step: act?.step ?? '',
          sentence: `更正后的期限到${safe}才满，而第${r.event}号记录于${r.on}已经作出。`,
          reason: '更正改变了已被依据的期限',
        },
      },
    ]
  })
}

const isDecision = (x: Effect): boolean => x.do === 'enter' && x.final === true
export const isDecided = (e: CaseEvent): boolean => e.body.effects.some(isDecision)

/**
 * A mend after a decision that takes away what it rested on: the gates of the decision are judged again as they stood, without the
 * mend and with it, and what only now is unmet, or was in time and is so no more, is marked on it. A case may have several decisions.
 * `also`: what else the mend does, to the clocks.
 */
export const shaken = (
  events: readonly CaseEvent[],
  mend: Effect,
  context: Context,
  also: readonly Effect[] = [],
): readonly Effect[] =>
  mend.do !== 'correct'
    ? []
    : events.flatMap((e, at) =>
        isDecided(e) && mend.event <= e.sequence ? shakenAt(at, events, [mend, ...also], context) : [],
      )

function shakenAt(
  at: number,
  events: readonly CaseEvent[],
  mends: readonly Effect[],
  context: Context,
): readonly Effect[] {
  const decision = events[at]!
  const bare = {
    ...decision,
    body: { ...decision.body, effects: decision.body.effects.filter(isDecision) },
  }
  const then = [...events.slice(0, at), bare]
  const probe: CaseEvent = { ...bare, sequence: decision.sequence + 1, body: { ...bare.body, effects: mends } }
  const now = fold(then)
  const procedure = procedureOf(context.rules, now.procedure)
  const step = procedure?.steps.find((s) => s.id === decision.body.step)
  const proceeding = now.proceedings.find((p) => p.id === decision.proceeding)
  if (step === undefined || proceeding === undefined) return []
  const unmet = (history: readonly CaseEvent[]) => {
    const file = fold(history)
    const actor = { ...context, actor: decision.actor }
    const day = dayOfMoment(decision.acted)
    const at = decision.acted
    const world: World = { file, context: actor, step, proceeding, day, at, form: decision.body.form }
    const judged = judgeGates(world)
    return [...blockedReasons(judged, world), ...notedReasons(judged, world)]
  }
  const before = unmet(then).map((r) => `${r.gate} ${r.party}`)
  return unmet([...then, probe])
    .filter((r) => !before.includes(`${r.gate} ${r.party}`))
    .map((r) => ({
      do: 'irregular',
      irregularity: {
        gate: r.gate ?? r.code,
        step: decision.body.step,
        sentence: `更正后，第${decision.sequence}号决定作出时：${r.sentence}`,
        reason: '更正改变了决定所依据的记录',
      },
    }))
}

/**
 * What was done later and stood on the mended act: evidence taken from a party whose telling is gone or came after it (市监程序21). Each
 * later act is judged again as the case stood before it, without the mend and with it; what only now is unmet is marked on that act. Of
 * what was done here, and was lawful by what the record said then, only a time that had run out is told (许可法32, 42); of decisions
 * `shaken` tells.
 */
export function withoutGround(events: readonly CaseEvent[], mend: Effect, context: Context): readonly Effect[] {
  const [first] = events
  if (first === undefined || (mend.do !== 'correct' && mend.do !== 'withdraw')) return []
  const sequence = (events.at(-1)?.sequence ?? 0) + 1
  const mended = [...events, { ...first, sequence, body: { ...first.body, effects: [mend] } }]
  const now = fold(events)
  const { steps = [], gates = [] } = procedureOf(context.rules, now.procedure) ?? {}
  const isTimed = (step: string) => gates.some((g) => g.mode === 'note' && g.blocks.includes(step))
  const decisions = events.filter(isDecided).map((e) => e.sequence)
  return now.acts
    .filter((a) => a.event > mend.event && a.withdrawn !== true && !decisions.includes(a.event))
    .filter((a) => a.type === 'reported' || isTimed(a.step))
    .flatMap((act): readonly Effect[] => {
      const step = steps.find((s) => s.id === act.step)
      const proceeding = now.proceedings.find((p) => p.id === act.proceeding)
      if (step === undefined || proceeding === undefined) return []
      const unmet = (history: readonly CaseEvent[]) => {
        const file = asItStood(history, act.event)
        const actor = { ...context, actor: act.actor }
        const world: World = {
          file,
          context: actor,
          step,
          proceeding,
          day: dayOfMoment(act.acted),
          at: act.acted,
          form: act.form,
        }
        const judged = judgeGates(world)
        return [...(act.type === 'reported' ? blockedReasons(judged, world) : []), ...notedReasons(judged, world)]
      }
      const before = unmet(events).map((r) => r.gate)
      return unmet(mended)
        .filter((r) => !before.includes(r.gate))
        .map((r) => ({
          do: 'irregular',
          of: act.event,
          irregularity: faultOf(
            r,
            act.step,
            `第${mend.event}号记录的${mend.do === 'correct' ? '更正' : '撤回'}使它失去依据`,
            { file: now, context },
          ),
        }))
    })
}
