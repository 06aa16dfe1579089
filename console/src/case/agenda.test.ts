import type { StepView } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { discussionsIn } from '@xiezhi/casework/penalty/meetings.ts'
import { agency } from '@xiezhi/casework/stories/county.ts'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { clueForm, forms, party } from '@xiezhi/casework/stories/forms.ts'
import { after } from '@xiezhi/casework/stories/handled.ts'
import { complaintHandling } from '@xiezhi/casework/stories/kinds/complaint.ts'
import { type PostKind, ruleBook } from '@xiezhi/law'
import { describe, expect, it } from 'vitest'
import { agendaFor } from './testing/desk.ts'

const ids = (list: readonly StepView[]) => list.map((s) => s.step)
const first = (d: Driver, who: string) => agendaFor(d, who).first?.step
const awaits = (d: Driver, who: string) =>
  agendaFor(d, who).others.map((o) => ('wait' in o ? `${o.wait.post} ${o.step?.step}` : o.clock.clock))

const opened = () => new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })

describe('what the case wants next', () => {
  it('before it is filed: the clue is verified, then put up; signed by one after the other', () => {
    const d = opened()
    expect(first(d, 'li')).toBe('clue.verify')
    d.do('li', 'clue.verify', forms.verification)
    expect(ids(agendaFor(d, 'li').now)).toEqual(['filing.propose'])
    d.do('li', 'filing.propose', forms.filing)
    expect(agendaFor(d, 'li')).toMatchObject({ now: [], missing: [], first: undefined })
    expect(awaits(d, 'li')).toEqual(['unitHead filing.endorse'])
    expect(ids(agendaFor(d, 'sun').now)).toEqual(['filing.endorse'])
    expect(agendaFor(d, 'zheng').first).toBeUndefined()
    // The head of another unit reads who is waited for, and is not it.
    expect([first(d, 'tang'), awaits(d, 'tang')]).toEqual([undefined, ['unitHead filing.endorse']])
  })

  it('of a case told from paper what comes next, and not what a head may have done in between', () => {
    const d = new Driver('2026-10-12')
    const carried = '已经立案调查。'
    const form = { ...clueForm('2026-07-01'), party: party('p1') as Json }
    const opening = d.tryOpen(form, 'li', 'penalty.ordinary', { carried })
    for (const event of opening.outcome === 'performed' ? opening.events : [])
      d.events.push({ ...event, sequence: d.events.length + 1 })
    expect(first(d, 'li')).toBe('clue.verify')
    const files = [{ sha256: 'a'.repeat(64), name: '审批表.pdf', bytes: 1000, type: 'application/pdf' }]
    const told = (person: string, post: PostKind, numbers?: Readonly<Record<string, string>>) => ({
      acted: '2026-07-09T10:00' as const,
      paper: { person, post, files, ...(numbers && { numbers }) },
    })
    d.do('li', 'clue.verify', forms.verification, { acted: '2026-07-06T10:00' })
    d.do('li', 'filing.propose', forms.filing, told('li', 'handler'))
    d.do('li', 'filing.endorse', { opinion: '同意立案', officers: ['li', 'wang'] }, told('sun', 'unitHead'))
    expect(first(d, 'li')).toBe('filing.approve')
    const number = { 'filing-approval': '云市监立〔2026〕12号' }
    d.do('li', 'filing.approve', { opinion: '同意立案' }, told('zheng', 'agencyHead', number))
    expect(first(d, 'li')).toBe('rights.tell')
    expect(ids(agendaFor(d, 'li').now)).not.toContain('officers.change')
  })

  it('what only a head decides beside a payment is offered to none as the next step', () => {
    const d = after('penalty.ordinary', 'payment.record')
    const offered = ['zheng', 'wu'].flatMap((head) => ids(agendaFor(d, head).now))
    expect(offered).not.toEqual(expect.arrayContaining(['execution.end']))
    expect(offered).not.toEqual(expect.arrayContaining(['refund.decide']))
  })

  it('sent back, it is the first thing to take up again', () => {
    const d = opened().do('li', 'clue.verify', forms.verification).do('li', 'filing.propose', forms.filing)
    d.do('sun', 'filing.return', { reason: '依据要写明' })
    expect(first(d, 'li')).toBe('filing.propose')
  })

  it('while it is investigated: rights, evidence, its verifying, in that order; then the report, and more evidence still', () => {
    const d = opened().do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    expect(ids(agendaFor(d, 'li').now)).toEqual(expect.arrayContaining(['rights.tell', 'evidence.collect']))
    expect(first(d, 'li')).toBe('rights.tell')
    d.do('li', 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面告知并签名' })
    expect(first(d, 'li')).toBe('evidence.collect')
    d.do('li', 'evidence.collect', forms.evidence('现场检查照片', 'p1'))
    expect(first(d, 'li')).toBe('evidence.verify')
    d.do('li', 'evidence.verify', { evidence: [1], finding: '来源合法，内容真实，与案件有关' })
    expect(ids(agendaFor(d, 'li').now)).toEqual([
      'investigation.conclude',
      'rights.tell',
      'evidence.collect',
      'evidence.verify',
    ])
  })

  it('nobody is asked for an investigation that names no party', () => {
    const d = new Driver('2026-08-03').open().do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    expect(first(d, 'li')).toBe('party.identify')
  })

  it('concluded: the review the notice waits for; while it is reviewed, the reviewer', () => {
    const d = opened().do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    const evidence = d.gather('现场检查照片', 'p1')
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
    const agenda = agendaFor(d, 'li')
    expect(agenda.first?.step).toBe('review.submit')
    expect(agenda.missing.map((m) => m.step.step)).toEqual(['notice.propose'])
    expect(agenda.missing[0]?.ways[0]?.step.step).toBe('review.submit')
    d.do('li', 'review.submit', { kind: 'legal', materials: '调查终结报告及案卷材料' })
    expect(ids(agendaFor(d, 'li').now)).toEqual([])
    expect(awaits(d, 'li')).toEqual(['reviewer review.opine'])
    expect(first(d, 'qian')).toBe('review.opine')
    // Sent back for more, it is supplemented; nobody asks for a second review of what is being reviewed.
    d.do('qian', 'review.return', { reason: '补充检验报告' }, { proceeding: 'review-1' })
    expect(ids(agendaFor(d, 'li').now)).toEqual(['review.supplement'])
  })

  it('told: the party is waited for, nobody waives for it, and the decision says until when', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
    const agenda = agendaFor(d, 'li')
    expect(ids(agenda.now)).toEqual([])
    expect(agenda.first?.step).toBe('decision.propose')
    expect(agenda.missing[0]?.reason.gate).toBe('G16')
    expect(awaits(d, 'li')).toEqual(['P08'])
    expect(ids(agenda.arrives)).toEqual([
      'answer.state',
      'answer.waive',
      'hearing.request',
      'hearing.waive',
      'recusal.ask',
      'address.confirm',
    ])
  })

  it('what a party said is weighed before anything else', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
    d.do('li', 'answer.state', { party: 'p1', content: '请求从轻处罚' })
    expect(first(d, 'li')).toBe('answer.weigh')
  })

  it('decided: what the agency owes, one row each; the payment last, the closing held until all is done', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
    const agenda = agendaFor(d, 'li')
    expect(ids(agenda.now)).toEqual([
      'service.deliver',
      'service.leave',
      'service.post',
      'service.entrust',
      'disclosure.draft',
      'service.attempt',
      'payment.record',
      'cash.ask',
      'deferral.request',
    ])
    expect(agenda.missing.map((m) => m.step.step)).toEqual(['closing.propose'])
    const delivery = { receiver: 'agent', signedBy: '林甲', place: '住所', officers: ['li', 'wang'] }
    d.do('li', 'service.deliver', delivery, { proceeding: 'service-decision-p1' })
    const { others } = agendaFor(d, 'li')
    expect(others.map((o) => 'clock' in o && o.clock.title)).toEqual(['缴款期限', '起诉期限'])
    d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '没有生产日期' }, { proceeding: 'disclosure' })
    expect(first(d, 'chen')).toBe('disclosure.approve')
    expect(first(d, 'li')).toBe('payment.record')
  })

  it('never a mend, a return, an extension or a change of officers', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
    for (const who of ['sun', 'wu', 'zheng', 'wei'])
      expect([ids(agendaFor(d, who).now), agendaFor(d, who).missing], who).toEqual([[], []])
  })

  it('a recusal is decided beside the work, and who withdrew is replaced by the head of his unit', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
    const asked = { how: 'asked', party: 'p1', role: 'investigator', person: 'wang', reason: '亲属' }
    d.do('li', 'recusal.ask', asked)
    expect(first(d, 'zheng')).toBe('recusal.decide')
    const granted = { granted: true, reason: '属实', redo: 'stays' }
    d.do('zheng', 'recusal.decide', granted, { proceeding: 'recusal-1' })
    expect([first(d, 'sun'), first(d, 'zheng')]).toEqual(['officers.change', undefined])
    expect(awaits(d, 'li')).toContain('unitHead officers.change')
    expect(agendaFor(d, 'wang').now).toEqual([])
    d.do('sun', 'officers.change', { officers: ['li', 'luo'], reason: '回避' })
    expect([first(d, 'sun'), awaits(d, 'li').includes('unitHead officers.change')]).toEqual([undefined, false])
  })

  it('provisions the library does not know are looked up by a reviewer, and once that is done nobody is asked', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
    expect(first(d, 'zhou')).toBe('citation.confirm')
    d.do('zhou', 'citation.confirm', { finding: '原文已在公报查到，名称、条款和施行日期无误' })
    expect(agendaFor(d, 'zhou').now).toEqual([])
  })

  it('minutes are confirmed by the head who was there and signs nothing else, and by no other', () => {
    const chains = { ...agency.chains, decision: ['unitHead', 'agencyHead'] } as const
    const d = new Driver('2026-08-03', { agency: { chains } }).toServedNotice('2026-08-05').on('2026-08-18')
    const attendees = ['郑局长', '吴副局'].map((name) => ({ name, post: '局领导', view: '同意' }))
    const minutes = { host: '郑局长', place: '局会议室', attendees, conclusion: '同意', verdict: 'agree' }
    d.do('li', 'discussion.record', minutes).do('li', 'decision.propose', forms.decision)
    expect(['wu', 'zheng', 'sun'].map((who) => first(d, who))).toEqual([
      'meeting.confirm',
      undefined,
      'decision.endorse',
    ])
    d.do('wu', 'meeting.confirm', { event: discussionsIn(d.file)[0]!.event })
    expect(agendaFor(d, 'wu').now).toEqual([])
  })

  it('a case that is closed asks nobody for anything', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
    expect(agendaFor(d, 'sun').now).toEqual([])
    expect(awaits(d, 'sun')).toContain('handler service.deliver')
  })
})

