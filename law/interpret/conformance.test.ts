import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { norms } from '../norms/index.ts'
import { ruleBook } from '../rulebook.ts'
import type { Norm } from '../words/norm.ts'
import { carriersOf, outlived, sayConformance, unanswered } from './conformance.ts'

// `npm test -- -u` writes it anew.
test('docs/conformance.md says what carries each demand of the law', async () => {
  await expect(sayConformance(ruleBook)).toMatchFileSnapshot('../../docs/conformance.md')
})

test('93 clocks, 47 gates and the rows that gather them: each is carried, or says why it is not', () => {
  const ids = Object.keys(norms)
  expect(ids.filter((id) => /^G\d/.test(id))).toHaveLength(47)
  expect(ids.filter((id) => /^(I|LR)\d/.test(id))).toHaveLength(17)
  expect(ids.filter((id) => !/^(G|I|LR)\d/.test(id))).toHaveLength(93)
  expect(unanswered(ruleBook)).toEqual([])
  expect(outlived(ruleBook)).toEqual([])
})

test('a row that gathers others names numbers there are', () => {
  const gathered = Object.values(norms).flatMap((n: Norm) => n.as ?? [])
  expect(gathered.filter((id) => !Object.hasOwn(norms, id))).toEqual([])
})

test('what is carried elsewhere is held by a test there is', () => {
  const named = Object.values(norms).flatMap((n: Norm) => (n.elsewhere === undefined ? [] : [n.elsewhere.test]))
  expect(named.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([])
})

test('a rule carries what it says, else what its id begins with', () => {
  const rules = (id: 'G41' | 'P07' | 'L06') => carriersOf(id, ruleBook).map((c) => c.rule.split(' ')[1])
  expect(rules('G41')).toContain('I-drawn')
  expect(rules('P07')).toContain('P07-extend')
  expect(rules('L06')).toContain('L02')
})
