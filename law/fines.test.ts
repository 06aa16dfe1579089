import { expect, test } from 'vitest'
import { type FineRule, fineLimits } from './fines.ts'

const wan = (n: number) => n * 1_000_000
/** 食品安全法124: below ten thousand yuan of goods a sum, from there multiples. */
const food: FineRule = {
  base: '货值金额',
  ranges: [
    { baseBelow: wan(1), from: wan(5), to: wan(10) },
    { baseFrom: wan(1), percentFrom: 1000, percentTo: 2000 },
  ],
}

test('which range holds follows from what the article measures by', () => {
  expect(fineLimits(food, 20_000)).toEqual({ from: wan(5), to: wan(10) })
  expect(fineLimits(food, wan(1))).toEqual({ from: wan(10), to: wan(20) })
  expect(fineLimits(food)).toEqual({ needs: '货值金额' })
})

test('two alternatives span both, and what has no least or no most has none', () => {
  expect(
    fineLimits({
      ranges: [
        { from: 500, to: 5_000 },
        { when: '拒不改正的', from: 5_000, to: 20_000 },
      ],
    }),
  ).toEqual({
    from: 500,
    to: 20_000,
  })
  expect(fineLimits({ ranges: [{ to: 5_000 }] })).toEqual({ to: 5_000 })
  expect(fineLimits({ base: '工程造价', ranges: [{ percentFrom: 5, percentTo: 10 }] }, wan(200))).toEqual({
    from: wan(10),
    to: wan(20),
  })
})
