import { expect, test } from 'vitest'
import { grouped } from './grouped.ts'
import { problemsOf } from './out/problems.ts'

const doubt = (row: number, more: object = {}) => ({
  sheet: 'Sheet1',
  row,
  column: 'C',
  heading: '名称',
  value: '甲',
  code: 'formula',
  sentence: '这一格是公式。',
  ...more,
})

test('115 alike are one line with their count and every row they stand in', () => {
  const many = Array.from({ length: 115 }, (_, i) => doubt(i + 2))
  expect(grouped(many)).toMatchObject([{ count: 115, rows: '2至116', value: '甲', code: 'formula' }])
  expect(problemsOf({ leftOut: [], doubts: many }).rows).toEqual([
    ['存疑', 'Sheet1', '2至116', 'C', '名称', '甲', '这一格是公式。（共115处）', 'formula'],
  ])
})
test('gaps are told, what stands there only where it is the same, and each kind of doubt stays for itself', () => {
  const all = [
    doubt(9),
    doubt(3, { value: '乙' }),
    doubt(4),
    doubt(6),
    doubt(5, { column: 'D' }),
    doubt(7, { sheet: '二' }),
  ]
  expect(grouped(all).map((g) => [g.sheet, g.column, g.rows, g.value, g.count])).toEqual([
    ['Sheet1', 'C', '3、4、6、9', '', 4],
    ['Sheet1', 'D', '5', '甲', 1],
    ['二', 'C', '7', '甲', 1],
  ])
})
test('what is said of a whole sheet has no row', () => {
  expect(grouped([doubt(0, { column: '' })])).toMatchObject([{ rows: '', count: 1 }])
})
