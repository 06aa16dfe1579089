import type { Does } from '../words/does.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Step } from '../words/step.ts'

/** Every way into one stage: from which stages (none: from whichever), by which steps. */
export interface Way {
  readonly to: string
  readonly from: readonly string[]
  readonly titles: readonly string[]
  /** The law takes it to have happened (视为), nobody takes a step. */
  readonly deemed?: true
}

/** Where a proceeding begins, and by what. */
export interface Begin {
  readonly to: string
  readonly titles: readonly string[]
}

export interface ChartNode {
  readonly id: string
  readonly title: string
  readonly aside: boolean
}

/** One kind of proceeding: its stages, the ways between them, and what begins it. */
export interface ChartPart {
  readonly kind: string
  readonly title: string
  readonly begins: readonly Begin[]
  readonly nodes: readonly ChartNode[]
  readonly ways: readonly Way[]
}

/** Stages a step leads to in its own proceeding: where it goes, and what it does. */
const reached = (effects: readonly Does[], kind: string): readonly string[] =>
  effects.flatMap((d) => ('stage' in d && !('open' in d) && (d.of === undefined || d.of === kind) ? [d.stage] : []))

const leadsTo = (s: Step): readonly string[] => [
  ...new Set([...(s.to === undefined ? [] : [s.to]), ...reached(s.does ?? [], s.proceeding)]),
]

/** Where it leads when it strikes this moment: what it does on the same condition, if it does that on one. */
function leadsWith(s: Step, moment: string): readonly string[] {
  const does = s.does ?? []
  const strike = does.find((d) => 'moment' in d && d.moment === moment)
  if (strike?.when === undefined) return leadsTo(s)
  const same = JSON.stringify(strike.when)
  return reached(
    does.filter((d) => JSON.stringify(d.when) === same),
    s.proceeding,
  )
}

const mainOf = (p: Procedure) => p.steps.find((s) => s.id === p.first)?.proceeding

function waysOf(p: Procedure, kind: string): readonly Way[] {
  const own = p.steps
    .filter((s) => s.proceeding === kind)
    .flatMap((s) =>
      leadsTo(s).flatMap((to) => {
        const from = s.from.filter((f) => f !== to)
        return from.length === 0 ? [] : [{ to, from, titles: [s.title] }]
      }),
    )
  // What a step of another proceeding does to this one: from the stages it names, else from wherever it stands.
  const others = p.steps
    .filter((s) => s.proceeding !== kind)
    .flatMap((s) =>
      (s.does ?? []).flatMap((d) =>
        // What is taken into another case ends there, wherever it stood.
        'joins' in d && kind === mainOf(p)
          ? [{ to: d.becomes, from: [], titles: [`由另一案件${s.title}`] }]
          : 'stage' in d && !('open' in d) && d.of === kind
            ? [{ to: d.stage, from: (d.from ?? []).filter((f) => f !== d.stage), titles: [s.title] }]
            : [],
      ),
    )
  const deemed = p.clocks.flatMap((c) =>
    (c.deems?.does ?? []).flatMap((d) => {
      if (!('stage' in d) || 'open' in d) return []
      const starting = p.steps.filter((s) => (s.does ?? []).some((x) => 'moment' in x && x.moment === c.starts))
      const main = starting.some((s) => s.proceeding === kind)
      if (d.of === undefined ? !main : d.of !== kind) return []
      const stages = starting
        .filter((s) => s.proceeding === kind)
        .flatMap((s) => {
          const leads = leadsWith(s, c.starts)
          return leads.length > 0 ? leads : s.from
        })
      return [
        {
          to: d.stage,
          from: [...new Set(stages.filter((f) => f !== d.stage))],
          titles: [`${c.title}届满`],
          deemed: true as const,
        },
      ]
    }),
  )
  return merged([...own, ...others, ...deemed])
}

/** One way into a stage from the same stages: the steps that lead it together. */
function merged(ways: readonly Way[]): readonly Way[] {
  const found = new Map<string, Way>()
  for (const w of ways) {
    const key = `${w.to}<${[...w.from].sort().join()}${w.deemed === true ? '!' : ''}`
    const known = found.get(key)
    const titles = [...new Set([...(known?.titles ?? []), ...w.titles])]
    found.set(key, { ...w, titles })
  }
  return [...found.values()]
}

/** What begins a proceeding and where: steps that open it, and its first step. */
function begunBy(p: Procedure, kind: string): readonly Begin[] {
  const found = new Map<string, string[]>()
  const add = (to: string, title: string) => {
    const known = found.get(to) ?? []
    if (!known.includes(title)) found.set(to, [...known, title])
  }
  const opened = (effects: readonly Does[], title: string) => {
    for (const d of effects) if ('open' in d && d.open === kind) add(d.stage, title)
  }
  for (const s of p.steps) {
    opened(s.does ?? [], s.title)
    if (s.id === p.first && s.proceeding === kind) for (const to of leadsTo(s)) add(to, s.title)
  }
  for (const c of p.clocks) opened(c.deems?.does ?? [], `${c.title}届满`)
  return [...found].map(([to, titles]) => ({ to, titles }))
}

/** A procedure as a chart, drawn from its rules alone: nothing of it is listed a second time. */
export const chartOf = (p: Procedure): readonly ChartPart[] =>
  Object.entries(p.proceedings)
    .filter(([kind]) => p.steps.some((s) => s.proceeding === kind))
    .map(([kind, title]) => ({
      kind,
      title,
      begins: begunBy(p, kind),
      nodes: (p.stages[kind] ?? []).map((s) => ({ id: s.id, title: s.title, aside: s.aside === true })),
      ways: waysOf(p, kind),
    }))
