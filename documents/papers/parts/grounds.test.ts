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
