import type { KnownLaw } from '@xiezhi/law'
import { doubtOf } from './citations.ts'
import { isHeavier } from './compare.ts'
import type { CaseFile, Notice, Proposal, Violation } from './file.ts'
import { essence } from './format/essence.ts'
import { sharesArticle } from './lawIdentity.ts'
import { evidenceIn } from './penalty/evidence.ts'
import { noticesIn } from './penalty/notices.ts'
import { isIrregular, proposalOf, sameParties, spokeTo } from './readings/world.ts'

type Proposed = Pick<Proposal, 'found' | 'evidence' | 'violations'>

/** More is proposed for a party than a notice told it, and what it rests on. */
export interface Raise {
  readonly party: string
  readonly notice: number
  readonly was: readonly Violation[]
  readonly is: readonly Violation[]
  readonly foundBefore: string
  readonly foundNow: string
  /** It had spoken before: then a raise needs a ground of its own (处罚法45). */
  readonly answered: boolean
  /** Evidence taken and verified after the notice that the finding now rests on; empty where the finding says nothing new. */
  readonly newEvidence: readonly number[]
  /** What is more stands on articles that punished nothing before and that are known, or were found right by who may. */
  readonly newBasis: boolean
  /** It would, were what is cited for it not still in doubt. */
  readonly newBasisInDoubt: boolean
}

/**
 * Every raise over what any party, under whichever number, was told by any notice: also over one before the last, and over one voided
 * after the party had answered it. A notice voided unread told nothing.
 */
export function raisesOf(file: CaseFile, now: Proposed, known: readonly KnownLaw[]): readonly Raise[] {
  const seen = new Set<string>()
  return [...new Set(now.violations.map((v) => v.party))].flatMap((party) => {
    if (seen.has(party)) return []
    const same = sameParties(file, party)
    for (const p of same) seen.add(p)
    return noticesIn(file)
      .filter((n) => isTold(file, same, n))
      .flatMap((n) => raiseOver(file, party, same, n, now, known))
  })
}

const isTold = (file: CaseFile, same: readonly string[], notice: Notice): boolean =>
  file.proceedings.some(
    (p) =>
      p.about.notice === notice.number &&
      same.includes(p.about.party ?? '') &&
      (p.stage !== 'voided' || same.some((party) => spokeTo(file, party, notice))),
  )

function raiseOver(
  file: CaseFile,
  party: string,
  same: readonly string[],
  notice: Notice,
  now: Proposed,
  known: readonly KnownLaw[],
): readonly Raise[] {
  const before = proposalOf(file, notice.about)
  if (before === undefined) return []
  const was = before.violations.filter((v) => same.includes(v.party))
  const is = now.violations.filter((v) => same.includes(v.party))
  if (!isHeavier(is, was)) return []
  const fresh = evidenceIn(file).filter(
    (e) =>
      e.event > notice.event &&
      e.on >= notice.on &&
      e.verified !== undefined &&
      !isIrregular(file, e.event) &&
      // Dated anew by a mend, it is not what was found after the notice.
      file.acts.find((a) => a.event === e.event)?.corrected === undefined &&
      now.evidence.includes(e.number),
  )
  const [foundBefore, foundNow] = [factsOf(before.found, was), factsOf(now.found, is)]
  const told = was.flatMap((v) => v.basis)
  const isSure = (v: Violation) => v.basis.some((b) => doubtOf(b, file, known) === undefined)
  const old = is.filter((v) => sharesArticle(v.basis, told))
  const unsure = is.filter((v) => old.includes(v) || !isSure(v))
  const newBasis = !isHeavier(unsure, was)
  return [
    {
      party,
      notice: notice.number,
      was,
      is,
      foundBefore,
      foundNow,
      // A defence stands against every later notice too: what was yielded to it is not taken back for nothing.
      answered: noticesIn(file).some((n) => n.number <= notice.number && same.some((p) => spokeTo(file, p, n))),
      newEvidence: saysMore(foundNow, foundBefore) ? fresh.map((e) => e.number) : [],
      newBasis,
      newBasisInDoubt: !newBasis && !isHeavier(old, was),
    },
  ]
}

/** What was found of all, and of this party's conduct alone. */
const factsOf = (found: string, lines: readonly Violation[]): string =>
  [found, ...lines.flatMap((v) => (v.found === undefined ? [] : [v.found.trim()]))].join('\n')

/** Whether there is a word in it that was not there before: points, spaces and what was left out add no fact. */
function saysMore(now: string, before: string): boolean {
  const was = essence(before)
  let at = 0
  for (const letter of essence(now)) {
    at = was.indexOf(letter, at) + 1
    if (at === 0) return true
  }
  return false
}

/** 处罚法45: not because it spoke. New facts with evidence of their own, or another article to punish on, are another reason. */
export const isGrounded = (r: Raise): boolean => !r.answered || r.newEvidence.length > 0 || r.newBasis
