import { expect, test } from 'vitest'
import { publicTermsOn } from './publicTerms.ts'

// 三日内撤回 is working days, as 处罚法85 counts two, three, five and seven days.
test('the terms of publishing are those of the day', () => {
  expect(publicTermsOn('2026-11-29')).toEqual({
    decision: '七个工作日',
    other: '二十个工作日',
    withdrawal: '三个工作日',
  })
  expect(publicTermsOn('2018-01-01').decision).toBe('规定的期限')
})
