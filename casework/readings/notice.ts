import { type Answer, compareDays, hearingKinds, type Reading, resolve } from '@xiezhi/law'
import { knownLaws, type LineGiven, recordedLines } from '../citations.ts'
import { dueOfRecord } from '../clocks.ts'
import { changeFor, coversFor, linesOf, weigh } from '../compare.ts'
import { layersOf } from '../context.ts'
import type { Notice, Proposal } from '../file.ts'
import { shown } from '../forms/shown.ts'
import { hearingRequestsIn, hearingsIn, statementsIn, waiversIn, weighingsIn } from '../penalty/answers.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { noticesIn, servicesIn } from '../penalty/notices.ts'
import { isGrounded, raisesOf } from '../raise.ts'
import {
  isIrregular,
  isReleased,
  later,
  latestProposal,
  no,
  partyName,
  proposalOf,
  punished,
  sameParties,
  servedNotice,
  toldParties,
  type World,
  when,
  yes,
} from './world.ts'

export function noticeServed(world: World): Reading {
  const proposal = latestProposal(world.file)
  const party = world.party
  if (proposal === undefined || party === undefined) return no()
  if (!punished(proposal).includes(party)) return yes
  const name = partyName(world.file, party)
  const served = servedNotice(world.file, party)
  if (served === undefined) return no(`尚未向${name}送达处罚告知书。`, '作出并送达告知书')
  if (compareDays(served.on, world.day) > 0)
    return no(`向${name}的公告送达要到${served.on}才视为送达。`, `${served.on}以后再进行`)
  const noticed = proposalOf(world.file, served.notice.about)
  if (noticed === undefined || !coversFor(party, noticed, proposal))
    return no(`向${name}告知之后，拟处罚的事实、依据、种类或者幅度已经变化。`, '按现在的处罚意见重新告知')
  const untold = proposal.evidence.find((n) => !isTold(world, n, noticed, served.notice))
  if (untold !== undefined)
    return no(
      `证据${untold}在向${name}告知之后才列入或者改动，当事人没有机会对它陈述、申辩。`,
      '按现在的证据重新告知，或者从认定依据中去掉这件证据',
    )
  return yes
}

/** A decision names the party's address (处罚法59), and a paper is served there. */
export function addressKnown(world: World): Reading {
  const { file, party } = world
  if (party === undefined || !punished(latestProposal(file)).includes(party)) return yes
  const known = file.parties.find((p) => p.id === party)?.address?.trim() ?? ''
  return when(known !== '', `${partyName(file, party)}的住所（住址）还没有登记。`)
}

/** Evidence may be dropped after the notice; none takes its place, and none is made another, that the party could not answer (处罚法44, 45). */
function isTold(world: World, number: number, noticed: Proposal, notice: Notice): boolean {
  const entry = evidenceIn(world.file).find((e) => e.number === number)?.event
  const corrected = world.file.acts.find((a) => a.event === entry)?.corrected ?? []
  return noticed.evidence.includes(number) && corrected.every((by) => by < notice.event)
}

/** What nobody was told of nobody can waive: the notice must have reached the party by the day of the act. */
export function partyTold(world: World): Reading {
  const party = world.form?.party
  if (typeof party !== 'string') return later
  return when(
    servedNotice(world.file, party, world.day) !== undefined,
    `告知书尚未送达${partyName(world.file, party)}，不能登记放弃。`,
  )
}

/** Window over, or waived since the last notice; counted from each party's own service. */
export function answerTimeOver(world: World): Reading {
  return windowOver(world, 'P08', 'answer', '陈述、申辩')
}

export function hearingTimeOver(world: World): Reading {
  return windowOver(world, 'P09', 'hearing', '要求听证')
}

function windowOver(world: World, clock: 'P08' | 'P09', what: 'answer' | 'hearing', title: string): Reading {
  const party = world.party
  if (party === undefined) return no()
  if (!punished(latestProposal(world.file)).includes(party)) return yes
  const name = partyName(world.file, party)
  const served = servedNotice(world.file, party)
  if (served === undefined) return no(`尚未向${name}送达处罚告知书。`, '作出并送达告知书')
  const waived = waiversIn(world.file).filter((w) => w.party === party && w.what === what)
  const isOfThis = (w: (typeof waived)[number]) =>
    // A service since corrected to a later day leaves behind what was signed before it.
    w.notice === served.notice.number && compareDays(w.on, served.on) >= 0 && !isIrregular(world.file, w.event)
  if (waived.some(isOfThis)) return yes
  const record = world.file.clocks.findLast((c) => c.clock === clock && c.party === party)
  // Served before the agency had set the time, or before a law gave one: what is set by now counts from the same day.
  const set = resolve(layersOf(world.context), `${clock}.length`, world.day)
  const length = record?.length ?? (set.set ? Number(set.value) : null)
  if (record === undefined || length === null)
    return no(
      `本机关尚未设定${title}的期限（未设定）。`,
      `由机关在设置中写明${title}的期限及依据，或者登记${name}明确放弃`,
    )
  // The agency may act from the safe day: after the last day, and after the post may have brought a timely letter.
  const { due, safe } = dueOfRecord(record, length, world.context, world.day)
  const over = compareDays(world.day, due) > 0
  return when(
    compareDays(world.day, safe) >= 0,
    over
      ? `${name}${title}的期限已于${due}届满，为在途邮件另留${record.grace}个工作日，机关最早可于${safe}作出决定。`
      : `${name}${title}的期限到${due}届满，机关最早可于${safe}作出决定。`,
    `${safe}以后再进行，或者登记${name}明确放弃`,
  )
}

