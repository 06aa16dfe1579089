import { inquiry } from '../inquiry/set.ts'
import { refusedToTakeUp } from '../intake/fell.ts'
import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { isFallen } from '../remedy/conditions.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { socialRelief } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { moment, stage } from '../words/does.ts'
import { barredBy } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { changedRelief } from './changed.ts'
import { benefitClocks } from './clocks.ts'
import { benefitBranches, benefitCourse } from './course.ts'
import { benefitGates } from './gates/index.ts'
import { benefitPublications } from './publication.ts'
import {
  application,
  benefitRecords,
  changeReviewing,
  decision,
  finding,
  paperApproval,
  rejection,
  reviewing,
} from './records.ts'
import { benefitSteps } from './steps.ts'
import { unbuilt } from './unbuilt.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('received', '申请', '审查申请材料，决定是否受理'),
  { ...work('correcting', '补正', '登记收到的补正材料'), aside: true },
  { id: 'rejected', title: '不予受理', aside: true },
  work('examining', '调查核实', '入户调查，提出初审意见'),
  work('examined', '初审', '在村、社区公示，呈批'),
  work('decided', '已审批', '公布、送达、归档'),
  { id: 'archived', title: '已归档' },
  { id: 'ended', title: '终止', aside: true },
]

/** 行政给付, as 社会救助 has it: granted after a look at the household and at the village's notice board, and looked at again. */
export const socialBenefit: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'benefit.relief',
        title: '社会救助给付程序',
        inForce: { from: '2014-05-01' },
        first: 'application.receive',
        enforcement: '行政给付',
        records: benefitRecords,
        decides: finding.id,
        concerned: by('everyParty'),
        head: {
          title: '{当事人}申请{事由}',
          parties: { party: '申请人', third: '共同生活的家庭成员' },
          cause: last(application, 'kind'),
          receivedOn: last(application, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'relief-grant',
        },
        proceedings: {
          benefit: '行政给付',
          review: '审核',
          ...changeReviewing.proceedings,
          paying: '发放',
          publication: '公示',
        },
        stages: {
          benefit: stages,
          review: reviewStages,
          ...changeReviewing.stages,
          paying: [
            { id: 'paying', title: '发放中', waits: { post: 'handler', what: '登记发放、定期核查', beside: true } },
            { ...work('recovering', '追回', '登记退回'), aside: true },
            { id: 'stopped', title: '已停发' },
          ],
          publication: publicationStages,
        },
        steps: [
          ...benefitSteps,
          ...recordSteps({ proceeding: 'benefit', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: benefitGates,
        clocks: [...benefitClocks, ...reviewClocks('ended')],
        publications: benefitPublications,
        figures: [counted('other.paid', entries(decision)), ...reviewFigures(reviewing), ...changeReviewing.figures],
        course: benefitCourse,
        branches: benefitBranches,
        due: {
          told: barredBy('B11', 'B13-told'),
          heard: barredBy('B11', 'B13-told'),
          reviewed: barredBy('G20-benefit'),
          apart: barredBy('G24-benefit'),
        },
        unbuilt,
        cite: [
          cite(socialRelief, 11, '最低生活保障的申请、审核、审批'),
          cite(socialRelief, 13, '核查、增发、减发、停发'),
        ],
      },
      {
        service: delivery,
        brings: {
          'relief-rejection': 'rejection',
          'relief-grant': 'decision',
          'relief-refusal': 'decision',
          'relief-change': 'change',
          'relief-stop': 'change',
        },
      },
    ),
    {
      decision,
      from: ['decided', 'archived'],
      besides: ['rejected'],
      others: [refusedToTakeUp({ rejection, main: 'benefit', numbers: ['relief-rejection'] }), changedRelief],
      numbers: ['relief-grant', 'relief-refusal'],
      back: [
        ['examining', '调查核实'],
        ['examined', '初审'],
      ],
      decided: 'relief-decided',
      decides: 'relief.approve',
      gathers: ['inquiry.record'],
      examined: [finding, inquiry],
      reviews: entries(reviewing.review),
      // What was granted is paid no more.
      after: [
        stage('stopped', { of: 'paying', from: ['paying'], when: isFallen }),
        moment('relief-stopped', { when: isFallen }),
      ],
    },
  ),
  {
    from: ['received', 'correcting', 'examining', 'examined'],
    decides: ['application.reject', 'relief.propose', 'relief.approve'],
    review: reviewing.review,
    anew: { blocks: ['relief.propose', 'relief.approve'], cure: 'finding.conclude' },
  },
)
