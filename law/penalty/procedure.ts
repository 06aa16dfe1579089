import { actingGates } from '../acting/gates.ts'
import { amendmentGates } from '../amendment/set.ts'
import { cashClocks } from '../cash/clocks.ts'
import { cashStages } from '../cash/steps.ts'
import { conductClocks } from '../conduct/clocks.ts'
import { conductGates } from '../conduct/gates/index.ts'
import { executionGates } from '../execution/gates/index.ts'
import { executionStages } from '../execution/stages.ts'
import { auctionFigures, executionFigures, measureFigures, substitutionFigures } from '../figures/measure.ts'
import { penaltyFigures } from '../figures/penalty.ts'
import { hearingClocks } from '../hearing/clocks.ts'
import { hearingStages } from '../hearing/stages.ts'
import { joinderStages } from '../joinder/set.ts'
import { measureClocks } from '../measure/clocks.ts'
import { measureStages } from '../measure/stages.ts'
import { publicationStages } from '../publication/stages.ts'
import { redressOf } from '../redress/set.ts'
import { refundStages, remedyStages } from '../remedy/stages.ts'
import { reviewFigures } from '../review/figures.ts'
import { aboveStage } from '../review/steps.ts'
import { serviceGates } from '../service/gates.ts'
import { severanceStages } from '../severance/set.ts'
import { signingGates } from '../signing/set.ts'
import { formerMarketProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { substituteGates } from '../substitute/gates.ts'
import { substituteClocks, substituteStages } from '../substitute/set.ts'
import { cite } from '../words/citation.ts'
import { counted, countedSteps } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { remedyBranches } from './branches.ts'
import { penaltyCashGates } from './cash.ts'
import { clocks } from './clocks/index.ts'
import {
  isCorrectable,
  isFaulted,
  isHearingPending,
  isLegalReview,
  isOf,
  isPublishable,
  isReview,
} from './conditions.ts'
import { penaltyDemand } from './conduct.ts'
import { conductBranches } from './conductBranches.ts'
import { penaltyCourse } from './course.ts'
import { crimeDelivery } from './endings/crimeRecords.ts'
import { endingBranches, endingGates, exemptionPublications } from './endings/index.ts'
import { closing, exemption } from './endings/records.ts'
import { enforcedBranches } from './enforcedBranches.ts'
import { penaltyFileOrder } from './fileOrder.ts'
import { againGates } from './gates/again.ts'
import { basisGates } from './gates/basis.ts'
import { culpabilityGates } from './gates/culpability.ts'
import { decisionGates } from './gates/decision.ts'
import { discretionGates } from './gates/discretion.ts'
import { investigationGates } from './gates/investigation.ts'
import { lateGates } from './gates/late.ts'
import { lenientGates } from './gates/lenient.ts'
import { measureGates } from './gates/measure.ts'
import { noticeGates } from './gates/notice.ts'
import { personGates } from './gates/persons.ts'
import { reviewGates } from './gates/review.ts'
import { hearingBranches } from './hearing/branches.ts'
import { penaltyHearingGates } from './hearing/gates.ts'
import { interruptionBranches } from './interruptions/branches.ts'
import { interruptionGates, interruptionProceedings, interruptionStages } from './interruptions/index.ts'
import { penaltyJoiningGates } from './joining.ts'
import { measureBranches, penaltyMeasureGates } from './measures.ts'
import { paperBranches } from './papers/branches.ts'
import { penaltyPublications } from './publication.ts'
import { publicLifeBranches } from './publicLife/branches.ts'
import { partyLifeClocks, publicLifeClocks } from './publicLife/clocks.ts'
import { isPartOver } from './publicLife/conditions.ts'
import { deceitPublications } from './publicLife/deceit.ts'
import { publicLifeGates } from './publicLife/gates.ts'
import { leavingGates } from './publicLife/leavingGates.ts'
import { repairStages } from './publicLife/repair.ts'
import { repairClocks } from './publicLife/repairClocks.ts'
import { repairGates } from './publicLife/repairGates.ts'
import { penaltyReadings } from './readings/index.ts'
import { lines } from './readings/persons.ts'
import { penaltyRecordingGates } from './recording.ts'
import {
  clue,
  decision,
  evidence,
  hearing,
  penaltyRecords,
  proposal,
  review,
  reviewOpinion,
  reviewSignature,
  service,
} from './records.ts'
import { penaltySteps } from './steps/index.ts'
import { unbuilt } from './unbuilt.ts'

const stages = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([id, title]) => ({ id, title }))

/** A stage in which the handler has something to do as long as nobody else has. */
const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })

const redress = redressOf({
  main: 'penalty',
  from: ['investigation', 'concluded', 'notified', 'decided', 'closed', 'settled', 'refused', 'handed'],
  examined: [evidence, proposal],
})

