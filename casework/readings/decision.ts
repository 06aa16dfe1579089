import type { Reading } from '@xiezhi/law'
import type { CaseFile } from '../file.ts'
import { plainYuan } from '../format/money.ts'
import { disclosureOf } from '../penalty/disclosure.ts'
import { discussionsIn, signedSince } from '../penalty/meetings.ts'
import { maskText } from '../redaction.ts'
import { openSurcharge } from '../surcharge.ts'
import { investigators } from './persons.ts'
import { hiddenFrom, type Page } from './publication.ts'
import { isIrregular, latestProposal, nameOf, no, partyName, punished, type World, when, yes } from './world.ts'

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

/** By when the acts happened; within one minute, by when they were entered. */
function isAfter(file: CaseFile, one: number, other: number): boolean {
  const at = (event: number) => file.acts.find((a) => a.event === event)?.acted ?? ''
  return at(one) === at(other) ? one > other : at(one) > at(other)
}

/** The head, or one acting for the head under a delegation on the register; which persons may not is `dutiesApart`. */
export function deciderIsHead(world: World): Reading {
  const { post } = world.context.actor
  const chain = world.context.agency.chains.decision
  return when(post === 'agencyHead' || (post === 'deputyHead' && chain?.at(-1) === 'deputyHead'))
}

const hiddenKinds = { name: '姓名', number: '号码', phone: '电话', address: '住址' } as const

/** Names, numbers and addresses that the masking hides must not stand in what the drafter wrote in plain words. */
export function masked(world: World, page: Page | undefined): Reading {
  const at = world.proceeding.id
  const disclosure = disclosureOf(world.file, at)
  if (disclosure === undefined) return no('尚未拟制公示信息。')
  const text = `${disclosure.what}\n${disclosure.why}`
  const { map } = maskText(text, hiddenFrom(world, at, page), world.context.agency.masking)
  const found = [...new Set(map.map((r) => hiddenKinds[r.what]))].join('、')
  return when(
    map.length === 0,
    `公示的通俗说明里出现了应当隐去的内容：${found}。`,
    '隐去姓名、证件号码和住址后再提交审定',
  )
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
