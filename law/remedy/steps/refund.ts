import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { least } from '../../words/condition.ts'
import { enter, stage } from '../../words/does.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { about, sum } from '../../words/value.ts'
import { ofThis } from '../conditions.ts'
import { repayment } from '../records.ts'

/** 退还: of what was paid on a decision that is gone, or for more than it now says (强制法41). */
export const refundSteps: readonly Step[] = [
  step({
    id: 'repayment.record',
    subject: '退还',
    title: '登记退还',
    proceeding: 'repayment',
    from: ['due'],
    effect: 'reported',
    posts: ['handler'],
    fields: repayment.fields,
    does: [
      enter(repayment, {}, { party: about('party') }),
      stage('refunded', { when: least(sum(entries(repayment, ofThis, { faulty: true }), 'amount'), about('amount')) }),
    ],
    cite: [cite(coercionLaw, 41, '据以执行的行政决定被撤销、变更的，应当恢复原状或者退还财物')],
  }),
]
