import { expect, test } from 'vitest'
import type { CaseEvent, Effect } from './event.ts'
import { openingOf } from './publicWords.ts'

const event = (sequence: number, proceeding: string, ...effects: Effect[]) =>
  ({ sequence, proceeding, body: { effects } }) as unknown as CaseEvent
const opened = { id: 'publication', kind: 'publication', stage: 'due', opened: '2026-11-02', about: {} } as const
const stage = (to: string): Effect => ({ do: 'stage', proceeding: 'publication', stage: to })

test('what is to be public was decided when its proceeding was opened, or brought back to its beginning by a newer decision', () => {
  const events = [
    event(1, 'main', { do: 'open', proceeding: opened }),
    event(2, 'publication', stage('public')),
    event(3, 'main', stage('due')),
    // Sent back by who examines the page: the decision is the same.
    event(4, 'publication', stage('due')),
  ]
  expect(openingOf(events.slice(0, 2), 'publication')?.sequence).toBe(1)
  expect(openingOf(events, 'publication')?.sequence).toBe(3)
  expect(openingOf(events, 'publication-2')).toBeUndefined()
})
