import { factIds } from '@xiezhi/law/facts.ts'
import { must } from '@xiezhi/law/words/field.ts'
import { expect, it } from 'vitest'
import { ledTo } from './useLed.ts'

const [first, second] = factIds as readonly [never, never]
const step = {
  fields: [
    must('reason', '理由', { is: 'text' }),
    must('conditions', '立案条件', { is: 'facts', facts: [first, second] }),
  ],
}

it('whoever is sent to a form for one thing is led to it, and whoever only opens it is led nowhere', () => {
  expect(ledTo({ step, ask: [second], begin: {} })).toEqual([`f-conditions-${second}`, 'f-conditions'])
  expect(ledTo({ step, ask: [], begin: { kind: 'legal' } })[0]).toBe('f-kind')
  expect(ledTo({ step, ask: [], begin: {} })).toEqual([])
  expect(ledTo({ step: { fields: [] }, ask: [first], begin: {} })).toEqual([])
})
