import { factIds } from '@xiezhi/law/facts.ts'
import { must } from '@xiezhi/law/words/field.ts'
import { expect, it } from 'vitest'
import { cureAt, factsAt } from './toField.ts'

const [first, second, third] = factIds as readonly [never, never, never]
const step = {
  fields: [
    must('reason', '理由', { is: 'text' }),
    must('conditions', '立案条件', { is: 'facts', facts: [first, second] }),
  ],
}

it('a question the form itself asks is answered there, and one it does not ask elsewhere', () => {
  expect(factsAt(step, [second])).toEqual([`f-conditions-${second}`, 'f-conditions'])
  expect(factsAt(step, [])).toEqual(['f-conditions'])
  expect(factsAt(step, [first, third])).toBeUndefined()
  expect(factsAt({ fields: step.fields.slice(0, 1) }, [])).toBeUndefined()
})

it('a step that cures itself is cured where its form says what it is to say', () => {
  expect(cureAt({ step, form: { kind: 'legal' } })).toEqual(['f-kind', 'f-reason', 'f-conditions'])
})
