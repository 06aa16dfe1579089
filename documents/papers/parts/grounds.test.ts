import type { Proposal, Violation } from '@xiezhi/casework'
import { expect, test } from 'vitest'
import { discretionOf } from './grounds.ts'

const line = { party: 'p1', conduct: '销售假酒', tier: 'light', tierReason: '经营额较低，主动交出库存，从轻处罚。' }
const told = (discretion: string) =>
  discretionOf([line as unknown as Violation], { discretion } as unknown as Proposal, () => '你单位')

test('what was written on the whole is said where it says more than the lines do, and never twice', () => {
  const once = ['本案裁量档次为从轻处罚，理由：经营额较低，主动交出库存，从轻处罚。']
  expect(told('从轻处罚。经营额较低，主动交出库存，从轻处罚。')).toEqual(once)
  expect(told('经营额较低，主动交出库存，从轻处罚')).toEqual(once)
  expect(told('')).toEqual(once)
  expect(told('同时考虑当事人系初次违法。')).toEqual([...once, '同时考虑当事人系初次违法。'])
})

test('how the benchmark was applied, and why it was departed from, is said (裁量意见十二)', () => {
  const benchmark = { title: '裁量基准', version: 2, from: '2026-01-01', milder: true, tiers: [] }
  const departed = { ...line, benchmark, circumstance: '初次违法。', departure: '已经全部召回，明显不当。' }
  expect(discretionOf([departed as unknown as Violation], undefined, () => '你单位')).toEqual([
    '本案裁量档次为从轻处罚，理由：经营额较低，主动交出库存，从轻处罚。适用《裁量基准》（第2版，自2026年1月1日起施行），符合其中“初次违法”的情形。该基准在违法行为之后修订，处罚较轻，适用修订后的规定。本案调整适用该基准，理由：已经全部召回，明显不当。',
  ])
})
