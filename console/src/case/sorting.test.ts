import { describe, expect, it } from 'vitest'
import type { StepView } from '../api/types.ts'
import { articleLabel } from './articleLabel.ts'
import { confirmationOf, maybeLate, restsOnBasis } from './happening.ts'
import { nextStep, standingOf } from './sorting.ts'

const step = (id: string, over: Partial<StepView> = {}): StepView => ({
  step: id as StepView['step'],
  title: id,
  proceeding: 'main',
  kind: 'penalty',
  state: 'open',
  effect: 'constitutive',
  posts: ['handler'],
  times: 0,
  reasons: [],
  articles: [],
  fields: [],
  ...over,
})
const because = (code: 'gate' | 'post' | 'turn' | 'rests') => ({ code, sentence: '', next: '', articles: [] })

describe('how a step stands', () => {
  it.each([
    [['gate'], 'held'],
    [['rests'], 'held'],
    [['turn'], 'waiting'],
    [['turn', 'post'], 'others'],
    [['gate', 'turn'], 'waiting'],
  ] as const)('%j is %s', (codes, standing) => {
    expect(standingOf(step('x', { state: 'blocked', reasons: codes.map(because) }))).toBe(standing)
  })
})

describe('what opens first', () => {
  it('a service that waits goes before the main line', () => {
    const open = [step('answer.state'), step('service.deliver', { proceeding: 'service-1' })]
    expect(nextStep(open)?.step).toBe('service.deliver')
  })
  it('never a mend, a return or a free answer', () => {
    expect(nextStep([step('record.correct'), step('filing.return'), step('fact.state')])).toBeUndefined()
    expect(nextStep([step('filing.return'), step('filing.approve')])?.step).toBe('filing.approve')
  })
})

it('a day before yesterday may be entered too late, yesterday not', () => {
  expect(maybeLate('2026-11-20T10:00', '2026-11-22')).toBe(true)
  expect(maybeLate('2026-11-21T10:00', '2026-11-22')).toBe(false)
  expect(maybeLate(undefined, '2026-11-22')).toBe(false)
})

it('asks once more only before what cannot be taken back', () => {
  expect(confirmationOf('decision.approve')).toContain('编号')
  expect(confirmationOf('evidence.collect')).toBeUndefined()
  expect(restsOnBasis('disclosure.publish') && restsOnBasis('notice.approve')).toBe(true)
  expect(restsOnBasis('notice.propose')).toBe(false)
})

it('articles are named as officials name them', () => {
  expect(articleLabel('处罚法', 58, '第一项')).toBe('处罚法第五十八条第一项')
  expect(articleLabel('国办发〔2018〕118号', 6)).toBe('国办发〔2018〕118号（六）')
})