/** 行政处罚普通程序. National from the revised 处罚法; for market regulation from its own procedure of 2019. */
export const ordinaryPenalty: Procedure = {
  id: 'penalty.ordinary',
  title: '行政处罚普通程序',
  inForce: { from: '2019-04-01' },
  first: 'clue.register',
  enforcement: '行政处罚',
  records: [...penaltyRecords, ...redress.records],
  decides: proposal.id,
  concerned: by('punished'),
  head: {
    title: '{当事人}涉嫌{事由}案',
    decidedTitle: '{当事人}{事由}案',
    parties: { party: '当事人', third: '第三人' },
    cause: last(clue, 'cause'),
    receivedOn: last(clue, 'receivedOn'),
    decidedOn: last(decision, 'on'),
    decision: 'penalty-decision',
  },
  proceedings: {
    penalty: '行政处罚',
    review: '审核',
    hearing: '听证',
    ...interruptionProceedings,
    joinder: '并案',
    severance: '分案',
    service: '送达',
    payment: '缴款',
    cash: '当场收缴的罚款',
    conduct: '履行义务',
    repayment: '退还',
    remedy: '复议、诉讼',
    ...redress.proceedings,
    disclosure: '公示',
    repair: '信用修复',
    measure: '措施',
    publication: '不予处罚决定的公示',
  },
  stages: {
    penalty: [
      work('clue', '案源核查', '核查线索、立案呈批'),
      work('investigation', '立案调查', '调查取证'),
      work('concluded', '调查终结', '送审、告知呈批'),
      {
        id: 'notified',
        title: '告知听取',
        waits: [
          { post: 'agencyHead', what: '指定听证主持人', step: 'hearing.host', when: isHearingPending },
          { post: 'handler', what: '听取意见、决定呈批' },
        ],
      },
      work('decided', '决定执行', '执行、结案呈批'),
      { id: 'closed', title: '结案' },
      { ...work('answering', '不予立案，待告知', '告知举报人、投诉人'), aside: true },
      { id: 'refused', title: '不予立案', aside: true },
      { ...work('crime', '待移送公安机关', '向公安机关移送'), aside: true },
      { ...work('police', '公安机关审查', '登记公安机关的处理'), aside: true },
      { ...work('handing', '公安机关已立案', '移交涉案物品和材料'), aside: true },
      { ...work('settled', '待结案', '结案呈批'), aside: true },
      { id: 'handed', title: '已移送', aside: true },
      { id: 'joined', title: '已并入他案', aside: true },
    ],
    review: [
      // The head of the unit signs a 案件审核; whoever signs it is not who finds it.
      {
        id: 'submitted',
        title: '审核中',
        waits: [
          { post: 'reviewer', what: '法制审核', when: isReview('legal') },
          { post: 'reviewer', what: '案件审核', when: isReview('case') },
        ],
      },
      aboveStage('review.outside'),
      { id: 'returned', title: '补充材料', waits: { post: 'handler', what: '补充送审材料' } },
      {
        id: 'opined',
        title: '待签发',
        waits: [
          { post: 'legalHead', what: '签发审核意见', when: isReview('legal') },
          { post: 'unitHead', what: '签发审核意见', when: isReview('case') },
        ],
      },
      { id: 'concluded', title: '已审结' },
    ],
    hearing: hearingStages,
    ...interruptionStages,
    joinder: joinderStages,
    severance: severanceStages,
    service: [
      {
        id: 'pending',
        title: '待送达',
        waits: [
          { post: 'handler', what: '送达告知书', when: isOf('penalty-notice') },
          { post: 'handler', what: '送达决定书', when: isOf('penalty-decision') },
          { post: 'handler', what: '送达不予处罚决定书', when: isOf('exemption-decision') },
          { post: 'handler', what: '送达听证通知书', when: isOf('hearing-notice') },
          { post: 'handler', what: '送达催告书', when: isOf('demand-notice') },
          { post: 'handler', what: '送达履行义务的催告书', when: isOf('conduct-demand') },
          { post: 'handler', what: '送达代履行决定书', when: isOf('substitution-decision') },
          { post: 'handler', what: '送达责令改正通知书', when: isOf('order-to-correct'), beside: true },
          { post: 'handler', what: '送达责令退款通知书', when: isOf('order-to-refund'), beside: true },
          { post: 'handler', what: '送达强制执行决定书', when: isOf('conduct-enforcement') },
          { post: 'handler', what: '送达文书补正、更正决定书', when: isOf('paper-amendment'), beside: true },
          { post: 'handler', what: '送达延期、分期通知书', when: isOf('deferral-notice'), beside: true },
          { post: 'handler', what: '送达强制执行决定书', when: isOf('enforcement-decision') },
          { post: 'handler', what: '送达撤销决定书', when: isOf('penalty-revocation') },
          { post: 'handler', what: '送达确认决定书', when: isOf('penalty-finding') },
        ],
      },
      {
        id: 'posted',
        title: '已交邮',
        waits: { post: 'handler', what: '登记邮寄结果' },
      },
      ...stages(['served', '已送达'], ['voided', '已作废']),
      { id: 'lapsed', title: '不再送达', aside: true },
    ],
    measure: measureStages,
    payment: [...executionStages, { id: 'lapsed', title: '不再收缴', aside: true }],
    cash: cashStages,
    conduct: substituteStages,
    publication: [...publicationStages, { id: 'ended', title: '已停止公示', aside: true, page: 'over' }],
    repayment: refundStages,
    remedy: remedyStages,
    ...redress.stages,
    repair: repairStages,
    disclosure: [
      { id: 'due', title: '待拟制', waits: { post: 'handler', what: '拟制公示信息', when: isPublishable } },
      { id: 'returned', title: '已退回', waits: { post: 'handler', what: '拟制公示信息', when: isPublishable } },
      { id: 'drafted', title: '待审定', page: 'drafted', waits: { post: 'disclosureApprover', what: '审定公示信息' } },
      {
        id: 'approved',
        title: '待发布',
        page: 'drafted',
        waits: { post: 'publisher', what: '发布公示信息', when: isPublishable },
      },
      {
        id: 'public',
        title: '已公开',
        page: 'shown',
        waits: [
          { post: 'publisher', what: '撤回公示信息', when: isFaulted },
          {
            post: 'publisher',
            what: '撤下公示期已满的当事人',
            step: 'disclosure.part',
            when: isPartOver,
            beside: true,
          },
        ],
      },
      {
        id: 'withdrawn',
        title: '已撤回',
        waits: { post: 'handler', what: '更正后重新拟制公示信息', when: isCorrectable },
      },
      { id: 'ended', title: '已停止公示', aside: true, page: 'over' },
      { id: 'dropped', title: '不再公示', aside: true },
    ],
  },
  steps: [...penaltySteps, ...redress.steps],
  gates: [
    ...againGates,
    ...actingGates({
      kind: 'penalty',
      first: 'clue.register',
      acts: [
        'clue.verify',
        'filing.propose',
        'filing.approve',
        'rights.tell',
        'evidence.collect',
        'investigation.conclude',
        'notice.propose',
        'decision.propose',
        'decision.approve',
      ],
      lines: {
        over: lines,
        in: ['investigation.conclude', 'proposal.revise', 'notice.propose', 'decision.propose', 'decision.approve'],
      },
    }),
    ...investigationGates,
    ...signingGates([
      'investigation.conclude',
      'proposal.revise',
      'notice.approve',
      'decision.propose',
      'decision.approve',
    ]),
    ...basisGates,
    ...measureGates,
    ...personGates,
    ...culpabilityGates,
    ...noticeGates,
    ...penaltyHearingGates,
    ...penaltyJoiningGates,
    ...interruptionGates(penaltySteps, { review, hearing }),
    ...reviewGates,
    ...decisionGates,
    ...discretionGates,
    ...lenientGates,
    ...lateGates,
    ...endingGates,
    ...publicLifeGates,
    ...repairGates,
    ...leavingGates,
    ...penaltyCashGates,
    ...penaltyRecordingGates,
    ...substituteGates(penaltyDemand),
    ...conductGates(service),
    ...amendmentGates,
    ...penaltyMeasureGates,
    ...serviceGates,
    ...executionGates('P19-remedy'),
    ...redress.gates,
  ],
  means: penaltyReadings,
  clocks: [
    ...clocks,
    ...redress.clocks,
    ...hearingClocks,
    ...measureClocks,
    ...cashClocks,
    ...substituteClocks,
    ...conductClocks,
    ...publicLifeClocks,
    ...partyLifeClocks,
    ...repairClocks,
  ],
  publications: [...penaltyPublications, ...deceitPublications, ...exemptionPublications],
  figures: [
    ...penaltyFigures,
    countedSteps('penalty.filed', 'filing.approve'),
    counted('penalty.closed', entries(closing)),
    counted('penalty.spared', entries(exemption)),
    counted('penalty.crime', entries(crimeDelivery)),
    ...measureFigures,
    ...executionFigures,
    ...auctionFigures,
    ...substitutionFigures,
    ...reviewFigures({ review, reviewOpinion, reviewSignature }, isLegalReview),
  ],
  fileOrder: penaltyFileOrder,
  course: penaltyCourse,
  branches: [
    ...publicLifeBranches,
    ...hearingBranches,
    ...endingBranches,
    ...measureBranches,
    ...interruptionBranches,
    ...remedyBranches,
    ...conductBranches,
    ...paperBranches,
    ...enforcedBranches,
  ],
  unbuilt,
  // Which of these holds for an agency, and from when, says whether it has this procedure on a day (interpret/coverage.ts).
  cite: [
    cite(penaltyLaw, 54, '普通程序的调查'),
    cite(marketProcedure, 18, '核查与立案'),
    cite(formerMarketProcedure, 17, '核查与立案'),
  ],
}
