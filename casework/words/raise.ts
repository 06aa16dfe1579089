import type { KnownLaw } from '@xiezhi/law'
import type { CaseFile } from '../file.ts'
import { essence } from '../format/essence.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { isGrounded, type Raise, raisesOf } from '../raise.ts'
import { latestProposal, partyName } from '../readings/world.ts'
import { plainPenalties } from './penalty.ts'

/** A raise as whoever reviews and signs it reads it: before, after, and on what ground. */
export interface RaiseWords {
  readonly party: string
  readonly notice: number
  readonly before: string
  readonly now: string
  readonly grounds: readonly string[]
  /** Refused until there is one (处罚法45). */
  readonly ungrounded: boolean
  readonly found?: { readonly before: string; readonly now: string }
  readonly reason?: string
}

/** Every raise in what is proposed now over what a party was told by a notice. */
export function raiseWords(file: CaseFile, known: readonly KnownLaw[]): readonly RaiseWords[] {
  const now = latestProposal(file)
  if (now === undefined) return []
  return raisesOf(file, now, known).map((r) => ({
    party: partyName(file, r.party),
    notice: r.notice,
    before: plainPenalties(r.was),
    now: plainPenalties(r.is),
    grounds: groundsOf(file, r),
    ungrounded: !isGrounded(r),
    ...(essence(r.foundBefore) === essence(r.foundNow) ? {} : { found: { before: r.foundBefore, now: r.foundNow } }),
    ...(now.reason === undefined ? {} : { reason: now.reason }),
  }))
}

function groundsOf(file: CaseFile, r: Raise): readonly string[] {
  const pieces = r.newEvidence.map((n) => `证据${n}（${evidenceIn(file).find((e) => e.number === n)?.title ?? ''}）`)
  const told = r.was.flatMap((v) => v.basis)
  const added = r.is
    .flatMap((v) => v.basis)
    .filter((b) => !told.some((t) => t.title === b.title && t.article === b.article))
  const bases = [...new Set(added.map((b) => `《${b.title}》${b.article}`))]
  return [
    ...(pieces.length === 0 ? [] : [`告知之后的新事实：${pieces.join('、')}`]),
    ...(r.newBasis ? [`另外的处罚条款：${bases.join('、')}`] : []),
    ...(r.newBasisInDoubt ? [`另外的处罚条款尚未核实：${bases.join('、')}`] : []),
    ...(r.answered ? [] : ['当事人对这次告知没有陈述、申辩，也没有要求听证']),
    ...(isGrounded(r) || r.newBasisInDoubt ? [] : ['当事人陈述、申辩之后，没有新的事实或者另外的处罚条款']),
  ]
}
