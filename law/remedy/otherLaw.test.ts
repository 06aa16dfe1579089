import { expect, test } from 'vitest'
import { ruleBook } from '../rulebook.ts'
import { penaltyLaw } from '../statutes.ts'

const leadThere = new Set<string>(['行政处罚', '行政检查', '行政强制'])
/** Inspections, coercion and help to others lead to penalties, and take from 处罚法 what it says of them (42, 43, 54–56). */
const decidesOtherwise = ruleBook.procedures.filter(
  (p) => p.stages.remedy !== undefined && !leadThere.has(p.enforcement ?? ''),
)

test.each(decidesOtherwise)('$title: no gate, clock or term of it rests on the law of penalties', (p) => {
  const rules = [...p.gates, ...p.clocks]
  const wrong = rules.filter((r) => r.cite.some((c) => c.statute === penaltyLaw.id)).map((r) => r.id)
  expect(wrong).toEqual([])
})

test('ten kinds of decisions are held to it', () => expect(decidesOtherwise.length).toBeGreaterThanOrEqual(10))
