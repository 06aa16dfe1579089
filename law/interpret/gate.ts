import type { Day } from '../day.ts'
import { type FactId, facts } from '../facts.ts'
import { covers } from '../statutes.ts'
import type { Citations } from '../words/citation.ts'
import type { Gate } from '../words/gate.ts'
import { groundsOf, hold, type Situation } from './condition.ts'

/** How one gate stands before one step. `later`: only the form of the step can tell. */
export interface Verdict {
  readonly gate: string
  readonly state: 'open' | 'blocked' | 'later' | 'idle'
  readonly sentence: string
  readonly next: string
  readonly ask: readonly FactId[]
  /** What makes the gate concern this case: 是否疑难复杂 was answered 是, the amount is on the list. */
  readonly because: readonly string[]
  readonly party?: string
  /** In place of the gate's own, where what is missing stands on another article. */
  readonly cite?: Citations
}

/** Judges a gate on the law of `day`. `idle`: the gate does not concern this case or this day. */
export function judge(gate: Gate, situation: Situation, day: Day): Verdict {
  const base: Omit<Verdict, 'state'> = { gate: gate.id, sentence: gate.sentence, next: gate.next, ask: [], because: [] }
  if (!covers(gate.inForce, day)) return { ...base, state: 'idle' }
  const when = hold(gate.when, situation)
  if (when.answer === 'no') return { ...base, state: 'idle' }
  if (when.answer === 'later') return { ...base, state: 'later' }
  if (when.answer === 'unanswered') return unanswered(base, when.ask, when.details)
  const require = hold(gate.require, situation)
  if (require.answer === 'yes') return { ...base, state: 'open' }
  if (require.answer === 'later') return { ...base, state: 'later' }
  if (require.answer === 'unanswered') return unanswered(base, require.ask, require.details)
  const detail = require.details[0]
  return {
    ...base,
    state: 'blocked',
    because: groundsOf(gate.when, situation),
    sentence: `${answered(require.against, situation)}${detail?.detail ?? gate.sentence}`,
    next: detail?.next ?? gate.next,
    ...(detail?.cite === undefined ? {} : { cite: detail.cite }),
  }
}

/** Which of the conditions it was: “是否属于本机关管辖”的回答为“否”。 */
const answered = (against: readonly FactId[], { fact }: Situation): string =>
  against.map((id) => `“${facts[id].question}”的回答为“${fact(id) === 'yes' ? '是' : '否'}”。`).join('')

function unanswered(
  base: Omit<Verdict, 'state'>,
  ask: readonly FactId[],
  details: readonly { detail?: string; next?: string }[],
): Verdict {
  const detail = details[0]
  if (ask.length === 0) {
    return { ...base, state: 'blocked', sentence: detail?.detail ?? base.sentence, next: detail?.next ?? base.next }
  }
  const questions = ask.map((id) => `“${facts[id].question}”`).join('、')
  return {
    ...base,
    state: 'blocked',
    ask,
    sentence: detail?.detail ?? `先回答：${questions}。`,
    next: detail?.next ?? '在“认定事项”中作出回答并说明理由',
  }
}
