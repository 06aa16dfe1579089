import type { Condition } from '../words/condition.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Query } from '../words/query.ts'
import { doesOf, namedIn } from './words.ts'

/** Kinds that are entered in a proceeding beside the main one and nowhere else, with what that proceeding is. */
function besideKinds(p: Procedure): ReadonlyMap<string, string> {
  const main = p.steps.find((s) => s.id === p.first)?.proceeding
  const where = new Map<string, Set<string>>()
  for (const s of p.steps) {
    let opened = s.proceeding
    for (const d of s.does ?? []) {
      if ('open' in d) opened = d.open
      if ('enter' in d) where.set(d.enter, new Set(where.get(d.enter)).add(d.in === 'opened' ? opened : s.proceeding))
    }
  }
  return new Map(
    [...where].flatMap(([kind, at]) => {
      const [only] = at
      return at.size === 1 && only !== undefined && only !== main ? [[kind, only] as const] : []
    }),
  )
}

/** A proceeding that the form opens for whomever it names: of one party there may be several at once. */
const openedAgain = (p: Procedure): ReadonlySet<string> =>
  new Set(
    doesOf(p).flatMap(({ does }) =>
      'open' in does &&
      does.as === undefined &&
      does.each === undefined &&
      does.party !== undefined &&
      'form' in does.party
        ? [does.open]
        : [],
    ),
  )

const latestIn = (c: Condition): readonly Query[] =>
  namedIn(c).queries.filter((q) => q.party === 'this' && q.pick === 'latest')

/**
 * Where one party may have several proceedings of a kind at once (每项义务一个), what is asked in one is asked of that one: the latest of the
 * party may be another's, and what holds of it would open what it says nothing about.
 */
export function sharedFaults(p: Procedure): readonly string[] {
  const kinds = besideKinds(p)
  const several = openedAgain(p)
  const proceedingOf = (id: string) => p.steps.find((s) => s.id === id)?.proceeding
  return p.gates.flatMap((g) => {
    const at = new Set(g.blocks.map(proceedingOf))
    const [only] = at
    if (at.size !== 1 || only === undefined || !several.has(only)) return []
    return [...new Set([g.when, g.require].flatMap(latestIn).map((q) => ({ q, title: titleOf(p, q.of) })))]
      .filter(({ q }) => kinds.get(q.of) === only && q.where?.proceeding === undefined && q.where?.about === undefined)
      .map(
        ({ title }) =>
          `关口 ${g.id}问该当事人最近一次“${title}”，而一名当事人可以同时有几项“${p.proceedings[only] ?? only}”：写明是本项的（proceeding: { is: here }）。`,
      )
  })
}

const titleOf = (p: Procedure, kind: string): string => p.records.find((r) => r.id === kind)?.title ?? kind
