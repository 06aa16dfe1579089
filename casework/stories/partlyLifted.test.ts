import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.ts'
import type { Form, Json } from '../file.ts'
import { fold } from '../fold.ts'
import { decisionOf } from '../penalty/decision.ts'
import { publishedParties } from '../readings/publication.ts'
import { asOf } from '../ripe.ts'
import {
  answered,
  concluded,
  lifted,
  mended,
  notified,
  pay,
  publish,
  runningClocks,
  stages,
  sued,
  wrong,
} from './again.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 部分撤销、变更 (行诉法70, 77; 复议法63, 64; 处罚法48, 75): what is not touched stands, for whom it stands, from the day it stood. */
const [one, two] = [forms.violation('p1', 500_000), forms.violation('p2', 200_000)]
const taken = { kind: 'gains', amount: 100_000 }
const both = forms.violation('p1', 500_000, { penalties: [{ kind: 'fine', amount: 500_000 }, taken] })
const remedy = { proceeding: 'remedy-1' }

const decided = (lines: readonly Json[] = [one, two], whom: readonly string[] = ['p1', 'p2']): Driver => {
  const d = new Driver('2026-08-03').open()
  for (const id of whom) d.do('li', 'party.identify', { party: party(id) })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-04').gather('现场检查照片', 'p1')
  d.do('li', 'investigation.conclude', forms.conclusion([1], lines))
    .review('case')
    .notify()
  for (const id of whom) d.serveNotice(id)
  d.on('2026-08-18').decide()
  for (const id of whom) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${id}` })
  return d
}
const fought = (d: Driver, result: string, form: Form = { ...sued, parties: ['p1'] }): Driver =>
  concluded(
    answered(d.on('2026-09-01').do('li', 'remedy.receive', form), 'remedy-1').on('2026-11-02'),
    result,
    'remedy-1',
  )
const clocksOf = (d: Driver, party: string) =>
  asOf(d.file, d.context('li'), d.now.slice(0, 10) as Day)
    .clocks.filter((c) => c.stopped === undefined)
    .filter((c) => c.party === party)
    .map((c) => [c.clock, c.trigger])
    .sort()

describe('of two parties one wins in court', () => {
  const won = () => {
    const d = publish(pay(pay(decided(), 500_000), 100_000, 'payment-p2'))
    return fought(d, 'partly').on('2026-11-18')
  }
  const form = lifted('partly', { extent: '撤销对第1公司的处罚。', violations: [two] })

  test('he gets his money back and leaves the page; of the other nothing is touched', () => {
    const d = won()
    const before = clocksOf(d, 'p2')
    const number = decisionOf(d.file)?.number
    d.do('li', 'lifting.enter', form, remedy)
    expect(decisionOf(d.file)).toMatchObject({ on: '2026-08-18', number, about: 2 })
    expect(d.file.entries.filter((e) => e.kind === 'decision').map((e) => e.ended)).toEqual([undefined])
    expect(stages(d)).toMatchObject({
      main: 'decided',
      'payment-p1': 'lapsed',
      'repayment-p1': 'due',
      'payment-p2': 'due',
      disclosure: 'public',
    })
    expect(d.file.proceedings.find((p) => p.id === 'repayment-p1')?.about.amount).toBe(500_000)
    expect(clocksOf(d, 'p2')).toEqual(before)
    expect(clocksOf(d, 'p1').filter(([c]) => c !== 'D04')).toEqual([])
    pay(d, 100_000, 'payment-p2')
    expect(stages(d)['payment-p2']).toBe('paid')
  })

  test('the page goes on without him within three working days, and says why', () => {
    const d = won().do('li', 'lifting.enter', form, remedy)
    expect(runningClocks(d)).toContain('D05')
    d.on('2026-11-20').do('wei', 'disclosure.part', {}, { proceeding: 'disclosure' })
    expect(runningClocks(d)).not.toContain('D05')
    expect(publishedParties({ file: d.file, context: d.context('li'), day: '2026-11-20' })).toEqual(['p2'])
    expect(d.gates('wei', 'disclosure.part', {}, { proceeding: 'disclosure' })).toEqual(['D08-part'])
  })

  test('what stands is less than the decision and no more than it', () => {
    const d = won()
    expect(d.gates('li', 'lifting.enter', { ...form, violations: [one, two] }, remedy)).toEqual(['lifting-part'])
    const more = { ...form, violations: [forms.violation('p2', 300_000)] }
    expect(d.gates('li', 'lifting.enter', more, remedy)).toEqual(['lifting-part'])
  })
})

describe('of one party 没收 is annulled and the fine upheld', () => {
  test('paid in full: the gains go back, the fine is paid, and its time is that of the first service', () => {
    const d = pay(decided([both], ['p1']), 600_000)
    fought(d, 'partly').on('2026-11-18')
    d.do('li', 'lifting.enter', lifted('partly', { extent: '撤销没收违法所得一千元。', violations: [one] }), remedy)
    expect(stages(d)).toMatchObject({
      main: 'decided',
      'payment-p1-2': 'paid',
      'repayment-p1': 'due',
      'disclosure-2': 'due',
    })
    expect(d.file.proceedings.find((p) => p.id === 'repayment-p1')?.about.amount).toBe(100_000)
    expect(decisionOf(d.file)).toMatchObject({ on: '2026-08-18', about: 2 })
  })

  test('unpaid: what is left is paid in the time that had run, and no new one begins', () => {
    const d = decided([both], ['p1'])
    const term = d.file.clocks.filter((c) => c.clock === 'P14').map((c) => c.trigger)
    fought(d, 'partly').on('2026-11-18')
    const before = clocksOf(d, 'p1')
    d.do('li', 'lifting.enter', lifted('partly', { extent: '撤销没收违法所得一千元。', violations: [one] }), remedy)
    expect(clocksOf(d, 'p1')).toEqual(before)
    expect(d.file.clocks.filter((c) => c.clock === 'P14').map((c) => c.trigger)).toEqual(term)
    expect(stages(d)).toMatchObject({ 'payment-p1': 'lapsed', 'payment-p1-2': 'due' })
    expect(d.file.proceedings.find((p) => p.id === 'payment-p1-2')?.about.amount).toBe(500_000)
  })
})

describe('复议 changes the fine of one party', () => {
  test('his is paid in the time of its paper; the other had no 复议 and has none', () => {
    const d = decided()
    fought(d, 'changed', { ...notified, parties: ['p1'] })
    const before = clocksOf(d, 'p2')
    const form = lifted('changed', { violations: [forms.violation('p1', 300_000), two] })
    expect(d.gates('li', 'lifting.enter', lifted('changed', { violations: [one, two] }), remedy)).toEqual([
      'lifting-part-changed',
    ])
    d.do('li', 'lifting.enter', form, remedy)
    expect(clocksOf(d, 'p2')).toEqual(before)
    expect(clocksOf(d, 'p1')).toEqual(
      expect.arrayContaining([
        ['P14', '2026-11-02'],
        ['P19-suit', '2026-11-02'],
      ]),
    )
    expect(stages(d)).toMatchObject({ 'payment-p1': 'lapsed', 'payment-p1-2': 'due', 'payment-p2': 'due' })
    expect(d.file.proceedings.find((p) => p.id === 'payment-p1-2')?.about.amount).toBe(300_000)
  })
})

describe('the agency takes back what was wrong for one (处罚法75)', () => {
  test('a paper to him alone; the rest is closed as it was decided', () => {
    const d = publish(pay(pay(decided(), 500_000), 200_000, 'payment-p2')).on('2026-08-25')
    const { back: _, until: __, ...form } = wrong
    mended(d, { ...form, remake: false, what: 'partly', extent: '撤销对第1公司的处罚。', violations: [two] })
    expect(
      d.file.proceedings.filter((p) => p.about.document === 'penalty-revocation').map((p) => p.about.party),
    ).toEqual(['p1'])
    d.do('wei', 'disclosure.part', {}, { proceeding: 'disclosure' })
      .do('li', 'repayment.record', { amount: 500_000, receipt: '退1' }, { proceeding: 'repayment-p1' })
      .do('li', 'service.deliver', forms.delivery, { proceeding: 'service-lifting-p1' })
      .do('li', 'closing.propose', { result: '已缴清' })
      .do('sun', 'closing.endorse', { opinion: '同意' })
      .do('zheng', 'closing.approve', { opinion: '同意结案' })
    expect(stages(d).main).toBe('closed')
  })
})

describe('what fell is to be decided anew (行诉法70, 71): in a case of its own, held by what fell', () => {
  const form = lifted('partly', {
    extent: '撤销对第1公司的处罚。',
    violations: [two],
    remake: true,
    until: '2027-01-15',
    back: 'investigation',
  })
  const apart = (more: Form = {}) => {
    const d = publish(pay(pay(decided(), 500_000), 100_000, 'payment-p2'))
    fought(d, 'partly', { ...sued, parties: ['p1'], ...more })
      .on('2026-11-18')
      .do('li', 'lifting.enter', form, remedy)
    return { d, other: d.began.at(-1)! }
  }
  const anew = (other: Driver, fine: number, found?: string) => {
    const report = forms.conclusion([1], [forms.violation('p1', fine)])
    return other.do('li', 'investigation.conclude', found === undefined ? report : { ...report, found }).review('case')
  }
  const told = { reason: '违法事实清楚，证据确凿' }

  test('the first case goes on as it was, and shows the second', () => {
    const { d, other } = apart()
    expect(stages(d)).toMatchObject({
      main: 'decided',
      'repayment-p1': 'due',
      'payment-p2': 'due',
      disclosure: 'public',
    })
    expect(decisionOf(d.file)).toMatchObject({ on: '2026-08-18', about: 2 })
    expect(runningClocks(d)).not.toContain('R-again')
    expect(d.file.began).toMatchObject([{ case: 'case-2', severed: true }])
    expect(other.file.from).toMatchObject({ case: 'case-1', severed: true, anew: true })
    // Who is out of the decision is still a party of the case: his money goes back there.
    expect(d.file.parties.map((p) => p.id)).toEqual(['p1', 'p2'])
  })

  test('the second begins as the first stood when it was decided, with what fell and the time to decide', () => {
    const { other } = apart()
    expect(stages(other)).toEqual({ main: 'investigation', 'review-1': 'concluded' })
    expect(other.file.parties.map((p) => p.id)).toEqual(['p1'])
    expect(other.running.map((c) => [c.clock, c.trigger])).toEqual([['R-again', '2026-11-18']])
    const [fell] = other.file.entries.filter((e) => e.kind === 'decision')
    expect(fell?.ended).toMatchObject({ as: 'revoked', on: '2026-11-18' })
    expect(other.file.entries.findLast((e) => e.kind === 'proposal')?.fields.violations).toMatchObject([
      { party: 'p1', penalties: [{ kind: 'fine', amount: 500_000 }] },
    ])
    expect(other.file.entries.filter((e) => e.kind === 'lifting').map((e) => e.fields)).toMatchObject([
      { what: 'revoked', remake: true, lifter: 'suit', until: '2027-01-15', defect: 'facts' },
    ])
    expect(other.file.entries.filter((e) => ['payment', 'service', 'disclosure'].includes(e.kind))).toEqual([])
    expect(fold(other.events)).toEqual(other.file)
    // Filed once, and reviewed once: that is counted where it was done.
    const { rules, calendar } = other.context('li')
    expect(figuresOf(other.file, { rules, calendar })).toEqual([])
  })

  test('no heavier, not the same on the same facts, told anew, and then decided in its time', () => {
    const { other } = apart()
    anew(other, 600_000)
    expect(other.gates('li', 'notice.propose', told)).toEqual(['again-heavier'])
    const same = apart().other
    anew(same, 500_000)
    expect(same.gates('li', 'notice.propose', told)).toEqual(['again-same'])
    const less = apart().other
    anew(less, 300_000, '当事人货架上有十盒糕点未标明生产日期，货值一百元。').notify().serveNotice('p1')
    less.on('2026-12-04').decide()
    expect(stages(less).main).toBe('decided')
    expect(less.running.map((c) => c.clock)).not.toContain('R-again')
    expect(less.file.irregularities).toEqual([])
  })

  test('heavier where who asked for it was there', () => {
    const { other } = apart({ opposed: true })
    anew(other, 600_000, '当事人货架上有五十盒糕点未标明生产日期，货值五百元。')
    expect(other.try('li', 'notice.propose', told).outcome).toBe('performed')
  })

  test('of one party and two things what fell is one of them', () => {
    const d = fought(pay(decided([both], ['p1']), 600_000), 'partly').on('2026-11-18')
    d.do('li', 'lifting.enter', { ...form, extent: '撤销没收违法所得一千元。', violations: [one] }, remedy)
    const other = d.began.at(-1)!
    expect(other.file.entries.findLast((e) => e.kind === 'proposal')?.fields.violations).toMatchObject([
      { party: 'p1', penalties: [taken] },
    ])
    expect(decisionOf(d.file)).toMatchObject({ on: '2026-08-18', about: 2 })
  })

  test('the agency itself finds it wrong in part, and goes on there', () => {
    const d = mended(decided(), { ...wrong, what: 'partly', extent: '撤销对第1公司的处罚。', violations: [two] })
    const other = d.began.at(-1)!
    expect(stages(other).main).toBe('investigation')
    expect(stages(d).main).toBe('decided')
    // Nothing of it waits there: what was put up and signed was so in the first case.
    expect(JSON.stringify(other.file.approvals)).not.toContain('lifting')
    anew(other, 600_000)
    expect(other.gates('li', 'notice.propose', told)).toEqual(['again-own'])
  })
})
