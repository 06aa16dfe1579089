import { describe, expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 从轻、减轻 (处罚法30–32): for what the law names, and where it names it. */

const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
const line = (more: { readonly [k: string]: Json }) => forms.violation('p1', 500_000, { tierReason: '理由', ...more })
const concluding = (more: { readonly [k: string]: Json }) => {
  const d = filed()
  return d.try('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [line(more)]))
}
const why = (more: { readonly [k: string]: Json }) => {
  const outcome = concluding(more)
  if (outcome.outcome === 'blocked') return outcome.reasons.map((r) => r.gate ?? r.code)
  return outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.field) : []
}

describe('what makes a penalty lighter', () => {
  test('is named from the law, and not only told', () => {
    expect(why({ tier: 'light' })).toEqual(['G28-ground'])
    expect(why({ tier: 'light', grounds: ['remedied'] })).toEqual([])
    expect(why({ tier: 'light', grounds: ['poor'] })).toEqual(['violations.0.grounds'])
  })
  test('less than the least of the article is for the law alone', () => {
    expect(why({ tier: 'mitigated', grounds: ['benchmark'] })).toEqual(['G28-ground'])
    expect(why({ tier: 'mitigated', grounds: ['benchmark', 'merit'] })).toEqual([])
  })
  test('is not passed over where the law says must', () => {
    expect(why({ tier: 'ordinary', grounds: ['confessed'] })).toEqual(['G28-ground'])
    expect(why({ tier: 'heavy', grounds: ['coerced'] })).toEqual(['G28-ground'])
    expect(why({ tier: 'ordinary', grounds: ['limited'] })).toEqual([])
  })
  test('and it is asked again of whatever is put in its place', () => {
    const d = filed()
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [line({ tier: 'ordinary' })]))
    const revised = { violations: [line({ tier: 'light' })], reason: '改' }
    expect(d.gates('li', 'proposal.revise', revised)).toEqual(['G28-ground'])
  })
})
