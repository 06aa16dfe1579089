import { describe, expect, test } from 'vitest'
import { linesOf, weigh } from '../compare.ts'
import type { Json } from '../file.ts'
import { noticesIn } from '../penalty/notices.ts'
import { proposalsIn } from '../penalty/proposals.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

const goods = (value?: number): Json => ({ kind: 'goods', text: '糕点二十盒', ...(value !== undefined && { value }) })
const gains = (amount: number): Json => ({ kind: 'gains', amount })
const fine = (amount: number): Json => ({ kind: 'fine', amount })

const concluding = (penalties: readonly Json[]) => {
  const d = new Driver('2026-08-03')
  d.open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-03')
  const evidence = d.gather('现场检查照片', 'p1')
  return [d, forms.conclusion([evidence], [forms.violation('p1', 1, { penalties })])] as const
}
const concluded = (penalties: readonly Json[]) => {
  const [d, form] = concluding(penalties)
  return d.do('li', 'investigation.conclude', form)
}
const decided = (penalties: readonly Json[]) =>
  concluded(penalties).review('case').notify().serveNotice('p1').on('2026-08-18').decide()
const offers = (penalties: readonly Json[]) =>
  noticesIn(concluded(penalties).review('case').notify().file)[0]!.offersHearing

describe('没收违法所得 is paid, what 没收非法财物 takes is handed over', () => {
  test('the value of goods is owed by nobody: neither demanded, nor in the list, nor barring the closing', () => {
    const d = decided([goods(20_000), fine(500_000)])
    expect(d.file.proceedings.find((p) => p.kind === 'payment')?.about.amount).toBe(500_000)
    expect(project(d.file, d.context('li'), '2026-08-18').case.shown.amount).toBe(500_000)
    const pay = (amount: number) => ({ amount, receipt: '1', bank: '云岭农村商业银行' })
    const paying = { proceeding: 'payment-p1' }
    const more = d.try('li', 'payment.record', pay(520_000), paying)
    expect(more).toMatchObject({ outcome: 'invalid', errors: [{ field: 'amount', code: 'too-large' }] })
    d.do('li', 'payment.record', pay(500_000), paying)
    expect(d.file.proceedings.find((p) => p.kind === 'payment')?.stage).toBe('paid')
  })
  test('goods alone open no payment, gains do', () => {
    expect(decided([goods(20_000)]).file.proceedings.some((p) => p.kind === 'payment')).toBe(false)
    const d = decided([gains(960), goods(20_000)])
    expect(d.file.proceedings.find((p) => p.kind === 'payment')?.about.amount).toBe(960)
  })
  test('a sum under goods, a value under money, goods without a name: each refused at its field', () => {
    const errors = (penalty: Json) => {
      const [d, form] = concluding([penalty])
      const outcome = d.try('li', 'investigation.conclude', form)
      return outcome.outcome === 'invalid' ? outcome.errors.map((e) => [e.field, e.code]) : outcome.outcome
    }
    const at = 'violations.0.penalties.0'
    expect(errors({ kind: 'goods', text: '糕点二十盒', amount: 20_000 })).toEqual([[`${at}.amount`, 'unknown-field']])
    expect(errors({ kind: 'gains', amount: 1, value: 1 })).toEqual([[`${at}.value`, 'unknown-field']])
    expect(errors({ kind: 'goods', value: 20_000 })).toEqual([[`${at}.text`, 'required']])
    expect(errors({ kind: 'goods', text: '糕点', value: 0 })).toEqual([[`${at}.value`, 'not-positive']])
    expect(errors({ kind: 'gains', text: '违法所得' })).toEqual([[`${at}.amount`, 'required']])
    expect(errors({ kind: 'confiscation', amount: 1 })).toEqual([[at, 'unknown-choice']])
  })
})

describe('a hearing is offered for gains and goods together, and apart from the fine (市监听证办法5)', () => {
  test.each([
    ['goods from the limit', [goods(10_000_000)], ['p1']],
    ['just below', [goods(9_999_999)], []],
    ['gains and goods together', [gains(6_000_000), goods(4_000_000)], ['p1']],
    ['goods and a fine are not added', [goods(6_000_000), fine(6_000_000)], []],
  ] as const)('%s', (_, penalties, offered) => {
    expect(offers(penalties)).toEqual(offered)
  })
})

test('goods cannot be taken on a rule alone, unlawful gains can (处罚法13, 14, 28)', () => {
  const rule = [{ title: '某部规章', level: 'rule', article: '第五条', inForce: '2015-10-01' }]
  const on = (penalty: Json) => {
    const [d, form] = concluding([])
    const line = forms.violation('p1', 1, { penalties: [penalty], basis: rule })
    return d.do('li', 'investigation.conclude', { ...form, violations: [line] }).review('case')
  }
  expect(on(goods(1)).gates('li', 'notice.propose', { reason: '理由' })).toContain('G04')
  expect(noticesIn(on(gains(1)).notify().file)).toHaveLength(1)
})

test('pricing goods nobody had priced makes no penalty heavier; more of them does', () => {
  const d = concluded([goods(20_000)])
  expect(weigh(linesOf(proposalsIn(d.file)[0]!, 'p1'))).toEqual({ kinds: ['goods'], fine: 0, gains: 0, goods: 20_000 })
  const told = (first: Json, second: Json) => {
    const d = concluded([first, fine(1)]).do('li', 'fact.state', { facts: { largeAmount: 'no' }, reason: '价值不大' })
    d.review('case').notify().serveNotice('p1').do('li', 'answer.state', { party: 'p1', content: '请求减轻' })
    const line = forms.violation('p1', 1, { penalties: [second, fine(1)] })
    return d.try('li', 'proposal.revise', { violations: [line], reason: '核价' }).outcome
  }
  expect(told(goods(), goods(20_000))).toBe('performed')
  expect(told(goods(20_000), goods(30_000))).toBe('blocked')
})
