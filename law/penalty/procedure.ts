import { actingGates } from '../acting/gates.ts'
import { amendmentGates } from '../amendment/set.ts'
import { cashClocks } from '../cash/clocks.ts'
import { conductClocks } from '../conduct/clocks.ts'
import { conductGates } from '../conduct/gates/index.ts'
import { examinedIn } from '../deciding/examined.ts'
import { executionGates } from '../execution/gates/index.ts'
import { auctionFigures, executionFigures, measureFigures, substitutionFigures } from '../figures/measure.ts'
import { penaltyFigures } from '../figures/penalty.ts'
import { hearingClocks } from '../hearing/clocks.ts'
import { measureClocks } from '../measure/clocks.ts'
import { heldInCase } from '../measure/conditions.ts'
import { redressOf } from '../redress/set.ts'
import { reviewFigures } from '../review/figures.ts'
import { serviceGates } from '../service/gates.ts'
import { signingGates } from '../signing/set.ts'
import { formerMarketProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { substituteGates } from '../substitute/gates/index.ts'
import { substituteClocks } from '../substitute/set.ts'
import { cite } from '../words/citation.ts'
import { some } from '../words/condition.ts'
import { barredBy } from '../words/due.ts'
import { counted, countedSteps } from '../words/figure.ts'
import type { Procedure } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { remedyBranches } from './branches.ts'
import { penaltyCashGates } from './cash.ts'
import { clocks } from './clocks/index.ts'
import { isLegalReview } from './conditions.ts'
import { penaltyDemand } from './conduct.ts'
import { conductBranches } from './conductBranches.ts'
import { penaltyCourse } from './course.ts'
import { crimeDelivery } from './endings/crimeRecords.ts'
import { endingBranches, endingGates, exemptionPublications } from './endings/index.ts'
import { closing, exemption } from './endings/records.ts'
import { enforcedBranches } from './enforcedBranches.ts'
import { penaltyFileOrder } from './fileOrder.ts'
import { gainsGates } from './gains/gates.ts'
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
import { remedyToldGates } from './gates/remedy.ts'
import { reviewGates } from './gates/review.ts'
import { hearingBranches } from './hearing/branches.ts'
import { penaltyHearingGates } from './hearing/gates.ts'
import { interruptionBranches } from './interruptions/branches.ts'
import { interruptionGates, interruptionProceedings } from './interruptions/index.ts'
import { penaltyJoiningGates } from './joining.ts'
import { measureBranches, penaltyMeasureGates } from './measures.ts'
import { finesLeft, finesTold } from './others.ts'
import { paperBranches } from './papers/branches.ts'
import { penaltyPublications } from './publication.ts'
import { publicLifeBranches } from './publicLife/branches.ts'
import { partyLifeClocks, publicLifeClocks } from './publicLife/clocks.ts'
import { deceitPublications } from './publicLife/deceit.ts'
import { publicLifeGates } from './publicLife/gates.ts'
import { leavingGates } from './publicLife/leavingGates.ts'
import { repairClocks } from './publicLife/repairClocks.ts'
import { repairGates } from './publicLife/repairGates.ts'
import { rescueClocks, rescueGates } from './publicLife/rescue.ts'
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
import { referralBranches } from './referral/branches.ts'
import { referralGates } from './referral/gates.ts'
import { siteBranches } from './site/branches.ts'
import { siteClocks } from './site/clocks.ts'
import { siteGates } from './site/gates.ts'
import { penaltyStages } from './stages.ts'
import { penaltySteps } from './steps/index.ts'
import { penaltyTold } from './told.ts'

const redress = redressOf({
  main: 'penalty',
  from: ['investigation', 'concluded', 'notified', 'decided', 'closed', 'settled', 'refused', 'handed'],
  examined: [evidence, proposal, ...examinedIn({ steps: penaltySteps, records: penaltyRecords })],
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
    referral: '移送、建议其他机关',
    service: '送达',
    payment: '缴款',
    cash: '当场收缴的罚款',
    conduct: '履行义务',
    repayment: '退还',
    remedy: '复议、诉讼',
    ...redress.proceedings,
    disclosure: '公示',
    repair: '信用修复',
    rescue: '临时信用修复',
    measure: '措施',
    publication: '不予处罚决定的公示',
  },
  stages: { ...penaltyStages, ...redress.stages },
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
    ...gainsGates,
    ...noticeGates,
    ...penaltyHearingGates,
    ...penaltyJoiningGates,
    ...interruptionGates(penaltySteps, { review, hearing }),
    ...reviewGates,
    ...decisionGates,
    ...remedyToldGates,
    ...discretionGates,
    ...lenientGates,
    ...lateGates,
    ...endingGates,
    ...referralGates,
    ...publicLifeGates,
    ...siteGates,
    ...repairGates,
    ...rescueGates,
    ...leavingGates,
    ...penaltyCashGates,
    ...penaltyRecordingGates,
    ...substituteGates(penaltyDemand),
    ...conductGates(service),
    ...amendmentGates,
    ...penaltyMeasureGates,
    ...serviceGates,
    ...executionGates({ term: 'P19-remedy', service, held: some(heldInCase) }),
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
    ...siteClocks,
    ...partyLifeClocks,
    ...repairClocks,
    ...rescueClocks,
  ],
  publications: [...penaltyPublications, ...deceitPublications, ...exemptionPublications],
  leaves: finesLeft('penalty-decision'),
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
    ...siteBranches,
    ...hearingBranches,
    ...endingBranches,
    ...referralBranches,
    ...measureBranches,
    ...interruptionBranches,
    ...remedyBranches,
    ...conductBranches,
    ...paperBranches,
    ...enforcedBranches,
  ],
  tells: [...penaltyTold, ...finesTold],
  due: {
    told: barredBy('G15', 'G17'),
    heard: barredBy('G16', 'G16-weigh'),
    reviewed: barredBy('G19', 'G20'),
    apart: barredBy('G26-apart'),
  },
  unbuilt: {},
  // Which of these holds for an agency, and from when, says whether it has this procedure on a day (interpret/coverage.ts).
  cite: [
    cite(penaltyLaw, 54, '普通程序的调查'),
    cite(marketProcedure, 18, '核查与立案'),
    cite(formerMarketProcedure, 17, '核查与立案'),
  ],
}
