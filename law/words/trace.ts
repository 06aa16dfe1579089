import type { TraceColumn, TraceId } from '../traces.ts'
import type { Condition } from './condition.ts'
import type { Query } from './query.ts'
import type { Value } from './value.ts'

/**
 * What a case leaves for other cases about the same person to ask, of whatever agency (检查频次、再次申请的禁止): of every entry that is
 * found one, on its day. `it` is the entry. Words of the rules alone: nothing that was said in the case goes along.
 */
export interface Trace {
  readonly leaves: TraceId
  readonly of: Query
  readonly when?: Condition
  readonly says: Readonly<Record<string, Value>>
  /** Of each row of this list one, and `it` is the row; and whose it is, where it is not all parties'. */
  readonly rows?: Value
  readonly party?: Value
}

/** `leaves('inspected', entries(visit, {}, { pick: 'latest' }), { matter: last(task, 'matter') })`: a column it has not does not compile. */
export const leaves = <T extends TraceId>(
  trace: T,
  of: Query,
  says: { readonly [column in TraceColumn<T>]?: Value },
  when?: Condition,
  more: Pick<Trace, 'rows' | 'party'> = {},
): Trace => ({
  leaves: trace,
  of,
  says: says as Readonly<Record<string, Value>>,
  ...(when === undefined ? {} : { when }),
  ...more,
})
