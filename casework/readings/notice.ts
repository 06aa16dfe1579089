import { type Answer, countedAsCitizens, hearingKinds, type Reading, resolve } from '@xiezhi/law'
import { knownLaws, type LineGiven, recordedLines } from '../citations.ts'
import { changeFor, linesOf, weigh } from '../compare.ts'
import { layersOf } from '../context.ts'
import { entriesIn } from '../entries.ts'
import type { CaseFile, Proposal, Violation } from '../file.ts'
import { statementsIn, weighingsIn } from '../penalty/answers.ts'
import { noticesIn, servicesIn } from '../penalty/notices.ts'
import { isGrounded, raisesOf } from '../raise.ts'
import {
  isReleased,
  later,
  latestProposal,
  no,
  partyName,
  proposalOf,
  punished,
  sameParties,
  servedNotice,
  strings,
  toldParties,
  type World,
  when,
  yes,
} from './world.ts'

/** The party had been told just what is proposed now when it said what was adopted. */
export function isAdoptedUnchanged(file: CaseFile, party: string): boolean {
  const proposal = latestProposal(file)
  const adopted = weighingsIn(file).filter((w) => w.party === party && w.points.some((p) => p.adopted))
  return adopted.some((w) => {
    const said = statementsIn(file).findLast((s) => s.party === party && s.event < w.event)
    const told = noticesIn(file).find((n) => n.number === said?.notice)
    const before = told === undefined ? undefined : proposalOf(file, told.about)
    return before !== undefined && proposal !== undefined && sameFor(party, before, proposal)
  })
}

/** Nothing but what is ordered to be put right may differ. */
function sameFor(party: string, before: Proposal, now: Proposal): boolean {
  const said = (p: Proposal) => JSON.stringify(linesOf(p, party).map(({ correction: _, ...line }) => line))
  return before.found === now.found && said(before) === said(now)
}

export function notHeavier(world: World): Reading {
  const proposal = latestProposal(world.file)
  const party = world.party
  if (proposal === undefined || party === undefined) return no()
  const served = servedNotice(world.file, party)
  const noticed = served === undefined ? undefined : proposalOf(world.file, served.notice.about)
  if (noticed === undefined) return yes
  return when(!changeFor(party, noticed, proposal).heavier)
}

/** The proposal in the form, or the latest, against what each party was last told. */
export function proposed(world: World): Pick<Proposal, 'found' | 'evidence' | 'violations'> | undefined {
  const latest = latestProposal(world.file)
  if (!world.step.fields.some((f) => f.kind.is === 'violations')) return latest
  const form = world.form
  if (form === undefined) return undefined
  return {
    found: typeof form.found === 'string' && form.found !== '' ? form.found : (latest?.found ?? ''),
    evidence: Array.isArray(form.evidence) ? (form.evidence as readonly number[]) : (latest?.evidence ?? []),
    violations: Array.isArray(form.violations)
      ? recordedLines(form.violations as unknown as readonly LineGiven[], world.context)
      : // A report that nobody is to be punished has none.
        typeof form.advice === 'string'
        ? []
        : (latest?.violations ?? []),
  }
}

/** The lines in hand: of the form where the step proposes, else the latest; undefined: only the form can tell. */
export const linesIn = (world: World): readonly Violation[] | undefined => {
  const now = proposed(world)
  const asks = world.step.fields.some((f) => f.kind.is === 'violations')
  return now === undefined && !asks ? [] : now?.violations
}

/** More than a party was told that has spoken since. One that kept silent is told anew, and that is all the law asks (处罚法45). */
export function raisesPenalty(world: World): Reading {
  if (noticesIn(world.file).length === 0) return no()
  const now = proposed(world)
  return now === undefined ? later : when(raisesOf(world.file, now, knownLaws(world.context)).some((r) => r.answered))
}

export function raiseHasNewGround(world: World): Reading {
  const now = proposed(world)
  if (now === undefined) return later
  // It may be written down, so that a reviewer can look the provision up; nobody is told of it or decided on it before.
  const isDraft = world.step.fields.some((f) => f.kind.is === 'violations')
  const bare = raisesOf(world.file, now, knownLaws(world.context)).find(
    (r) => !isGrounded(r) && !(isDraft && r.newBasisInDoubt),
  )
  if (bare === undefined) return yes
  if (bare.newBasisInDoubt)
    return no(
      `${partyName(world.file, bare.party)}陈述、申辩或者要求听证之后，拟处罚重于第${bare.notice}次告知的内容，所依据的另外的处罚条款尚未核实。`,
      '先由审核人员或者法制机构负责人办理“核实引用的规定”，再重新告知',
    )
  const name = partyName(world.file, bare.party)
  return no(
    `${name}陈述、申辩或者要求听证之后，拟处罚重于第${bare.notice}次告知的内容，而没有新的事实或者另外的处罚条款。`,
  )
}

