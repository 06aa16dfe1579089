import { theDecision } from '@xiezhi/law/remedy/which.ts'
import { type LineGiven, recordedLines } from './citations.ts'
import { coversFor, linesOf, payable, weigh } from './compare.ts'
import type { Scope } from './engine/scope.ts'
import { entriesIn, lastOf } from './entries.ts'
import type { CaseFile, Form, Violation } from './file.ts'
import { essence } from './format/essence.ts'
import { decisionOf } from './penalty/decision.ts'
import { proposalOf } from './penalty/proposals.ts'
import { punished, strings } from './readings/world.ts'

/** What a decision is to be once a part of it has fallen, and what it was. */
export interface Lifted {
  readonly before: readonly Violation[]
  readonly after: readonly Violation[]
  /** Whose penalty is another than it was; of them who has none any more; and who pays another sum. */
  readonly touched: readonly string[]
  readonly gone: readonly string[]
  readonly otherwise: readonly string[]
  /** Of whom more, or something else, would stand than was decided. */
  readonly beyond: readonly string[]
  /** Of it, what stands no more. */
  readonly fallen: readonly Violation[]
  /** Some are out of it and the rest is as it was, or what stands has another content; absent: it is not a part that falls. */
  readonly part?: 'removed' | 'altered'
}

type Known = Pick<Scope, 'file' | 'form' | 'step' | 'context'>

/** Whose decision not to punish is said to fall: where it was not said, the one there is. */
export function sparedIn(file: CaseFile): readonly string[] {
  const said = strings(lastOf(file, 'lifting')?.fields.spared)
  const standing = entriesIn(file, 'exemption').flatMap((e) => (e.ended === undefined && e.party ? [e.party] : []))
  return said.length > 0 ? said : standing
}

/** By the form that says what becomes of the decision; where that was put up before, by what was put up. undefined: nobody has said it yet. */
export function liftedIn({ file, form, step, context }: Known): Lifted | undefined {
  const asked = step.fields.some((f) => f.id === 'what')
  if (asked && form === undefined) return undefined
  // Of a decision not to punish nothing falls in part.
  const said: Form = (asked ? form : lastOf(file, 'liftingDraft')?.fields) ?? {}
  if (said.fought !== undefined && said.fought !== null && said.fought !== theDecision) return undefined
  const decided = proposalOf(file, decisionOf(file)?.about)
  const before = decided?.violations ?? []
  const given = Array.isArray(said.violations) ? (said.violations as unknown as readonly LineGiven[]) : []
  const after = recordedLines(given, context)
  const whom = punished({ violations: before })
  const of = (lines: readonly Violation[], party: string) => linesOf({ violations: lines }, party)
  const touched = whom.filter((p) => sanctions(of(before, p)) !== sanctions(of(after, p)))
  const gone = touched.filter((p) => of(after, p).length === 0)
  const owed = (lines: readonly Violation[], p: string) => payable(weigh(of(lines, p)))
  const otherwise = touched.filter((p) => owed(before, p) !== owed(after, p))
  const beyond =
    decided === undefined
      ? []
      : punished({ violations: after }).filter(
          (p) => !whom.includes(p) || !coversFor(p, decided, { ...decided, violations: after }),
        )
  const isPart = said.what === 'partly' || (said.what === 'changed' && touched.length < whom.length)
  return {
    before,
    after,
    touched,
    gone,
    otherwise,
    beyond,
    fallen: before.flatMap((v) => (touched.includes(v.party) ? less(v, after) : [])),
    ...(isPart && after.length > 0 ? { part: touched.every((p) => gone.includes(p)) ? 'removed' : 'altered' } : {}),
  }
}

/** What of a line is left when what stands is taken from it. */
function less(line: Violation, after: readonly Violation[]): readonly Violation[] {
  const stands = after.find(
    (a) =>
      a.party === line.party &&
      a.from === line.from &&
      a.to === line.to &&
      essence(a.conduct) === essence(line.conduct),
  )
  if (stands === undefined) return [line]
  const penalties = line.penalties.flatMap((p) => {
    const kept = stands.penalties.find((s) => s.kind === p.kind)
    if (kept === undefined) return [p]
    const amount = (p.amount ?? 0) - (kept.amount ?? 0)
    return amount > 0 ? [{ ...p, amount }] : []
  })
  return penalties.length === 0 ? [] : [{ ...line, penalties }]
}

/** What is imposed and ordered for what, as a reader tells one from another. */
const sanctions = (lines: readonly Violation[]): string =>
  JSON.stringify(
    lines
      .map(({ conduct, from, to = '', penalties, correction }) => [
        essence(conduct),
        from,
        to,
        penalties.map((p) => JSON.stringify(Object.entries(p).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted(),
        correction?.how ?? '',
      ])
      .map((x) => JSON.stringify(x))
      .toSorted(),
  )
