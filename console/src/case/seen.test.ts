import { expect, test } from 'vitest'
import { type PaperAt, waitsForReading } from './seen.ts'

const notice = (party: string, name: string): PaperAt => ({ kind: 'penalty-notice', party, name })
const both = [notice('p1', '甲公司'), notice('p2', '林乙')]

test('a signature waits until the paper of every party was opened, and says whose is left', () => {
  expect(waitsForReading(both, [])).toContain('还有 2 份没有看')
  expect(waitsForReading(both, [notice('p1', '甲公司')])).toBe(
    '签批之前须看过文书；还有 1 份没有看：行政处罚告知书（林乙）。',
  )
  expect(waitsForReading(both, [notice('p2', '林乙'), notice('p1', '甲公司')])).toBeUndefined()
  expect(waitsForReading([], [])).toBeUndefined()
})

test('a paper of another kind for the same party is another paper', () => {
  expect(waitsForReading([notice('p1', '甲公司')], [{ kind: 'penalty-decision', party: 'p1' }])).toContain('告知书')
})
