import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

const fined = { kind: 'fine', amount: 500_000 }
const taken = (amount: number) => ({ kind: 'gains', amount })
const concluded = (penalties: readonly Json[], unlawfulGains = 'yes') => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
    .on('2026-08-10')
  const line = { ...(forms.violation('p1', 500_000) as Form), penalties }
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [line], { unlawfulGains }))
  return d.review('case')
}
const notice = { reason: '违法事实清楚' }
const sheet: Form = {
  party: 'p1',
  status: 'found',
  income: 200_000,
  costs: 80_000,
  amount: 120_000,
  reason: '销售台账二千元，进货价八百元。',
}

describe('违法所得 (处罚法28第二款; 违法所得认定办法)', () => {
  test('found and not taken, nobody is told of a fine alone', () => {
    const d = concluded([fined])
    expect(d.gates('li', 'notice.propose', notice)).toEqual(['G28-gains'])
    // All of it was given back: it counts, and there is nothing to confiscate (11).
    const { amount: _, ...rest } = sheet
    d.do('li', 'gains.find', { ...rest, refunded: 120_000 })
    expect(d.try('li', 'notice.propose', notice).outcome).toBe('performed')
  })
  test('none found, or taken: nothing more is asked', () => {
    expect(concluded([fined], 'no').try('li', 'notice.propose', notice).outcome).toBe('performed')
    expect(concluded([fined, taken(120_000)]).try('li', 'notice.propose', notice).outcome).toBe('performed')
  })
  test('what is taken is what the sheet comes to, and the sheet adds up', () => {
    const d = concluded([fined, taken(100_000)])
    expect(d.gates('li', 'gains.find', { ...sheet, amount: 200_000 })).toEqual(['G28-gains-sheet'])
    expect(d.do('li', 'gains.find', sheet).gates('li', 'notice.propose', notice)).toEqual(['G28-gains-sum'])
  })
  test('what nobody can find out is for the head to agree to (14)', () => {
    const d = concluded([fined])
    const agreed = { party: 'p1', opinion: '同意不单独计算。' }
    expect(d.gates('zheng', 'gains.approve', agreed)).toEqual(['G28-gains-asked'])
    d.do('li', 'gains.find', { party: 'p1', status: 'unclear', reason: '没有台账，供货人查无下落。' })
    expect(d.gates('li', 'notice.propose', notice)).toEqual(['G28-gains-approved'])
    d.do('zheng', 'gains.approve', agreed)
    expect(d.try('li', 'notice.propose', notice).outcome).toBe('performed')
  })
})
