import { compareDays, type Reading } from '@xiezhi/law'
import { coversAll, linesOf, weigh } from '../compare.ts'
import { hiddenStrings } from '../redaction.ts'
import { isIrregular, latestProposal, no, partyName, proposalOf, punished, type World, when, yes } from './world.ts'

export function discussionCovers(world: World): Reading {
  const proposal = latestProposal(world.file)
  const last = world.file.discussions.filter((d) => !isIrregular(world.file, d.event)).at(-1)
  if (proposal === undefined || last === undefined) return no('尚未集体讨论。')
  const discussed = proposalOf(world.file, last.about)
  return when(
    discussed !== undefined && coversAll(punished(proposal), discussed, proposal),
    `集体讨论的是第${last.about}版处罚意见，现为第${proposal.version}版，内容已经变化。`,
  )
}

export const undecided = (world: World): Reading => when(world.file.decision === undefined)

/** The head, or one acting for the head under a delegation on the register. */
export function deciderIsHead(world: World): Reading {
  const { post } = world.context.actor
  const chain = world.context.agency.chains.decision
  return when(post === 'agencyHead' || (post === 'deputyHead' && chain.at(-1) === 'deputyHead'))
}

export function decisionServed(world: World): Reading {
  const open = punished(latestProposal(world.file)).filter(
    (p) =>
      !world.file.services.some(
        (s) =>
          s.document === 'penalty-decision' &&
          s.party === p &&
          compareDays(s.on, world.day) <= 0 &&
          !isIrregular(world.file, s.event),
      ),
  )
  if (open.length === 0) return yes
  const reason = world.form?.unserved
  if (typeof reason === 'string' && reason !== '') return yes
  const names = open.map((p) => partyName(world.file, p)).join('、')
  // Without a form the reader may still give the reason, so the button stays open.
  if (world.form === undefined && world.step.id === 'disclosure.publish') return { answer: 'later' }
  return no(`决定书尚未送达${names}。`, '先登记送达，或者填写尚未送达的原因')
}

/** Names, numbers and addresses that the masking hides must not stand in what the drafter wrote in plain words. */
export function masked(world: World): Reading {
  const { disclosure } = world.file
  if (disclosure === undefined) return no('尚未拟制公示信息。')
  const text = `${disclosure.what}\n${disclosure.why}`
  const leak = hiddenStrings(world.file, world.context.agency.masking).find((s) => text.includes(s))
  return when(
    leak === undefined,
    `公示的通俗说明里出现了应当隐去的内容“${leak?.slice(0, 1)}…”。`,
    '退回修改，隐去姓名、证件号码和住址',
  )
}

export function publisherApart(world: World): Reading {
  return when(world.file.disclosure?.approver !== world.context.actor.person)
}

export function performed(world: World): Reading {
  const proposal = latestProposal(world.file)
  if (proposal === undefined || world.file.decision === undefined) return no()
  for (const party of punished(proposal)) {
    const w = weigh(linesOf(proposal, party))
    const due = w.fine + w.confiscation
    const paid = world.file.payments.filter((p) => p.party === party).reduce((a, p) => a + p.amount, 0)
    if (paid < due) return no(`${partyName(world.file, party)}尚未缴清罚没款。`, '登记缴款；逾期不缴的依法强制执行')
    if (!world.file.services.some((s) => s.document === 'penalty-decision' && s.party === party))
      return no(`决定书尚未送达${partyName(world.file, party)}。`, '先送达决定书')
  }
  return yes
}

export function disclosed(world: World): Reading {
  const stage = world.file.proceedings.find((p) => p.kind === 'disclosure')?.stage
  return when(stage === 'public' || stage === 'withdrawn', '处罚决定信息尚未公开。', '完成公示后再报结案')
}
