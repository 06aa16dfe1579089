import type { Day } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseFile, Violation } from './file.ts'
import { fineOf } from './fines.ts'
import { essence } from './format/essence.ts'
import { causeOf } from './heading.ts'
import { decisionOf } from './penalty/decision.ts'
import { latestProposal } from './penalty/proposals.ts'
import { proposalOf } from './readings/world.ts'

/** What was decided of one breach, by which others of its kind are found: words and sums, and nobody's name. */
export interface DecidedLine {
  /** The matter on the list of powers; where none was chosen, what the conduct is called. */
  readonly key: string
  readonly tier?: string
  readonly circumstance?: string
  readonly fine: number
}

const keyOf = ({ matter, conduct }: Pick<Violation, 'matter' | 'conduct'>): string => matter?.id ?? essence(conduct)
const lineOf = (v: Violation): DecidedLine => ({
  key: keyOf(v),
  ...(v.tier === undefined ? {} : { tier: v.tier }),
  ...(v.circumstance === undefined ? {} : { circumstance: v.circumstance }),
  fine: fineOf(v),
})

/** What the case decided, breach by breach, as others may be held against it; nothing before it is decided, or once the decision fell. */
export function decidedLinesOf(file: CaseFile): readonly DecidedLine[] {
  const decision = decisionOf(file)
  return decision === undefined ? [] : (proposalOf(file, decision.about)?.violations ?? []).map(lineOf)
}

/** What others are looked for by: the breaches as proposed; before there is a proposal, the cause. */
export interface Sought {
  readonly conduct: string
  readonly key: string
  readonly tier?: string
  readonly circumstance?: string
}
export function soughtIn(file: CaseFile, { rules, matters }: Pick<Context, 'rules' | 'matters'>): readonly Sought[] {
  const proposed = latestProposal(file)?.violations ?? []
  if (proposed.length > 0) {
    const all = proposed.map((v) => {
      const { fine: _, ...line } = lineOf(v)
      return { conduct: v.conduct, ...line }
    })
    // Several parties of one breach ask once.
    return all.filter((s, i) => all.findIndex((x) => x.key === s.key && x.circumstance === s.circumstance) === i)
  }
  const cause = causeOf(file, rules)
  if (cause === '') return []
  const item = matters?.items.find((m) => [m.title, m.conduct].some((name) => essence(name) === essence(cause)))
  return [{ conduct: cause, key: item?.id ?? essence(cause) }]
}

/** Another case of the agency, as it was decided. */
export interface DecidedCase {
  readonly id: string
  readonly number: string
  readonly on: Day
  readonly lines: readonly DecidedLine[]
}

export interface Range {
  readonly cases: number
  readonly least: number
  readonly middle: number
  readonly most: number
}

const rangeOf = (fines: readonly number[]): Range => {
  const sorted = fines.toSorted((a, b) => a - b)
  return {
    cases: sorted.length,
    least: sorted[0] ?? 0,
    middle: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
  }
}

/** How like breaches were punished: all of the matter, and those of the same circumstance or tier, which stand first among the latest. */
export function alikeTo(sought: Sought, cases: readonly DecidedCase[], shown = 5) {
  const found = cases.flatMap((c) => {
    const line =
      c.lines.find((l) => l.key === sought.key && isSame(sought, l)) ?? c.lines.find((l) => l.key === sought.key)
    return line === undefined ? [] : [{ id: c.id, number: c.number, on: c.on, ...line, same: isSame(sought, line) }]
  })
  const same = found.filter((f) => f.same)
  return {
    conduct: sought.conduct,
    all: rangeOf(found.map((f) => f.fine)),
    same: rangeOf(same.map((f) => f.fine)),
    latest: [...same, ...found.filter((f) => !f.same)].slice(0, shown).map(({ key: _, ...rest }) => rest),
  }
}

/** The same circumstance of the benchmark; where none was chosen, the same tier. */
const isSame = (a: Sought, b: DecidedLine): boolean =>
  a.circumstance !== undefined ? a.circumstance === b.circumstance : a.tier !== undefined && a.tier === b.tier
