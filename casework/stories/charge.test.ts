import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { paperText } from '../paperText.ts'
import { asOf } from '../ripe.ts'
import { answered, concluded, lifted, notified as toLaw } from './again.ts'
import { after, clockOf, deliver, entriesOf, faults, handled, reviewed, running, stageOf } from './handled.ts'

const kind = 'charge.ordinary'
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
const proposal = (facts = {}) => ({ reason: '呈批', facts: { chargePublished: 'yes', ...nothing, ...facts } })
/** The notice came on 2026-11-04: seven days are over on the 11th. */
const notified = () => after(kind, 'payment.record')
const paid = (amount: number, towards = 'principal') => ({ towards, amount, receipt: '财票' })
const defer = { reason: '资金困难', until: '2027-01-15' }

describe('行政收费', () => {
  test('assessed, signed, told, paid in time, filed, public; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['charge-notice'])
  })

  test('what was not made public is not charged; by when is said where no law says it', () => {
    expect(handled(kind).gates('li', 'charge.propose', proposal({ chargePublished: 'no' }))).toEqual(['C20'])
    const other = handled(kind, { kind: 'other', matter: '占道费' })
    expect(other.gates('li', 'charge.propose', proposal())).toEqual(['C33'])
    const major = handled(kind)
    expect(major.gates('li', 'charge.propose', proposal({ majorRights: 'yes' }))).toEqual(['G20-charge'])
    reviewed(major).do('li', 'charge.propose', proposal({ majorRights: 'yes' }))
  })

  test('paid in parts it is paid when the whole is', () => {
    const d = notified().do('li', 'payment.record', paid(100_000))
    expect(stageOf(d)).toBe('notified')
    d.do('li', 'payment.record', paid(140_000))
    expect([stageOf(d), running(d).filter((id) => id.startsWith('O10'))]).toEqual(['paid', []])
  })

  test('put off on application in seven days, for ninety at most; no answer in five working days is yes', () => {
    const d = notified().on('2026-11-09')
    expect(d.gates('li', 'deferral.ask', { ...defer, until: '2027-03-01' })).toEqual(['C34'])
    d.do('li', 'deferral.ask', defer)
    expect(d.gates('wu', 'deferral.decide', { granted: false })).toEqual(['C34-decide'])
    const seen = asOf(d.file, d.context('li'), '2026-11-17')
    expect([seen.proceedings[0]?.stage, seen.clocks.some((c) => c.id === 'O10-deferred' && !c.stopped)]).toEqual([
      'deferred',
      true,
    ])
    d.on('2026-11-12').do('wu', 'deferral.decide', { granted: true, until: '2027-01-10' })
    expect([stageOf(d), running(d).filter((id) => id.startsWith('O10'))]).toEqual(['deferred', ['O10-deferred']])
    d.on('2027-01-04').do('li', 'payment.record', paid(240_000))
    expect(stageOf(d)).toBe('paid')
    expect(entriesOf(d, 'deferralDecision')).toHaveLength(1)
    expect(after(kind, 'service.deliver').gates('li', 'deferral.ask', defer)).toContain('C33-served')
  })

  test('what is put off, or asked to be, is not late: neither dunned nor dearer before its own day', () => {
    const demand = { until: '2027-02-10', way: '银行转账' }
    const late = { rate: 'other', daily: 5, basis: '有关规定', from: '2026-11-12', days: 1, amount: 100 }
    const d = notified().on('2026-11-09').do('li', 'deferral.ask', defer).on('2026-11-12')
    expect(d.gates('li', 'charge.demand', demand)).toEqual(['C35'])
    expect(d.gates('sun', 'charge.surcharge', late)).toEqual(['O11'])
    d.do('wu', 'deferral.decide', { granted: true, until: '2027-01-10' })
    d.on('2026-12-20')
    expect(d.gates('li', 'charge.demand', demand)).toEqual(['C35'])
    expect(d.gates('sun', 'charge.surcharge', late)).toEqual(['O11'])
    d.on('2027-01-12')
    expect(d.gates('sun', 'charge.surcharge', late)).toEqual(['O11'])
    d.do('sun', 'charge.surcharge', { ...late, from: '2027-01-11' }).do('li', 'charge.demand', demand)
    expect(stageOf(d)).toBe('overdue')
  })

  test('late it is dunned, pays no more for the delay than it owed, and is enforced after both', () => {
    const d = notified().on('2026-11-09')
    const enforced = { outcome: 'performed', instrument: '执行裁定1号', reason: '划拨' }
    const demand = { until: '2026-12-25', way: '银行转账' }
    expect(d.gates('li', 'charge.demand', demand)).toEqual(['C35'])
    const late = { rate: 'other', daily: 20, basis: '有关规定', from: '2026-11-12', days: 30, amount: 14_400 }
    expect(d.gates('sun', 'charge.surcharge', late)).toEqual(['O11'])
    d.on('2026-12-14').do('li', 'charge.demand', demand)
    expect(d.gates('sun', 'charge.enforced', enforced)).toEqual(['C46'])
    deliver(d, 'p1', 'demand')
    expect(d.gates('sun', 'charge.surcharge', { ...late, amount: 240_001 })).toEqual(['O11'])
    expect(d.gates('sun', 'charge.surcharge', { ...late, amount: 14_401 })).toEqual(['O11'])
    expect(d.gates('sun', 'charge.surcharge', { ...late, from: '2026-11-11' })).toEqual(['O11'])
    d.do('sun', 'charge.surcharge', late)
    // By how much a day it grows is told (强制法45).
    expect(d.gates('sun', 'charge.enforced', enforced)).toEqual(['C45-told', 'C46'])
    deliver(d, 'p1', 'surcharge')
    expect(d.gates('sun', 'charge.enforced', enforced)).toEqual(['C46'])
    const pays = notified()
      .on('2026-12-14')
      .do('sun', 'charge.surcharge', late)
      .do('li', 'payment.record', paid(240_000))
    expect(pays.gates('li', 'case.archive', { summary: '缴清' })).toEqual(['C45-told', 'C45-paid'])
    pays.do('li', 'payment.record', paid(14_400, 'late'))
    expect(pays.gates('li', 'case.archive', { summary: '缴清' })).toEqual(['C45-told'])
    deliver(pays, 'p1', 'surcharge').do('li', 'case.archive', { summary: '缴清' })
    d.on('2026-12-28').do('sun', 'charge.enforced', enforced).do('li', 'case.archive', { summary: '执行完毕' })
    expect([stageOf(d), running(d).filter((id) => id.startsWith('O10'))]).toEqual(['archived', []])
  })

  test('who may not take it himself asks the court: after the time to sue, ten days after 催告, within three months', () => {
    const d = notified().on('2026-12-14')
    const served = entriesOf(d, 'delivery')[0]!.on
    d.do('li', 'charge.demand', { until: '2026-12-25', way: '银行转账' })
    const request = { court: '云岭县人民法院', owed: 240_000, materials: '缴费决定、催告书、送达回证', unheardOf: true }
    expect(d.gates('zheng', 'court.apply', request)).toEqual(['P19-charge'])
    deliver(d, 'p1', 'demand')
    expect(JSON.stringify(d.on('2027-01-04').refused('zheng', 'court.apply', request))).toContain('尚未届满')
    expect(served).toBe('2026-11-04')
    expect(JSON.stringify(d.on('2027-08-10').refused('zheng', 'court.apply', request))).toContain('超过三个月')
    d.on('2027-05-10').do('li', 'payment.record', paid(100_000))
    expect(d.gates('zheng', 'court.apply', request)).toEqual(['C55'])
    expect(d.gates('zheng', 'court.apply', { ...request, owed: 140_000, fee: 5_000 })).toEqual(['C55'])
    d.do('zheng', 'court.apply', { ...request, owed: 140_000 })
    expect([stageOf(d), d.file.papers.at(-1)?.kind]).toEqual(['court', 'charge-application'])
    d.do('li', 'court.answer', { accepted: true, instrument: '受理通知书' })
    const enforced = { outcome: 'performed', instrument: '执行裁定1号', reason: '划拨' }
    d.do('sun', 'charge.enforced', enforced).do('li', 'case.archive', { summary: '执行完毕' })
    expect([stageOf(d), faults(d)]).toEqual(['archived', []])
  })

  test.each([
    ['first', { suitBy: 'first' }, '2027-01-04', '应当自收到本通知书之日起六十日内，先向'],
    ['other', { suitBy: 'other', suitDays: 3, suitUnit: 'month' }, '2027-02-04', '自收到本通知书之日起3个月内向'],
  ])(
    'where another law says how it is fought (%s), the notice and the court follow it (复议法23, 行诉法46)',
    (_, how, ends, words) => {
      const d = handled(kind, { ...how, suitBasis: '有关法律第九条' }).do('li', 'charge.propose', proposal())
      d.do('sun', 'charge.endorse', { opinion: '同意' })
        .on('2026-11-03')
        .do('wu', 'charge.approve', { opinion: '同意' })
      const of = { file: d.file, context: d.context('li'), day: '2026-11-03', party: 'p1' } as const
      expect(
        paperText(bodyOf('charge-notice') ?? [], of)
          .map((b) => b.text)
          .join(''),
      ).toContain(words)
      deliver(d.on('2026-11-04'), 'p1', 'decision')
      expect(running(d).filter((id) => id.startsWith('P19'))).toEqual(['P19-charge-own/p1'])
      d.on('2027-03-01').do('li', 'charge.demand', { until: '2027-03-20', way: '银行转账' })
      expect(clockOf(d, 'P19-charge-court/p1')?.trigger).toBe(ends)
    },
  )

  test('upheld by a 复议 it can be sued over for fifteen days, and be brought to the court for three months after', () => {
    const d = notified().on('2026-12-14').do('li', 'charge.demand', { until: '2026-12-25', way: '银行转账' })
    deliver(d, 'p1', 'demand')
    answered(d.on('2027-01-04').do('li', 'remedy.receive', { ...toLaw, parties: ['p1'] }), 'remedy-1')
    concluded(d.on('2027-02-01'), 'upheld', 'remedy-1')
    const request = { court: '云岭县人民法院', owed: 240_000, materials: '缴费决定', unheardOf: true }
    expect(JSON.stringify(d.refused('zheng', 'court.apply', request))).toContain('仍可以起诉')
    expect(d.on('2027-02-16').gates('zheng', 'court.apply', request)).toEqual(['P19-charge'])
    expect(JSON.stringify(d.fork().on('2027-05-24').refused('zheng', 'court.apply', request))).toContain('超过三个月')
    d.on('2027-02-17').do('zheng', 'court.apply', request)
    d.do('li', 'payment.record', paid(240_000))
    expect([stageOf(d), running(d).filter((id) => id.startsWith('P19'))]).toEqual(['paid', []])
  })

  test('taken back, what is left of the six months runs on; judged, it is the judgment that is carried out', () => {
    const due = (d: ReturnType<typeof notified>) => running(d).filter((id) => id.startsWith('P19'))
    const back = notified()
      .on('2027-01-04')
      .do('li', 'remedy.receive', { ...toLaw, parties: ['p1'] })
    expect(due(back)).toEqual([])
    concluded(back.on('2027-02-01'), 'withdrawn', 'remedy-1')
    expect(due(back)).toEqual(['P19-charge/p1'])
    const sued = notified()
      .on('2027-01-04')
      .do('li', 'remedy.receive', { ...toLaw, forum: 'suit', parties: ['p1'] })
    concluded(sued.on('2027-02-01'), 'dismissed', 'remedy-1')
    expect(due(sued)).toEqual(['P19-charge-ruling/p1'])
    sued.on('2027-02-22').do('li', 'charge.demand', { until: '2027-03-25', way: '银行转账' })
    expect(due(sued)).toEqual(['P19-charge-rest/p1'])
  })

  test('a court that takes it not leaves it where it was', () => {
    const d = notified().on('2026-12-14').do('li', 'charge.demand', { until: '2026-12-25', way: '银行转账' })
    deliver(d, 'p1', 'demand')
    const request = { court: '云岭县人民法院', owed: 240_000, materials: '缴费决定', unheardOf: true }
    d.on('2027-05-10').do('zheng', 'court.apply', request)
    d.do('li', 'court.answer', { accepted: false, instrument: '不予受理裁定', reason: '材料不全' })
    expect(stageOf(d)).toBe('overdue')
  })

  test('remitted by the head on a ground, and never for more', () => {
    const d = notified()
    const remission = { basis: '减免办法', reason: '受灾' }
    expect(d.gates('zheng', 'charge.remit', { ...remission, remaining: 240_000 })).toEqual(['C-remit'])
    d.do('zheng', 'charge.remit', { ...remission, remaining: 100_000 }).do('li', 'payment.record', paid(100_000))
    expect(stageOf(d)).toBe('paid')
    expect(clockOf(d, 'O10')?.stopped).toBeDefined()
  })

  test('paid twice, or before it was remitted, it goes back, and the file is not laid away before (税征法51)', () => {
    const back = (d: ReturnType<typeof notified>) =>
      d.file.proceedings.filter((p) => p.kind === 'repayment').map((p) => [p.id, p.about.amount, p.stage])
    const twice = notified().do('li', 'payment.record', paid(240_000))
    expect(back(twice)).toEqual([])
    twice.do('li', 'payment.record', paid(240_000))
    expect(back(twice)).toEqual([['repayment-p1', 240_000, 'due']])
    expect(twice.gates('li', 'case.archive', { summary: '费款缴清' })).toEqual(['C51-surplus'])
    const repaid = { amount: 240_000, receipt: '退库1号' }
    twice.do('li', 'repayment.record', repaid, { proceeding: 'repayment-p1' })
    twice.do('li', 'case.archive', { summary: '费款缴清' })
    expect([stageOf(twice), faults(twice)]).toEqual(['archived', []])
    // More was paid than is left to pay once it is remitted; and what falls later takes back only what was kept.
    const less = notified().do('li', 'payment.record', paid(200_000))
    less.do('zheng', 'charge.remit', { basis: '减免规定', remaining: 150_000, reason: '符合减免条件' })
    expect(back(less)).toEqual([['repayment-p1', 50_000, 'due']])
    const remedy = { proceeding: 'remedy-1' }
    answered(less.do('li', 'remedy.receive', toLaw), 'remedy-1')
    concluded(less, 'revoked', 'remedy-1').do('li', 'lifting.enter', lifted('revoked'), remedy)
    expect(back(less)).toEqual([
      ['repayment-p1', 50_000, 'due'],
      ['repayment-p1-2', 150_000, 'due'],
    ])
  })

  test('the notice reaches who has to pay before it is filed', () => {
    const d = after(kind, 'service.deliver')
    d.do('li', 'payment.record', paid(240_000))
    expect(d.gates('li', 'case.archive', { summary: '缴清' })).toEqual(['G45-charge'])
  })
})
