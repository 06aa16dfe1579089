import { cite, clock, coercionLaw, type Procedure, type RuleBook, ruleBook, step } from '@xiezhi/law'
import { moment, open } from '@xiezhi/law/words/does.ts'
import { expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
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
  does: [open('measure', 'in-force'), moment('measure-taken')],
  cite: [cite(coercionLaw, 24, '当场交付查封决定书和清单')],
})
const sealing = clock({
  id: 'E02',
  title: '查封、扣押期限',
  inForce: { from: '2012-01-01' },
  starts: 'measure-taken',
  stops: ['measure-ended'],
  length: 'E02.length',
  unit: 'CD',
  binds: 'measure',
  per: 'proceeding',
  extensions: [{ approver: 'agencyHead', length: 30, cite: [cite(coercionLaw, 25, '情况复杂的，延长不超过三十日')] }],
  suspendedBy: ['检测、检验、检疫或者技术鉴定'],
  onExpiry: '期限届满，应当立即解除',
  cite: [cite(coercionLaw, 25, '查封、扣押不得超过三十日'), cite(coercionLaw, 27, '在期限内作出处理决定')],
  examples: [{ name: '首日计入、末日不顺延', from: '2026-09-03', due: '2026-10-08', safe: '2026-10-02' }],
})

const base = ruleBook.procedures[0]!
const withMeasure: RuleBook = {
  ...ruleBook,
  procedures: [
    {
      ...base,
      proceedings: { ...base.proceedings, measure: '强制措施' },
      stages: { ...base.stages, measure: [{ id: 'in-force', title: '措施生效' }] },
      steps: [...base.steps, take],
      clocks: [...base.clocks, sealing],
    } satisfies Procedure,
  ],
}

const seal = () =>
  new Driver('2026-09-01', { rules: withMeasure })
    .open()
    .do('li', 'clue.verify', forms.verification)
    .on('2026-09-03')
    .do('li', 'measure.take')

test('the first day counts and the end is not rolled: decide by 10-02, 10-08 only as the outer limit', () => {
  const d = seal()
  const state = clockState(d.file.clocks.find((c) => c.clock === 'E02')!, d.context('li'), '2026-09-03')
  expect([state.due?.safe, state.due?.due]).toEqual(['2026-10-02', '2026-10-08'])
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
