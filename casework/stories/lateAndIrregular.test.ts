import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { paperApprovalsIn } from '../paperApprovals.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { servicesIn } from '../penalty/notices.ts'
import { at, certificate, people } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

/** 持证上岗 is a question of the day of the act: what the register says later neither saves it nor spoils it (处罚法42). */
describe('an act entered after a certificate was renewed', () => {
  const act = { acted: at('2026-08-06', '15:20') }
  const after = (oldTo: Day) => {
    const old = { ...certificate, number: 'YL-old', to: oldTo }
    const renewed = { ...certificate, number: 'YL-new', from: '2026-08-07' } as const
    const d = new Driver('2026-08-03', {
      people: people.map((p) => (p.id === 'wang' ? { ...p, certificates: [old, renewed] } : p)),
    })
    return d
      .open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2026-08-05')
      .on('2026-08-07')
  }

  test('is accepted under the old one, valid that day', () => {
    const d = after('2026-08-06').do('li', 'evidence.collect', forms.evidence('现场照片'), act)
    expect(d.file.irregularities).toEqual([])
    expect(evidenceIn(d.file).map((e) => e.on)).toEqual(['2026-08-06'])
  })

  test('is refused where the old one had expired by then', () => {
    const d = after('2026-08-05')
    const [reason] = d.refused('li', 'evidence.collect', forms.evidence('现场照片'), act)
    expect(reason).toMatchObject({
      gate: 'G05',
      sentence: expect.stringContaining('王协办的执法证件自2026-08-07起有效'),
    })
    // The same on a day of the new one is accepted.
    d.do('li', 'evidence.collect', forms.evidence('现场照片'))
  })

  test('is refused from the day the old one was revoked', () => {
    const old = { ...certificate, number: 'YL-old', revokedOn: '2026-08-06' } as const
    const d = new Driver('2026-08-03', {
      people: people.map((p) => (p.id === 'wang' ? { ...p, certificates: [old] } : p)),
    })
    d.open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
    d.filing('2026-08-05').on('2026-08-07')
    expect(d.refused('li', 'evidence.collect', forms.evidence('照片'), act)[0]?.sentence).toContain(
      '已于2026-08-06注销',
    )
    d.do('li', 'evidence.collect', forms.evidence('照片'), { acted: at('2026-08-05', '16:00'), late: '设备故障' })
  })
})

