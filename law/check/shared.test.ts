import { expect, test } from 'vitest'
import { ordinaryPenalty } from '../penalty/procedure.ts'
import { conductDemand } from '../substitute/records.ts'
import { least } from '../words/condition.ts'
import { entries, type Query } from '../words/query.ts'
import { from, here, today } from '../words/value.ts'
import { checkRuleBook } from './index.ts'

const told = (demand: Query) => {
  const gates = ordinaryPenalty.gates.map((g) =>
    g.id === 'G36' ? { ...g, require: least(today, from(demand, 'until')) } : g,
  )
  return checkRuleBook({ procedures: [{ ...ordinaryPenalty, gates }] }).join('\n')
}

test('of several duties of one party each gate asks its own demand, not the latest of the party', () => {
  expect(told(entries(conductDemand, {}, { party: 'this', pick: 'latest' }))).toContain(
    '关口 G36问该当事人最近一次“催告履行”，而一名当事人可以同时有几项“履行义务”：写明是本项的',
  )
  expect(told(entries(conductDemand, { proceeding: { is: here } }, { party: 'this', pick: 'latest' }))).toBe('')
})
