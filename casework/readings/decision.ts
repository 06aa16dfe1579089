import { compareDays, type Reading } from '@xiezhi/law'
import { coversAll, linesOf, payable, weigh } from '../compare.ts'
import type { CaseFile } from '../file.ts'
import { plainYuan } from '../format/money.ts'
import { hearingRequestsIn, hearingsIn, statementsIn } from '../penalty/answers.ts'
import { decisionOf, paymentsIn } from '../penalty/decision.ts'
import { disclosureOf } from '../penalty/disclosure.ts'
import { discussionsIn, signedSince } from '../penalty/meetings.ts'
import { servicesIn } from '../penalty/notices.ts'
import { maskText } from '../redaction.ts'
import { openSurcharge } from '../surcharge.ts'
import { hearingAsked } from './notice.ts'
import { investigators } from './persons.ts'
import { hiddenFrom } from './publication.ts'
import {
  isIrregular,
  latestProposal,
  nameOf,
  no,
  partyName,
  proposalOf,
  punished,
  type World,
  when,
  yes,
} from './world.ts'

export function discussionCovers(world: World): Reading {
  const proposal = latestProposal(world.file)
  const recorded = recordedOf(world.file)
  if (proposal === undefined || recorded.length === 0) return no('尚未集体讨论。')
  const last = lastMeeting(world.file)
  if (last === undefined)
    return no('登记的讨论没有两名以上机关负责人参加，不是负责人集体讨论。', '由两名以上负责人集体讨论后登记')
  if (last.verdict === 'disagree')
    return no('集体讨论的结论是不同意拟处罚意见。', '按讨论的结论变更处罚意见，再次集体讨论')
  if (heardAfter(world, last.event))
    return no('集体讨论之后又收到当事人的陈述、申辩或者听证请求。', '复核当事人的意见后，再次集体讨论')
  const discussed = proposalOf(world.file, last.about)
  return when(
    discussed !== undefined && coversAll(punished(proposal), discussed, proposal),
    `集体讨论的是第${last.about}版处罚意见，现为第${proposal.version}版，内容已经变化。`,
  )
}

const recordedOf = (file: CaseFile) => discussionsIn(file).filter((d) => !isIrregular(file, d.event))
const lastMeeting = (file: CaseFile) =>
  recordedOf(file)
    .filter((d) => d.heads.length >= 2)
    .sort((a, b) => (isAfter(file, a.event, b.event) ? 1 : -1))
    .at(-1)

/**
 * The minutes are the handler's; that it was a meeting of heads is theirs to say (处罚法57). Who signs the decision in this round, which
 * says so, says so too.
 */
export function minutesConfirmed(world: World): Reading {
  const { file, context } = world
  const last = lastMeeting(file)
  if (last === undefined) return yes
  const said = [...last.confirmed, ...signedSince(file, last), context.actor.person]
  return isOfConfirmed(world, last.heads, said, `${last.on}的集体讨论记录`)
}

/** Two heads who were there and did not investigate. */
export function isOfConfirmed(world: World, heads: readonly string[], said: readonly string[], what: string): Reading {
  const own = investigators(world.file, world.context.rules)
  const able = heads.filter((h) => !own.includes(h))
  const open = able.filter((h) => !said.includes(h))
  if (able.length - open.length >= 2) return yes
  const names = open.map((h) => nameOf(world, h)).join('、')
  return no(`${what}还没有两名以上参加讨论的负责人确认${names === '' ? '' : `，尚未确认的有${names}`}。`)
}

/** What the party said, asked for or was heard on after the meeting nobody there could weigh (处罚法45, 65). */
function heardAfter(world: World, meeting: number): boolean {
  const { file } = world
  const asked = hearingRequestsIn(file).filter((r) => hearingAsked({ ...world, party: r.party }).answer === 'yes')
  return [...statementsIn(file), ...asked, ...hearingsIn(file)].some((x) => isAfter(file, x.event, meeting))
}

