import { expect, test } from 'vitest'
import { openSurcharge } from '../surcharge.ts'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

const at = { proceeding: 'payment-p1' }
const paid = (amount: number, receipt: string) => ({ amount, receipt, bank: '农商行' })

/** Served on 2026-08-18: fifteen days end on 09-02. Published, so that only the payment holds the closing. */
function served(form = {}): Driver {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18')
  d.do('li', 'decision.propose', { ...forms.decision, ...form })
  for (const who of ['sun', 'wu']) d.do(who, 'decision.endorse', { opinion: '同意' })
  d.do('zheng', 'decision.approve', { opinion: '同意' })
  d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  const public_ = { proceeding: 'disclosure' }
  d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '标签不符合规定' }, public_)
  d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, public_)
  return d.do('wei', 'disclosure.publish', {}, public_)
}
const open = (d: Driver) => openSurcharge(d.file, 'p1', d.context('li'))
const closing = (d: Driver) => d.try('li', 'closing.propose', { result: '已缴清' })

test('paid in time there is none, and nothing to settle', () => {
  const d = served().on('2026-09-02').do('li', 'payment.record', paid(500_000, '1'), at)
  expect(open(d)).toBe(0)
  expect(d.gates('zheng', 'payment.remit', { reason: '免' }, at)).toEqual(['G45-late'])
  expect(closing(d).outcome).toBe('performed')
})

test('the bare fine paid late leaves the surcharge told of: collected or given up before the case closes', () => {
  const late = () => served().on('2026-09-04').do('li', 'payment.record', paid(500_000, '1'), at)
  const d = late()
  // Two days of three per cent of 5,000 yuan.
  expect(open(d)).toBe(30_000)
  expect(closing(d)).toMatchObject({ outcome: 'blocked', reasons: [{ gate: 'G45-surcharge' }] })
  expect(JSON.stringify(closing(d))).toContain('300元')
  d.do('li', 'payment.surcharge', paid(10_000, '2'), at)
  expect(open(d)).toBe(20_000)
  d.do('li', 'payment.surcharge', paid(20_000, '3'), at)
  expect(closing(d).outcome).toBe('performed')

  const remitted = late()
  expect(remitted.try('li', 'payment.remit', { reason: '免' }, at).outcome).toBe('blocked')
  remitted.do('zheng', 'payment.remit', { reason: '复议期间不予计算' }, at)
  expect([open(remitted), closing(remitted).outcome]).toEqual([0, 'performed'])
})

test('it grows by the day to the height of the fine, and on what is still unpaid', () => {
  const at100 = served().on('2026-12-31').do('li', 'payment.record', paid(500_000, '1'), at)
  expect(open(at100)).toBe(500_000)
  const parts = served().on('2026-09-02').do('li', 'payment.record', paid(300_000, '1'), at)
  parts.on('2026-09-12').do('li', 'payment.record', paid(200_000, '2'), at)
  // Ten days of three per cent of 2,000 yuan.
  expect(open(parts)).toBe(60_000)
  const together = served().on('2026-09-04').do('li', 'payment.record', paid(530_000, '1'), at)
  expect(open(together)).toBe(0)
})

test('a decision that told of none can be followed by none', () => {
  const d = served({ lateFee: false }).on('2026-12-31').do('li', 'payment.record', paid(500_000, '1'), at)
  expect([open(d), closing(d).outcome]).toEqual([0, 'performed'])
})
