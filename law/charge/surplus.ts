import { repayment } from '../remedy/records.ts'
import { coercionLaw, taxCollectionLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, equal, least, not, some } from '../words/condition.ts'
import { type Does, enter, open } from '../words/does.ts'
import { choice, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { last, minus, say, sum, type Value } from '../words/value.ts'
import { assessment, lateFee, payment } from './records.ts'

/** What came in beyond what is owed: paid twice, in a wrong sum, or before it was remitted. It is nobody's but the payer's. */
export const surplus = record('surplus', '多缴', [
  must('towards', '多缴的是', choice(['principal', '费款'], ['late', '滞纳金'])),
  must('amount', '多缴的数额', { is: 'money' }),
])

type Towards = 'principal' | 'late'
const known = entries(surplus, {}, { faulty: true })
const beyond = (towards: Towards, owed: Value): Value =>
  minus(
    minus(sum(entries(payment, { towards }, { faulty: true }), 'amount'), owed),
    sum(entries(surplus, { towards }, { faulty: true }), 'amount'),
  )
const each: Readonly<Record<Towards, Value>> = {
  principal: beyond('principal', last(assessment, 'amount')),
  late: beyond('late', last(lateFee, 'amount')),
}

/** Once it is seen it goes back, without being asked for (税征法51). */
export const surplusGoesBack: readonly Does[] = (['principal', 'late'] as const).flatMap((towards) => {
  const amount = each[towards]
  // A late fee nobody has fixed yet is not owed, and not paid too much either: it is fixed first.
  const when = all(not(equal(amount, 0)), ...(towards === 'late' ? [some(entries(lateFee))] : []))
  return [
    open('repayment', 'due', { amount }, { each: 'concerned', when, as: 'repayment-{party}' }),
    // Entered last: what is entered is beyond no more.
    enter(surplus, { towards: say(towards), amount }, { when }),
  ]
})
/** What was paid and is not already on its way back, or back. */
export const paidAndKept: Value = minus(
  sum(entries(payment, {}, { faulty: true }), 'amount'),
  sum(entries(surplus, {}, { faulty: true }), 'amount'),
)

export const surplusGates: readonly Gate[] = [
  gate({
    id: 'C51-surplus',
    norm: [],
    title: '多缴的退还以后归档',
    inForce: { from: '2017-03-01' },
    blocks: ['case.archive'],
    when: some(known),
    require: least(sum(entries(repayment, {}, { faulty: true }), 'amount'), sum(known, 'amount')),
    sentence: '缴费人多缴的款项还没有退还。',
    next: '在“退还”中登记退还',
    cures: [{ step: 'repayment.record' }],
    cite: [
      cite(taxCollectionLaw, 51, '超过应纳税额缴纳的，发现后应当立即退还'),
      cite(coercionLaw, 41, '据以执行的行政决定被撤销、变更的，应当退还财物'),
    ],
    examples: [
      { name: '没有多缴', entries: {}, expect: 'open' },
      { name: '还没有退还', entries: { surplus: [{ towards: 'principal', amount: 100 }] }, expect: 'blocked' },
      {
        name: '已经退还',
        entries: { surplus: [{ towards: 'principal', amount: 100 }], repayment: [{ amount: 100 }] },
        expect: 'open',
      },
    ],
  }),
]
