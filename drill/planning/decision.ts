import { type Form, layersOf, linesOf, maskText, type Party, weigh } from '@xiezhi/casework'
import {
  favourable,
  hearingKinds,
  kindsBesideMoney,
  labelOf,
  penaltyKinds,
  posts,
  resolve,
  reviewElements,
} from '@xiezhi/law'
import { approvalDrafts, type Draft } from './approvals.ts'
import { officersOf, type Subject } from './investigation.ts'
import { maskNames } from './names.ts'
import { supplied } from './supplied.ts'

/** Review, notice, discussion, decision, service and publication. `source` names the decision the row stands for. */
export function decisionDrafts(s: Subject, source: string): readonly Draft[] {
  const { days, drill, note, parties } = s
  return [
    ...reviewDrafts(s),
    ...approvalDrafts(
      {
        matter: 'notice',
        proposedOn: days.noticed,
        approvedOn: days.noticed,
        propose: {},
      },
      drill,
    ),
    ...services(s, 'notice1', days.noticeServed),
    ...(days.waived ? parties.flatMap((party) => waivers(s, party)) : []),
    discussion(s),
    confirmation(s),
    ...approvalDrafts(
      {
        matter: 'decision',
        proposedOn: days.discussed,
        approvedOn: days.decided,
        propose: {
          facts: note.value('作出决定前的认定', { ruleChangedSince: 'no' }),
          answers: supplied(`本件为演练，所据决定：${source}。`),
          lateFee: note.value('加处罚款的告知', true),
        },
      },
      drill,
    ),
    ...services(s, 'decision', days.decided),
    ...disclosureDrafts(s, source),
    ...parties.flatMap((party) => paymentDraft(s, party.id)),
    ...parties.flatMap((party) => carriedDrafts(s, party.id)),
    ...approvalDrafts(
      {
        matter: 'closing',
        proposedOn: days.closed,
        approvedOn: days.closed,
        propose: { result: note.text('执行情况', '罚没款已经缴清，处罚决定已经公开。') },
      },
      drill,
    ),
  ]
}

/** What is no money is carried out too before the case is closed; the row does not say how. */
function carriedDrafts(s: Subject, party: string): readonly Draft[] {
  const { days, drill, note, violations } = s
  const kinds = new Set(linesOf({ violations }, party).flatMap((line) => line.penalties.map((p) => p.kind)))
  return kindsBesideMoney
    .filter(({ value }) => kinds.has(value))
    .map(({ value, label }) => ({
      on: days.closed,
      post: 'handler',
      proceeding: 'main',
      step: 'sanction.carry',
      form: {
        party,
        kind: value,
        officers: officersOf(drill),
        what: note.text(`${label}的执行`, '已经执行'),
        ...carriedAs(value, s),
      },
    }))
}

const carriedAs = (kind: string, { days, note }: Subject) => ({
  ...(kind === 'goods' ? { disposal: note.value('没收财物的处理', 'destroyed') } : {}),
  ...(['suspension', 'restriction', 'stoppage'].includes(kind) ? { since: days.decided } : {}),
  ...(['suspension', 'downgrade', 'revocation'].includes(kind)
    ? { licence: note.value('证件的处理', 'collected') }
    : {}),
})

function reviewDrafts({ days, note }: Subject): readonly Draft[] {
  const elements = Object.fromEntries(
    reviewElements.map((e) => [e.id, { answer: favourable(e.id), remark: supplied('演练') }]),
  )
  const review = { on: days.opined, proceeding: 'review-1' } as const
  return [
    {
      on: days.concluded,
      post: 'handler',
      proceeding: 'main',
      step: 'review.submit',
      form: { kind: 'legal', materials: note.text('送审材料', '调查终结报告、决定书代拟稿、依据和证据') },
    },
    {
      ...review,
      post: 'reviewer',
      step: 'review.opine',
      form: { elements, verdict: note.value('法制审核', 'passed'), opinion: supplied('各项要素符合要求。') },
    },
    { ...review, post: 'legalHead', step: 'review.confirm', form: { opinion: supplied('同意。') } },
  ]
}

