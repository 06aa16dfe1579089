import { cite, coercionLaw, type Procedure, type RuleBook, ruleBook, step } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { acts } from '../acts/index.ts'
import { clockState, startClocks } from '../clocks.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

/**
 * Story 6: a measure that expires while the server is down (强制法25, 27, 28). Expiry is derived from the clock at `now`; no job
 * has to run for it. The measure itself belongs to the next volume, so its steps are a fixture here.
 */
const take = step({
  id: 'measure.take',
  title: '查封',
  proceeding: 'penalty',
  from: ['clue', 'investigation'],
  effect: 'reported',
  posts: ['handler'],
  fields: [],
  cite: [cite(coercionLaw, 24, '当场交付查封决定书和清单')],
})
const base = ruleBook.procedures[0]!
const withMeasure: RuleBook = {
  ...ruleBook,
  procedures: [{ ...base, steps: [...base.steps, take] } satisfies Procedure],
}

const seal = () =>
  new Driver('2026-09-01', {
    rules: withMeasure,
    practice: {
      ...acts,
      'measure.take': (d) => ({
        effects: [
          {
            do: 'open',
            proceeding: {
              id: 'measure-1',
              kind: 'measure',
              stage: 'in-force',
              parent: 'main',
              opened: d.day,
              about: {},
            },
          },
          ...startClocks(d.file, 'measure-taken', d.day, d.context, { proceeding: 'measure-1' }),
        ],
      }),
    },
  })
    .open()
    .do('li', 'clue.verify', forms.verification)
    .on('2026-09-03')
    .do('li', 'measure.take')

test('the first day counts and the end is not rolled: decide by 10-02, 10-08 only as the outer limit', () => {
  const d = seal()
  const clock = clockState(d.file.clocks.find((c) => c.clock === 'E02')!, d.context('li'), '2026-09-03')
  expect([clock.due?.safe, clock.due?.due]).toEqual(['2026-10-02', '2026-10-08'])
})

test('nothing happens while the server is down, and the first look afterwards sees it expired', () => {
  const d = seal()
  const record = d.file.clocks.find((c) => c.clock === 'E02')!
  const before = d.events.length
  expect(clockState(record, d.context('li'), '2026-09-20').light).toBe('calm')
  expect(clockState(record, d.context('li'), '2026-10-02').light).toBe('warn')
  expect(clockState(record, d.context('li'), '2026-10-03').light).toBe('over')
  expect(clockState(record, d.context('li'), '2026-10-12').light).toBe('over')
  expect(d.events.length).toBe(before)
  const row = project(d.file, d.context('li'), '2026-10-12').clocks.find((c) => c.clock === 'E02')
  expect(row?.due).toBe('2026-10-08')
})
