import { type RuleBook, ruleBook } from '@xiezhi/law'
import { type Entry, lastOf } from '../entries.ts'
import type { Form, Json } from '../file.ts'
import { agency, people } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { paper, party } from './forms.ts'
import { deliver } from './handled.ts'

/** A county that also grants permits: its people certified for it, its chain set. Only stories use it until the papers are there. */
export const rules: RuleBook = ruleBook
export const officials = people.map((p) => ({
  ...p,
  certificates: p.certificates.map((c) => ({ ...c, kinds: '行政处罚、行政许可' })),
}))
export const chains = { ...agency.chains, grant: ['unitHead', 'agencyHead'] } as const

export const complete = { needsPermit: 'yes', withinPower: 'yes', materialsComplete: 'yes' }
export const received = (receivedOn = '2026-11-02', options: Options = {}, applicant = party('p1'), more: Form = {}) =>
  new Driver('2026-11-02', { rules, people: officials, agency: { chains }, ...options }).open(
    { matter: '食品经营许可', receivedOn, applicant, content: '申请食品经营许可', ...more },
    'li',
    'permit.ordinary',
  )
export const accepted = (options: Options = {}) =>
  received('2026-11-02', options).do('li', 'application.accept', { facts: complete })

const answers = {
  conditionsMet: 'yes',
  verificationNeeded: 'no',
  othersInterest: 'no',
  permitHearingByLaw: 'no',
  majorPublicInterest: 'no',
  socialRisk: 'no',
  majorRights: 'no',
  complexCase: 'no',
}
export const granting = (content = '热食类食品制售', facts: { readonly [k: string]: Json } = {}): Form => ({
  found: '申请材料齐全，场所布局符合要求。',
  outcome: 'grant',
  content,
  from: '2026-11-10',
  to: '2031-11-09',
  facts: { ...answers, ...facts },
})
export const refusing = (facts: { readonly [k: string]: Json } = {}): Form => ({
  found: '操作间与厕所相通。',
  outcome: 'refuse',
  reason: '场所布局不符合食品安全法第三十三条',
  facts: { ...answers, conditionsMet: 'no', ...facts },
})
export const visit = (officers = ['li', 'wang'], conclusion = 'met'): Form => ({
  officers,
  place: '经营场所',
  result: '布局符合要求',
  conclusion,
})
export const passes: Form = {
  ...Object.fromEntries(
    ['subject', 'power', 'procedure', 'facts', 'law', 'discretion', 'papers', 'remedies'].map((id) => [id, 'yes']),
  ),
  verdict: 'passed',
  opinion: '同意',
}
export const entriesOf = (d: Driver, kind: string): readonly Entry[] => d.file.entries.filter((e) => e.kind === kind)
export const clockOf = (d: Driver, id: string) => d.file.clocks.find((c) => c.id === id)
export const faults = (d: Driver) => d.file.irregularities.map((i) => i.gate)

export const review = (d: Driver, opinion: Form = passes): Driver => {
  const again: Form = entriesOf(d, 'reviewSignature').length > 0 ? { handled: '已按审核意见处理' } : {}
  d.do('li', 'review.submit', { materials: '案卷', ...again })
  const proceeding = d.file.proceedings.filter((p) => p.kind === 'review').at(-1)!.id
  return d
    .do('qian', 'review.opine', opinion, { proceeding })
    .do('zhou', 'review.confirm', { words: '同意' }, { proceeding })
}
/** What is put up after the holder was heard: what he was told, with what was made of his words and how loss is made good. */
export const foundOfEnding = (d: Driver, more: Form = {}): Form => {
  const what = lastOf(d.file, 'endingTold')?.fields.what ?? null
  const facts: Form = what === 'revoked' ? { facts: { revocationHarmsPublic: 'no' } } : {}
  return { what, weighed: '没有提出需要采纳的意见。', loss: false, ...facts, ...more }
}
/** 撤回、撤销 put up, and reviewed by others, after the holder was heard. */
export const endingReviewed = (d: Driver, more: Form = {}): Driver => {
  d.do('li', 'ending.find', foundOfEnding(d, more), ofLicence)
  d.do('li', 'endingReview.submit', { materials: '告知书、陈述申辩、补偿方案' }, ofLicence)
  const proceeding = d.file.proceedings.findLast((p) => p.kind === 'endingReview')!.id
  return d
    .do('qian', 'endingReview.opine', { ...passes, compensation: 'yes' }, { proceeding })
    .do('zhou', 'endingReview.confirm', { words: '同意' }, { proceeding })
}
export const propose = (d: Driver): Driver => d.do('li', 'grant.propose', { reason: '拟同意审查意见' })
export const decide = (d: Driver): Driver =>
  propose(d).do('sun', 'grant.endorse', { opinion: '同意' }).do('zheng', 'grant.approve', { opinion: '同意' })
