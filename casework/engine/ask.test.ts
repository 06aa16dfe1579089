import type { Condition, Day, Query, Test } from '@xiezhi/law'
import { hold } from '@xiezhi/law'
import {
  apartFrom,
  asks,
  each,
  eachOrNone,
  equal,
  filled,
  holiday,
  inTime,
  latest,
  least,
  need,
  over,
  restDay,
  rows,
  some,
} from '@xiezhi/law/words/condition.ts'
import { enter } from '@xiezhi/law/words/does.ts'
import { may } from '@xiezhi/law/words/field.ts'
import { entries } from '@xiezhi/law/words/query.ts'
import {
  due,
  endOf,
  firstOf,
  form,
  from,
  last,
  it as ofIt,
  plus,
  safe,
  say,
  set,
  sum,
  timeOfDay,
  today,
  type Value,
  workingDaysAfter,
} from '@xiezhi/law/words/value.ts'
import { expect, test } from 'vitest'
import { recordOf } from '../clocks.ts'
import { situationOf } from '../readings/index.ts'
import { ofItsParty } from '../readings/world.ts'
import { at } from '../stories/county.ts'
import { days, draft, entry, laid, opinion } from './testing.ts'
import { find, valueIn } from './value.ts'

const answer = (c: Condition, of: Parameters<typeof laid>[0] = {}) => hold(c, situationOf(laid(of))).answer
const numbers = (q: Query, of: Parameters<typeof laid>[0]) => find(q, laid(of))?.map((e) => e.no)

test('one by one over nothing nobody has said that it holds, unless the rule says there may be none', () => {
  const passed = equal(ofIt('verdict'), 'passed')
  expect(answer(each(entries(opinion), passed))).toBe('unanswered')
  expect(answer(each('concerned', passed))).toBe('unanswered')
  expect(answer(each(rows(form('files')), passed))).toBe('unanswered')
  expect(answer(eachOrNone(entries(opinion), passed))).toBe('yes')
  const two = [
    entry('listReview', 1, { fields: { verdict: 'passed' } }),
    entry('listReview', 2, { fields: { verdict: 'failed' } }),
  ]
  expect(answer(each(entries(opinion), passed), { entries: two })).toBe('no')
  expect(answer(each(rows(form('files')), equal(ofIt('value'), 'a')), { form: { files: ['a', 'a'] } })).toBe('yes')
})

test('a part that fails speaks for itself', () => {
  const held = hold(need(some(entries(draft)), '还没有清单。', '先拟制'), situationOf(laid({})))
  expect(held.details).toEqual([{ answer: 'no', detail: '还没有清单。', next: '先拟制' }])
})

const of = (test: Test) =>
  numbers(
    { of: 'draft', where: { items: test } },
    {
      entries: ['甲', '乙', '', ['甲', '乙']].map((items, i) => entry('draft', i + 1, { fields: { items } })),
      form: { items: '乙', all: ['甲', '丙'] },
    },
  )
test('a field is as the test wants it', () => {
  expect(of('甲')).toEqual([1])
  expect(of({ is: form('items') })).toEqual([2])
  expect(of({ oneOf: ['甲', '乙'] })).toEqual([1, 2])
  expect(of({ among: form('all') })).toEqual([1])
  expect(of({ has: form('items') })).toEqual([4])
  expect(of({ filled: true })).toEqual([1, 2, 4])
  expect(of({ empty: true })).toEqual([3])
  expect(of({ atLeast: 2 })).toEqual([4])
})

test('days and numbers are held by what they are, and what is absent is neither less nor more', () => {
  const at = (test: Test) =>
    numbers(
      { of: 'draft', where: { on: test } },
      { entries: [entry('draft', 1, { on: '2026-06-01' }), entry('draft', 2, { on: '2026-06-20' })] },
    )
  expect(at({ below: today })).toEqual([1])
  expect(at({ above: today })).toEqual([2])
  // Nothing to be below of bars nothing; nothing to be above of lets nothing through.
  expect(at({ below: form('none') })).toEqual([1, 2])
  expect(at({ above: form('none') })).toEqual([])
})

test('only what is said to be meant is found: since, by now, the latest, sound', () => {
  const entered = [
    entry('draft', 1),
    entry('listReview', 1, { event: 2, about: 2 }),
    entry('draft', 2, { event: 3 }),
    entry('listReview', 2, { event: 4, about: 1, on: '2026-06-20' }),
  ]
  expect(numbers(entries(opinion, {}, { since: [draft] }), { entries: entered })).toEqual([2])
  expect(numbers(entries(opinion, {}, { by: 'today' }), { entries: entered })).toEqual([1])
  expect(numbers(entries(opinion, {}, { pick: 'latest' }), { entries: entered })).toEqual([2])
  expect(numbers(entries(opinion, {}, { newestBy: 'about' }), { entries: entered })).toEqual([2, 1])
  const d = laid({ entries: entered })
  const irregularities = [{ event: 4, gate: 'G', step: 's', sentence: '', reason: '' }]
  const faulty = { ...d, file: { ...d.file, irregularities } }
  expect(find(entries(opinion), faulty)?.map((e) => e.no)).toEqual([1])
  expect(find(entries(opinion, {}, { faulty: true }), faulty)?.map((e) => e.no)).toEqual([1, 2])
})

