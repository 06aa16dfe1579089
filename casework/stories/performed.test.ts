import { procedureOf, ruleBook } from '@xiezhi/law'
import { expect, it } from 'vitest'
import { performedIn } from '../performed.ts'
import { closed, decided, publish } from './again.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'

const at = { proceeding: 'payment-p1' }
const rule = procedureOf(ruleBook, 'penalty.ordinary')!.publications.find((p) => p.performance !== undefined)!
  .performance!
const told = (d: Driver, parties: readonly string[] = ['p1']) =>
  performedIn(rule, parties, { file: d.file, context: d.context('li'), decided: '2026-08-18' })
const paid = (amount: number, receipt: string) => ({ amount, receipt, bank: '农商行' })

it('what is owed waits for the party until its day, is paid, and the case is done', () => {
  const d = decided()
  expect(told(d)).toEqual([{ party: 'p1', says: '正在履行', on: '2026-08-18', due: '2026-09-02' }])
  d.on('2026-08-25').do('li', 'payment.record', paid(200_000, '1'), at)
  expect(told(d)).toMatchObject([{ says: '正在履行', on: '2026-08-25' }])
  d.on('2026-08-28').do('li', 'payment.record', paid(300_000, '2'), at)
  expect(told(d)).toEqual([{ party: 'p1', says: '已经缴清', on: '2026-08-28' }])
  closed(publish(d.on('2026-08-28')))
  expect(told(d)).toEqual([
    { party: 'p1', says: '已经缴清', on: '2026-08-28' },
    { says: '案件已经办结', on: '2026-08-28' },
  ])
})

it('in instalments until the day that was granted; when that has passed it is the term that was let pass', () => {
  const parts = [
    { dueOn: '2026-09-30', amount: 200_000 },
    { dueOn: '2026-10-30', amount: 300_000 },
  ]
  const d = decided()
    .do('li', 'deferral.request', { asked: 'parts', content: '资金困难', files: paper('申请书.pdf') }, at)
    .do('wu', 'deferral.decide', { granted: true, reason: '确有经济困难', until: '2026-10-30', parts }, at)
  expect(told(d)).toEqual([{ party: 'p1', says: '经批准分期缴纳，正在履行', on: '2026-08-18', due: '2026-10-30' }])
  d.on('2026-11-05').do('li', 'payment.record', paid(200_000, '1'), at)
  expect(told(d)).toEqual([{ party: 'p1', says: '经批准分期缴纳，正在履行', on: '2026-11-05', due: '2026-10-30' }])
})

it('a demand is told as what it is, and whoever owes nothing has nothing to pay', () => {
  const d = decided().on('2026-09-10').do('sun', 'demand.issue', { until: '2026-10-09', way: '到银行缴纳' }, at)
  expect(told(d)).toEqual([{ party: 'p1', says: '逾期没有缴清，已经催告', on: '2026-09-10' }])
  expect(told(d, ['p9'])).toEqual([{ party: 'p9', says: '没有需要缴纳的款项', on: '2026-08-18' }])
})
