import { expect, test } from 'vitest'
import { checkRuleBook } from '../check/index.ts'
import { sayRuleBook } from '../interpret/book.ts'
import { ruleBook } from '../rulebook.ts'
import { ordinaryPermit } from './procedure.ts'

const withPermit = { ...ruleBook, procedures: [...ruleBook.procedures, ordinaryPermit] }

test('the permit names nothing that is not there', () => expect(checkRuleBook(withPermit)).toEqual([]))

test('it is printed with the others, and every sentence of it is whole', () => {
  const said = sayRuleBook(withPermit).slice(sayRuleBook(ruleBook).length - 1)
  expect(said).toContain('## 行政许可一般程序')
  expect(said).toContain('届满之日：最近一次许可证件的有效期至')
  expect(said).not.toMatch(/undefined|\[object/)
})

test('it waits for its papers: it is in no rule book, and none of its steps makes one', () => {
  expect(ruleBook.procedures).not.toContain(ordinaryPermit)
  expect(ordinaryPermit.steps.flatMap((s) => s.does ?? []).filter((d) => 'paper' in d)).toEqual([])
})
