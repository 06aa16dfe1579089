import { expect, test } from 'vitest'
import { calendar, ruleBook } from '../rulebook.ts'
import { termsNamed, workOut } from './workOut.ts'

test('a term that runs after another, and ends before its length, says so: three months alone do not explain the day', () => {
  const layers = ruleBook.layers.filter((l) => l.kind === 'national')
  const worked = workOut(termsNamed(ruleBook, 'P18-latest')[0]!, { from: '2026-03-31', layers }, ruleBook, calendar)
  expect([worked.length, worked.end?.due]).toEqual([3, '2026-12-15'])
  expect(worked.notes).toEqual(['这一长度之前先经过6个月，自其届满之日起计算。', '届满之前留出11个工作日。'])
})
