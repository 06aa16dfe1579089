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
import { workInjuryRegulation } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { among } from '../words/condition.ts'
import { moment } from '../words/does.ts'
import { barredBy } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { about, by, last } from '../words/value.ts'
import { confirmationClocks } from './clocks.ts'
import { confirmationBranches, confirmationCourse } from './course.ts'
import { confirmationGates } from './gates/index.ts'
import { confirmationPublications } from './publication.ts'
import { application, confirmationRecords, decision, finding, paperApproval, rejection, reviewing } from './records.ts'
import { confirmationSteps } from './steps.ts'
import { confirmationTold } from './told.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })

/** 行政确认, as 工伤认定 has it: applied for by either side, told to both. Other confirmations go by the general procedure. */
export const injuryConfirmation: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'confirmation.injury',
        title: '工伤认定程序',
        inForce: { from: '2011-01-01' },
        first: 'application.receive',
        enforcement: '行政确认',
        records: confirmationRecords,
        decides: finding.id,
        concerned: by('everyParty'),
        head: {
          title: '{当事人}申请{事由}',
          parties: { party: '申请人', third: '用人单位、职工等另一方' },
          cause: last(application, 'matter'),
          receivedOn: last(application, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'injury-decision',
        },
        proceedings: { confirmation: '行政确认', review: '审核', publication: '公示' },
        stages: {
          confirmation: [
            work('received', '申请', '审查申请材料，决定是否受理'),
            { ...work('correcting', '补正', '登记收到的补正材料'), aside: true },
            { id: 'rejected', title: '不予受理', aside: true },
            work('examining', '受理调查', '调查核实，提出认定意见'),
            { ...work('suspended', '中止', '收到有关机关的结论后恢复认定'), aside: true },
            work('examined', '审查终结', '送审、决定呈批'),
            work('decided', '已决定', '送达各方、归档'),
            { id: 'archived', title: '已归档' },
            { id: 'ended', title: '终止', aside: true },
          ],
          review: reviewStages,
          publication: publicationStages,
        },
        steps: [
          ...confirmationSteps,
          ...recordSteps({
            proceeding: 'confirmation',
            from: [
              'received',
              'correcting',
              'rejected',
              'examining',
              'suspended',
              'examined',
              'decided',
              'archived',
              'ended',
            ],
            paperApproval,
          }),
        ],
        gates: confirmationGates,
        clocks: [...confirmationClocks, ...reviewClocks('ended')],
        publications: confirmationPublications,
        figures: [counted('other.confirmed', entries(decision)), ...reviewFigures(reviewing)],
        tells: confirmationTold,
        course: confirmationCourse,
        branches: confirmationBranches,
        due: {
          told: barredBy('J19', 'J20-both'),
          heard: barredBy('J19', 'J20-both', 'J19-since'),
          reviewed: barredBy('G20-confirmation'),
          apart: barredBy('G24-confirmation'),
        },
        unbuilt: {},
        cite: [cite(workInjuryRegulation, 17, '工伤认定申请'), cite(workInjuryRegulation, 20, '工伤认定决定')],
      },
      {
        service: delivery,
        brings: {
          'injury-rejection': 'rejection',
          'injury-suspension': 'suspension',
          'injury-decision': 'decision',
          'injury-refusal': 'decision',
        },
        besides: ['injury-proof'],
        beside: ['injury-suspension', 'injury-proof'],
        served: (on) => [
          moment('injury-served', {
            party: about('party'),
            on,
            when: among(about('document'), ['injury-decision', 'injury-refusal']),
          }),
        ],
      },
    ),
    {
      decision,
      from: ['decided', 'archived'],
      besides: ['rejected'],
      others: [refusedToTakeUp({ rejection, main: 'confirmation', numbers: ['injury-rejection'] })],
      numbers: ['injury-decision', 'injury-refusal'],
      back: [
        ['examining', '受理调查'],
        ['examined', '审查终结'],
      ],
      decided: 'injury-decided',
      decides: 'confirmation.approve',
      gathers: ['inquiry.record'],
      examined: [finding, inquiry],
      reviews: entries(reviewing.review),
      after: [moment('injury-fell', { each: 'concerned', when: isFallen })],
    },
  ),
  {
    from: ['received', 'correcting', 'examining', 'suspended', 'examined'],
    decides: ['application.reject', 'confirmation.propose', 'confirmation.approve'],
    review: reviewing.review,
    anew: { blocks: ['confirmation.propose', 'confirmation.approve'], cure: 'finding.conclude' },
    law: [cite(workInjuryRegulation, 20, '工作人员与申请人有利害关系的，应当回避', '第四款')],
  },
)
