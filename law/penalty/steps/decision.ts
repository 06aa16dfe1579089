import { conductSteps } from '../../conduct/steps.ts'
import { executionSteps, unpaidStages } from '../../execution/steps.ts'
import { surchargeRate } from '../../performance.ts'
import { serviceSteps } from '../../service/steps.ts'
import { coercionLaw, formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { substituteSteps } from '../../substitute/set.ts'
import { cite } from '../../words/citation.ts'
import { type Does, enter, moment, open, paper, pause, rely, resume, stage } from '../../words/does.ts'
import { may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { about, by, last, put, say, type Value } from '../../words/value.ts'
import { penaltyCashSteps } from '../cash.ts'
import { isPaid, isServedOnAll } from '../conditions.ts'
import { servedOnWhomIsDemanded } from '../conduct.ts'
import { closableOnce } from '../endings/closing.ts'
import { asPut } from '../endings/ending.ts'
import { closing } from '../endings/records.ts'
import {
  confirmation,
  decision,
  discussion,
  hearing,
  payment,
  proposal,
  remission,
  service,
  statement,
  whoMet,
} from '../records.ts'
import { owed } from '../remedy.ts'

/** Where to pay stands on the decision (处罚法67). */
const paying = payment.fields.map((f) => (f.id === 'bank' ? { ...f, from: { organ: 'bank' } as const } : f))

/** With the whole sum paid the time to pay is over (处罚法67). */
const paidInto = (bank: { readonly bank?: Value }): readonly Does[] => [
  enter(payment, bank, { party: about('party') }),
  stage('paid', { when: isPaid }),
  moment('paid', { when: isPaid, party: about('party') }),
  closableOnce,
]
const paid = paidInto({})

/** 集体讨论, 决定, 送达, 缴款, 结案 (处罚法57–67; 市监程序60–77). */
export const decisionSteps: readonly Step[] = [
  step({
    id: 'discussion.record',
    title: '集体讨论记录',
    proceeding: 'penalty',
    from: ['notified', 'decided'],
    effect: 'reported',
    posts: ['handler', 'legalHead'],
    fields: discussion.fields,
    checks: ['discussedAfterProposed'],
    begins: 'heads',
    does: [
      // A meeting entered late discussed what was proposed when it met, not what has been proposed since.
      enter(discussion, whoMet, { about: by('proposalAt') }),
    ],
    cite: [
      cite(penaltyLaw, 57, '情节复杂或者重大的，负责人集体讨论决定'),
      cite(formerPenaltyLaw, 38, '负责人集体讨论决定'),
      cite(marketProcedure, 60, '第五十条案件集体讨论'),
    ],
  }),
  step({
    id: 'meeting.confirm',
    title: '确认集体讨论记录',
    proceeding: 'penalty',
    from: ['investigation', 'concluded', 'notified', 'decided'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: [
      may(
        'event',
        '集体讨论记录',
        { is: 'event', of: 'minutes' },
        '不填的，为您参加的最近一次；确认记录与讨论情况相符',
      ),
    ],
    checks: ['attended'],
    does: [enter(confirmation, { minutes: by('minutesToConfirm') })],
    cite: [
      cite(penaltyLaw, 57, '负责人集体讨论决定'),
      cite(marketProcedure, 64, '继续延期由负责人集体讨论决定'),
      cite(formerPenaltyLaw, 38, '负责人集体讨论决定'),
    ],
  }),
  ...approval({
    proceeding: 'penalty',
    matter: 'decision',
    about: proposal,
    overtakenBy: [statement, hearing],
    from: ['notified'],
    to: 'decided',
    propose: [must('facts', '作出决定前认定', { is: 'facts', facts: ['ruleChangedSince'] }), ...decision.fields],
    checks: ['recordNotDenied'],
    consent: { endorse: '同意。' },
    approveTitle: '作出处罚决定',
    does: {
      // 作出: signed, sealed and dated today; service, payment and disclosure begin beside one another.
      approve: [
        rely('P08', 'P09'),
        enter(decision, {
          unchanged: put('unchanged'),
          answers: put('answers'),
          lateFee: put('lateFee'),
          suitBy: put('suitBy'),
          suitDays: put('suitDays'),
          suitUnit: put('suitUnit'),
          suitBasis: put('suitBasis'),
        }),
        moment('decided'),
        moment('decided', { each: 'concerned' }),
        // Whatever time to answer was still written down is over: nothing more can be answered to.
        moment('answer-closed', { each: 'concerned' }),
        moment('hearing-closed', { each: 'concerned' }),
        open(
          'service',
          'pending',
          { document: 'penalty-decision' },
          { each: 'concerned', as: 'service-decision-{party}' },
        ),
        ...owed,
        open('disclosure', 'due', {}, { as: 'disclosure' }),
        // Who signs reads the decision beside the form: the sheet of the agency's own comes after it.
        paper('penalty-decision', { about: last(proposal, 'no') }),
        paper('handling-approval'),
      ],
    },
    cite: [
      cite(penaltyLaw, 57, '负责人审查后作出决定'),
      cite(penaltyLaw, 59, '决定书载明的事项'),
      cite(marketProcedure, 60, '负责人审查后作出决定'),
    ],
  }),
  // The seven days are for the agency to set about it: an announcement put up in time is in time (处罚法61).
  ...serviceSteps({
    proceeding: 'service',
    main: { proceeding: 'penalty', from: ['clue', 'investigation', 'concluded', 'notified', 'decided'] },
    service,
    about: about('notice'),
    papers: [
      'penalty-notice',
      'hearing-notice',
      'penalty-decision',
      'exemption-decision',
      'demand-notice',
      'conduct-demand',
    ],
    // The clock of publication stood for want of service; with the last party served it goes on.
    served: (on) => [resume('D01', { on, when: isServedOnAll }), closableOnce],
    // Only before the decision does an announcement hold the case up (市监程序64).
    announced: (until) => [pause('P07', '公告', { to: until, as: '公告' })],
  }),
  step({
    id: 'payment.record',
    subject: '缴款和执行',
    title: '登记缴款',
    proceeding: 'payment',
    from: unpaidStages,
    effect: 'reported',
    posts: ['handler'],
    fields: paying,
    checks: ['owedAtMost'],
    begins: 'unpaid',
    does: paid,
    cite: [cite(penaltyLaw, 67, '到指定银行或者通过电子支付系统缴纳')],
  }),
  step({
    id: 'payment.surcharge',
    subject: '缴款和执行',
    title: '登记收缴加处罚款',
    proceeding: 'payment',
    from: ['paid'],
    effect: 'reported',
    posts: ['handler'],
    fields: paying,
    checks: ['owedAtMost'],
    does: paid,
    cite: surchargeRate.cite,
  }),
  step({
    id: 'payment.remit',
    subject: '缴款和执行',
    title: '决定不予收缴加处罚款',
    proceeding: 'payment',
    from: ['paid'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: remission.fields,
    does: [enter(remission, {}, { party: about('party') })],
    cite: [
      cite(penaltyLaw, 72, '逾期不缴纳的可以按日加处罚款', '第一款'),
      cite(penaltyLaw, 72, '批准延期、分期的，期限自其届满计算', '第二款'),
      cite(penaltyLaw, 73, '复议、诉讼期间加处罚款不予计算', '第三款'),
      cite(coercionLaw, 42, '采取补救措施的，可以减免加处的罚款'),
    ],
  }),
  ...penaltyCashSteps(paidInto({ bank: say('当场收缴') })),
  ...substituteSteps({ main: 'penalty', from: ['decided'], served: servedOnWhomIsDemanded }),
  ...conductSteps,
  ...executionSteps({ fields: paying, does: paid, remission, term: 'P19-remedy' }),
  ...approval({
    proceeding: 'penalty',
    matter: 'closing',
    subject: '结案和归档',
    about: proposal,
    from: ['decided', 'settled'],
    to: 'closed',
    propose: closing.fields,
    begins: 'outcome',
    consent: { endorse: '同意结案。', approve: '同意结案。' },
    confirm: '案件随即结案，此后只登记归档。',
    approveTitle: '批准结案',
    does: {
      propose: [moment('closing-put-up')],
      approve: [
        enter(closing, asPut(closing)),
        moment('closed'),
        // Nothing of it survives its end: no term to pay or to apply in, no paper that nobody need be served any more.
        moment('execution-ended', { each: 'concerned' }),
        moment('conduct-over', { each: 'concerned' }),
        stage('lapsed', { of: 'service', from: ['pending', 'posted'] }),
        paper('closing-approval'),
      ],
    },
    cite: [
      cite(marketProcedure, 77, '填写结案审批表，经负责人批准后结案'),
      cite(penaltyLaw, 57, '负责人分别作出的决定'),
    ],
  }),
]
