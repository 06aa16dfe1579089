import { ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { field } from './steps.ts'

test('whatever a rule may say of a field is described, and answered', () => {
  const fields = ruleBook.procedures.flatMap((p) => p.steps.flatMap((s) => s.fields.map((f) => [s.id, f] as const)))
  const odd = fields.flatMap(([step, f]) => {
    const read = field.safeParse(f)
    return read.success ? [] : [`${step} ${f.id}: ${read.error.issues.map((i) => i.message).join(' ')}`]
  })
  expect(odd).toEqual([])
})
