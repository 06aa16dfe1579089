import { expect, test } from 'vitest'
import { introOf, type PublicSectionText, publicSections, yearOf } from './sections.ts'

const sections: readonly PublicSectionText[] = Object.values(publicSections)

test.each(sections)('$title is put in order and sought by its own day', (section) => {
  if (section.stage === '事后') expect(introOf(section)).toContain(`按${section.columns.day}从新到旧`)
  // A year is asked for, and no day.
  expect(yearOf(section)).toMatch(/年份$/)
})

test('what is no decision is not told as one', () => {
  const { inspection, penalty } = publicSections
  expect(introOf(inspection)).toBe('依法应当公开的行政检查结果，按结果日期从新到旧排列。')
  expect(yearOf(inspection)).toBe('结果年份')
  expect([introOf(penalty), yearOf(penalty)]).toEqual([
    '依法应当公开的行政处罚决定，按决定日期从新到旧排列。',
    '决定年份',
  ])
})
