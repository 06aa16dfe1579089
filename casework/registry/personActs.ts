import { addDays, administers, compareDays, type Day, enforcementKinds, type PostKind, strangeKinds } from '@xiezhi/law'
import type { Certificate, Person } from '../context.ts'
import { own } from '../own.ts'
import { fault, given, type Registered, type Registering, type RegistryAct, text } from './act.ts'
import type { Delegation, Holding, PersonRecord } from './records.ts'

const day = (d: Registering, field: string): Day => text(d.form, field) as Day
const notRegistered = fault('', 'not-registered', '这个人还没有登记，请先登记人员。')

/** Steps of a person who is on the register. */
const onPerson =
  (act: (doing: Registering, person: PersonRecord) => Registered): RegistryAct =>
  (doing) =>
    doing.file.person === undefined ? notRegistered : act(doing, doing.file.person)

export const registerPerson: RegistryAct = ({ file, form, context }) => {
  if (file.sequence > 0) return fault('name', 'already-registered', '这个编号已经登记。')
  const person = { id: context.stream.id, name: text(form, 'name'), ...given('phone', text(form, 'phone')) }
  return { effects: [{ do: 'person', person }] }
}

const lastDayOf = (c: Certificate): Day => (c.revokedOn === undefined ? c.to : addDays(c.revokedOn, -1))

/**
 * A certificate stands as it was entered. Whoever lost one gets a new one, which counts from the day it is entered: an act done in
 * between stays an act without a certificate (持证上岗).
 */
export const issueCertificate = onPerson((d, person) => {
  const certificate: Certificate = {
    number: text(d.form, 'number'),
    from: day(d, 'from'),
    to: day(d, 'to'),
    kinds: text(d.form, 'kinds'),
    area: text(d.form, 'area'),
  }
  const strange = strangeKinds(certificate.kinds)
  if (strange.length > 0)
    return fault(
      'kinds',
      'unknown-kind',
      `执法类别没有“${strange.join('、')}”，可用的有：${enforcementKinds.join('、')}；几类之间用顿号分开。`,
    )
  if (compareDays(certificate.to, certificate.from) < 0) return fault('to', 'reversed', '有效期至早于有效期自。')
  const last = person.certificates.at(-1)
  if (last === undefined) return { effects: [{ do: 'certificate', certificate }] }
  if (compareDays(certificate.from, d.today) < 0)
    return fault(
      'from',
      'backdated',
      `换发的证件自登记之日起算，有效期自不能早于今天（${d.today}）；已登记的证件不能更改。`,
    )
  if (compareDays(certificate.from, lastDayOf(last)) <= 0)
    return fault(
      'from',
      'overlaps',
      `证件${last.number}到${lastDayOf(last)}才失效，新证件应当自次日起；需要提前换发的，先注销旧证件。`,
    )
  return { effects: [{ do: 'certificate', certificate }] }
})

export const revokeCertificate = onPerson((d, person) => {
  const number = text(d.form, 'number')
  const on = day(d, 'on')
  const held = person.certificates.findLast((c) => c.number === number)
  if (held === undefined) return fault('number', 'unknown-certificate', '没有登记过这个证件号码。')
  if (held.revokedOn !== undefined) return fault('number', 'already-revoked', `该证件已于${held.revokedOn}注销。`)
  if (compareDays(on, held.from) < 0 || compareDays(on, held.to) > 0)
    return fault('on', 'outside', `注销日期应当在证件的有效期内（${held.from}至${held.to}）。`)
  return { effects: [{ do: 'certificateRevoked', number, from: held.from, on }] }
})

export const recordQualification = onPerson(({ form }) => ({
  effects: [{ do: 'qualification', qualification: text(form, 'kind') as NonNullable<Person['qualification']> }],
}))

export const holds = (holding: Holding, on: Day): boolean =>
  compareDays(holding.from, on) <= 0 && (holding.to === undefined || compareDays(on, holding.to) <= 0)

/** Whether the post is held on `from` or on any day after it. */
const reaches = (holding: Holding, from: Day): boolean => holding.to === undefined || compareDays(from, holding.to) <= 0

/** 三员分立: each of the three administrations is apart from the others and from the handling of cases. */
const dutyOf = (post: PostKind): string => (administers(post) ? post : 'cases')

export const assignPost = onPerson((d, person) => {
  const post = text(d.form, 'post') as PostKind
  const agency = text(d.form, 'agency')
  const from = day(d, 'from')
  if (own(d.context.agencies, agency) === undefined)
    return fault('agency', 'unknown-agency', '这个机关没有登记，请先登记机关。')
  const others = person.posts.filter((p) => reaches(p, from))
  if (others.some((p) => p.post === post && p.agency === agency))
    return fault('post', 'already-held', `${person.name}已经在这个岗位上。`)
  if (others.some((p) => dutyOf(p.post) !== dutyOf(post)))
    return fault(
      'post',
      'duties-apart',
      '系统管理员、安全管理员、审计管理员由不同的人担任，也不得兼任执法、审核、监督岗位，请先办理离岗或者另选一人。',
    )
  if (d.form.entrusted === true && text(d.form, 'unit') === '')
    return fault('unit', 'required', '受委托组织的人员，请在“内设机构、派出机构”中写明该组织的名称。')
  const holding: Holding = {
    id: d.key,
    agency,
    ...given('unit', text(d.form, 'unit')),
    ...(d.form.entrusted === true ? { entrusted: true } : {}),
    post,
    ...given('title', text(d.form, 'title')),
    from,
  }
  return { effects: [{ do: 'post', holding }] }
})

