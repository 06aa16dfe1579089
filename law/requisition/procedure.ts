import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { isFallen } from '../remedy/conditions.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { emergencyLaw, privateEconomyLaw } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { moment } from '../words/does.ts'
import { barredBy, unasked } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import { paragraph } from '../words/paper.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { requisitionClocks } from './clocks.ts'
import { requisitionBranches, requisitionCourse } from './course.ts'
import { compensated, prolonged } from './fell.ts'
import { requisitionGates } from './gates/index.ts'
import {
  compensationReviewing,
  decision,
  emergency,
  paperApproval,
  plan,
  requisitionRecords,
  reviewing,
} from './records.ts'
import { requisitionSteps } from './steps.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('registered', '应急需要', '提出征用意见'),
  work('planned', '征用意见', '征用呈批'),
  work('decided', '已决定', '送达，清点、接收财产'),
  work('held', '使用中', '登记使用完毕'),
  work('returning', '待返还', '返还、清点财产'),
  work('returned', '已返还', '评估损失，补偿呈批'),
  work('settled', '已定补偿', '支付补偿'),
  work('paid', '已补偿', '归档'),
  { id: 'archived', title: '已归档' },
  { id: 'ended', title: '不再征用', aside: true },
]

const publications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'collection',
    title: paragraph('{事项}应急征用', { 事项: last(emergency, 'matter') }),
    papers: ['requisition-decision'],
    facts: [
      factLine('决定机关', '{机关}'),
      factLine('被征用人', '{当事人}'),
      factLine('突发事件', '{事项}', { 事项: last(emergency, 'matter') }),
      factLine('用途', '{用途}', { 用途: last(plan, 'use') }),
      factLine('征用期限至', '{期限}', { 期限: last(decision, 'until') }),
      factLine('补偿的办法和标准', '{补偿}', { 补偿: last(plan, 'compensation') }),
      factLine('决定日期', '{日期}'),
    ],
    remedy: [paragraph('被征用人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
    clock: 'D02-requisition',
  },
]

/** 行政征用: what an emergency needs is taken for a time, given back, and made good (突发事件应对法12). */
export const emergencyRequisition: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'requisition.emergency',
        title: '应急征用与补偿程序',
        // The law as revised; what was taken under the one before it was taken by its rules.
        inForce: { from: '2024-11-01' },
        first: 'emergency.register',
        enforcement: '行政征用',
        records: requisitionRecords,
        decides: plan.id,
        concerned: by('everyParty'),
        head: {
          title: '{事由}：征用{当事人}的财产',
          parties: { party: '被征用人', third: '利害关系人' },
          cause: last(emergency, 'matter'),
          receivedOn: last(emergency, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'requisition-decision',
        },
        proceedings: {
          requisition: '应急征用',
          review: '审核',
          ...compensationReviewing.proceedings,
          publication: '公示',
        },
        stages: {
          requisition: stages,
          review: reviewStages,
          ...compensationReviewing.stages,
          publication: publicationStages,
        },
        steps: [
          ...requisitionSteps,
          ...recordSteps({ proceeding: 'requisition', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: requisitionGates,
        clocks: [...requisitionClocks, ...reviewClocks('requisition-over')],
        publications,
        figures: [
          counted('other.other', entries(decision)),
          ...reviewFigures(reviewing),
          ...compensationReviewing.figures,
        ],
        course: requisitionCourse,
        branches: requisitionBranches,
        due: {
          told: unasked(
            '应急的紧急需要，决定后当场出示、交付；补偿的意见另行告知',
            cite(emergencyLaw, 12, '为应对突发事件的紧急需要，可以征用'),
          ),
          heard: unasked(
            '应急的紧急需要，不待事先听取；补偿决定之前听取被征用人的意见（Z12-heard）',
            cite(emergencyLaw, 12, '给予公平、合理的补偿'),
          ),
          reviewed: barredBy('G20-requisition'),
          apart: barredBy('G24-requisition'),
        },
        unbuilt: {},
        cite: [
          cite(emergencyLaw, 12, '应对突发事件的紧急需要，可以征用；返还、补偿'),
          cite(emergencyLaw, 76, '征用应急救援所需的财产', '第一款'),
          cite(privateEconomyLaw, 61, '依照法定权限、条件和程序，公平、合理补偿'),
        ],
      },
      {
        service: delivery,
        brings: {
          'requisition-decision': 'decision',
          'requisition-prolongation': 'prolongation',
          'requisition-compensation': 'compensation',
        },
        beside: ['requisition-prolongation'],
      },
    ),
    {
      decision,
      from: ['decided', 'held', 'returning', 'returned', 'settled', 'paid', 'archived'],
      others: [prolonged, compensated],
      numbers: ['requisition-decision'],
      back: [['planned', '征用意见']],
      decided: 'requisition-decided',
      decides: 'requisition.approve',
      examined: [plan],
      reviews: entries(reviewing.review),
      civil: true,
      after: [moment('requisition-over', { when: isFallen })],
    },
  ),
  {
    from: ['registered', 'planned', 'decided', 'held', 'returning', 'returned', 'settled'],
    decides: ['requisition.propose', 'requisition.approve', 'compensation.propose', 'compensation.approve'],
    review: reviewing.review,
    anew: { blocks: ['requisition.propose', 'requisition.approve'], cure: 'requisition.draft' },
  },
)
