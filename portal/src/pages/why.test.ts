import { expect, test } from 'vitest'
import { dueToBePublic, whyExpires } from './why.ts'

const page = (publishedAt: string, expiresOn: string | null, kind: 'penalty' | 'officer' = 'penalty') =>
  whyExpires({ kind, publishedAt: `${publishedAt} 10:00`, expiresOn })?.text

test.each([
  ['2026-01-10', '2027-01-10', '12个月'],
  ['2026-01-10', '2026-04-10', '3个月'],
  ['2026-01-10', '2029-01-10', '36个月'],
  ['2023-05-10', '2026-05-10', '36个月'],
])('a penalty public since %s ends on %s by a term of %s, and whose it is', (from, on, length) => {
  const said = page(from, on)
  expect(said).toContain(`自 ${from} 起算，${length}`)
  expect(said).toContain('市场监督管理')
})

test('a day no term gives is not explained, nor one of the record, nor none', () => {
  expect(page('2026-01-10', '2026-05-05')).toBeUndefined()
  expect(page('2026-01-10', '2027-01-10', 'officer')).toBeUndefined()
  expect(page('2026-01-10', null)).toBeUndefined()
})

test('by when it had to be public says each day that does not count, the second time as the first', () => {
  const said = () => dueToBePublic({ kind: 'penalty', decidedOn: '2026-09-28' })?.text
  expect(said()).toContain('应当在 2026-10-13 以前公开')
  expect(said()).toContain('国庆节')
  expect(said()).toBe(said())
})
