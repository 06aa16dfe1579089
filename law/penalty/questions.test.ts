import { expect, test } from 'vitest'
import { inDoes, namedIn, nothing } from '../check/words.ts'
import { ordinaryPenalty as p } from '../index.ts'
import { penaltyQuestions } from './questions.ts'

/** Asked by a judgement, which is code (重大执法决定的数额). */
const byCode = ['largeAmount']

test('认定事项 asks what a penalty turns on, and nothing of permits, relief or complaints', () => {
  const named = nothing()
  for (const g of p.gates) namedIn(g.when, namedIn(g.require, named))
  for (const c of Object.values(p.means ?? {})) namedIn(c, named)
  for (const s of p.steps) for (const d of s.does ?? []) inDoes(d, named)
  const asked = new Set<string>([
    ...byCode,
    ...named.conditions.flatMap((c) => ('fact' in c ? [c.fact] : [])),
    ...named.values.flatMap((v) => ('answered' in v ? [v.answered] : [])),
    ...p.steps
      .filter((s) => s.id !== 'fact.state')
      .flatMap((s) => s.fields.flatMap((f) => (f.kind.is === 'facts' ? f.kind.facts : []))),
  ])
  expect([...penaltyQuestions].sort()).toEqual([...asked].sort())
})