export function answersWeighed(world: World): Reading {
  const party = world.party
  const said = statementsIn(world.file)
    .filter((s) => s.party === party)
    .map((s) => s.event)
  if (party === undefined || said.length === 0) return yes
  // A statement corrected after it was weighed says something nobody has weighed.
  const mended = world.file.acts.filter((a) => said.includes(a.event)).flatMap((a) => a.corrected ?? [])
  const last = Math.max(...said, ...mended)
  const weighed = weighingsIn(world.file).some((w) => w.party === party && w.event > last)
  return when(weighed, `${partyName(world.file, party)}的陈述、申辩尚未复核。`)
}

/**
 * What was adopted is followed: something in what is proposed against the party differs from what it had been told when it spoke, or
 * whoever puts the decision up says why nothing does (处罚法45).
 */
export function adoptionFollowed(world: World): Reading {
  const { file, party } = world
  const proposal = latestProposal(file)
  if (proposal === undefined || party === undefined) return no()
  const adopted = weighingsIn(file).filter((w) => w.party === party && w.points.some((p) => p.adopted))
  const unfollowed = adopted.some((w) => {
    const said = statementsIn(file).findLast((s) => s.party === party && s.event < w.event)
    const told = noticesIn(file).find((n) => n.number === said?.notice)
    const before = told === undefined ? undefined : proposalOf(file, told.about)
    return before !== undefined && sameFor(party, before, proposal)
  })
  if (!unfollowed) return yes
  if (world.step.id === 'decision.propose' && world.form === undefined) return later
  const put = world.step.id === 'decision.propose' ? world.form : file.approvals.decision?.form
  return when(
    shown(put?.unchanged).trim() !== '',
    `复核采纳了${partyName(file, party)}的意见，拟处罚内容却没有任何改变。`,
    '按采纳的意见变更处罚意见；或者在“采纳意见而处罚内容不变的理由”中写明理由',
  )
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
  if (world.step.id !== 'proposal.revise' && world.step.id !== 'investigation.conclude') return latest
  const form = world.form
  if (form === undefined) return undefined
  return {
    found: typeof form.found === 'string' && form.found !== '' ? form.found : (latest?.found ?? ''),
    evidence: Array.isArray(form.evidence) ? (form.evidence as readonly number[]) : (latest?.evidence ?? []),
    violations: recordedLines(form.violations as unknown as readonly LineGiven[], world.context),
  }
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
export function toldPartiesEnded(world: World): Reading {
  const { file } = world
  const now = punished(latestProposal(file))
  const left = toldParties(file).find(
    (party) => !sameParties(file, party).some((p) => now.includes(p)) && !isReleased(file, party),
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
  ['person', 'household', 'unlicensed'].includes(kind) ? 'hearing.person' : 'hearing.organisation'

/** Whether the party must be offered a hearing for what is proposed against it (处罚法63). */
export function hearingDueFor(
  world: Omit<World, 'party'>,
  party: string,
  proposal: Pick<Proposal, 'violations'> | undefined = latestProposal(world.file),
): Answer {
  if (proposal === undefined) return 'no'
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
    detail: `${why}，请先在“认定事项”中回答拟处罚没是否属于较大数额。`,
    next: `回答认定事项；或者${next}`,
  }
}

export function hearingOffered(world: World): Reading {
  const party = world.party
  if (party === undefined) return no()
  const served = servedNotice(world.file, party)
  const offered = served?.notice.offersHearing.includes(party) ?? false
  return when(offered, `向${partyName(world.file, party)}送达的告知书没有告知听证权利。`, '重新告知，并告知听证权利')
}

export function hearingAsked(world: World): Reading {
  const { file, party, context } = world
  if (party !== undefined && isReleased(file, party)) return no()
  const record = file.clocks.findLast((c) => c.clock === 'P09' && c.party === party)
  // Not asked for by the day the agency may act, the right has lapsed (处罚法64); taken back, it is waived (市监听证办法27).
  const safe =
    record === undefined || record.length === null
      ? undefined
      : dueOfRecord(record, record.length, context, world.day).safe
  const asked = hearingRequestsIn(file).findLast((r) => r.party === party && (safe === undefined || r.on < safe))
  if (asked === undefined) return no()
  const takenBack = waiversIn(file).some((w) => w.party === party && w.what === 'hearing' && w.event > asked.event)
  return when(!takenBack)
}

export function hearingHeld(world: World): Reading {
  return when(
    world.party === undefined
      ? hearingsIn(world.file).length > 0
      : hearingsIn(world.file).some((h) => h.party === world.party),
  )
}