/** By when the acts happened; within one minute, by when they were entered. */
function isAfter(file: CaseFile, one: number, other: number): boolean {
  const at = (event: number) => file.acts.find((a) => a.event === event)?.acted ?? ''
  return at(one) === at(other) ? one > other : at(one) > at(other)
}

/** 责令改正 belongs to every line that is punished (处罚法28): ordered, or found done. */
export function correctionOrdered(world: World): Reading {
  const open = latestProposal(world.file)?.violations.find((v) => v.correction === undefined)
  return when(open === undefined, `“${open?.conduct}”没有写明如何责令改正，也没有认定已经改正。`)
}

export const undecided = (world: World): Reading => when(decisionOf(world.file) === undefined)

/** The head, or one acting for the head under a delegation on the register; which persons may not is `dutiesApart`. */
export function deciderIsHead(world: World): Reading {
  const { post } = world.context.actor
  const chain = world.context.agency.chains.decision
  return when(post === 'agencyHead' || (post === 'deputyHead' && chain?.at(-1) === 'deputyHead'))
}

/** An announcement serves on the day it has run, not on the day it was put up. */
const isServed = (world: World, party: string): boolean =>
  servicesIn(world.file).some(
    (s) =>
      s.document === 'penalty-decision' &&
      s.party === party &&
      compareDays(s.on, world.day) <= 0 &&
      !isIrregular(world.file, s.event),
  )

export function decisionServed(world: World): Reading {
  const open = punished(latestProposal(world.file)).filter((p) => !isServed(world, p))
  if (open.length === 0) return yes
  const names = open.map((p) => partyName(world.file, p)).join('、')
  return no(`决定书尚未送达${names}。`, '先登记送达；送达不了的，记明尚未送达、暂缓公示')
}

const hiddenKinds = { name: '姓名', number: '号码', phone: '电话', address: '住址' } as const

/** Names, numbers and addresses that the masking hides must not stand in what the drafter wrote in plain words. */
export function masked(world: World): Reading {
  const at = world.proceeding.id
  const disclosure = disclosureOf(world.file, at)
  if (disclosure === undefined) return no('尚未拟制公示信息。')
  const text = `${disclosure.what}\n${disclosure.why}`
  const { map } = maskText(text, hiddenFrom(world, at), world.context.agency.masking)
  const found = [...new Set(map.map((r) => hiddenKinds[r.what]))].join('、')
  return when(
    map.length === 0,
    `公示的通俗说明里出现了应当隐去的内容：${found}。`,
    '隐去姓名、证件号码和住址后再提交审定',
  )
}

/** What is to be paid is paid: until then nobody's part of the decision is carried out (处罚法66). */
export function performed(world: World): Reading {
  const proposal = latestProposal(world.file)
  if (proposal === undefined || decisionOf(world.file) === undefined) return no()
  // A decision revoked or found void binds nobody to pay; one changed or merely found unlawful still does.
  const ground = disclosureOf(world.file)?.withdrawn?.ground
  if (ground === 'revoked' || ground === 'void') return yes
  const owing = punished(proposal).filter((party) => {
    const paid = paymentsIn(world.file)
      .filter((p) => p.party === party)
      .reduce((a, p) => a + p.amount, 0)
    return paid < payable(weigh(linesOf(proposal, party)))
  })
  const names = owing.map((p) => partyName(world.file, p)).join('、')
  return when(owing.length === 0, `${names}尚未缴清罚没款。`)
}

/** Of the party whose payment it is; for the closing, of any. */
export function surchargeSettled(world: World): Reading {
  const { file, context, proceeding } = world
  const parties = proceeding.kind === 'payment' ? [proceeding.about.party ?? ''] : punished(latestProposal(file))
  for (const party of parties) {
    const open = openSurcharge(file, party, context)
    if (open > 0)
      return no(
        `${partyName(file, party)}逾期缴款，至缴清之日还有加处罚款${plainYuan(open)}，既没有收缴，也没有决定不予收缴。`,
      )
  }
  return yes
}
