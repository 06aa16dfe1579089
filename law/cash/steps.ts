import { marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { equal, not } from '../words/condition.ts'
import { type Does, enter, moment, open } from '../words/does.ts'
import type { Field } from '../words/field.ts'
import type { Stage } from '../words/procedure.ts'
import { type Step, step } from '../words/step.ts'
import { form } from '../words/value.ts'
import { banking, collection, handingIn, landing } from './records.ts'

const isOnWater = equal(form('water'), 'water')
const held = { proceeding: 'cash', effect: 'reported' } as const
const collected = (fields: readonly Field[]): readonly Field[] =>
  fields.map((f) => (f.id === 'amount' ? { ...f, from: { last: collection.id, field: 'amount' } } : f))

/** What was taken is held by who took it, from the shore on where it was taken on water (处罚法71). */
export const taken: readonly Does[] = [
  open('cash', 'sailing', {}, { when: isOnWater, as: 'cash' }),
  open('cash', 'held', {}, { when: not(isOnWater), as: 'cash' }),
  moment('cash-due', { when: not(isOnWater) }),
]

/** Of the cash on its way: to the shore, to the agency, to the bank. */
export const cashSteps: readonly Step[] = [
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
]

export const cashStages: readonly Stage[] = [
  { id: 'sailing', title: '在水上', aside: true, waits: { post: 'handler', what: '登记抵岸' } },
  { id: 'held', title: '在执法人员处', waits: { post: 'handler', what: '将罚款交至机关' } },
  { id: 'handed', title: '已交机关', waits: { post: 'unitHead', what: '将罚款缴付银行' } },
  { id: 'banked', title: '已缴付银行' },
]