it('a penalty that is carried out, published and closed wants nothing: what its party may still bring is no next step', () => {
  const d = after('penalty.ordinary')
  expect(d.states('li').find((s) => s.step === 'rescue.apply')?.state).toBe('open')
  expect(agendaFor(d, 'li')).toMatchObject({ now: [], missing: [], first: undefined })
})

it('what only a form can answer for is nothing a head is asked for', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
  for (const who of ['wu', 'zheng']) expect(ids(agendaFor(d, who).now)).not.toContain('substitute.once')
})

it('of a complaint and of a report the main way opens first', () => {
  expect(first(after('report.ordinary', 'report.handle'), 'li')).toBe('report.handle')
  expect(first(after('complaint.consumer', 'complaint.accept'), 'li')).toBe('complaint.accept')
})

it('another kind of process, made of words alone, is read by the same rules', () => {
  const rules = { ...ruleBook, procedures: [...ruleBook.procedures, complaintHandling] }
  const d = new Driver('2026-11-02', { rules }).open(
    { by: party('p1') as unknown as Json, receivedOn: '2026-11-02', matter: '噪声', content: '夜间施工' },
    'li',
    'complaint',
  )
  expect(ids(agendaFor(d, 'li').now)).toEqual(['complaint.decide'])
  d.do('li', 'complaint.decide', { accepted: true })
  expect(ids(agendaFor(d, 'li').now)).toEqual(['complaint.reply', 'complaint.feedback'])
  expect(agendaFor(d, 'zheng').now).toEqual([])
  expect(awaits(d, 'zheng')).toEqual(['handler complaint.reply'])
  d.do('zheng', 'complaint.urge', { content: '限期答复' })
  d.do('li', 'complaint.reply', { content: '已停工' })
  expect(first(d, 'li')).toBe('complaint.feedback')
  d.do('li', 'complaint.feedback', { satisfied: true })
  expect(agendaFor(d, 'li')).toMatchObject({ now: [], missing: [], others: [] })
})

it('what goes on for months beside a case that is over is offered by its name, and nothing that would change it', () => {
  const { now, missing, first } = agendaFor(after('benefit.relief'), 'li')
  expect(now.map((s) => s.title)).toEqual(['登记发放', '定期核查'])
  expect([missing, first]).toEqual([[], undefined])
  const adjusted = after('benefit.relief', 'reliefChange.propose')
  expect(adjusted.file.entries.some((e) => e.kind === 'adjustment')).toBe(true)
  expect(agendaFor(adjusted, 'li').first?.step).toBe('reliefChange.propose')
})

it('what officers look into themselves is not said to come from the party', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
  const agenda = agendaFor(d, 'li')
  expect([...agenda.now, ...agenda.arrives].map((s) => s.step)).not.toContain('correction.check')
})
