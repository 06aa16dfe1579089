import { choice, may, must } from '@xiezhi/law/words/field.ts'
import { expect, test } from 'vitest'
import { askedOf } from './asked.ts'
import { Driver } from './stories/driver.ts'

test('the label of every field filled in, and what its choices said, are kept; of one left empty nothing is', () => {
  const fields = [
    must('source', '案件来源', choice(['inspection', '监督检查'], ['report', '举报'])),
    must('facts', '认定', { is: 'facts', facts: ['complexCase'] }),
    may('place', '地点', { is: 'text' }),
  ]
  expect(askedOf(fields, { source: 'inspection', facts: { complexCase: 'no' } })).toEqual([
    { id: 'source', label: '案件来源', is: 'choice', said: { inspection: '监督检查' } },
    { id: 'facts', label: '认定', is: 'facts', said: { complexCase: expect.stringContaining('疑难复杂') } },
  ])
})

test('every form in the record says what each of its keys was', () => {
  const { events } = new Driver('2026-08-03').open()
  for (const { body } of events)
    expect(body.asked?.map((a) => a.id).sort() ?? []).toEqual(Object.keys(body.form).sort())
})
