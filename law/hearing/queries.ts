import { entries, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { here } from '../words/value.ts'

/** Of the hearing at hand: of several parties each has its own. */
export const mine = <F extends string>(
  kind: RecordKind<string, F>,
  where: Parameters<typeof entries<F>>[1] = {},
  more: Parameters<typeof entries<F>>[2] = {},
): Query => entries(kind, { ...where, proceeding: { is: here } }, more)
