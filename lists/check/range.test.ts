import { expect, test } from 'vitest'
import { rangeIn } from './range.ts'

test.each([
  ['责令改正，处二万元以上五万元以下的罚款', { least: 2_000_000, most: 5_000_000 }],
  ['责令改正，处二十万以上三十万元以下罚款', { least: 20_000_000, most: 30_000_000 }],
  ['处1.5万元以上2万元以下的罚款', { least: 1_500_000, most: 2_000_000 }],
  ['并处五百元以上七百元以下罚款', { least: 50_000, most: 70_000 }],
  ['责令改正，处二万元罚款', { least: 2_000_000, most: 2_000_000 }],
  ['可以处五百元以下罚款', { most: 50_000 }],
  ['处一万五千元以上二万元以下罚款', { least: 1_500_000, most: 2_000_000 }],
  [
    '责令停止建设，处建设项目总投资额百分之一以上百分之二以下的罚款',
    { base: '建设项目总投资额', percentLeast: 1, percentMost: 2 },
  ],
  ['处违法所得三倍以上五倍以下的罚款', { base: '违法所得', percentLeast: 300, percentMost: 500 }],
  ['处合同价款2%以上4%以下的罚款', { base: '合同价款', percentLeast: 2, percentMost: 4 }],
  // What is worded otherwise is not guessed.
  ['给予警告', {}],
  ['报经有批准权的人民政府批准，责令停业', {}],
])('%s', (standard, range) => expect(rangeIn(standard)).toEqual({ range, others: 0 }))

test('what is said of others beside whoever is punished is not his range', () =>
  expect(rangeIn('处七十万元以上一百万元以下的罚款，对个人处以一万五千元以上二万元以下罚款')).toEqual({
    range: { least: 70_000_000, most: 100_000_000 },
    others: 1,
  }))
