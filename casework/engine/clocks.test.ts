import { ordinaryPenalty } from '@xiezhi/law'
import { expect, test } from 'vitest'
import type { CaseFile, ClockRecord } from '../file.ts'
import { fold } from '../fold.ts'
import { actorOf, at, contextAt } from '../stories/county.ts'
import { clockIn } from './clock.ts'
import type { Scope } from './scope.ts'
import { running } from './struck.ts'

const clock = (id: string, proceeding: string, stopped?: '2026-06-03'): ClockRecord => ({
  id,
  clock: 'P12',
  proceeding,
  trigger: '2026-06-01',
  length: 10,
  unit: 'WD',
  binds: 'agency',
  layer: 'national',
  grace: 0,
  extensions: [],
  pauses: [],
  ...(stopped === undefined ? {} : { stopped }),
})

/** Two reviews of one case, asked from the one or the other, or from the case itself. */
function scope(clocks: readonly ClockRecord[], proceeding: 'main' | 'review-1' | 'review-2'): Scope {
  const parent = proceeding === 'main' ? {} : { parent: 'main' }
  const of = { id: proceeding, kind: 'review', stage: 'submitted', opened: '2026-06-01', about: {}, ...parent } as const
  const file: CaseFile = { ...fold([]), clocks, proceedings: [of] }
  const step = ordinaryPenalty.steps[0]!
  return { file, proceeding: of, step, day: '2026-06-04', context: contextAt(at('2026-06-04'), actorOf('li')) }
}

test('what stops one review leaves the clock of the other alone', () => {
  const clocks = [clock('P12/review-1', 'review-1'), clock('P12/review-2', 'review-2')]
  expect(running('P12', scope(clocks, 'review-1')).map((c) => c.id)).toEqual(['P12/review-1'])
  expect(clockIn(scope(clocks, 'review-2'), 'P12')?.id).toBe('P12/review-2')
})

test('of several clocks the one that still runs is meant, also where a later one is over', () => {
  const clocks = [clock('P12/review-1', 'review-1'), clock('P12/review-2', 'review-2', '2026-06-03')]
  expect(clockIn(scope(clocks, 'main'), 'P12')?.id).toBe('P12/review-1')
  expect(running('P12', scope(clocks, 'review-2'))).toEqual([])
})