export const endPost = onPerson((d, person) => {
  const holding = person.posts.find((p) => p.id === text(d.form, 'holding'))
  const on = day(d, 'on')
  if (holding === undefined) return fault('holding', 'unknown-post', '没有登记过这项任岗。')
  if (holding.to !== undefined) return fault('holding', 'already-ended', `这项任岗已于${holding.to}结束。`)
  if (compareDays(on, holding.from) < 0) return fault('on', 'reversed', `最后在岗日期早于任岗日期${holding.from}。`)
  return { effects: [{ do: 'postEnded', id: holding.id, on }] }
})

export const delegates = (delegation: Delegation, on: Day): boolean =>
  compareDays(delegation.from, on) <= 0 &&
  compareDays(on, delegation.until) <= 0 &&
  (delegation.ended === undefined || compareDays(on, delegation.ended) <= 0)

const lastDay = (d: Delegation): Day => (d.ended !== undefined && compareDays(d.ended, d.until) < 0 ? d.ended : d.until)

export const grantDelegation = onPerson((d, person) => {
  const holding = person.posts.find((p) => p.id === text(d.form, 'holding'))
  const to = own(d.context.persons, text(d.form, 'to'))
  const from = day(d, 'from')
  const until = day(d, 'until')
  if (holding === undefined || !holds(holding, from))
    return fault('holding', 'unknown-post', `${person.name}在${from}不在这个岗位上。`)
  if (administers(holding.post))
    return fault('holding', 'duties-apart', '系统管理员、安全管理员、审计管理员的岗位不能委托。')
  if (to === undefined) return fault('to', 'unknown-person', '代行人没有登记，请先登记人员。')
  if (to.id === person.id) return fault('to', 'delegates-to-self', '不能委托本人。')
  const posts = to.posts.filter((p) => p.agency === holding.agency && holds(p, from))
  if (posts.length === 0) return fault('to', 'not-a-colleague', `${to.name}在${from}不在本机关任岗，不能代行。`)
  if (posts.some((p) => administers(p.post)))
    return fault('to', 'duties-apart', '系统管理员、安全管理员、审计管理员不能代行执法岗位。')
  if (compareDays(until, from) < 0) return fault('until', 'reversed', '终止日期早于起始日期。')
  // Acts already recorded must not gain an authority afterwards.
  if (compareDays(from, d.today) < 0)
    return fault('from', 'backdated', `委托不能倒签，起始日期不能早于今天（${d.today}）。`)
  const other = [...person.delegations, ...(person.asked ?? [])].find(
    (x) => x.holding === holding.id && compareDays(x.from, until) <= 0 && compareDays(from, lastDay(x)) <= 0,
  )
  if (other !== undefined)
    return fault('from', 'overlaps', `这个岗位在${other.from}至${lastDay(other)}已经委托，先终止该委托。`)
  const delegation: Delegation = {
    id: d.key,
    holding: holding.id,
    to: to.id,
    from,
    until,
    reason: text(d.form, 'reason'),
  }
  return { effects: [{ do: 'delegationAsked', delegation }] }
})

/** From when he confirms it, where that is later: no act before gains an authority by it. */
export const confirmDelegation = onPerson((d, person) => {
  const asked = (person.asked ?? []).find((x) => x.id === text(d.form, 'delegation'))
  if (asked === undefined) return fault('delegation', 'unknown-delegation', '没有待确认的这项委托。')
  if (compareDays(asked.until, d.today) < 0)
    return fault('delegation', 'over', `这项委托已于${asked.until}届满，需要的请安全管理员重新登记。`)
  const from = compareDays(asked.from, d.today) < 0 ? d.today : asked.from
  return { effects: [{ do: 'delegation', delegation: { ...asked, from } }] }
})

export const endDelegation = onPerson((d, person) => {
  const delegation = person.delegations.find((x) => x.id === text(d.form, 'delegation'))
  const on = day(d, 'on')
  const asked = (person.asked ?? []).find((x) => x.id === text(d.form, 'delegation'))
  if (asked !== undefined) return { effects: [{ do: 'delegationEnded', id: asked.id, on }] }
  if (delegation === undefined) return fault('delegation', 'unknown-delegation', '没有登记过这项委托。')
  if (delegation.ended !== undefined)
    return fault('delegation', 'already-ended', `这项委托已于${delegation.ended}终止。`)
  if (compareDays(on, addDays(delegation.from, -1)) < 0 || compareDays(on, delegation.until) > 0)
    return fault('on', 'outside', `最后代行日期应当在委托期间内（${delegation.from}至${delegation.until}）。`)
  return { effects: [{ do: 'delegationEnded', id: delegation.id, on }] }
})
