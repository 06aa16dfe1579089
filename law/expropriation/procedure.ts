import { ceasingGates } from '../ceasing/set.ts'
import { ownWindowClocks } from '../execution/ownWindows.ts'
import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { isFallen } from '../remedy/conditions.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { expropriationRegulation, threeSystemsOpinion } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { moment } from '../words/does.ts'
import { barredBy } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import { paragraph } from '../words/paper.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { expropriationBranches, expropriationCourse } from './course.ts'
import { houseDecided, orderDecided } from './fell.ts'
import { expropriationGates } from './gates/index.ts'
import {
  announcement,
  compensationReviewing,
  decision,
  expropriationRecords,
  paperApproval,
  plan,
  project,
  reviewing,
} from './records.ts'
import { expropriationSteps } from './steps/index.ts'
import { unbuilt } from './unbuilt.ts'
import { compensationReadings, compensationWindows, onService } from './windows.ts'

/** Brought to whose house it is, house by house. */
const houseBrought = ['compensation-decision', 'performance-decision', 'move-demand'] as const

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('registered', '项目', '拟定征收补偿方案'),
  work('planned', '方案', '征求意见、评估、送审、决定呈批'),
  work('decided', '已决定', '公告，逐户补偿'),
  { id: 'closed', title: '办结' },
  { id: 'ended', title: '终止', aside: true },
]

const common = { inForce: { from: '2011-01-21' }, unit: 'CD', extensions: [], suspendedBy: [] } as const
const clocks: readonly Clock[] = [
  clock({
    ...common,
    id: 'O12',
    title: '征求意见期限',
    starts: 'plan-public',
    stops: ['opinions-public', 'expropriation-decided'],
    length: 'O12.length',
    binds: 'party',
    per: 'case',
    lapses: true,
    onExpiry: '征求意见期满，可以公布意见和修改情况',
    cite: [cite(expropriationRegulation, 10, '征求意见期限不得少于三十日', '第二款')],
    examples: [{ name: '三十日', from: '2026-11-02', due: '2026-12-02' }],
  }),
  clock({
    ...common,
    id: 'X-sign',
    title: '签约期限',
    starts: 'signing-runs',
    stops: ['expropriation-closed'],
    length: { until: last(announcement, 'signBy') },
    binds: 'party',
    per: 'case',
    lapses: true,
    onExpiry: '签约期限内达不成协议的，依法作出补偿决定',
    cite: [cite(expropriationRegulation, 26, '在方案确定的签约期限内达不成协议的', '第一款')],
    examples: [{ name: '方案确定的日期', from: '2026-11-02', until: '2027-01-02', due: '2027-01-02' }],
  }),
  clock({
    ...common,
    inForce: { from: '2018-12-05' },
    id: 'D02-expropriation',
    title: '征收决定公开期限',
    starts: 'expropriation-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

/** The decision is of an area and everybody's to read; whose house is worth what is told where the law says, in the area (29). */
const publications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'collection',
    unnamed: true,
    title: paragraph('{事项}', { 事项: last(project, 'matter') }),
    papers: ['expropriation-decision'],
    facts: [
      factLine('决定机关', '{机关}'),
      factLine('项目', '{事项}', { 事项: last(project, 'matter') }),
      factLine('公共利益的需要', '{需要}', { 需要: last(project, 'ground') }),
      factLine('征收范围', '{范围}', { 范围: last(project, 'area') }),
      factLine('决定日期', '{日期}'),
    ],
    remedy: [paragraph('被征收人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
    clock: 'D02-expropriation',
  },
]

/** 行政征收, as 国有土地上房屋征收 has it: for the public, after it was asked, paid for before anybody moves. */
export const housingExpropriation: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'expropriation.housing',
        title: '房屋征收与补偿程序',
        inForce: { from: '2011-01-21' },
        first: 'project.register',
        enforcement: '行政征收',
        records: expropriationRecords,
        decides: plan.id,
        concerned: by('everyParty'),
        head: {
          title: '{事由}',
          parties: { party: '被征收人', third: '利害关系人' },
          cause: last(project, 'matter'),
          receivedOn: last(project, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'expropriation-decision',
        },
        proceedings: {
          expropriation: '房屋征收',
          review: '审核',
          ...compensationReviewing.proceedings,
          compensation: '补偿',
          publication: '公示',
        },
        stages: {
          expropriation: stages,
          review: reviewStages,
          ...compensationReviewing.stages,
          compensation: [
            work('pending', '协商', '评估、协商补偿协议'),
            work('settled', '协议、决定', '支付补偿'),
            work('paid', '已补偿', '登记搬迁'),
            { ...work('court', '申请法院执行', '登记执行结果'), aside: true },
            { id: 'moved', title: '已搬迁' },
          ],
          publication: publicationStages,
        },
        steps: [
          ...expropriationSteps,
          ...recordSteps({ proceeding: 'expropriation', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: [...expropriationGates, ...ceasingGates],
        means: compensationReadings,
        clocks: [
          ...clocks,
          ...ownWindowClocks({
            of: 'compensation',
            title: '（补偿决定）',
            ends: ['compensation-settled'],
            inForce: { from: '2011-01-21' },
          }),
          ...reviewClocks('ended'),
        ],
        publications,
        figures: [
          counted('other.levied', entries(decision)),
          ...reviewFigures(reviewing),
          ...compensationReviewing.figures,
        ],
        course: expropriationCourse,
        branches: expropriationBranches,
        due: {
          told: barredBy('O12', 'X11'),
          heard: barredBy('O12', 'X11'),
          reviewed: barredBy('G20-expropriation'),
          apart: barredBy('G24-expropriation'),
        },
        unbuilt,
        cite: [
          cite(expropriationRegulation, 8, '公共利益需要的征收'),
          cite(expropriationRegulation, 27, '先补偿、后搬迁'),
        ],
      },
      // The decision to expropriate is announced in its area (征补条例13); what is decided for one house is brought to whose it is.
      {
        service: delivery,
        brings: {},
        besides: houseBrought,
        beside: houseBrought,
        served: onService,
      },
    ),
    {
      decision,
      from: ['decided', 'closed'],
      civil: true,
      others: [houseDecided, orderDecided],
      numbers: ['expropriation-decision'],
      back: [['planned', '方案']],
      decided: 'expropriation-decided',
      decides: 'expropriation.approve',
      examined: [plan],
      reviews: entries(reviewing.review),
      windows: compensationWindows,
      after: [
        moment('expropriation-closed', { when: isFallen }),
        moment('compensation-settled', { each: 'concerned', when: isFallen }),
      ],
    },
  ),
  {
    from: ['registered', 'planned', 'decided'],
    decides: ['expropriation.propose', 'expropriation.approve', 'compensation.propose', 'compensation.approve'],
    review: reviewing.review,
    anew: { blocks: ['expropriation.propose', 'expropriation.approve'], cure: 'plan.draft' },
  },
)
