import { type Clock, type Day, hold, ordinaryPenalty } from '@xiezhi/law'
import { always, inTime, not } from '@xiezhi/law/words/condition.ts'
import { moment, resume, stage } from '@xiezhi/law/words/does.ts'
import { form } from '@xiezhi/law/words/value.ts'
import { expect, test } from 'vitest'
import { clockState, dueOfRecord } from '../clocks.ts'
import type { CaseFile, ClockRecord, Moment } from '../file.ts'
import { fold, withEffects } from '../fold.ts'
import { situationOf } from '../readings/index.ts'
import { asOf, ripe } from '../ripe.ts'
import { actorOf, at, contextAt } from '../stories/county.ts'
import { clockIn } from './clock.ts'
import { doStep } from './does.ts'
import type { Scope } from './scope.ts'
import { running } from './struck.ts'
import { days, laid } from './testing.ts'

const never = not(always)

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

const licence = days('L', { starts: 'issued', length: { until: form('receivedOn') } })
const issue = (receivedOn: string, over: Partial<Clock> = {}) =>
  doStep(laid({ clocks: [{ ...licence, ...over }], does: [moment('issued')], form: { receivedOn } })).effects

test('a clock may be counted back from a day of the record; without such a day it does not run', () => {
  const notified = days('P10', { starts: 'hearing-set', before: form('date') })
  const set = (date: string) =>
    doStep(laid({ clocks: [notified], does: [moment('hearing-set')], form: { date } })).effects
  const [started] = set('2026-06-24')
  expect(started).toMatchObject({ do: 'clock', clock: { id: 'P10', before: '2026-06-24', length: 7 } })
  const record = started?.do === 'clock' ? started.clock : undefined
  const { context } = laid({ day: '2026-06-10' })
  // 6月19日至21日端午节放假: seven working days before the 24th.
  expect(dueOfRecord(record!, 7, context, '2026-06-10').due).toBe('2026-06-12')
  expect(set('不久')).toEqual([])
})

test('a clock may end on a day of the record, whatever day of the week it is; without such a day it does not run', () => {
  // A Sunday: a licence expires on it, and not on the Monday.
  const [started] = issue('2026-06-14')
  expect(started).toMatchObject({ do: 'clock', clock: { id: 'L', until: '2026-06-14', length: 4 } })
  const record = started?.do === 'clock' ? started.clock : undefined
  const d = laid({ clocks: [licence] })
  expect(dueOfRecord(record!, 4, d.context, '2026-06-10')).toMatchObject({ due: '2026-06-14', standing: false })
  expect(issue('')).toEqual([])
})

test('what such a clock deems is dated the day it ended', () => {
  const deems = { dated: 'due', does: [stage('public')] } as const
  const d = laid({ clocks: [licence] })
  const file = withEffects(d.file, issue('2026-06-14', { deems }), { sequence: 10, actor: d.actor, proceeding: 'main' })
  const stageOn = (day: Day) => asOf(file, d.context, day).proceedings[0]?.stage
  expect([stageOn('2026-06-14'), stageOn('2026-06-15')]).toEqual(['drafted', 'public'])
  expect(ripe(file, d.context, '2026-06-15')[0]).toEqual({ do: 'clockStop', id: 'L', on: '2026-06-14' })
})

test('a term in hours runs from the minute of the act and is over a minute after its last, holidays and nights included', () => {
  const report = days('E', { starts: 'taken', unit: 'H', length: 'E01.length' })
  const d = laid({ clocks: [report], does: [moment('taken')], day: '2026-09-30' })
  const file = withEffects(d.file, doStep({ ...d, at: '2026-09-30T16:45' }).effects, {
    sequence: 10,
    actor: d.actor,
    proceeding: 'main',
  })
  expect(file.clocks[0]).toMatchObject({ unit: 'H', at: '2026-09-30T16:45', length: 24 })
  const isInTime = (now: Moment) => {
    const context = { ...d.context, now }
    return hold(inTime('E'), situationOf({ ...d, file, context, at: now, day: now.slice(0, 10) as Day })).answer
  }
  expect([isInTime('2026-10-01T16:45'), isInTime('2026-10-01T16:46')]).toEqual(['yes', 'no'])
  const light = (now: Moment, day: Day) => clockState(file.clocks[0]!, { ...d.context, now }, day)
  expect(light('2026-10-01T10:00', '2026-10-01')).toMatchObject({ left: 6, light: 'warn' })
  expect(light('2026-10-01T17:00', '2026-10-01')).toMatchObject({ light: 'over' })
})

test('what stands still until a day that was foreseen goes on sooner where the rule says so, and counts what is left', () => {
  const clocks = [days('K')]
  const from = laid({ clocks, begun: { K: '2026-06-01' }, does: [resume('K', { sooner: true })], day: '2026-06-10' })
  const stood = { from: '2026-06-04', to: '2026-06-20', ground: '检验' } as const
  const file = { ...from.file, clocks: from.file.clocks.map((c) => ({ ...c, pauses: [stood] })) }
  const done = (does: typeof from.step.does) => doStep({ ...from, file, step: { ...from.step, does: does! } }).effects
  expect(done([resume('K')])).toEqual([])
  const effects = done([resume('K', { sooner: true })])
  const after = withEffects(file, effects, { sequence: 10, actor: from.actor, proceeding: 'main' })
  expect(after.clocks[0]?.pauses).toEqual([{ ...stood, to: '2026-06-10' }])
})

test('what deems nothing here is a clock like any other, and runs on when it is over', () => {
  const clocks = [days('K', { starts: 'taken', deems: { dated: 'due', does: [stage('public', { when: never })] } })]
  const d = laid({ clocks, does: [moment('taken')] })
  const file = withEffects(d.file, doStep(d).effects, { sequence: 10, actor: d.actor, proceeding: 'main' })
  expect(file.clocks[0]).not.toHaveProperty('deems')
  expect(ripe(file, d.context, '2026-12-01')).toEqual([])
})
