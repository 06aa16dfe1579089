import { collection } from '../../cash/records.ts'
import { cashSteps, taken } from '../../cash/steps.ts'
import { isPaid } from '../../penalty/conditions.ts'
import { decisionSteps } from '../../penalty/steps/decision.ts'
import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Does, enter, moment, stage } from '../../words/does.ts'
import { type Step, step } from '../../words/step.ts'
import { about, say } from '../../words/value.ts'
import { payment, remission } from '../records.ts'

/** With the whole sum paid the time to pay is over (处罚法67). */
export const paid: readonly Does[] = [
  enter(payment, {}, { party: about('party') }),
  stage('paid', { when: isPaid }),
  moment('paid', { when: isPaid, party: about('party') }),
]
/** At the bank it is paid as a fine of the ordinary procedure is, and late it grows as one (处罚法53). */
const paying: readonly Step[] = decisionSteps
  .filter((s) => ['payment.record', 'payment.surcharge', 'payment.remit'].includes(s.id))
  .map((s) => ({
    ...s,
    from: s.from,
    does: s.id === 'payment.remit' ? [enter(remission, {}, { party: about('party') })] : paid,
  }))

/** 收缴: at the bank as of every fine, or on the scene where the law lets, and then on to the bank within its days (处罚法67–71). */
export const moneySteps: readonly Step[] = [
  step({
    id: 'cash.collect',
    title: '当场收缴罚款',
    proceeding: 'payment',
    from: ['due'],
    to: 'paid',
    effect: 'reported',
    posts: ['handler'],
    fields: collection.fields,
    begins: 'unpaid',
    checks: ['owedAtMost'],
    does: [
      enter(collection, {}, { party: about('party') }),
      enter(payment, { bank: say('当场收缴') }, { party: about('party') }),
      moment('paid', { party: about('party') }),
      ...taken,
    ],
    cite: [
      cite(penaltyLaw, 68, '可以当场收缴罚款的情形'),
      cite(penaltyLaw, 69, '边远、水上、交通不便地区，经当事人提出可以当场收缴'),
      cite(penaltyLaw, 70, '必须出具统一制发的专用票据'),
      cite(marketProcedure, 72, '可以由办案人员当场收缴罚款的情形'),
    ],
  }),
  ...cashSteps,
  ...paying,
]
