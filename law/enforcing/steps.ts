import { archiveStep } from '../archive/set.ts'
import { conductSteps } from '../conduct/steps.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { signingSteps } from '../signing/set.ts'
import {
  coercionLaw,
  litigationInterpretation,
  litigationLaw,
  reconsiderationLaw,
  threeSystemsOpinion,
} from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { substituteSteps } from '../substitute/set.ts'
import { cite } from '../words/citation.ts'
import { all, not } from '../words/condition.ts'
import { assignUnit, type Does, enter, moment, open, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { about, actorUnit, form, last, put } from '../words/value.ts'
import { isJudgedBefore, isMoney, isPaid, isReconsidered, isUnfought } from './conditions.ts'
import { base, dropped, forced, payment, reviewing, start } from './records.ts'

const main = { proceeding: 'enforcement' } as const
const each = { each: 'concerned' } as const
const served = last(base, 'servedOn')
const foughtOn = last(base, 'foughtOn')
const owes = (...when: Parameters<typeof all>) => ({ ...each, when: all(isMoney, ...when) })

export const paid: readonly Does[] = [
  enter(payment, {}, { party: about('party') }),
  stage('paid', { when: isPaid }),
  moment('paid', { when: isPaid, party: about('party') }),
]

/** The time to go to law has run from the day the decision came, or from what became of it there (强制法53; 行诉法45, 46; 行诉解释153, 156). */
const windows: readonly Does[] = [
  moment('payment-due', owes()),
  moment('decision-served', { ...owes(isUnfought), on: served }),
  moment('window-reconsidered', { ...owes(isReconsidered), on: foughtOn }),
  moment('window-opens', { ...owes(isJudgedBefore), on: foughtOn }),
  moment('judgment-final', { ...owes(isJudgedBefore), on: foughtOn }),
]
const ofConduct = { party: form('party') } as const
const conductAfter: readonly Does[] = [
  moment('conduct-reconsidered', { ...ofConduct, on: foughtOn, when: isReconsidered }),
  moment('conduct-window-opens', { ...ofConduct, on: foughtOn, when: isJudgedBefore }),
  moment('conduct-final', { ...ofConduct, on: foughtOn, when: isJudgedBefore }),
]
const elsewhere = [
  cite(coercionLaw, 34, '在行政机关决定的期限内不履行义务的，依照规定强制执行'),
  cite(coercionLaw, 53, '没有行政强制执行权的，可以申请人民法院强制执行'),
] as const

/** 行政强制执行 of a decision made elsewhere: entered, put up, demanded, done by whoever may do it (强制法34–60). */
export const enforcingSteps: readonly Step[] = [
  step({
    ...main,
    id: 'enforcement.register',
    title: '登记需要强制执行的决定',
    from: [],
    to: 'registered',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '被执行人', { is: 'party' }), ...base.fields],
    does: [enter(base), assignUnit(actorUnit)],
    cite: elsewhere,
  }),
  step({
    ...main,
    id: 'enforcement.restate',
    title: '重新登记据以执行的决定',
    from: ['registered'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: base.fields,
    does: [enter(base)],
    cite: [
      cite(reconsiderationLaw, 64, '可以责令重新作出', '第一款'),
      cite(litigationLaw, 70, '可以判决重新作出'),
      cite(coercionLaw, 34, '在行政机关决定的期限内不履行义务的'),
    ],
  }),
  ...approval({
    ...main,
    matter: 'enforcement',
    about: base,
    from: ['registered'],
    to: 'executing',
    propose: [...start.fields, must('facts', '执行前认定', { is: 'facts', facts: majorFacts })],
    approveTitle: '批准启动执行',
    does: {
      approve: [
        enter(start, { reason: put('reason'), files: put('files') }),
        moment('enforcement-begun'),
        open('payment', 'due', { amount: last(base, 'amount') }, { ...owes(), as: 'payment-{party}' }),
        ...windows,
      ],
    },
    cite: [...elsewhere, cite(litigationInterpretation, 155, '申请执行的具体行政行为已经生效', '第一款')],
  }),
  step({
    ...main,
    id: 'enforcement.drop',
    title: '不启动执行',
    from: ['registered', 'executing'],
    to: 'ended',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: dropped.fields,
    does: [enter(dropped), moment('ended')],
    cite: [cite(coercionLaw, 40, '终结执行的情形'), cite(coercionLaw, 5, '采用非强制手段可以达到目的的，不得实施')],
  }),
  step({
    id: 'payment.record',
    title: '登记缴款',
    proceeding: 'payment',
    from: ['due', 'demanded', 'applied', 'court', 'enforcing', 'agreed', 'suspended'],
    effect: 'reported',
    posts: ['handler'],
    fields: payment.fields,
    checks: ['owedAtMost'],
    begins: 'unpaid',
    does: paid,
    cite: [cite(coercionLaw, 49, '所得的款项上缴国库'), cite(coercionLaw, 35, '催告载明金额和给付方式', '第三项')],
  }),
  ...reviewSteps(reviewing, 'enforcement', ['registered']),
  ...substituteSteps({ main: 'enforcement', from: ['executing'], served, after: conductAfter }).map((s) =>
    s.id === 'conduct.demand' || s.id === 'conduct.again'
      ? {
          ...s,
          fields: s.fields.map((f) => (f.id === 'duty' ? { ...f, from: last(base, 'content') } : f)),
          // What had gone to law before runs from what became of it there.
          does: (s.does ?? []).map((d) =>
            'moment' in d && d.moment === 'conduct-term' ? { ...d, when: all(isUnfought, d.when ?? not(isMoney)) } : d,
          ),
        }
      : s,
  ),
  ...conductSteps,
  ...signingSteps({ ...main, from: ['executing', 'ended'] }),
  archiveStep({ ...main, from: ['executing', 'ended'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { why: last(base, 'content') },
    facts: ['secrecyChecked', 'minorParty'],
    cite: { publish: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')] },
  }),
]

const forces: Readonly<Record<string, string>> = {
  'conduct.enforce': '强制执行',
  'enforcement.decide': '强制执行',
  'auction.decide': '拍卖抵缴',
  'substitute.decide': '代履行',
  'substitute.once': '立即实施代履行',
}
/** Whoever decides to use force has it made public in the days of any decision. */
export const madePublic = (steps: readonly Step[]): readonly Step[] =>
  steps.map((s) => {
    const how = forces[s.id]
    return how === undefined
      ? s
      : {
          ...s,
          does: [
            ...(s.does ?? []),
            enter(forced, { how }),
            open('publication', 'due', { what: 'enforcement' }),
            moment('forced'),
          ],
        }
  })
