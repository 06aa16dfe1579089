import { expect, test } from 'vitest'
import { clockOf, gatesOf, mainStages, procedureOf, wantedFacts } from './lookup.ts'
import { ordinaryPenalty } from './penalty/procedure.ts'
import { ruleBook } from './rulebook.ts'

test('what is looked up by name is found, and what is not there is not', () => {
  expect(procedureOf(ruleBook, 'penalty.ordinary')).toBe(ordinaryPenalty)
  expect(procedureOf(ruleBook, 'permit')).toBeUndefined()
  expect(clockOf(ruleBook, 'P07')?.title).toBe('办案期限')
  expect(clockOf(ruleBook, 'P99')).toBeUndefined()
  expect(gatesOf({ procedures: [ordinaryPenalty, ordinaryPenalty] })).toHaveLength(ordinaryPenalty.gates.length)
  expect(mainStages(ordinaryPenalty).map((s) => s.id)).toEqual(ordinaryPenalty.stages.penalty!.map((s) => s.id))
})

test('what a gate cannot do without is wanted; an exception that would excuse is not', () => {
  const wanted = wantedFacts(ordinaryPenalty)
  expect([...wanted]).toEqual(expect.arrayContaining(['factsClear', 'withinJurisdiction']))
  expect(wanted.has('complexCase')).toBe(false)
  expect(wanted.has('foundEarlier')).toBe(false)
})
