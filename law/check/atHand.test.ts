import { expect, test } from 'vitest'
import { ordinaryPermit } from '../permit/procedure.ts'
import type { Condition } from '../words/condition.ts'
import { each, equal, filled, rows, some } from '../words/condition.ts'
import { must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { it } from '../words/value.ts'
import { checkRuleBook } from './index.ts'

const yard = record('yard', '场所', [must('street', '街道', { is: 'text', max: 100 })])
const visit = record('visit', '到场', [must('found', '所见', { is: 'text', max: 100 })], { about: yard })
const [first, ...gates] = ordinaryPermit.gates
const told = (require: Condition) =>
  checkRuleBook({
    procedures: [
      {
        ...ordinaryPermit,
        records: [...ordinaryPermit.records, yard, visit],
        gates: [{ ...first!, require }, ...gates],
      },
    ],
  }).join('\n')

test('it is what is gone through innermost: a field of the outer one is told to stand in the where', () => {
  const inner = (field: string) =>
    each(entries(yard), each(entries(visit, { about: { is: it('no') } }), filled(it(field))))
  expect(told(inner('found'))).toBe('')
  expect(told(inner('street'))).toContain("在“场所”之内又逐项问“到场”，里面的 it('street') 是“到场”的，没有这一栏")
})

test('a field nothing that is gone through has, and an it where nothing is, are told', () => {
  expect(told(each(entries(yard), filled(it('road'))))).toContain('逐项问“场所”的“road”，没有这一栏')
  expect(told(equal(it('street'), '工业路'))).toContain('问“street”是哪一项的，没有逐项进行')
  expect(told(each(entries(yard), some(entries(visit, { about: { is: it('no') } }))))).toBe('')
  expect(told(each(rows(it('street')), filled(it('value'))))).toContain('没有逐项进行')
})
