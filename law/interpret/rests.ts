import { inOver, inQuery, inValue, type Named, nothing } from '../check/words.ts'
import type { Condition } from '../words/condition.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Query } from '../words/query.ts'
import type { Step, StepId } from '../words/step.ts'

const known = new WeakMap<Procedure, Map<StepId, ReadonlySet<StepId>>>()
const nowhere: ReadonlySet<StepId> = new Set()

/**
 * What a step rests on, where it moves the case itself on or puts up what does: whatever entered what its gates want to be there, and
 * what was wanted for that in its turn. A fault there, as long as nobody has cured it, bars the step. A mend may have taken away what a
 * decision stands on: a decision, and all that comes after it, rests on the mends too.
 */
export function restsOn(p: Procedure, step: Step): ReadonlySet<StepId> {
  const of = known.get(p) ?? new Map<StepId, ReadonlySet<StepId>>()
  known.set(p, of)
  const before = of.get(step.id)
  if (before !== undefined) return before
  const rests = movesOn(p, step) ? workedOut(p, step) : nowhere
  of.set(step.id, rests)
  return rests
}

/** The stage changes with it, or with the signatures it puts the matter up to */
const movesOn = (p: Procedure, step: Step): boolean =>
  // A page follows what was decided, and a wrong one must be taken back whatever else is at fault.
  !p.publications.some((x) => x.proceeding === step.proceeding) &&
  p.steps
    .filter((s) => s.id === step.id || step.putsUp?.includes(s.id) === true)
    .some((s) => s.to !== undefined || toStage(s))
const toStage = (s: Step): boolean => (s.does ?? []).some((d) => 'stage' in d && !('open' in d) && d.of === undefined)

function workedOut(p: Procedure, step: Step): ReadonlySet<StepId> {
  const own = [step.id, ...(step.putsUp ?? [])]
  const rests = new Set<StepId>()
  const follow = (ids: readonly StepId[]): void => {
    const kinds = new Set(ids.flatMap((id) => kindsWanted(p, id)))
    // What ended a decision brought what is made anew on its way, and carries nothing of it.
    const entering = p.steps.filter((s) => !rests.has(s.id) && !endsAny(s) && entersAny(s, kinds)).map((s) => s.id)
    for (const id of entering) rests.add(id)
    if (entering.length > 0) follow(entering)
  }
  follow(own)
  const finals = new Set(p.records.filter((r) => r.final === true).map((r) => r.id))
  const isFinal = p.steps.some((s) => (own.includes(s.id) || rests.has(s.id)) && entersAny(s, finals))
  if (isFinal) for (const s of p.steps) if (s.mends === 'correct' || s.mends === 'withdraw') rests.add(s.id)
  // What was done here was judged when it was done, and is done anew; only of a decision a fault stays that nothing undoes.
  return new Set(
    p.steps
      .filter((s) => rests.has(s.id) && !own.includes(s.id))
      .filter((s) => s.effect === 'reported' || s.mends !== undefined || entersAny(s, finals))
      .map((s) => s.id),
  )
}

const entersAny = (s: Step, kinds: ReadonlySet<string>): boolean =>
  (s.does ?? []).some((d) => 'enter' in d && kinds.has(d.enter))

const endsAny = (s: Step): boolean => (s.does ?? []).some((d) => 'change' in d && d.ends !== undefined)

/** The kinds of entries that the gates before a step want to be there. */
function kindsWanted(p: Procedure, id: StepId): readonly string[] {
  const into = nothing()
  for (const g of p.gates)
    if (g.blocks.includes(id) && g.mode !== 'note') {
      wanted(g.when, true, p, into)
      wanted(g.require, true, p, into)
    }
  return [...into.queries.map((q) => q.of), ...into.values.flatMap((v) => ('last' in v ? [v.last] : []))]
}

/** What must not be there is not rested on (尚未作出决定), nor who only must be another (回避). */
function wanted(c: Condition, isWanted: boolean, p: Procedure, into: Named): void {
  if ('all' in c) for (const x of c.all) wanted(x, isWanted, p, into)
  else if ('any' in c) for (const x of c.any) wanted(x, isWanted, p, into)
  else if ('need' in c) wanted(c.need, isWanted, p, into)
  else if ('not' in c) wanted(c.not, !isWanted, p, into)
  else if ('reads' in c) {
    const means = p.means?.[c.reads]
    if (means !== undefined) wanted(means, isWanted, p, into)
  } else if ('each' in c) {
    // Each of them is looked at, whichever way round the rule says it.
    inOver(c.each, into)
    wanted(c.holds, isWanted, p, into)
  } else if (!isWanted) return
  else if ('some' in c) wantedOf(c.some, into)
  else if ('current' in c) wantedOf(c.current, into)
  else if ('latest' in c) wantedOf(c.latest, into)
  else if ('filled' in c) inValue(c.filled, into)
  else for (const v of valuesOf(c)) inValue(v, into)
}

/** Nothing rests on what stands no more. */
function wantedOf(query: Query, into: Named): void {
  if (query.ended !== 'only') inQuery(query, into)
}

const valuesOf = (c: Condition) => ('equal' in c ? c.equal : 'least' in c ? c.least : 'among' in c ? c.among : [])
