import { penaltyKinds } from '../codes.ts'
import { decision, proposal } from '../penalty/records.ts'
import { outcome, remedy } from '../remedy/records.ts'
import { all, among, equal, not, rows, someOf } from '../words/condition.ts'
import { type Counted, counted } from '../words/figure.ts'
import { entries } from '../words/query.ts'
import { by, from, it } from '../words/value.ts'
import type { FigureId } from './figures.ts'

/** What the entry at hand decided, line by line. */
const lines = rows(from(entries(proposal, { no: { is: it('about') } }, { ended: 'also', faulty: true }), 'violations'))
const forum = (...forums: readonly string[]) => entries(remedy, { forum: { oneOf: forums } })
const reconsideration = ['ordinary', 'summary'] as const
/** Every other has overturned it, whole or in part. */
const notOverturned = ['upheld', 'dismissed', 'mediated', 'withdrawn', 'closed', 'overdue', 'remanded'] as const
/** Lost in such a forum: the result is about the remedy. */
const overturned = (...forums: readonly string[]) => ({
  when: all(
    not(among(it('result'), notOverturned)),
    among(from(entries(remedy, { no: { is: it('about') } }, { ended: 'also', faulty: true }), 'forum'), forums),
  ),
})

/**
 * A decision is one, whoever it was against, under the heaviest kind it imposed, from light to heavy as 处罚法9 names them (统计年报填报说明);
 * 罚没金额 is what it imposed, with goods as far as their worth was found, whether it was paid or not.
 */
export const penaltyFigures: readonly Counted[] = [
  ...penaltyKinds.map(({ value }) =>
    counted(`penalty.${value}` as FigureId, entries(decision), { when: equal(by('heaviestImposed'), value) }),
  ),
  counted('penalty.amount', entries(decision), { amount: by('sumImposed') }),
  counted('penalty.mitigated', entries(decision), { when: someOf(lines, equal(it('tier'), 'mitigated')) }),
  counted('penalty.reconsidered', forum(...reconsideration)),
  counted('penalty.sued', forum('suit')),
  counted('penalty.corrected', entries(outcome), overturned(...reconsideration)),
  counted('penalty.lost', entries(outcome), overturned('suit')),
]
