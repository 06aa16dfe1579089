import { isPaid } from '../../penalty/conditions.ts'
import { decisionSteps } from '../../penalty/steps/decision.ts'
import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { not } from '../../words/condition.ts'
import { type Does, enter, moment, open, stage } from '../../words/does.ts'
import type { Field } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { about, say } from '../../words/value.ts'
import { isOnWater } from '../conditions.ts'
import { banking, collection, handingIn, landing, payment, remission } from '../records.ts'

const held = { proceeding: 'cash', effect: 'reported' } as const
const collected = (fields: readonly Field[]): readonly Field[] =>
  fields.map((f) => (f.id === 'amount' ? { ...f, from: { last: collection.id, field: 'amount' } } : f))

/** With the whole sum paid the time to pay is over (处罚法67). */
const paid: readonly Does[] = [
  enter(payment, {}, { party: about('party') }),
  stage('paid', { when: isPaid }),
  moment('paid', { when: isPaid, party: about('party') }),
]
/** At the bank it is paid as a fine of the ordinary procedure is, and late it grows as one (处罚法53). */
const paying: readonly Step[] = decisionSteps
  .filter((s) => ['payment.record', 'payment.surcharge', 'payment.remit'].includes(s.id))
  .map((s) => ({
    ...s,
    from: s.id === 'payment.record' ? ['due'] : s.from,
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
      open('cash', 'sailing', {}, { when: isOnWater, as: 'cash' }),
      open('cash', 'held', {}, { when: not(isOnWater), as: 'cash' }),
      moment('cash-due', { when: not(isOnWater) }),
    ],
    cite: [
      cite(penaltyLaw, 68, '可以当场收缴罚款的情形'),
      cite(penaltyLaw, 69, '边远、水上、交通不便地区，经当事人提出可以当场收缴'),
      cite(penaltyLaw, 70, '必须出具统一制发的专用票据'),
      cite(marketProcedure, 72, '可以由办案人员当场收缴罚款的情形'),
    ],
  }),
  step({
    ...held,
    id: 'cash.land',
    title: '登记抵岸',
    from: ['sailing'],
    to: 'held',
    posts: ['handler'],
    fields: landing.fields,
    does: [enter(landing), moment('cash-due')],
    cite: [cite(penaltyLaw, 71, '在水上当场收缴的，自抵岸之日起二日内交至机关')],
  }),
  step({
    ...held,
    id: 'cash.handIn',
    title: '将罚款交至机关',
    from: ['held', 'sailing'],
    to: 'handed',
    posts: ['handler'],
    fields: collected(handingIn.fields),
    does: [enter(handingIn), moment('cash-handed')],
    cite: [
      cite(penaltyLaw, 71, '自收缴之日起二日内交至行政机关'),
      cite(marketProcedure, 73, '自收缴罚款之日起二个工作日内交至部门'),
    ],
  }),
  step({
    ...held,
    id: 'cash.bank',
    title: '将罚款缴付银行',
    from: ['handed'],
    to: 'banked',
    posts: ['handler', 'unitHead'],
    fields: collected(banking.fields).map((f) => (f.id === 'bank' ? { ...f, from: { organ: 'bank' } as const } : f)),
    does: [enter(banking), moment('cash-banked')],
    cite: [
      cite(penaltyLaw, 71, '行政机关应当在二日内将罚款缴付指定的银行'),
      cite(marketProcedure, 73, '部门应当在二个工作日内将罚款缴付指定银行'),
    ],
  }),
  ...paying,
]
