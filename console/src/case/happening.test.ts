import { fold } from '@xiezhi/casework'
import type { Entry } from '@xiezhi/casework/entries.ts'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { ordinaryPenalty } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { decides } from './happening.ts'
import { entry } from './testing/entry.ts'

const violation = (party: string, amount: number) => ({ party, penalties: [{ kind: 'fine', amount }] })
const proposed = (no: number, violations: readonly object[]): Entry => ({
  kind: 'proposal',
  no,
  event: no,
  on: '2026-03-20',
  by: 'o1',
  proceeding: 'main',
  fields: { found: '', evidence: [], violations } as unknown as Entry['fields'],
})
const file = {
  ...fold([]),
  parties: [
    { id: 'p1', name: '甲公司' },
    { id: 'p2', name: '乙某' },
  ],
  entries: [
    proposed(1, [violation('p1', 2_000_000)]),
    proposed(2, [violation('p1', 3_000_000), violation('p2', 100_000)]),
    entry('decision', 3, { about: 1 }),
  ],
} as unknown as CaseFile

test('who signs reads parties and penalty before it takes effect', () => {
  const now = '对甲公司处以：罚款30,000元。\n对乙某处以：罚款1,000元。'
  const rule = (id: string) => ordinaryPenalty.steps.find((s) => s.id === id)
  expect(decides(rule('notice.approve'), file, false)).toBe(now)
  expect(decides(rule('decision.approve'), file, false)).toBe(now)
  expect(decides(rule('disclosure.publish'), file, true)).toBe('对甲公司处以：罚款20,000元。')
  expect(decides(rule('closing.approve'), file, false)).toBeUndefined()
})
