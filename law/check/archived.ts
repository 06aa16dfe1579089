import { papersOf } from '../lookup.ts'
import type { Gate } from '../words/gate.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Step } from '../words/step.ts'
import { decidingSteps } from './steps.ts'
import { doesOf, namedIn, readingsOf } from './words.ts'

/** 归档、结案: with it the case is laid away. */
const closes = (s: Step): boolean =>
  (s.turn?.matter === 'closing' && s.turn.at === 'last') ||
  (s.does ?? []).some((d) => 'enter' in d && d.enter === 'archiving')

/** What a gate asks for, by whatever name. */
function kindsAsked(p: Procedure, { when, require }: Gate): ReadonlySet<string> {
  const named = namedIn(when, namedIn(require))
  for (const id of readingsOf(named.readings, p)) {
    const means = p.means?.[id as keyof typeof p.means]
    if (means !== undefined) namedIn(means, named)
  }
  return new Set([...named.queries.map((q) => q.of), ...named.values.flatMap((v) => ('last' in v ? [v.last] : []))])
}

/** 不予立案、移送: off the way that leads to a decision. */
const isAside = (p: Procedure, s: Step, stage: string): boolean =>
  p.stages[s.proceeding]?.find(({ id }) => id === stage)?.aside === true

/**
 * A decision that is on its way to somebody has reached him before the file is laid away: a gate before 归档 asks for what a service enters,
 * or the case comes to where it may be laid away by a service alone.
 */
export function archiveFaults(p: Procedure): readonly string[] {
  const served = new Set(
    doesOf(p).flatMap(({ does }) => {
      const paper = 'open' in does && does.open === 'service' ? does.about?.document : undefined
      return paper !== undefined && 'say' in paper ? [paper.say] : []
    }),
  )
  const brought = decidingSteps(p).some((s) => papersOf(s).some((kind) => served.has(kind)))
  if (!brought) return []
  const kinds = new Set(
    p.steps
      .filter((s) => s.proceeding === 'service')
      .flatMap((s) => (s.does ?? []).flatMap((d) => ('enter' in d ? [d.enter] : []))),
  )
  const asks = (s: Step) =>
    p.gates.some(
      (g) => g.mode !== 'note' && g.blocks.includes(s.id) && [...kindsAsked(p, g)].some((kind) => kinds.has(kind)),
    )
  const closing = p.steps.filter(closes)
  // What was closed before it is laid away was asked then.
  const asked = new Set(closing.filter(asks).map((s) => s.to))
  return closing
    .filter((s) => !asks(s) && !s.from.every((stage) => asked.has(stage) || isAside(p, s, stage)))
    .map(
      (s) =>
        `步骤“${s.id}”使案件归档，没有关口问决定是否送达：加上 archiveGate（law/archive），或者一道关口问送达的记录。`,
    )
}
