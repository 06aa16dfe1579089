import { clockOf, mendingSteps } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile } from './file.ts'

type Clock = Extract<Effect, { do: 'clock' }>['clock']
const clocksIn = (effects: readonly Effect[]): readonly Clock[] =>
  effects.flatMap((e) => (e.do === 'clock' ? [e.clock] : []))
const enters = (effects: readonly Effect[]) => effects.flatMap((e) => (e.do === 'enter' ? [e] : []))

/**
 * What a mend makes of what the law took to have happened and a later event has carried since (视为受理自收到之日): entries stay as they
 * were written, and a fault of the mend says of which day they are; the clocks that began with them run from the right day (许可法32, 42).
 */
export function redated(
  events: readonly CaseEvent[],
  now: CaseFile,
  mend: Extract<Effect, { do: 'correct' }>,
  { rules }: Pick<Context, 'rules'>,
): readonly Effect[] {
  return clocksIn(mend.effects).flatMap(({ id, clock, deems }): readonly Effect[] => {
    const carried = events.find(
      (e) => e.sequence > mend.event && e.body.effects.some((x) => x.do === 'enter' && x.deemed === clock),
    )
    if (deems === undefined || carried === undefined || !stops(carried, id)) return []
    const was = enters(carried.body.effects).find((e) => e.deemed === clock)
    const is = enters(deems.effects).find((e) => e.kind === was?.kind)
    if (was === undefined || is === undefined || was.on === is.on) return []
    const title = clockOf(rules, clock)?.title ?? clock
    const sentence = `“${title}”届满视为的事已按${was.on}记入第${carried.sequence}号记录，更正后应为${is.on}。`
    const reason = '更正改变了视为发生的日期'
    return [
      { do: 'irregular', irregularity: { gate: 'deemed', step: mendingSteps.correct, sentence, reason } },
      ...clocksIn(deems.effects).flatMap((right): readonly Effect[] => {
        const running = now.clocks.find((c) => c.id === right.id)
        return running === undefined ? [] : [{ do: 'clock', clock: { ...running, trigger: right.trigger } }]
      }),
    ]
  })
}

const stops = (event: CaseEvent, id: string): boolean =>
  event.body.effects.some((e) => e.do === 'clockStop' && e.id === id)