/** Whoever was told of a penalty hears the end of it: in the decision, or in a paper of its own (处罚法57). */
/** He was in the decision, and what was decided against him fell (部分撤销). */
const hasFallen = (file: CaseFile, party: string): boolean =>
  entriesIn(file, 'lifting').some((e) => strings(e.fields.gone).includes(party))

export function toldPartiesEnded(world: World): Reading {
  const { file } = world
  const now = punished(latestProposal(file))
  const left = toldParties(file).find(
    (party) =>
      !sameParties(file, party).some((p) => now.includes(p)) && !isReleased(file, party) && !hasFallen(file, party),
  )
  if (left === undefined) return yes
  const name = partyName(file, left)
  const isServed = servicesIn(file).some((s) => s.document === 'penalty-notice' && s.party === left)
  return isServed
    ? no(`已经告知${name}拟给予处罚，现在的处罚意见没有列入，也没有对其另作处理的记录。`)
    : no(`给${name}的告知书尚未送达，现在的处罚意见没有列入${name}。`, '作废未送达的告知书')
}

/** Whoever trades without a licence is no registered organisation, and is told as early as a person. */
const hearingThreshold = (kind: string = 'person') =>
  countedAsCitizens.includes(kind) ? 'hearing.person' : 'hearing.organisation'

/** Whether the party must be offered a hearing for what is proposed against it (处罚法63). */
/** Of a party whose conduct was parted into two cases neither is small by itself: by that nobody loses a hearing (处罚法63). */
const isSevered = (file: CaseFile, party: string): boolean =>
  entriesIn(file, 'severance').some((e) => e.fields.what === 'breach' && strings(e.fields.parties).includes(party))

export function hearingDueFor(
  world: Omit<World, 'party'>,
  party: string,
  proposal: Pick<Proposal, 'violations'> | undefined = latestProposal(world.file),
): Answer {
  if (proposal === undefined) return 'no'
  if (linesOf(proposal, party).length > 0 && isSevered(world.file, party)) return 'yes'
  const weight = weigh(linesOf(proposal, party))
  if (weight.kinds.some((k) => hearingKinds.includes(k))) return 'yes'
  if (world.file.facts.otherHearingGround?.answer === 'yes') return 'yes'
  const unpriced = linesOf(proposal, party).some((v) =>
    v.penalties.some((p) => p.kind === 'goods' && p.value === undefined),
  )
  // What is taken counts together, gains and goods, and apart from the fine (市监听证办法5).
  const taken = weight.gains + weight.goods
  if (weight.fine === 0 && taken === 0 && !unpriced) return 'no'
  const { kind } = world.file.parties.find((p) => p.id === party) ?? {}
  const threshold = resolve(layersOf(world.context), hearingThreshold(kind), world.day)
  if (threshold.set && Math.max(weight.fine, taken) >= Number(threshold.value)) return 'yes'
  if (threshold.set && !unpriced) return 'no'
  return world.file.facts.largeAmount?.answer ?? 'unanswered'
}

export function hearingDue(world: World): Reading {
  if (world.party === undefined || isReleased(world.file, world.party)) return no()
  const answer = hearingDueFor(world, world.party)
  if (answer !== 'unanswered') return { answer }
  // With a standard set it is only the goods nobody has priced.
  const kind = world.file.parties.find((p) => p.id === world.party)?.kind
  const isSet = resolve(layersOf(world.context), hearingThreshold(kind), world.day).set
  const [why, next] = isSet
    ? ['拟没收的财物没有写明价值', '写明没收财物的价值']
    : ['没有听证的数额标准（未设定）', '由机关设定听证数额标准']
  return {
    answer,
    ask: ['largeAmount'],
    detail: `${why}，请先在“认定事项”中回答拟处罚、没收是否属于较大数额。`,
    next: `回答认定事项；或者${next}`,
  }
}
