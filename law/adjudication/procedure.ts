import { inquiry } from '../inquiry/set.ts'
import { receivedAnew, refusedToTakeUp } from '../intake/fell.ts'
import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { litigationInterpretation, ningxiaProcedure } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { barredBy } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { adjudicationClocks } from './clocks.ts'
import { adjudicationBranches, adjudicationCourse } from './course.ts'
import { adjudicationGates } from './gates/index.ts'
import { adjudicationPublications } from './publication.ts'
import {
  adjudicationRecords,
  application,
  decision,
  finding,
  paperApproval,
  rejection,
  reviewing,
  trial,
} from './records.ts'
import { adjudicationSteps } from './steps.ts'
import { unbuilt } from './unbuilt.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('received', '申请', '审查申请，决定是否受理'),
  { ...work('correcting', '补正', '登记收到的补正材料'), aside: true },
  { id: 'rejected', title: '不予受理', aside: true },
  work('examining', '受理审理', '副本、答复、调解、审理'),
  work('examined', '审理终结', '送审、裁决呈批'),
  { ...work('settled', '调解结案', '送达协议、归档'), aside: true },
  work('decided', '已裁决', '送达双方、归档'),
  { id: 'archived', title: '已归档' },
  { id: 'ended', title: '终止', aside: true },
]

/** 行政裁决: a civil dispute between two, decided by an agency the law empowers to. */
export const adjudication: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'adjudication.ordinary',
        title: '行政裁决程序',
        inForce: { from: '2018-02-08' },
        first: 'application.receive',
        enforcement: '行政裁决',
        records: adjudicationRecords,
        decides: finding.id,
        concerned: by('everyParty'),
        head: {
          title: '{当事人}申请裁决：{事由}',
          parties: { party: '申请人', third: '被申请人' },
          cause: last(application, 'matter'),
          receivedOn: last(application, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'adjudication-decision',
        },
        proceedings: { adjudication: '行政裁决', review: '审核', publication: '公示' },
        stages: { adjudication: stages, review: reviewStages, publication: publicationStages },
        steps: [
          ...adjudicationSteps,
          ...recordSteps({ proceeding: 'adjudication', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: adjudicationGates,
        clocks: [...adjudicationClocks, ...reviewClocks('ended')],
        publications: adjudicationPublications,
        figures: [counted('other.adjudicated', entries(decision)), ...reviewFigures(reviewing)],
        course: adjudicationCourse,
        branches: adjudicationBranches,
        due: {
          told: barredBy('A81'),
          heard: barredBy('A81', 'A82'),
          reviewed: barredBy('G20-adjudication'),
          apart: barredBy('G24-adjudication'),
        },
        unbuilt,
        cite: [
          cite(litigationInterpretation, 158, '根据法律的授权对平等主体之间民事争议作出裁决'),
          cite(ningxiaProcedure, 78, '行政裁决'),
        ],
      },
      {
        service: delivery,
        brings: {
          'adjudication-rejection': 'rejection',
          'adjudication-exclusion': 'exclusion',
          'adjudication-decision': 'decision',
          'adjudication-settled': 'decision',
        },
        beside: ['adjudication-exclusion'],
      },
    ),
    {
      decision,
      from: ['decided', 'archived'],
      besides: ['rejected'],
      others: [
        refusedToTakeUp({ rejection, main: 'adjudication', numbers: ['adjudication-rejection'], does: [receivedAnew] }),
      ],
      civil: true,
      numbers: ['adjudication-decision'],
      back: [
        ['examining', '受理审理'],
        ['examined', '审理终结'],
      ],
      decided: 'adjudicated',
      decides: 'adjudication.approve',
      gathers: ['inquiry.record', 'trial.record'],
      examined: [finding, inquiry, trial],
      reviews: entries(reviewing.review),
    },
  ),
  {
    from: ['received', 'correcting', 'examining', 'examined'],
    decides: ['application.reject', 'adjudication.propose', 'adjudication.approve'],
    review: reviewing.review,
    anew: { blocks: ['adjudication.propose', 'adjudication.approve'], cure: 'finding.conclude' },
  },
)
