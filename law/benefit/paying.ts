import { heardSteps } from '../heard/set.ts'
import { ningxiaProcedure, socialRelief } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { cite } from '../words/citation.ts'
import { any, equal, filled, not } from '../words/condition.ts'
import { enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { form, last } from '../words/value.ts'
import { adjustment, change, changeReviewing, payment, recheck, repayment } from './records.ts'

const paying = { proceeding: 'paying' } as const
const is = (what: string) => equal(last(adjustment, 'what'), what)
const stops = any(is('stop'), is('recover'))
const changes = cite(socialRelief, 13, '状况变化的，及时决定增发、减发或者停发；停发的书面说明理由', '第三款')
const fraud = [
  cite(socialRelief, 68, '骗取的，停止救助，责令退回'),
  cite(ningxiaProcedure, 90, '骗取给付的，撤销并追回'),
] as const

/** What follows a grant as long as it is paid: the ledger, the check from time to time, more, less, no more, back (救助办法12–13). */
export const payingSteps: readonly Step[] = [
  step({
    ...paying,
    id: 'payment.record',
    title: '登记发放',
    from: ['paying'],
    effect: 'reported',
    posts: ['handler'],
    fields: payment.fields,
    does: [enter(payment)],
    cite: [
      cite(socialRelief, 12, '按月发给', '第一款'),
      cite(ningxiaProcedure, 88, '账册登记，签字或者盖章', '第一款'),
    ],
  }),
  step({
    ...paying,
    id: 'recheck.record',
    title: '定期核查',
    from: ['paying'],
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: recheck.fields,
    does: [enter(recheck), moment('relief-rechecked'), moment('relief-runs', { when: filled(form('nextBy')) })],
    cite: [cite(socialRelief, 13, '定期核查', '第二款')],
  }),
  ...heardSteps({
    ...paying,
    from: ['paying'],
    cite: {
      tell: [changes, cite(ningxiaProcedure, 8, '告知事实、理由、依据和陈述权、申辩权')],
      hear: [cite(ningxiaProcedure, 44, '记录陈述和申辩', '第二款')],
    },
  }),
  step({
    ...paying,
    id: 'adjustment.draft',
    title: '提出变动意见',
    from: ['paying'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: adjustment.fields,
    does: [enter(adjustment)],
    cite: [changes],
  }),
  ...changeReviewing.steps,
  ...approval({
    ...paying,
    matter: 'reliefChange',
    about: adjustment,
    from: ['paying'],
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '决定给付变动',
    does: {
      approve: [
        enter(change, {
          what: last(adjustment, 'what'),
          amount: last(adjustment, 'amount'),
          from: last(adjustment, 'from'),
        }),
        open('publication', 'due', { what: 'change' }),
        moment('relief-public'),
        moment('relief-stopped', { when: stops }),
        stage('stopped', { when: is('stop') }),
        stage('recovering', { when: is('recover') }),
        paper('relief-change', { when: not(stops) }),
        paper('relief-stop', { when: stops }),
      ],
    },
    cite: [changes, ...fraud],
  }),
  step({
    ...paying,
    id: 'repayment.record',
    title: '登记退回',
    from: ['recovering'],
    effect: 'reported',
    posts: ['handler'],
    fields: repayment.fields,
    does: [enter(repayment)],
    cite: fraud,
  }),
  step({
    ...paying,
    id: 'recovery.finish',
    title: '追回完毕',
    from: ['recovering'],
    to: 'stopped',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: [],
    does: [],
    cite: fraud,
  }),
  step({
    ...paying,
    id: 'relief.finish',
    title: '给付完毕',
    from: ['paying'],
    to: 'stopped',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [],
    does: [moment('relief-stopped')],
    cite: [cite(socialRelief, 47, '给予临时救助')],
  }),
]