test('before the form is there, what only it can tell is left for later', () => {
  const before = laid({ entries: [entry('draft', 1)] })
  const fields = ['items', 'files', 'a'].map((id) => may(id, id, { is: 'text' }))
  const d = { ...before, step: { ...before.step, fields }, form: undefined }
  const ask = (c: Condition) => hold(c, situationOf(d)).answer
  expect(ask(filled(form('items')))).toBe('later')
  // What the form does not ask for it will not say.
  expect(ask(filled(form('b')))).toBe('no')
  expect(ask(asks('items'))).toBe('later')
  expect(ask(asks('b'))).toBe('no')
  expect(ask(some(entries(draft, { items: { is: form('items') } })))).toBe('later')
  expect(ask(each(rows(form('files')), filled(form('items'))))).toBe('later')
  expect(ask(least(form('a'), today))).toBe('later')
})

test('values: the first that says something, sums, days on, what the layers set', () => {
  const entered = [entry('draft', 1, { fields: { items: 2 } }), entry('draft', 2, { fields: { items: 3, title: '' } })]
  const d = laid({ entries: entered, form: { title: '' } })
  expect(valueIn(firstOf(form('title'), last(draft, 'title'), today), d)).toBe('2026-06-10')
  expect(valueIn(sum(entries(draft), 'items'), d)).toBe(5)
  expect(valueIn(from(entries(draft, { no: 1 }), 'items'), d)).toBe(2)
  expect(valueIn(workingDaysAfter(today, 3), d)).toBe('2026-06-15')
  // A year on from the last day of February; thirty days on, and from a Sunday to the Monday after it.
  expect(valueIn(plus(say('2028-02-29'), 'O09.apply'), d)).toBe('2029-02-28')
  expect(valueIn(plus(say('2026-10-02'), 'O09.unit'), d)).toBe('2026-11-01')
  expect(valueIn(endOf(say('2026-10-02'), 'O09.unit'), d)).toBe('2026-11-02')
  expect(valueIn(set('P13.length'), d)).toBe(7)
  expect(answer(latest(draft, { items: 3 }), { entries: entered })).toBe('yes')
  expect(answer(latest(draft, { items: 2 }), { entries: entered })).toBe('no')
  expect(answer(latest(draft, {}), {})).toBe('no')
})

test('a term is over once the agency may act, and kept as long as its last day has not passed', () => {
  const clocks = [days('K')]
  const ends = valueIn(safe('K'), laid({ clocks, begun: { K: '2026-06-01' } })) as '2026-06-10'
  const on = (c: Condition, day: '2026-06-10') => answer(c, { clocks, begun: { K: '2026-06-01' }, day })
  expect(ends).toBe('2026-06-10')
  expect(on(over('K'), ends)).toBe('yes')
  expect(on(over('K'), '2026-06-09' as '2026-06-10')).toBe('no')
  expect(on(inTime('K'), ends)).toBe('yes')
  expect(on(inTime('K'), '2026-06-11' as '2026-06-10')).toBe('no')
  // Never begun: no time has run out, and none has been overrun.
  expect(answer(over('K'), { clocks })).toBe('no')
  expect(answer(inTime('K'), { clocks })).toBe('yes')
})

test('who was once named in it is no stranger to it, though the entry was withdrawn or named another since', () => {
  const d = laid({ does: [enter(opinion)] })
  const step = 'list.opine'
  const act = { event: 3, type: 'reported', step, title: '', proceeding: 'main', actor: d.actor, acted: d.at } as const
  const asks = (more: object) => {
    const acts = [{ ...act, recorded: d.at, form: { officers: ['wang'] }, ...more }]
    const context = { ...d.context, actor: { ...d.actor, person: 'wang' } }
    return hold(apartFrom(entries(opinion)), situationOf({ ...d, context, file: { ...d.file, acts } })).answer
  }
  expect(asks({ withdrawn: true })).toBe('no')
  expect(asks({ corrected: [4], form: {}, formerOfficers: ['wang'] })).toBe('no')
  expect(asks({ withdrawn: true, step: 'list.draft' })).toBe('yes')
})

test('a day the law frees is no mere weekend, a day of rest is either; and an act has a time of day', () => {
  const on = (day: Day, time = '10:00') => ({ ...laid({ day }), at: at(day, time) })
  const days: readonly Day[] = ['2026-10-05', '2026-06-13', '2026-10-10', '2027-01-01']
  const said = (condition: (day: Value) => Condition) =>
    days.map((day) => hold(condition(today), situationOf(on(day))).answer)
  // 国庆, a Saturday, a Saturday worked instead, 元旦 of a year whose notice is not out.
  expect(said(holiday)).toEqual(['yes', 'no', 'no', 'yes'])
  expect(said(restDay)).toEqual(['yes', 'yes', 'no', 'yes'])
  const late = hold(least(timeOfDay, say('22:00')), situationOf(on('2026-06-10', '22:30')))
  const early = hold(least(timeOfDay, say('22:00')), situationOf(on('2026-06-10', '09:30')))
  expect([late.answer, early.answer]).toEqual(['yes', 'no'])
})

test('the last day of a clock is a day like any other', () => {
  const of = laid({ clocks: [days('T')], begun: { T: '2026-06-01' } })
  expect(valueIn(due('T'), of)).toBe('2026-06-10')
  expect(valueIn(due('T'), laid({ clocks: [days('T')] }))).toBeUndefined()
})

test('what is asked where a proceeding was opened for a party is asked of that party', () => {
  const begun = { clocks: [days('T', { per: 'party' })], begun: {} }
  const record = (party: string, from: Day) => recordOf(begun.clocks[0]!, from, laid({}).context, { party })
  const of = laid(begun)
  const file = { ...of.file, clocks: [record('p1', '2026-06-01'), record('p2', '2026-06-09')] }
  const isOver = (party: string) => {
    const proceeding = { ...of.proceeding, about: { party } }
    return hold(over('T'), situationOf(ofItsParty({ ...of, file, day: '2026-06-15' as const, proceeding }))).answer
  }
  expect(['p1', 'p2'].map(isOver)).toEqual(['yes', 'no'])
})
