import { type Answer, compareDays, hearingKinds, type Reading, resolve } from '@xiezhi/law'
import { dueOfRecord } from '../clocks.ts'
import { changeFor, coversFor, isHeavier, linesOf, weigh } from '../compare.ts'
import { layersOf } from '../context.ts'
import type { CaseFile, Proposal, Violation } from '../file.ts'
import {
  later,
  latestProposal,
  no,
  partyName,
  proposalOf,
  punished,
  servedNotice,
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
  return yes
}

/** Window over, or waived since the last notice; counted from each party's own service. */
export function answerTimeOver(world: World): Reading {
  return windowOver(world, 'P08', 'answer', '陈述、申辩')
}

export function hearingTimeOver(world: World): Reading {
  return windowOver(world, 'P09', 'hearing', '要求听证')
}

function windowOver(world: World, clock: string, what: 'answer' | 'hearing', title: string): Reading {
  const party = world.party
  if (party === undefined) return no()
  if (!punished(latestProposal(world.file)).includes(party)) return yes
  const name = partyName(world.file, party)
  const served = servedNotice(world.file, party)
  if (served === undefined) return no(`尚未向${name}送达处罚告知书。`, '作出并送达告知书')
  if (world.file.waivers.some((w) => w.party === party && w.what === what && w.notice === served.notice.number))
    return yes
  const record = world.file.clocks.findLast((c) => c.clock === clock && c.party === party)
  if (record === undefined || record.length === null)
    return no(
      `本机关尚未设定${title}的期限（未设定）。`,
      `由机关在设置中写明${title}的期限及依据，或者登记${name}明确放弃`,
    )
  // The agency may act from the safe day: after the last day, and after the post may have brought a timely letter.
  const safe = dueOfRecord(record, record.length, world.context, world.day).safe
  return when(
    compareDays(world.day, safe) >= 0,
    `${name}${title}的期限未满，机关最早可于${safe}作出决定。`,
    `${safe}以后再进行，或者登记${name}明确放弃`,
  )
}

export function answersWeighed(world: World): Reading {
  const party = world.party
  const last = world.file.statements.findLast((s) => s.party === party)
  if (party === undefined || last === undefined) return yes
  const weighed = world.file.weighings.some((w) => w.party === party && w.event > last.event)
  return when(weighed, `${partyName(world.file, party)}的陈述、申辩尚未复核。`)
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

/** The proposal in the form, or the latest, against the last notice issued. */
function proposed(world: World): Pick<Proposal, 'found' | 'evidence' | 'violations'> | undefined {
  const latest = latestProposal(world.file)
  if (world.step.id !== 'proposal.revise') return latest
  const form = world.form
  if (form === undefined || latest === undefined) return undefined
  return {
    found: typeof form.found === 'string' && form.found !== '' ? form.found : latest.found,
    evidence: Array.isArray(form.evidence) ? (form.evidence as readonly number[]) : latest.evidence,
    violations: form.violations as unknown as readonly Violation[],
  }
}

const lastNoticed = (file: CaseFile): { proposal: Proposal; event: number } | undefined => {
  const notice = file.notices.at(-1)
  const proposal = notice === undefined ? undefined : proposalOf(file, notice.about)
  return notice === undefined || proposal === undefined ? undefined : { proposal, event: notice.event }
}

export function raisesPenalty(world: World): Reading {
  const noticed = lastNoticed(world.file)
  if (noticed === undefined) return no()
  const now = proposed(world)
  if (now === undefined) return later
  const parties = [...new Set(now.violations.map((v) => v.party))]
  return when(parties.some((p) => isHeavier(weigh(linesOf(now, p)), weigh(linesOf(noticed.proposal, p)))))
}

/** New facts need new evidence, verified after the notice, and a finding that says so; or another legal basis. */
export function raiseHasNewGround(world: World): Reading {
  const noticed = lastNoticed(world.file)
  const now = proposed(world)
  if (noticed === undefined || now === undefined) return later
  const fresh = world.file.evidence.filter((e) => e.event > noticed.event && now.evidence.includes(e.number))
  const newFacts = fresh.some((e) => e.verified !== undefined) && now.found !== noticed.proposal.found
  const before = noticed.proposal
  const newBasis = [...new Set(now.violations.map((v) => v.party))].some(
    (p) => changeFor(p, before, { ...before, ...now }).basis,
  )
  return when(newFacts || newBasis)
}

/** Whether the party must be offered a hearing for what is proposed against it (处罚法63). */
export function hearingDueFor(world: Omit<World, 'party'>, party: string): Answer {
  const proposal = latestProposal(world.file)
  if (proposal === undefined) return 'no'
  const weight = weigh(linesOf(proposal, party))
  if (weight.kinds.some((k) => hearingKinds.includes(k))) return 'yes'
  if (world.file.facts.otherHearingGround?.answer === 'yes') return 'yes'
  if (weight.fine === 0 && weight.confiscation === 0) return 'no'
  const person = ['person', 'household'].includes(world.file.parties.find((p) => p.id === party)?.kind ?? 'person')
  const threshold = resolve(layersOf(world.context), person ? 'hearing.person' : 'hearing.organisation', world.day)
  if (threshold.set) return Math.max(weight.fine, weight.confiscation) >= Number(threshold.value) ? 'yes' : 'no'
  return world.file.facts.largeAmount?.answer ?? 'unanswered'
}

export function hearingDue(world: World): Reading {
  if (world.party === undefined) return no()
  const answer = hearingDueFor(world, world.party)
  if (answer !== 'unanswered') return { answer }
  return {
    answer,
    detail: '本机关没有设定听证的数额标准（未设定），请先在“认定事项”中回答拟处罚没是否属于较大数额。',
    next: '回答认定事项，或者由机关设定听证数额标准',
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
  return when(world.file.hearingRequests.some((r) => r.party === world.party))
}

export function hearingHeld(world: World): Reading {
  return when(
    world.party === undefined
      ? world.file.hearings.length > 0
      : world.file.hearings.some((h) => h.party === world.party),
  )
}
