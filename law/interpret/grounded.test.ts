import { expect, test } from 'vitest'
import { ruleBook } from '../rulebook.ts'
import { covers } from '../statutes.ts'

test('a number of a layer rests on a law that was in force on its first day', () => {
  const statutes = new Map(ruleBook.statutes.map((s) => [s.id, s]))
  const baseless = ruleBook.layers.flatMap((l) =>
    l.settings
      .filter((s) => s.cite.length > 0)
      .filter((s) => !s.cite.some((c) => covers(statutes.get(c.statute)!.inForce, s.inForce.from)))
      .map((s) => `${l.id} ${s.parameter} ${s.inForce.from} ${s.cite.map((c) => c.statute).join()}`),
  )
  expect(baseless).toEqual([])
})

test.each(['2022-01-01', '2023-12-31', '2024-01-01'] as const)('how a paper is served has its article on %s', (day) => {
  const statutes = new Map(ruleBook.statutes.map((s) => [s.id, s]))
  // Of the State, not of a sector or province alone: an agency with no layer of its own serves by it.
  const known = (id: string) => statutes.get(id)?.level === 'law' && covers(statutes.get(id)!.inForce, day)
  const baseless = ruleBook.procedures[0]!.steps.filter(
    (s) => s.proceeding === 'service' && s.id.startsWith('service.'),
  ).filter((s) => !s.cite.some((c) => known(c.statute)))
  expect(baseless.map((s) => s.id)).toEqual([])
})
