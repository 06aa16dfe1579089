import { conductWindows } from '../conduct/windows.ts'
import { withExecution } from '../execution/executed.ts'
import { windows } from '../execution/remedies.ts'
import { auctionFigures, executionFigures, substitutionFigures } from '../figures/measure.ts'
import { owes } from '../penalty/conditions.ts'
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
import { refusalGates } from '../signing/set.ts'
import { coercionLaw, litigationLaw } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { substituteStages } from '../substitute/set.ts'
import { cite } from '../words/citation.ts'
import { all, equal, not, some } from '../words/condition.ts'
import { change, moment, open, pause, resume, stage } from '../words/does.ts'
import { barredBy } from '../words/due.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, firstOf, form, from, last, put, sum } from '../words/value.ts'
import { enforcingClocks } from './clocks.ts'
import { conductOwed, enforcingReadings } from './conditions.ts'
import { enforcingBranches, enforcingCourse } from './course.ts'
import { enforcingGates } from './gates.ts'
import { enforcingPublications } from './publication.ts'
import { base, enforcingRecords, paperApproval, payment, remission, reviewing, start } from './records.ts'
import { enforcingSteps, madePublic, paid } from './steps.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('registered', '决定登记', '启动执行呈批'),
  work('executing', '执行', '催告、执行；完毕后归档'),
  { ...work('ended', '不启动执行', '归档'), aside: true },
  { id: 'archived', title: '已归档' },
]
const given = sum(entries(payment, {}, { party: 'this', faulty: true }), 'amount')

const told = withExecution(
  withService(
    {
      id: 'coercion.enforcement',
      title: '行政强制执行程序',
      inForce: { from: '2012-01-01' },
      first: 'enforcement.register',
      enforcement: '行政强制',
      records: enforcingRecords,
      decides: base.id,
      concerned: by('everyParty'),
      head: {
        title: '对{当事人}的强制执行：{事由}',
        parties: { party: '被执行人', third: '第三人' },
        cause: last(base, 'matter'),
        receivedOn: last(base, 'on'),
        decidedOn: last(start, 'on'),
      },
      proceedings: {
        enforcement: '行政强制执行',
        payment: '金钱给付义务',
        conduct: '行为义务',
        review: '审核',
        publication: '公示',
      },
      stages: {
        enforcement: stages,
        conduct: substituteStages,
        review: reviewStages,
        publication: publicationStages,
      },
      steps: [
        ...enforcingSteps,
        ...recordSteps({ proceeding: 'enforcement', from: stages.map((s) => s.id), paperApproval }),
      ],
      gates: [...enforcingGates, ...refusalGates],
      clocks: [...enforcingClocks, ...reviewClocks('ended')],
      publications: enforcingPublications,
      figures: [...executionFigures, ...auctionFigures, ...substitutionFigures, ...reviewFigures(reviewing)],
      course: enforcingCourse,
      branches: enforcingBranches,
      due: {
        told: barredBy('G36', 'G35', 'G35-conduct', 'P18-conduct', 'P18'),
        heard: barredBy('G36', 'G35-answers', 'G35-conduct'),
        reviewed: barredBy('G20-enforcing'),
        apart: barredBy('G24-enforcing'),
      },
      unbuilt: {},
      cite: [
        cite(coercionLaw, 34, '在决定的期限内不履行义务的，具有行政强制执行权的行政机关强制执行'),
        cite(coercionLaw, 53, '没有行政强制执行权的，申请人民法院强制执行'),
        cite(litigationLaw, 97, '不起诉又不履行的，可以申请人民法院强制执行，或者依法强制执行'),
      ],
    },
    {
      service: delivery,
      brings: {},
      besides: [
        'demand-notice',
        'deferral-notice',
        'enforcement-decision',
        'auction-decision',
        'conduct-demand',
        'substitution-decision',
        'conduct-enforcement',
      ],
    },
  ),
  { owes, term: 'P19-remedy', pay: 'P14-own', service: delivery, fields: payment.fields, does: paid, remission },
)

/** 行政强制执行 as a kind of its own: of a decision made on paper or in a case of another kind (强制法2, 12, 34–60). */
export const enforcement: Procedure = withRecusal(
  withRemedies(
    { ...told, steps: madePublic(told.steps), means: { ...told.means, ...enforcingReadings } },
    {
      decision: base,
      from: ['registered', 'executing', 'ended', 'archived'],
      numbers: ['conduct-enforcement', 'substitution-decision', 'enforcement-decision', 'auction-decision'],
      back: [['registered', '决定登记']],
      decided: 'enforcement-begun',
      decides: 'enforcement.approve',
      examined: [base],
      reviews: entries(reviewing.review),
      // The duty is what it was; why it is carried out may be told otherwise (行诉解释90).
      same: {
        holds: (fallen) =>
          some(
            entries(
              start,
              { about: { is: from(fallen, 'no') }, reason: { like: firstOf(form('reason'), put('reason')) } },
              { faulty: true },
            ),
          ),
        example: {
          entries: { [start.id]: [{ about: 1, reason: '期限届满没有履行' }] },
          form: { reason: '期限届满没有履行' },
        },
      },
      refunds: true,
      windows: conductWindows(windows('P19-remedy'), conductOwed),
      stays: [pause('P14-own', '停止执行', { each: 'concerned' })],
      resumes: [resume('P14-own', { each: 'concerned' })],
      // What was paid on a decision that is gone goes back, and nothing more of it is carried out (强制法40, 41).
      before: [
        open(
          'repayment',
          'due',
          { amount: given },
          { each: 'concerned', when: all(isGone, not(equal(given, 0))), as: 'repayment-{party}' },
        ),
        change(entries(payment, {}, { faulty: true }), {}, { ends: last(lifting, 'what'), when: isGone }),
      ],
      after: [
        moment('decision-fell', { each: 'concerned', when: isFallen }),
        moment('paid', { each: 'concerned', when: isFallen }),
        stage('lapsed', { of: 'payment', when: isFallen }),
        stage('ended', {
          of: 'conduct',
          from: ['demanded', 'substituting', 'telling', 'applied', 'court', 'enforcing'],
          when: isFallen,
        }),
        stage('ended', { of: 'enforcement', from: ['registered', 'executing'], when: all(isGone, not(isRemade)) }),
      ],
    },
  ),
  {
    from: ['registered', 'executing'],
    decides: ['enforcement.propose', 'enforcement.approve'],
    review: reviewing.review,
    anew: { blocks: ['enforcement.propose', 'enforcement.approve'], cure: 'enforcement.restate' },
  },
)
