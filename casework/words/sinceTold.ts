import type { Day } from '@xiezhi/law'
import { labelOf, tiers } from '@xiezhi/law/codes.ts'
import { dayOfMoment } from '../context.ts'
import type { CaseFile, Proposal, Violation } from '../file.ts'
import { essence } from '../format/essence.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { noticesIn } from '../penalty/notices.ts'
import { latestProposal, noticeHeld, partyName, proposalOf } from '../readings/world.ts'
import { correctionWords } from './correction.ts'
import { lawText } from './law.ts'
import { plainPenalties } from './penalty.ts'

/** One thing that is not as the party was told it: what it was then, what it is now; '' where there was or is none. */
export interface ChangeSinceTold {
  readonly party: string
  /** Number of the notice. */
  readonly notice: number
  readonly what: string
  readonly before: string
  readonly now: string
}

/**
 * What differs between the notice a party holds and what is proposed now, of facts, evidence, law, penalties and 责令改正: read off the two
 * versions, for whoever drafts, reviews and signs the decision (处罚法44, 45; 市监程序57, 60). Nothing where nothing was told yet.
 */
export function changesSinceTold(file: CaseFile): readonly ChangeSinceTold[] {
  const now = latestProposal(file)
  if (now === undefined) return []
  // The record as it stands, whatever day somebody looks.
  const day = [now.on, ...file.acts.map((a): Day => dayOfMoment(a.acted))].sort().at(-1)!
  const told = file.parties.filter((p) => p.role === 'party').map((p) => p.id)
  return told.flatMap((party) => {
    const number = noticeHeld(file, party, day)
    const about = noticesIn(file).find((n) => n.number === number)?.about
    const toldThen = about === undefined ? undefined : proposalOf(file, about)
    if (toldThen === undefined || toldThen.version === now.version) return []
    const title = { party: partyName(file, party), notice: number }
    return [...ofCase(file, toldThen, now), ...ofParty(toldThen, now, party)].map((c) => ({ ...title, ...c }))
  })
}

type Change = Pick<ChangeSinceTold, 'what' | 'before' | 'now'>

const change = (what: string, before: string, now: string): readonly Change[] =>
  essence(before) === essence(now) ? [] : [{ what, before, now }]

function ofCase(file: CaseFile, was: Proposal, now: Proposal): readonly Change[] {
  const named = (of: Proposal, other: Proposal) =>
    of.evidence
      .filter((n) => !other.evidence.includes(n))
      .map((n) => `证据${n}（${evidenceIn(file).find((e) => e.number === n)?.title ?? ''}）`)
      .join('、')
  return [
    ...change('认定的事实', was.found, now.found),
    ...change('所依据的证据', named(was, now), named(now, was)),
    ...change('裁量的理由', was.discretion ?? '', now.discretion ?? ''),
  ]
}

/** Conduct by conduct, as it is called; of two called alike one after the other. */
function ofParty(was: Proposal, now: Proposal, party: string): readonly Change[] {
  const own = ({ violations }: Proposal) => violations.filter((v) => v.party === party)
  const left = [...own(was)]
  const changes = own(now).flatMap((is) => {
    const at = left.findIndex((v) => essence(v.conduct) === essence(is.conduct))
    const [line] = at < 0 ? [] : left.splice(at, 1)
    return line === undefined
      ? [{ what: '增加的违法行为', before: '', now: `${is.conduct}：${plainPenalties([is])}` }]
      : ofLine(line, is)
  })
  return [
    ...changes,
    ...left.map((v) => ({ what: '不再处罚的违法行为', before: `${v.conduct}：${plainPenalties([v])}`, now: '' })),
  ]
}

function ofLine(was: Violation, is: Violation): readonly Change[] {
  const of = (what: string) => `${is.conduct}：${what}`
  const days = ({ from, to }: Violation) => (to === undefined || to === from ? from : `${from}至${to}`)
  const ordered = ({ correction }: Violation) => (correction === undefined ? '' : correctionWords(correction, '当事人'))
  return [
    ...change(of('事实'), was.found ?? '', is.found ?? ''),
    ...change(of('违法行为的时间'), days(was), days(is)),
    ...change(of('违反的规定'), lawText(was.breached), lawText(is.breached)),
    ...change(of('处罚的依据'), lawText(was.basis), lawText(is.basis)),
    ...change(of('处罚的种类和数额'), plainPenalties([was]), plainPenalties([is])),
    ...change(of('裁量'), labelOf(tiers, was.tier), labelOf(tiers, is.tier)),
    ...change(of('裁量的理由'), was.tierReason ?? '', is.tierReason ?? ''),
    ...change(of('责令改正'), ordered(was), ordered(is)),
  ]
}
