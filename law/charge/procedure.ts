import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { isFallen, isGone, isRemade } from '../remedy/conditions.ts'
import { lifting } from '../remedy/records.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { coercionLaw, disclosureRegulation, waterFeeRegulation } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { all, equal, not } from '../words/condition.ts'
import { change, moment, open, stage } from '../words/does.ts'
import { barredBy, unasked } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { about, by, last } from '../words/value.ts'
import { chargeClocks } from './clocks.ts'
import { chargeBranches, chargeCourse } from './course.ts'
import { chargeGates } from './gates/index.ts'
import { chargePublications } from './publication.ts'
import { assessment, chargeRecords, decision, paperApproval, payment, reviewing } from './records.ts'
import { chargeSteps } from './steps.ts'
import { paidAndKept, surplus, surplusGates } from './surplus.ts'
import { chargeReadings, chargeWindows } from './windows.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('assessed', '核定', '缴费决定呈批'),
  work('notified', '已决定', '送达通知，登记缴纳'),
  { ...work('deferred', '缓缴', '登记缴纳'), aside: true },
  { ...work('overdue', '逾期催告', '登记缴纳，依法强制执行'), aside: true },
  { ...work('court', '申请法院执行', '登记法院的结果'), aside: true },
  work('paid', '已缴清', '归档'),
  { ...work('enforced', '已执行、终结', '归档'), aside: true },
  { id: 'dropped', title: '终止', aside: true },
  { id: 'archived', title: '已归档' },
]

/** 行政收费、费的征收, as 水资源费 has it: what a payer owes is assessed by what was made public before, and never doubled by its delay. */
export const chargeCollection: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'charge.ordinary',
        title: '行政收费、费的征收程序',
        inForce: { from: '2017-03-01' },
        first: 'charge.assess',
        enforcement: '行政收费',
        records: [...chargeRecords, surplus],
        decides: assessment.id,
        concerned: by('everyParty'),
        head: {
          title: '对{当事人}征收{事由}',
          parties: { party: '缴费人', third: '第三人' },
          cause: last(assessment, 'matter'),
          receivedOn: last(assessment, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'charge-notice',
        },
        proceedings: { charge: '行政收费', review: '审核', publication: '公示' },
        stages: { charge: stages, review: reviewStages, publication: publicationStages },
        steps: [...chargeSteps, ...recordSteps({ proceeding: 'charge', from: stages.map((s) => s.id), paperApproval })],
        gates: [...chargeGates, ...surplusGates],
        means: chargeReadings,
        clocks: [...chargeClocks, ...reviewClocks('ended')],
        publications: chargePublications,
        figures: [counted('other.charged', entries(decision)), ...reviewFigures(reviewing)],
        course: chargeCourse,
        branches: chargeBranches,
        due: {
          told: unasked(
            '按公布的项目、标准核定，决定以缴纳通知单送达；没有事先告知的规定',
            cite(waterFeeRegulation, 33, '确定数额后，送达缴纳通知单'),
          ),
          heard: unasked(
            '缴费人可以申请缓缴、复议、诉讼；强制执行之前催告，听取陈述、申辩',
            cite(waterFeeRegulation, 34, '七日内申请缓缴'),
            cite(coercionLaw, 36, '收到催告书后有权陈述、申辩'),
          ),
          reviewed: barredBy('G20-charge'),
          apart: barredBy('G24-charge'),
        },
        unbuilt: {},
        cite: [
          cite(waterFeeRegulation, 33, '缴纳通知单；七日内缴纳'),
          cite(coercionLaw, 45, '滞纳金不得超出金钱给付义务的数额'),
          cite(disclosureRegulation, 20, '收费项目及其依据、标准公开'),
        ],
      },
      {
        service: delivery,
        brings: {
          'charge-notice': 'decision',
          'charge-deferral': 'deferral',
          'charge-remission': 'remission',
          'charge-demand': 'demand',
          'charge-surcharge': 'surcharge',
        },
        served: (on) => [
          moment('notice-received', { on, when: equal(about('document'), 'charge-notice') }),
          moment('charge-term', { party: about('party'), on, when: equal(about('document'), 'charge-notice') }),
        ],
      },
    ),
    {
      decision,
      from: ['notified', 'deferred', 'overdue', 'court', 'paid', 'enforced', 'archived'],
      numbers: ['charge-notice'],
      back: [['assessed', '核定']],
      decided: 'charge-decided',
      decides: 'charge.approve',
      examined: [assessment],
      reviews: entries(reviewing.review),
      refunds: true,
      windows: chargeWindows,
      // What was paid on it goes back, and nothing more is owed.
      before: [
        open(
          'repayment',
          'due',
          { amount: paidAndKept },
          { each: 'concerned', when: all(isGone, not(equal(paidAndKept, 0))), as: 'repayment-{party}' },
        ),
        ...[payment, surplus].map((kind) =>
          change(entries(kind, {}, { faulty: true }), {}, { ends: last(lifting, 'what'), when: isGone }),
        ),
      ],
      after: [
        moment('charge-over', { when: isFallen }),
        moment('charge-settled', { each: 'concerned', when: isFallen }),
        stage('enforced', {
          of: 'charge',
          from: ['notified', 'deferred', 'overdue', 'court'],
          when: all(isGone, not(isRemade)),
        }),
      ],
    },
  ),
  {
    from: ['assessed', 'notified', 'deferred', 'overdue', 'court'],
    decides: ['charge.propose', 'charge.approve'],
    review: reviewing.review,
    anew: { blocks: ['charge.propose', 'charge.approve'], cure: 'charge.reassess' },
  },
)
