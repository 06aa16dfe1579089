import { expect, test } from 'vitest'
import { concluded } from '../testing/story.ts'
import { termOf } from './terms.ts'

// 处罚法85 is new: what was counted in days before it is said in days, as the clock counts it.
test('a term is said in the unit of its day', () => {
  const context = concluded().context('zheng')
  expect([termOf('P09', context, '2021-07-14'), termOf('P09', context, '2021-07-15')]).toEqual(['三日', '五个工作日'])
  expect(termOf('no-clock', context, '2026-03-01')).toBeUndefined()
})
