import { expect, test } from 'vitest'
import { papersOf, procedureHolds, ruleBook } from './index.ts'
import { farm } from './layers/farm.ts'
import { national } from './layers/national.ts'
import { marketRegulation } from './layers/sectors.ts'
import { bodyOf } from './papers.ts'
import { marketProcedure, penaltyLaw, statutes } from './statutes.ts'
import { cite, quotedOn, quotedTitle } from './words/citation.ts'

const basis = [cite(penaltyLaw, 55, '协助调查', '第二款'), cite(marketProcedure, 30, '提供证明材料', '第一款')]

test('a paper names the rules of the agency’s own sector and of no other', () => {
  const own = '《中华人民共和国行政处罚法》第五十五条第二款和《市场监督管理行政处罚程序规定》第三十条第一款'
  expect(quotedOn(basis, '2026-11-30', [national, marketRegulation])).toBe(own)
  expect(quotedOn(basis, '2026-11-30', [national, farm])).toBe('《中华人民共和国行政处罚法》第五十五条第二款')
})

test('nothing is named that was no law yet on the day', () => {
  expect(quotedOn(basis, '2021-07-14', [national, marketRegulation])).toBe('')
})

test('no paper of a procedure that every agency has bears the name of a sector’s rule', () => {
  const names = statutes.filter((s) => s.level === 'rule' || s.level === 'local-rule').map(quotedTitle)
  expect(names.length).toBeGreaterThan(5)
  const common = ruleBook.procedures.filter((p) => procedureHolds(p, [national], statutes, '2026-11-30'))
  const made = new Set(common.flatMap((p) => p.steps.flatMap(papersOf)))
  expect(made.size).toBeGreaterThan(100)
  const written = [...made].flatMap((kind) =>
    (bodyOf(kind) ?? []).flatMap(({ text = '' }) => names.filter((n) => text.includes(n)).map((n) => `${kind}: ${n}`)),
  )
  expect(written).toEqual([])
})