/** Story 5: an act on the scene entered the next day against a gate (design 4.6, 4.7; 处罚法42, 46). */
describe('an act that happened against a gate', () => {
  const filed = () =>
    new Driver('2026-08-03')
      .open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2026-08-05')
      .do('sun', 'officers.assist', { assistants: ['zhao'], task: '现场取证' })
  const expired = { ...forms.evidence('仓库照片'), officers: ['li', 'zhao'] }
  const yesterday = { acted: at('2026-08-06', '15:20') }

  test('is refused first, with the article and the way to tell the truth', () => {
    const d = filed().on('2026-08-07')
    const outcome = d.try('li', 'evidence.collect', expired, yesterday)
    expect(outcome.outcome === 'blocked' && outcome.mayHaveHappened).toBe(true)
    expect(d.refused('li', 'evidence.collect', expired, yesterday)[0]?.sentence).toContain(
      '赵逾期的执法证件已于2021-06-30到期',
    )
  })

  test('once said to have happened it is kept, lit, and nothing rests on it, whatever is said for it', () => {
    const d = filed().on('2026-08-07')
    const good = d.gather('现场照片')
    d.do('li', 'evidence.collect', expired, { ...yesterday, happened: '现场紧急，证件到期未察觉' })
    d.do('li', 'evidence.verify', { evidence: [2], finding: '内容真实' })
    expect(d.file.irregularities.map((i) => [i.gate, i.cured])).toEqual([['G05', undefined]])
    const conclusion = forms.conclusion([good, 2], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', conclusion)).toEqual(['rests'])
    const how = '由两名持证人员重新到场核对并由当事人确认'
    const outcome = d.try('zheng', 'irregularity.cure', { event: d.file.irregularities[0]!.event, how })
    expect(outcome.outcome === 'invalid' && outcome.errors[0]?.code).toBe('only-anew')
    // Only evidence taken anew stands in its place; told again as of the same day it is the same.
    d.do('li', 'evidence.exclude', { evidence: [2], reason: '取证人员证件到期' })
    const again = d.try('li', 'evidence.collect', forms.evidence('仓库照片'), yesterday)
    expect(again.outcome === 'invalid' && again.errors[0]?.code).toBe('retold')
    const anew = d.gather('仓库照片')
    d.do('li', 'investigation.conclude', forms.conclusion([good, anew], [forms.violation('p1', 500_000)]))
  })

  test('or the evidence is excluded and the case goes on without it', () => {
    const d = filed().on('2026-08-07')
    const good = d.gather('现场照片')
    d.do('li', 'evidence.collect', expired, { ...yesterday, happened: '证件到期未察觉' })
    d.do('li', 'evidence.exclude', { evidence: [2], reason: '取证人员无有效证件' })
    expect(
      d.gates('li', 'investigation.conclude', forms.conclusion([good, 2], [forms.violation('p1', 500_000)])),
    ).toEqual(['G12'])
    d.do('li', 'investigation.conclude', forms.conclusion([good], [forms.violation('p1', 500_000)]))
  })

  test('entered the next working day it is in time; later it is 补录 with a reason; tomorrow never', () => {
    const d = filed()
    d.on('2026-08-07').do('li', 'evidence.collect', forms.evidence('照片一'), yesterday)
    d.on('2026-08-10')
    const late = d.try('li', 'evidence.collect', forms.evidence('照片二'), yesterday)
    expect(late.outcome === 'invalid' && late.errors.map((e) => e.code)).toEqual(['late-reason-required'])
    d.do('li', 'evidence.collect', forms.evidence('照片二'), { ...yesterday, late: '设备故障，周末修复' })
    expect(d.file.acts.at(-1)).toMatchObject({
      late: '设备故障，周末修复',
      acted: yesterday.acted,
      recorded: at('2026-08-10'),
    })
    const future = d.try('li', 'evidence.collect', forms.evidence('照片三'), { acted: at('2026-08-11') })
    expect(future.outcome === 'invalid' && future.errors.map((e) => e.code)).toEqual(['future'])
  })

  test('a correction stands beside the first entry, and moves what it moves', () => {
    const d = filed().on('2026-08-06')
    d.do('li', 'evidence.collect', forms.evidence('照片一'))
    const event = d.file.acts.at(-1)!.event
    d.do('sun', 'record.correct', {
      event,
      fields: { title: '仓库照片', acted: '2026-08-05' },
      reason: '名称和日期录错',
    })
    expect(evidenceIn(d.file).map((e) => [e.number, e.title, e.on])).toEqual([[1, '仓库照片', '2026-08-05']])
    expect(d.events.find((e) => e.sequence === event)?.body.form.title).toBe('照片一')
    expect(evidenceIn(fold(d.events.slice(0, -1)))[0]?.title).toBe('照片一')
  })

  test('a correction that moves a date already relied on raises an irregularity on the decision', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
    const served = servicesIn(d.file)[0]!.event
    d.on('2026-08-18').decide()
    d.do('sun', 'record.correct', {
      event: served,
      fields: { acted: '2026-08-05', signedBy: '林乙' },
      reason: '签收人录错',
    })
    expect(d.file.irregularities).toEqual([])
    const e = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-06')
    e.do('sun', 'record.withdraw', { event: servicesIn(e.file)[0]!.event, reason: '错录' }).on('2026-08-18')
    const proceeding = 'service-notice1-p1'
    const late = { acted: at('2026-08-05', '16:00'), late: '回证迟交', proceeding }
    const bare = e.try('li', 'service.deliver', forms.delivery, late)
    expect(bare.outcome === 'invalid' && bare.errors[0]?.code).toBe('file-required')
    e.do('li', 'service.deliver', { ...forms.delivery, files: paper() }, late)
    const first = servicesIn(e.file)[0]!.event
    e.decide()
    e.do('sun', 'record.correct', { event: first, fields: { acted: '2026-08-13' }, reason: '送达回证签收日为13日' })
    expect(e.file.irregularities.map((i) => [i.gate, i.step])).toEqual([['G16', 'decision.approve']])
  })

  test('a defence that came in time but is entered after the decision is kept, and bars the closing', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
    const form = { party: 'p1', content: '请求减轻处罚' }
    const came = { acted: at('2026-08-12'), late: '收发室漏转' }
    expect(d.gates('li', 'answer.state', form, came)).toEqual(['G16-late'])
    d.do('li', 'answer.state', form, { ...came, happened: '收发室于8月12日收到，未及时转交' })
    expect(d.gates('li', 'closing.propose', { result: '执行完毕' })).toContain('rests')
  })

  test('what went out as a paper, and what was decided here, is not corrected in place', () => {
    const d = filed()
    const approved = d.file.acts.find((a) => a.step === 'filing.approve')!.event
    const outcome = d.try('sun', 'record.correct', { event: approved, fields: { opinion: '不同意' }, reason: '改' })
    expect(outcome.outcome === 'invalid' && outcome.errors[0]?.code).toBe('served-paper')
  })
})

describe('papers', () => {
  test('an approval on paper in an outage is nothing until its giver takes the step', () => {
    const d = new Driver('2026-08-03').open().do('li', 'clue.verify', forms.verification)
    d.do('li', 'filing.propose', forms.filing).do('sun', 'filing.endorse', {
      opinion: '同意',
      officers: ['li', 'wang'],
    })
    const paper = { matter: 'filing', person: 'zheng', opinion: '同意立案', reason: '县政务网中断' }
    d.on('2026-08-04').do('li', 'approval.paper', paper, { acted: at('2026-08-03', '17:00') })
    expect(d.file.proceedings[0]?.stage).toBe('clue')
    expect(d.file.clocks.some((c) => c.clock === 'P07')).toBe(false)
    d.do('zheng', 'filing.approve', { opinion: '确认8月3日纸质审批：同意立案' })
    expect(paperApprovalsIn(d.file)[0]).toMatchObject({
      on: '2026-08-03',
      confirmed: d.events.find((e) => e.body.step === 'filing.approve')?.sequence,
    })
  })

  test('a notice that was not served can be voided; its number is spent', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
    const first = d.file.papers.find((p) => p.kind === 'penalty-notice')!
    const refused = d.try('sun', 'paper.void', { number: first.number, reason: '错别字' })
    expect(refused.outcome === 'invalid' && refused.errors[0]?.code).toBe('served-paper')
    d.notify()
    const second = d.file.papers.findLast((p) => p.kind === 'penalty-notice')!
    d.do('sun', 'paper.void', { number: second.number, reason: '错别字' })
    d.notify()
    const numbers = d.file.papers.map((p) => p.number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(d.file.proceedings.find((p) => p.id === 'service-notice2-p1')?.stage).toBe('voided')
  })
})

test('a paper dated ahead by a clock that was wrong is served when it is, once the time of day has come back', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2027-09-01').notify()
  d.on('2026-08-20').serveNotice('p1')
  expect(servicesIn(d.file).at(-1)?.on).toBe('2026-08-20')
})
