import { decidedInTime } from '../deciding/gates.ts'
import { marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { always, equal, least } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { form, from, sum } from '../words/value.ts'
import { banking, collection } from './records.ts'

const since2021 = { inForce: { from: '2021-07-15' } } as const

/** Whoever took money on the scene owes it to the agency, and the agency to the bank, until all of it is there. */
export const isBanked = least(
  sum(entries(banking, {}, { faulty: true }), 'amount'),
  sum(entries(collection, {}, { faulty: true }), 'amount'),
)

/** All of it, in its days (处罚法71, 74). `of`: what tells the ids of one procedure from those of another. */
export const cashGates = (of = ''): readonly Gate[] => [
  gate({
    ...since2021,
    id: `G11-whole${of}`,
    title: '全数上交',
    blocks: ['cash.handIn', 'cash.bank'],
    when: always,
    require: equal(
      form('amount'),
      from(entries(collection, {}, { party: 'this', pick: 'latest', faulty: true }), 'amount'),
    ),
    sentence: '上交的数额与收缴的不一致：罚款必须全部上缴，不得截留、私分。',
    next: '核对数额；收缴的数额录错的，由负责人更正',
    cite: [
      cite(penaltyLaw, 74, '罚款必须全部上缴国库，不得以任何形式截留、私分', '第二款'),
      cite(penaltyLaw, 71, '交至行政机关，缴付指定的银行'),
    ],
    examples: [
      {
        name: '一致',
        entries: { sceneCollection: [{ amount: 5_000, party: 'p1' }] },
        party: 'p1',
        form: { amount: 5_000 },
        expect: 'open',
      },
      {
        name: '少交',
        entries: { sceneCollection: [{ amount: 5_000, party: 'p1' }] },
        party: 'p1',
        form: { amount: 3_000 },
        expect: 'blocked',
      },
    ],
  }),
  decidedInTime({
    ...since2021,
    id: `P16-late${of}`,
    what: '将当场收缴的罚款交至机关',
    blocks: ['cash.handIn'],
    clock: 'P16-agency',
    days: { last: '2026-11-04', over: '2026-11-05' },
    cite: [
      cite(penaltyLaw, 71, '自收缴（水上的自抵岸）之日起二日内交至行政机关'),
      cite(marketProcedure, 73, '二个工作日内交至部门'),
    ],
  }),
  decidedInTime({
    ...since2021,
    id: `P16-banked${of}`,
    what: '将当场收缴的罚款缴付银行',
    blocks: ['cash.bank'],
    clock: 'P16-bank',
    days: { last: '2026-11-04', over: '2026-11-05' },
    cite: [
      cite(penaltyLaw, 71, '行政机关应当在二日内缴付指定的银行'),
      cite(marketProcedure, 73, '二个工作日内缴付指定银行'),
    ],
  }),
]
