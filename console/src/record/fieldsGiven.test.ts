import { choice, may, must } from '@xiezhi/law/words/field.ts'
import { expect, test } from 'vitest'
import { fieldsGiven } from './FormWords.tsx'

const now = [must('source', '线索来源', choice(['report', '举报'])), may('place', '地点', { is: 'text' })]

test('a form is read as it was asked, whatever its fields are called now, or though they are asked no more', () => {
  const asked = [
    { id: 'source', label: '案件来源', is: 'choice', said: { inspection: '监督检查' } },
    { id: 'gone', label: '曾经的栏目', is: 'text' },
  ] as const
  const [source, gone] = fieldsGiven({ source: 'inspection', gone: '甲' }, asked, now)
  expect(source).toMatchObject({ label: '案件来源', kind: { choices: [{ value: 'inspection', label: '监督检查' }] } })
  expect(gone).toMatchObject({ label: '曾经的栏目', kind: { is: 'text' } })
})

test('no key of a form is left out, though nobody says what it was', () => {
  expect(fieldsGiven({ place: '甲', other: 1 }, [], now).map((f) => f.label)).toEqual(['地点', 'other'])
})
