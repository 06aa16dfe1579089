import { auction, courtApplication, enforcementDecision } from '../execution/records.ts'
import { measureApproval, measurePlan } from '../measure/records/taken.ts'
import { substituted } from '../substitute/records.ts'
import { among, equal } from '../words/condition.ts'
import { type Counted, counted } from '../words/figure.ts'
import { entries } from '../words/query.ts'
import { from, it } from '../words/value.ts'

const planned = from(entries(measurePlan, { no: { is: it('about') } }, { ended: 'also', faulty: true }), 'what')
const manner = (...kinds: readonly string[]) => entries(enforcementDecision, { manner: { oneOf: kinds } })

/** 强制措施 on the day it is approved, one for each; 查封并扣押 is one, and counts as the first of the two. */
export const measureFigures: readonly Counted[] = [
  counted('coercion.sealing', entries(measureApproval), { when: among(planned, ['sealing', 'both']) }),
  counted('coercion.seizure', entries(measureApproval), { when: equal(planned, 'seizure') }),
  counted('coercion.freezing', entries(measureApproval), { when: equal(planned, 'freezing') }),
]
/** 强制执行 when it is decided, 代履行 when it was done, the court when it is asked. */
export const executionFigures: readonly Counted[] = [
  counted('coercion.transfer', manner('transfer')),
  counted('coercion.auction', manner('auction')),
  counted('coercion.otherExecution', manner('other')),
  counted('coercion.court', entries(courtApplication)),
]
export const auctionFigures: readonly Counted[] = [counted('coercion.auction', entries(auction))]
export const substitutionFigures: readonly Counted[] = [counted('coercion.substitution', entries(substituted))]
