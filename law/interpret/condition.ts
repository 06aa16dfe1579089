import { type FactId, facts } from '../facts.ts'
import { type ReadingId, readings } from '../readings.ts'
import type { Citations } from '../words/citation.ts'
import type { Answer, Condition } from '../words/condition.ts'
import type { Value } from '../words/value.ts'

/** What a reading answers; `detail` replaces the gate's general sentence where the record knows better. */
export interface Reading {
  readonly answer: Answer
  readonly detail?: string
  readonly next?: string
  /** In place of the gate's articles, where it stands on several. */
  readonly cite?: Citations
  /** Where the record cannot tell: the question a person answers in its place. */
  readonly ask?: readonly FactId[]
}

/** The leaves that only the record can answer. */
export type Asked = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { fact: unknown }
  | { reads: unknown }
  | { always: unknown }
  | { need: unknown }
>

/** The world a condition is held against. Pure data in, pure data out. */
export interface Situation {
  readonly fact: (id: FactId) => Answer
  readonly read: (id: ReadingId) => Reading
  /** What the record itself answers, for conditions that ask it directly. */
  readonly ask?: (condition: Asked) => Reading
  /** The sentence with what the record says filled in. */
  readonly fill?: (sentence: string, values: Readonly<Record<string, Value>>) => string
}

export interface Held {
  readonly answer: Answer
  /** Facts nobody has answered yet: the refusal says 先回答…. */
  readonly ask: readonly FactId[]
  /** Facts whose answer, as somebody gave it, is why it does not hold. */
  readonly against: readonly FactId[]
  readonly details: readonly Reading[]
}

const plain = (answer: Answer): Held => ({ answer, ask: [], against: [], details: [] })
const join = (answer: Answer, parts: readonly Held[]): Held => ({
  answer,
  ask: [...new Set(parts.flatMap((p) => p.ask))],
  against: [...new Set(parts.flatMap((p) => p.against))],
  details: parts.flatMap((p) => p.details),
})

/** Three-valued: a no settles an `all`, a yes settles an `any`; otherwise what is unanswered stays unanswered. */
export function hold(condition: Condition, situation: Situation): Held {
  if ('always' in condition) return plain('yes')
  if ('fact' in condition) {
    const answer = situation.fact(condition.fact)
    const settled = answer === 'yes' || answer === 'no'
    return {
      ...plain(answer),
      ask: answer === 'unanswered' ? [condition.fact] : [],
      against: settled ? [condition.fact] : [],
    }
  }
  if ('reads' in condition) {
    const reading = situation.read(condition.reads)
    const speaks = reading.answer !== 'yes' && reading.detail !== undefined
    return { ...plain(reading.answer), ask: reading.ask ?? [], details: speaks ? [reading] : [] }
  }
  if ('not' in condition) {
    const inner = hold(condition.not, situation)
    const answer = inner.answer === 'yes' ? 'no' : inner.answer === 'no' ? 'yes' : inner.answer
    return { ...inner, answer, details: answer === 'yes' ? [] : inner.details }
  }
  if ('need' in condition) {
    const inner = hold(condition.need, situation)
    if (inner.answer !== 'no') return inner
    const fill = (text: string) => situation.fill?.(text, condition.with ?? {}) ?? text
    return {
      ...inner,
      details: [
        {
          answer: 'no',
          detail: fill(condition.else),
          ...(condition.next === undefined ? {} : { next: fill(condition.next) }),
        },
      ],
    }
  }
  if ('all' in condition) return every(condition.all, situation)
  if ('any' in condition) return some(condition.any, situation)
  const reading = situation.ask?.(condition) ?? { answer: 'unanswered' as const }
  const speaks = reading.answer !== 'yes' && reading.detail !== undefined
  return { ...plain(reading.answer), ask: reading.ask ?? [], details: speaks ? [reading] : [] }
}

/** The first no settles it; questions that were answered against it as well are told with it, and not one refusal at a time. */
function every(conditions: readonly Condition[], situation: Situation): Held {
  const parts: Held[] = []
  for (const [i, c] of conditions.entries()) {
    const part = hold(c, situation)
    if (part.answer !== 'no') {
      parts.push(part)
      continue
    }
    const others = conditions.slice(i + 1).filter(isQuestion)
    return join('no', [part, ...others.map((o) => hold(o, situation)).filter((h) => h.answer === 'no')])
  }
  return join(undecided(parts) ?? 'yes', parts)
}

const isQuestion = (c: Condition): boolean => 'fact' in c || ('not' in c && isQuestion(c.not))

function some(conditions: readonly Condition[], situation: Situation): Held {
  const parts: Held[] = []
  for (const c of conditions) {
    const part = hold(c, situation)
    if (part.answer === 'yes') return { ...part, ask: [], details: [] }
    parts.push(part)
  }
  return join(undecided(parts) ?? 'no', parts)
}

function undecided(parts: readonly Held[]): Answer | undefined {
  if (parts.some((p) => p.answer === 'unanswered')) return 'unanswered'
  return parts.some((p) => p.answer === 'later') ? 'later' : undefined
}

/** What makes it hold, in words a reader knows: the questions answered and the readings of the record, as far as they say why. */
export function groundsOf(condition: Condition, situation: Situation): readonly string[] {
  if ('fact' in condition)
    return situation.fact(condition.fact) === 'yes' ? [`“${facts[condition.fact].question}”的回答为“是”`] : []
  if ('reads' in condition) {
    const reading = situation.read(condition.reads)
    if (reading.answer !== 'yes' || condition.reads === 'penaltyProposed') return []
    return [reading.detail ?? readings[condition.reads]]
  }
  if ('all' in condition) return condition.all.flatMap((c) => groundsOf(c, situation))
  if (!('any' in condition)) return []
  // As `some` does: the first ground settles it, and the questions answered yes stand beside it.
  const first = condition.any.find((c) => hold(c, situation).answer === 'yes')
  return condition.any
    .filter((c) => c === first || (isQuestion(c) && hold(c, situation).answer === 'yes'))
    .flatMap((c) => groundsOf(c, situation))
}
