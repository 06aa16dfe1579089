import type { FactId } from '../facts.ts'
import type { ReadingId } from '../readings.ts'
import type { Answer, Condition } from '../words/condition.ts'

/** What a reading answers; `detail` replaces the gate's general sentence where the record knows better. */
export interface Reading {
  readonly answer: Answer
  readonly detail?: string
  readonly next?: string
}

/** The world a condition is held against. Pure data in, pure data out. */
export interface Situation {
  readonly fact: (id: FactId) => Answer
  readonly read: (id: ReadingId) => Reading
}

export interface Held {
  readonly answer: Answer
  /** Facts nobody has answered yet: the refusal says 先回答…. */
  readonly ask: readonly FactId[]
  readonly details: readonly Reading[]
}

const plain = (answer: Answer): Held => ({ answer, ask: [], details: [] })
const join = (answer: Answer, parts: readonly Held[]): Held => ({
  answer,
  ask: [...new Set(parts.flatMap((p) => p.ask))],
  details: parts.flatMap((p) => p.details),
})

/** Three-valued: a no settles an `all`, a yes settles an `any`; otherwise what is unanswered stays unanswered. */
export function hold(condition: Condition, situation: Situation): Held {
  if ('always' in condition) return plain('yes')
  if ('fact' in condition) {
    const answer = situation.fact(condition.fact)
    return { answer, ask: answer === 'unanswered' ? [condition.fact] : [], details: [] }
  }
  if ('reads' in condition) {
    const reading = situation.read(condition.reads)
    const speaks = reading.answer !== 'yes' && reading.detail !== undefined
    return { answer: reading.answer, ask: [], details: speaks ? [reading] : [] }
  }
  if ('not' in condition) {
    const inner = hold(condition.not, situation)
    const answer = inner.answer === 'yes' ? 'no' : inner.answer === 'no' ? 'yes' : inner.answer
    return { ...inner, answer }
  }
  return 'all' in condition ? every(condition.all, situation) : some(condition.any, situation)
}

function every(conditions: readonly Condition[], situation: Situation): Held {
  const parts: Held[] = []
  for (const c of conditions) {
    const part = hold(c, situation)
    if (part.answer === 'no') return part
    parts.push(part)
  }
  return join(undecided(parts) ?? 'yes', parts)
}

function some(conditions: readonly Condition[], situation: Situation): Held {
  const parts: Held[] = []
  for (const c of conditions) {
    const part = hold(c, situation)
    if (part.answer === 'yes') return plain('yes')
    parts.push(part)
  }
  return join(undecided(parts) ?? 'no', parts)
}

function undecided(parts: readonly Held[]): Answer | undefined {
  if (parts.some((p) => p.answer === 'unanswered')) return 'unanswered'
  return parts.some((p) => p.answer === 'later') ? 'later' : undefined
}
