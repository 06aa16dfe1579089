import { refusedToTakeUp } from '../intake/fell.ts'
import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { registrationRegulation } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { barredBy, unasked } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { registrationClocks } from './clocks.ts'
import { registrationBranches, registrationCourse } from './course.ts'
import { registrationGates } from './gates.ts'
import { registrationPublications } from './publication.ts'
import { application, decision, finding, paperApproval, registrationRecords, rejection, reviewing } from './records.ts'
import { registrationSteps } from './steps.ts'
import { registrationTold } from './told.ts'
import { unbuilt } from './unbuilt.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('received', '申请', '形式审查申请材料'),
  { ...work('correcting', '补正', '登记收到的补正材料'), aside: true },
  { id: 'rejected', title: '不予受理', aside: true },
  work('examining', '审查', '当场登记，或者提出审查意见'),
  { ...work('examined', '审查终结', '送审、登记呈批'), aside: true },
  work('registered', '已登记', '执照、送达、归档'),
  { ...work('refused', '不予登记', '送达、归档'), aside: true },
  { id: 'archived', title: '已归档' },
  { id: 'ended', title: '终止', aside: true },
]

/** 行政登记: 市场主体的设立、变更、注销. Each is applied for by itself, and is a case of its own. */
export const marketRegistration: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'registration.market',
        title: '市场主体登记程序',
        inForce: { from: '2022-03-01' },
        first: 'application.receive',
        enforcement: '行政登记',
        records: registrationRecords,
        decides: finding.id,
        concerned: by('everyParty'),
        head: {
          title: '{当事人}申请{事由}',
          parties: { party: '申请人', third: '利害关系人' },
          cause: last(application, 'kind'),
          receivedOn: last(application, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'market-notice',
        },
        proceedings: { registration: '行政登记', review: '审核', publication: '公示' },
        stages: { registration: stages, review: reviewStages, publication: publicationStages },
        steps: [
          ...registrationSteps,
          ...recordSteps({ proceeding: 'registration', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: registrationGates,
        clocks: [...registrationClocks, ...reviewClocks('ended')],
        publications: registrationPublications,
        figures: [counted('other.registered', entries(decision)), ...reviewFigures(reviewing)],
        tells: registrationTold,
        course: registrationCourse,
        branches: registrationBranches,
        due: {
          told: unasked(
            '依申请对材料作形式审查，齐全的当场登记；不予登记的说明理由',
            cite(registrationRegulation, 19, '形式审查，当场登记', '第一款'),
            cite(registrationRegulation, 20, '不予登记并说明理由'),
          ),
          heard: unasked(
            '申请人以申请和补正说明；不予登记的说明理由，可以复议、诉讼',
            cite(registrationRegulation, 19, '一次性告知需要补正的材料', '第二款'),
          ),
          reviewed: barredBy('G20-registration'),
          apart: barredBy('G24-registration'),
          head: unasked(
            '材料齐全、符合法定形式的，由登记人员当场登记',
            cite(registrationRegulation, 19, '予以确认并当场登记', '第一款'),
          ),
        },
        unbuilt,
        cite: [
          cite(registrationRegulation, 3, '设立、变更、注销登记', '第二款'),
          cite(registrationRegulation, 19, '形式审查，当场登记'),
        ],
      },
      {
        service: delivery,
        brings: {
          'market-rejection': 'rejection',
          'market-notice': 'decision',
          'market-cancelled': 'decision',
          'market-refusal': 'decision',
        },
      },
    ),
    {
      decision,
      from: ['registered', 'refused', 'archived'],
      besides: ['rejected'],
      others: [refusedToTakeUp({ rejection, main: 'registration', numbers: ['market-rejection'] })],
      civil: true,
      numbers: ['market-notice', 'market-cancelled', 'market-refusal'],
      back: [
        ['received', '申请'],
        ['examining', '审查'],
      ],
      decided: 'registered',
      decides: 'registration.approve',
      examined: [finding],
      course: registrationBranches[0]!.course,
      reviews: entries(reviewing.review),
    },
  ),
  {
    from: ['received', 'correcting', 'examining', 'examined'],
    decides: ['application.reject', 'registration.onSpot', 'registration.propose', 'registration.approve'],
    review: reviewing.review,
    anew: { blocks: ['registration.propose', 'registration.approve'], cure: 'finding.conclude' },
  },
)
