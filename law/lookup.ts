// Apart from the rules themselves: a page that looks something up in a rule book it was sent does not carry ours with it.

import type { DocumentKind } from './documents.ts'
import type { FactId } from './facts.ts'
import type { Matter } from './matters.ts'
import type { RuleBook } from './rulebook.ts'
import type { Clock } from './words/clock.ts'
import type { Condition } from './words/condition.ts'
import type { Gate } from './words/gate.ts'
import type { Procedure, Stage, StageWait } from './words/procedure.ts'
import type { Publication } from './words/publication.ts'
import type { Step } from './words/step.ts'

/** The procedure of this name; undefined: the rule book does not know it (any more). */
export const procedureOf = (rules: Pick<RuleBook, 'procedures'>, id: string): Procedure | undefined =>
  rules.procedures.find((p) => p.id === id)

/** The papers a step makes. */
export const papersOf = ({ does = [] }: Pick<Step, 'does'>): readonly DocumentKind[] =>
  does.flatMap((d) => ('paper' in d ? [d.paper] : []))

/** What a procedure puts to an approval chain. */
export const mattersIn = ({ steps }: Pick<Procedure, 'steps'>): readonly Matter[] => [
  ...new Set(steps.flatMap((s) => (s.turn === undefined ? [] : [s.turn.matter]))),
]

/** Stages of the main proceeding: the one the procedure's first step begins. */
export const mainStages = (procedure: Procedure): readonly Stage[] =>
  procedure.stages[procedure.steps.find((s) => s.id === procedure.first)?.proceeding ?? ''] ?? []

/** Who may have to move what stands at the stage. */
export const waitsAt = (stage: Stage | undefined): readonly StageWait[] => {
  const waits = stage?.waits
  if (waits === undefined) return []
  return 'post' in waits ? [waits] : waits
}

const distinct = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((x) => [x.id, x])).values(),
]
/** Every gate and every clock once, whichever procedures have it: for printing and looking up by name. */
export const gatesOf = (rules: Pick<RuleBook, 'procedures'>): readonly Gate[] =>
  distinct(rules.procedures.flatMap((p) => p.gates))
export const clocksOf = (rules: Pick<RuleBook, 'procedures'>): readonly Clock[] =>
  distinct(rules.procedures.flatMap((p) => p.clocks))

/** The clock of this name, whichever procedure has it; undefined: the rule book does not know it (any more). */
export function clockOf(rules: Pick<RuleBook, 'procedures'>, id: string): Clock | undefined {
  for (const p of rules.procedures) {
    const found = p.clocks.find((c) => c.id === id)
    if (found !== undefined) return found
  }
  return undefined
}
/** Questions that some gate wants answered 是, and nothing else instead: nobody answers 否 to them in passing. */
export const wantedFacts = ({ gates }: Pick<Procedure, 'gates'>): ReadonlySet<FactId> =>
  new Set(gates.flatMap((g) => outright(g.require)))

const outright = (c: Condition): readonly FactId[] =>
  'fact' in c ? [c.fact] : 'all' in c ? c.all.flatMap(outright) : 'need' in c ? outright(c.need) : []

/** What a proceeding of this kind makes public: nothing, or one of several told apart by their `when`. */
export const publicationsOf = (
  { publications }: Pick<Procedure, 'publications'>,
  kind: string,
): readonly Publication[] => publications.filter((p) => p.proceeding === kind)

/** The step by which the record is told what became of a reported row of such a proceeding at a receiver. */
export const reportOf = ({ steps }: Pick<Procedure, 'steps'>, kind: string): Step | undefined =>
  steps.find((s) => s.proceeding === kind && s.takenOn === 'channels')

const pageAt = (p: Procedure, kind: string, stage: string): Stage['page'] =>
  p.stages[kind]?.find((s) => s.id === stage)?.page

/** Whether a step changes what the public sees: what is shown begins with it, or ends. */
export const changesPublic = (
  p: Procedure,
  { proceeding, from, to, does }: Pick<Step, 'proceeding' | 'from' | 'to' | 'does'>,
): boolean => {
  const isShown = (stage: string) => pageAt(p, proceeding, stage) === 'shown'
  const isRedrawn = from.some(isShown) && (does ?? []).some((d) => 'change' in d && 'redrawnAt' in d.fields)
  return isRedrawn || (to !== undefined && (isShown(to) ? !from.some(isShown) : from.some(isShown)))
}

const publicOf = new WeakMap<Procedure, ReadonlySet<Step['id']>>()

/** The steps of a procedure that change what the public sees, found once. */
export function stepsChangingPublic(p: Procedure): ReadonlySet<Step['id']> {
  const known = publicOf.get(p) ?? new Set(p.steps.filter((s) => changesPublic(p, s)).map((s) => s.id))
  publicOf.set(p, known)
  return known
}

/** Whether whoever takes the step reads the page first, as the public will: nobody signs for a text that was not shown. */
export const readsPublic = (p: Procedure, { proceeding, from }: Pick<Step, 'proceeding' | 'from'>): boolean =>
  from.length > 0 && from.every((stage) => pageAt(p, proceeding, stage) === 'drafted')

/**
 * Kinds of which the step makes a new version in place of the last: what is put up for signature, and the draft of a public page. What is
 * entered beside others (证据) is none.
 */
export function versionsMade(
  p: Procedure,
  { proceeding, to, does }: Pick<Step, 'proceeding' | 'to' | 'does'>,
): readonly string[] {
  const putUp = new Set(p.steps.flatMap((s) => s.turn?.about ?? []))
  const isDraft = to !== undefined && pageAt(p, proceeding, to) === 'drafted'
  const entered = (does ?? []).flatMap((d) => ('enter' in d ? d.enter : []))
  return [...new Set(entered.filter((kind) => isDraft || putUp.has(kind)))]
}

/** Steps, of whatever procedure, that change what the public sees. */
export const publicSteps = ({ procedures }: Pick<RuleBook, 'procedures'>): readonly Step['id'][] => [
  ...new Set(procedures.flatMap((p) => [...stepsChangingPublic(p)])),
]

/** What the proceedings are called that carry a publication, of whatever procedure, as patterns for `like`. */
export const publicProceedings = ({ procedures }: Pick<RuleBook, 'procedures'>): readonly string[] => [
  ...new Set(
    procedures.flatMap((p) =>
      [...p.steps.flatMap((s) => s.does ?? []), ...p.clocks.flatMap((c) => c.deems?.does ?? [])].flatMap((d) =>
        'open' in d && publicationsOf(p, d.open).length > 0
          ? [(d.as ?? `${d.open}-{}`).replaceAll('_', '\\_').replace(/\{[^{}]*\}/g, '%')]
          : [],
      ),
    ),
  ),
]
