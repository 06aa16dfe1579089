import { expect, test } from 'vitest'
import { sayRuleBook } from '../interpret/book.ts'
import { ruleBook } from '../rulebook.ts'
import { ordinaryPermit } from './procedure.ts'

test('it is printed, and every sentence of it is whole', () => {
  const said = sayRuleBook({ ...ruleBook, procedures: [ordinaryPermit], terms: [] })
  expect(said).toContain('## 行政许可一般程序')
  expect(said).toContain('届满之日：最近一次许可证件的有效期至')
  expect(said).not.toMatch(/undefined|\[object/)
})
