import { inquiry } from '../inquiry/set.ts'
import { refusedToTakeUp } from '../intake/fell.ts'
import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { moment } from '../words/does.ts'
import { barredBy } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { generalClocks } from './clocks.ts'
import { generalBranches, generalCourse } from './course.ts'
import { generalGates } from './gates.ts'
import { generalPublications } from './publication.ts'
import { decision, finding, generalRecords, paperApproval, refusal, reviewing, start } from './records.ts'
import { generalSteps } from './steps.ts'
import { generalTold } from './told.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('registered', '启动', '受理，或者启动呈批'),
  { id: 'refused', title: '不予受理', aside: true },
  work('inquiring', '调查', '调查，提出处理意见'),
  work('found', '处理意见', '告知、送审、决定呈批'),
  work('decided', '已决定', '送达、归档'),
  { id: 'ended', title: '终止', aside: true },
  { id: 'archived', title: '已归档' },
]

/** 其他 (奖励、备案、其他确认 …): the agency names the matter, its basis and the day it has to be done by. */
export const generalProcedure: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'general.ordinary',
        title: '其他行政执法程序',
        inForce: { from: '2018-12-05' },
        first: 'matter.start',
        records: generalRecords,
        decides: finding.id,
        concerned: by('everyParty'),
        head: {
          title: '{当事人}：{事由}',
          parties: { party: '当事人', third: '第三人' },
          cause: last(start, 'matter'),
          receivedOn: last(start, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'general-decision',
        },
        proceedings: { general: '其他行政执法', review: '审核', publication: '公示' },
        stages: { general: stages, review: reviewStages, publication: publicationStages },
        steps: [
          ...generalSteps,
          ...recordSteps({ proceeding: 'general', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: generalGates,
        clocks: [...generalClocks, ...reviewClocks('ended')],
        publications: generalPublications,
        figures: [counted('other.other', entries(decision)), ...reviewFigures(reviewing)],
        course: generalCourse,
        branches: generalBranches,
        due: {
          told: barredBy('T08-told'),
          heard: barredBy('T08-told', 'T08-since'),
          reviewed: barredBy('G20-general'),
          apart: barredBy('G24-general'),
        },
        tells: generalTold,
        unbuilt: {},
        cite: [
          cite(threeSystemsOpinion, 12, '重大执法决定法制审核'),
          cite(threeSystemsOpinion, 6, '执法决定公开'),
          cite(ningxiaProcedure, 34, '行政执法程序的启动'),
        ],
      },
      {
        service: delivery,
        brings: { 'general-exclusion': 'exclusion', 'general-refusal': 'rejection', 'general-decision': 'decision' },
        beside: ['general-exclusion'],
      },
    ),
    {
      decision,
      from: ['decided', 'archived'],
      besides: ['refused'],
      others: [
        refusedToTakeUp({
          rejection: refusal,
          main: 'general',
          numbers: ['general-refusal'],
          back: { from: 'refused', to: 'registered' },
          does: [moment('limit-runs')],
        }),
      ],
      numbers: ['general-decision'],
      back: [
        ['inquiring', '调查'],
        ['found', '处理意见'],
      ],
      decided: 'general-decided',
      decides: 'general.approve',
      gathers: ['inquiry.record'],
      examined: [finding, inquiry],
      reviews: entries(reviewing.review),
    },
  ),
  {
    from: ['registered', 'inquiring', 'found'],
    decides: ['matter.refuse', 'general.propose', 'general.approve'],
    review: reviewing.review,
    anew: { blocks: ['general.propose', 'general.approve'], cure: 'finding.conclude' },
  },
)