const services = (
  { parties, drill, note }: Subject,
  paper: 'notice1' | 'decision',
  on: Draft['on'],
): readonly Draft[] =>
  parties.map((party) => ({
    on,
    post: 'handler',
    step: 'service.deliver',
    proceeding: `service-${paper}-${party.id}`,
    form: {
      receiver: note.value('送达', party.kind === 'legal' || party.kind === 'branch' ? 'legalRepresentative' : 'self'),
      signedBy: supplied('受送达人'),
      place: supplied('演练地点'),
      officers: officersOf(drill),
      ...(paper === 'decision' ? { disclosureTold: true } : {}),
    },
  }))

/** Only where the days leave no time to wait for an answer. */
function waivers({ days, drill, violations, note }: Subject, party: Party): readonly Draft[] {
  const base = { on: days.noticeServed, post: 'handler', proceeding: 'main' } as const
  const form = { party: party.id, way: note.text('放弃陈述、申辩和听证', '书面声明') }
  const { kinds, fine, gains, goods } = weigh(linesOf({ violations }, party.id))
  const threshold = resolve(
    layersOf(drill),
    party.kind === 'person' ? 'hearing.person' : 'hearing.organisation',
    days.noticed,
  )
  const hearing =
    kinds.some((k) => hearingKinds.includes(k)) ||
    (threshold.set && Math.max(fine, gains + goods) >= Number(threshold.value))
  return [
    { ...base, step: 'answer.waive', form },
    ...(hearing ? [{ ...base, step: 'hearing.waive' as const, form }] : []),
  ]
}

function discussion({ days, drill, note }: Subject): Draft {
  const attendees = drill.people
    .filter((p) => p.posts.some((post) => ['agencyHead', 'deputyHead', 'legalHead'].includes(post)))
    .map((p) => ({ name: p.name, post: posts[p.posts[0]!], view: supplied('同意处罚意见。') }))
  return {
    on: days.discussed,
    post: 'handler',
    proceeding: 'main',
    step: 'discussion.record',
    form: {
      place: supplied('演练会议室'),
      host: note.value('集体讨论', attendees.at(-1)?.name ?? ''),
      attendees,
      verdict: note.value('集体讨论的结论', 'agree'),
      conclusion: supplied('同意处罚意见。'),
    },
  }
}

/** Of the two heads the one who does not decide says that the minutes are what was said. */
const confirmation = ({ days }: Subject): Draft => ({
  on: days.discussed,
  post: 'deputyHead',
  proceeding: 'main',
  step: 'meeting.confirm',
  form: {},
})

/** What the public reads: no facts of the row, because they may name persons whom no list of parties holds. */
function disclosureDrafts(s: Subject, source: string): readonly Draft[] {
  const { days, drill, parties, row, violations, note } = s
  const { masking } = drill.agency
  const masked = (text: string, max: number) =>
    maskText(maskNames(text, row.parties), { parties, hide: [] }, masking).text.slice(0, max)
  const kinds = [...new Set(violations.flatMap((v) => v.penalties.map((p) => labelOf(penaltyKinds, p.kind))))].join(
    '、',
  )
  const form: Form = {
    what: note.text('公示说明', `对当事人给予${kinds}的处罚。`).slice(0, 500),
    why: masked(`${row.violation ?? row.breached ?? supplied('违法行为见决定书')}（演练，所据决定：${source}）`, 1000),
  }
  const base = { on: days.decided, proceeding: 'disclosure' } as const
  const facts = note.value('公开前审查', { secrecyChecked: 'yes', minorParty: 'no' })
  return [
    { ...base, post: 'handler', step: 'disclosure.draft', form },
    { ...base, post: 'disclosureApprover', step: 'disclosure.approve', form: { facts } },
    { ...base, post: 'publisher', step: 'disclosure.publish', form: {} },
  ]
}

function paymentDraft({ violations, days, drill, note }: Subject, party: string): readonly Draft[] {
  const amount = violations
    .filter((v) => v.party === party)
    .flatMap((v) => v.penalties)
    .reduce((sum, p) => sum + (p.amount ?? 0), 0)
  if (amount === 0) return []
  return [
    {
      on: days.paid,
      post: 'handler',
      step: 'payment.record',
      proceeding: `payment-${party}`,
      form: { amount, receipt: note.text('缴款', `演练票据${party}`), bank: drill.agency.organs.bank },
    },
  ]
}