export const licensed = (options: Options = {}): Driver =>
  deliver(decide(accepted(options).do('li', 'examination.conclude', granting()))).do('li', 'licence.issue', {
    signedBy: '林甲',
    way: 'direct',
  })
export const ofLicence = { proceeding: 'licence' }
/** What is put up of a change or an extension, as it will be decided. */
export const foundAs = (form: Form): Form => ({
  found: '申请材料齐全，核查情况与申请一致。',
  facts: { conditionsMet: form.granted === true ? 'yes' : 'no', othersInterest: 'no', permitHearingByLaw: 'no' },
  ...form,
})
export const examine = (d: Driver, form: Form): Driver => d.do('li', 'licence.examine', foundAs(form), ofLicence)
/** Examined, and decided as it was put up. */
export const examinedAndDecided = (d: Driver, form: Form): Driver =>
  examine(d, form).do('zheng', 'licence.decide', form, ofLicence)
/** Others whose interests are touched: identified, told, and heard or not. */
export const touched = (d: Driver, ...ids: readonly string[]): Driver => {
  // Whoever applied is told as well (许可法47), and here wants no hearing.
  d.do('li', 'interested.tell', { party: 'p1', hearing: true, way: '书面' })
  d.do('li', 'opinion.hear', { party: 'p1', content: '同意', noHearing: true })
  for (const id of ids)
    d.do('li', 'party.identify', { party: party(id, { role: 'third' }) }).do('li', 'interested.tell', {
      party: id,
      hearing: true,
      way: '书面',
    })
  return d
}

/** Drafted by the handler, approved by one, published by another. */
export function publish(d: Driver, proceeding = 'publication-grant'): Driver {
  const at = { proceeding }
  d.do('li', 'publication.draft', { what: '准予食品经营许可。', why: '符合法定条件、标准。' }, at)
  d.do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, at)
  return d.do('wei', 'publication.publish', {}, at)
}

/** 听证通知 in the hands of everybody it concerns on the day it was made. */
export const noticeOf = (date: string, more: Form = {}): Form => ({
  date,
  time: '上午九时',
  place: '会议室',
  host: 'zhou',
  open: 'public',
  announced: true,
  ...more,
})
export function announce(d: Driver, date: string, more: Form = {}): Driver {
  d.do('li', 'hearing.announce', noticeOf(date, more))
  const pending = d.file.proceedings.filter((p) => p.kind === 'service' && p.stage === 'pending')
  for (const p of pending.filter((x) => x.about.document === 'permit-hearing-notice'))
    d.do(
      'li',
      'service.deliver',
      { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] },
      { proceeding: p.id },
    )
  return d
}
export const attendees = [{ name: '甲', post: '利害关系人', view: '反对' }]
export const heldBy = (host: string, more: Form = {}): Form => ({
  host,
  attendees,
  transcript: '笔录',
  signature: 'signed',
  files: paper('签字的笔录.pdf'),
  ...more,
})
