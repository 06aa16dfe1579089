import { expect, test } from 'vitest'
import type { CaseEvent } from './event.ts'
import { fold } from './fold.ts'
import { Driver } from './stories/driver.ts'
import { party } from './stories/forms.ts'

/** As it comes from the store: nothing of it was folded before. */
const stored = (events: readonly CaseEvent[]): CaseEvent[] => JSON.parse(JSON.stringify(events))

const history = (): CaseEvent[] => {
  const d = new Driver('2026-03-02').toServedNotice('2026-03-03')
  const told = d.events.findLast((e) => e.body.step === 'party.identify')!.sequence
  const fields = { party: { ...(party('p1') as object), address: '云岭县文昌路21号' } }
  d.do('zhou', 'record.correct', { event: told, fields, reason: '住所写错' } as never)
  return stored([...d.events])
}

test('a history that is gone on with folds as it does from its first event, and what was folded before stays', () => {
  const events = history()
  const files = events.map((_, i) => fold(events.slice(0, i + 1)))
  for (const [i, file] of files.entries()) expect(file).toEqual(fold(stored(events.slice(0, i + 1))))
  expect(files.at(-1)!.formerParties?.map((p) => p.id)).toEqual(['p1'])
})

test('what is tried on a history leaves no trace in it', () => {
  const events = history()
  const before = fold(events)
  for (const last of events.slice(3, 9)) fold([...events, { ...last, sequence: events.length + 1 }])
  expect(fold(events)).toBe(before)
  expect(before).toEqual(fold(stored(events)))
})

test('an event that is another is folded anew, wherever it stands', () => {
  const events = history()
  fold(events)
  const at = events.findIndex((e) => e.body.step === 'clue.verify')
  events[at] = { ...events[at]!, body: { ...events[at]!.body, title: '另一件' } }
  expect(fold(events).acts.map((a) => a.title)).toContain('另一件')
  events.pop()
  expect(fold(events)).toEqual(fold(stored(events)))
})
