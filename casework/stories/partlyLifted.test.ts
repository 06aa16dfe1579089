import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
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
    expect(d.gates('li', 'lifting.enter', { ...form, remake: true, back: 'investigation' }, remedy)).toEqual([
      'lifting-part-remade',
    ])
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
