import type { FactId } from '../facts.ts'
import type { Comparison } from '../instruments.ts'
import type { ReadingId } from '../readings.ts'
import type { Query, Test } from './query.ts'
import type { RecordKind } from './record.ts'
import { type Plain, say, type Value } from './value.ts'

/** Three values: what nobody has answered is neither yes nor no, and blocks. `later` waits for the form of the step. */
export type Answer = 'yes' | 'no' | 'unanswered' | 'later'

/** What is gone through one by one: the parties that what is to be decided concerns, those a list names, entries, or the rows of a list. */
export type Over = 'concerned' | Query | { readonly rows: Value } | { readonly parties: Value }

/** A condition is plain data, so that it can be printed, published and sent to a phone. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: FactId }
  | { readonly reads: ReadingId }
  | { readonly always: true }
  /** There is such an entry (有). */
  | { readonly some: Query }
  /** The latest such entry is like this; `no` where there is none (最近一次). */
  | { readonly latest: Query; readonly is: Readonly<Record<string, Test>> }
  /** It holds for every party concerned, or every such entry (逐一). Over nothing it is unanswered, and blocks, unless the rule says `orNone`. */
  | { readonly each: Over; readonly holds: Condition; readonly orNone?: true }
  /** There is such an entry, and what it was about is what is to be decided now (针对现在的内容); `by`: held against it so. */
  | { readonly current: Query; readonly by?: Comparison }
  /** The clock of this party or case has run out, and the agency may act (期满). */
  | { readonly over: string }
  /** It has begun and nothing has stopped it (正在计算). */
  | { readonly running: string }
  /** The day of the act is not after the last day of this clock (期内). */
  | { readonly inTime: string }
  /** Who acts is none of these (回避、分离). */
  | { readonly apart: readonly Query[] }
  | { readonly equal: readonly [Value, Value] }
  /** The first is not less, not earlier than the second; a list is as much as it is long. */
  | { readonly least: readonly [Value, Value] }
  /** The party judged is one that what is to be decided concerns. */
  | { readonly concerned: true }
  /** Something is said there (已填写). */
  | { readonly filled: Value }
  /** The first is one of those the second lists. */
  | { readonly among: readonly [Value, Value] }
  /** The day is one the law frees (法定节假日): not a weekend alone. */
  | { readonly holiday: Value }
  /** Nobody works on that day: 法定节假日, and Saturday and Sunday that are not worked instead. */
  | { readonly restDay: Value }
  /** The form at hand asks for this field: of its step, and under what has been filled in so far. */
  | { readonly asks: string }
  /** The same, with what to say to the person who is refused. */
  | {
      readonly need: Condition
      /** {当事人} is the party at hand; what `with` names is filled in. */
      readonly else: string
      readonly next?: string
      readonly with?: Readonly<Record<string, Value>>
    }

export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })
/** A question a person answers (认定事项). */
export const fact = (id: FactId): Condition => ({ fact: id })
/** Something the record itself answers. */
export const reads = (id: ReadingId): Condition => ({ reads: id })
export const always: Condition = { always: true }

export const some = (query: Query): Condition => ({ some: query })
export const none = (query: Query): Condition => not(some(query))
export const latest = <F extends string>(
  kind: RecordKind<string, F>,
  is: { readonly [field in F | 'by' | 'about']?: Test },
  more: Omit<Query, 'of'> = {},
): Condition => ({ latest: { of: kind.id, ...more }, is: is as Readonly<Record<string, Test>> })
/** The rows of a list, one by one: `it` is the row, of a list of plain things `it('value')`. */
export const rows = (value: Value): Over => ({ rows: value })
/** The parties of a list, each the party at hand. */
export const partiesIn = (value: Value): Over => ({ parties: value })
export const each = (over: Over, holds: Condition): Condition => ({ each: over, holds })
/** The same where there may well be none of them: then it holds. */
export const eachOrNone = (over: Over, holds: Condition): Condition => ({ each: over, holds, orNone: true })
export const current = (query: Query, by?: Comparison): Condition => ({
  current: query,
  ...(by === undefined ? {} : { by }),
})
export const over = (clock: string): Condition => ({ over: clock })
export const running = (clock: string): Condition => ({ running: clock })
export const inTime = (clock: string): Condition => ({ inTime: clock })
/** Who acts took part in none of these and, where he signs what was put up, has signed no other level of it. */
export const apartFrom = (...from: readonly Query[]): Condition => ({ apart: from })
export const equal = (a: Value, b: Value | Plain): Condition => ({
  equal: [a, typeof b === 'object' && b !== null && !Array.isArray(b) ? (b as Value) : say(b as Plain)],
})
/** A part of a condition that speaks for itself when it is what fails. */
export const need = (
  condition: Condition,
  otherwise: string,
  next?: string,
  values?: Readonly<Record<string, Value>>,
): Condition => ({
  need: condition,
  else: otherwise,
  ...(next === undefined ? {} : { next }),
  ...(values === undefined ? {} : { with: values }),
})
/** There is one among those gone through for which it holds. */
export const someOf = (over: Over, holds: Condition): Condition => not(eachOrNone(over, not(holds)))
export const filled = (value: Value): Condition => ({ filled: value })
/** The value is one of a few, or of those a list names. */
export const among = (value: Value, list: Value | readonly Plain[]): Condition => ({
  among: [value, Array.isArray(list) ? say(list as readonly Plain[]) : (list as Value)],
})
export const asks = (field: string): Condition => ({ asks: field })
export const holiday = (day: Value): Condition => ({ holiday: day })
export const restDay = (day: Value): Condition => ({ restDay: day })
export const least = (a: Value, b: Value): Condition => ({ least: [a, b] })
export const concerned: Condition = { concerned: true }
