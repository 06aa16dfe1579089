import { type Comparison, type Procedure, procedureOf } from '@xiezhi/law'
import { subjectOf } from '../approvals.ts'
import { type Entry, entryOf, lastOf } from '../entries.ts'
import { sameBy } from './comparisons.ts'
import { type Scope, same } from './scope.ts'

const known = new WeakMap<Procedure, ReadonlySet<string>>()
/** The kinds of entry that somebody puts up and somebody else decides. */
function decidedKinds(procedure: Procedure | undefined): ReadonlySet<string> {
  if (procedure === undefined) return new Set()
  const found = known.get(procedure)
  if (found !== undefined) return found
  const put = procedure.steps.flatMap((s) => s.turn?.about ?? [])
  const kinds = new Set([...(procedure.decides === undefined ? [] : [procedure.decides]), ...put])
  known.set(procedure, kinds)
  return kinds
}

/**
 * Whether what the entry was about, followed along the chain of 针对, is what stands now: a service, of a notice, of the proposal.
 * Equal content counts as the same; where equal words are too much to ask, the kind names the comparison.
 */
export function isCurrent(entry: Entry, scope: Scope, by?: Comparison): boolean {
  const kindOf = (id: string) =>
    procedureOf(scope.context.rules, scope.file.procedure)?.records.find((r) => r.id === id)
  const decided = decidedKinds(procedureOf(scope.context.rules, scope.file.procedure))
  let was: Entry | undefined = entry
  // What is put up and decided is the end of the chain, whatever it is about itself: else two proposals about one notice were the same.
  for (
    let about = kindOf(entry.kind)?.about;
    was !== undefined && about !== undefined;
    about = decided.has(about) ? undefined : kindOf(about)?.about
  )
    was = entryOf(scope.file, about, was.about)
  if (was === undefined) return false
  // In a proceeding that has its own (一户的补偿), its own.
  const is = subjectOf(scope.file, was.kind, scope.proceeding) ?? lastOf(scope.file, was.kind)
  if (is === undefined) return false
  if (was.no === is.no) return true
  const how = by ?? kindOf(entry.kind)?.boundBy ?? kindOf(was.kind)?.sameBy
  return how === undefined ? same(was.fields, is.fields) : sameBy[how](was, is, scope)
}
