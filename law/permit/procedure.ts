import { actingGates } from '../acting/gates.ts'
import { receivedAnew, refusedToTakeUp } from '../intake/fell.ts'
import { publicationStages } from '../publication/stages.ts'
import { exclusionSteps } from '../recording/exclusion.ts'
import { withRecusal } from '../recusal/set.ts'
import { isFallen } from '../remedy/conditions.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages, reviewStagesOf } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { permitLaw } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { moment, stage } from '../words/does.ts'
import { barredBy } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage, StageWait } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { permitClocks } from './clocks.ts'
import { permitBranches, permitCourse } from './course.ts'
import { endedLicence } from './ended.ts'
import { ending, endingReviewing } from './endingRecords.ts'
import { decisionGates } from './gates/decision.ts'
import { endingGates } from './gates/ending.ts'
import { examinationGates } from './gates/examination.ts'
import { hearingGates } from './gates/hearing.ts'
import { endedGates } from './gates/hearingEnd.ts'
import { heldGates } from './gates/hearingHeld.ts'
import { hostGates } from './gates/hearingHost.ts'
import { toldGates } from './gates/hearingTold.ts'
import { intakeGates } from './gates/intake.ts'
import { licenceGates } from './gates/licence.ts'
import { renewalGates } from './gates/renewal.ts'
import { permitLeaves } from './others.ts'
import { permitPublications } from './publication.ts'
import {
  acceptance,
  application,
  examination,
  grant,
  paperApproval,
  permitRecords,
  rejection,
  review,
  reviewing,
  siteVisit,
} from './records.ts'
import { renewalDecision, renewalReviewing } from './renewalRecords.ts'
import { renewedLicence } from './renewed.ts'
import { decisionSteps } from './steps/decision.ts'
import { examinationSteps } from './steps/examination.ts'
import { intakeSteps } from './steps/intake.ts'
import { licenceSteps } from './steps/licence.ts'
import { technicalClocks, technicalGates, technicalSteps } from './technical.ts'
import { unbuilt } from './unbuilt.ts'

const at = (id: string, title: string, post?: StageWait['post'], what = ''): Stage => ({
  id,
  title,
  ...(post === undefined ? {} : { waits: { post, what } }),
})

/** Where the application may end, or wait, beside the way to a licence. */
const aside = (id: string, title: string): Stage => ({ id, title, aside: true })

/** 行政许可一般程序: rules alone, and no line of code of its own. */
export const ordinaryPermit: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'permit.ordinary',
        title: '行政许可一般程序',
        inForce: { from: '2019-04-23' },
        first: 'application.receive',
        enforcement: '行政许可',
        records: permitRecords,
        decides: examination.id,
        concerned: by('everyParty'),
        head: {
          title: '{当事人}申请{事由}',
          parties: { party: '申请人', third: '利害关系人' },
          cause: last(application, 'matter'),
          receivedOn: last(application, 'receivedOn'),
          decidedOn: last(grant, 'on'),
          decision: 'permit-grant',
        },
        proceedings: {
          permit: '行政许可',
          review: '审核',
          endingReview: '撤回、撤销审核',
          ...renewalReviewing.proceedings,
          licence: '许可证件',
          publication: '公示',
        },
        stages: {
          permit: [
            at('received', '申请', 'handler', '审查申请材料，决定是否受理'),
            aside('correcting', '补正'),
            aside('rejected', '不予受理'),
            at('examining', '受理审查', 'handler', '核查、审查'),
            at('examined', '审查终结', 'handler', '送审、决定呈批'),
            aside('refused', '不予许可'),
            at('granted', '准予许可', 'handler', '颁发、送达证件'),
            at('issued', '证件已颁发'),
            aside('forwarded', '已报上级机关'),
            aside('ended', '终止'),
          ],
          review: reviewStages,
          endingReview: reviewStagesOf('endingReview'),
          ...renewalReviewing.stages,
          licence: [
            at('in-force', '有效'),
            at('asked', '变更、延续审查', 'handler', '提出变更、延续审查意见'),
            at('found', '变更、延续决定', 'agencyHead', '决定变更、延续'),
            at('reissuing', '已准予变更、延续', 'handler', '换发、送达证件'),
            at('ended', '已失效', 'unitHead', '办理注销'),
            at('cancelled', '已注销'),
          ],
          publication: publicationStages,
        },
        steps: [
          ...intakeSteps,
          ...examinationSteps,
          ...technicalSteps,
          ...decisionSteps,
          ...licenceSteps,
          ...exclusionSteps({ proceeding: 'permit', from: ['examining', 'examined'], kinds: [siteVisit] }),
          ...recordSteps({
            proceeding: 'permit',
            from: [
              'received',
              'correcting',
              'rejected',
              'examining',
              'examined',
              'refused',
              'granted',
              'issued',
              'forwarded',
              'ended',
            ],
            paperApproval,
          }),
        ],
        gates: [
          ...actingGates({
            kind: 'permit',
            first: 'application.receive',
            acts: ['application.accept', 'examination.conclude', 'grant.propose', 'grant.approve'],
          }),
          ...intakeGates,
          ...examinationGates,
          ...technicalGates,
          ...hearingGates,
          ...toldGates,
          ...hostGates,
          ...heldGates,
          ...endedGates,
          ...decisionGates,
          ...licenceGates,
          ...renewalGates,
          ...endingGates,
        ],
        clocks: [...permitClocks, ...technicalClocks, ...reviewClocks('ended')],
        publications: permitPublications,
        leaves: permitLeaves,
        figures: [
          counted('permit.applied', entries(application)),
          counted('permit.accepted', entries(acceptance)),
          counted('permit.granted', entries(grant, { outcome: 'grant' })),
          counted('permit.granted', entries(renewalDecision, { granted: true })),
          counted('permit.refused', entries(grant, { outcome: 'refuse' })),
          counted('permit.refused', entries(renewalDecision, { granted: false })),
          counted('permit.revoked', entries(ending, { what: 'revoked' })),
          ...reviewFigures(reviewing),
          ...reviewFigures(endingReviewing),
          ...renewalReviewing.figures,
        ],
        course: permitCourse,
        branches: permitBranches,
        due: {
          told: barredBy('G38-permit'),
          heard: barredBy('G38-permit', 'L46'),
          reviewed: barredBy('G20-permit'),
          apart: barredBy('G24-permit'),
        },
        unbuilt,
        cite: [cite(permitLaw, 29, '申请'), cite(permitLaw, 34, '审查与决定')],
      },
      {
        service: delivery,
        // 证件 itself is handed over by its own step: what it grants is that of the decision (许可法38, 44).
        brings: {
          'permit-needless': 'rejection',
          'permit-rejection': 'rejection',
          'permit-exclusion': 'exclusion',
          'permit-grant': 'decision',
          'permit-refusal': 'decision',
          'permit-hearing-notice': 'hearing',
          'permit-change': 'change',
          'permit-unchanged': 'change',
          'permit-renewal': 'renewal',
          'permit-unrenewed': 'renewal',
          'permit-recall': 'ending',
          'permit-revocation': 'ending',
          'permit-unrevoked': 'unrevoked',
          'permit-cancellation': 'cancellation',
        },
        beside: [
          'permit-exclusion',
          'permit-unrevoked',
          'permit-grant',
          'permit-change',
          'permit-unchanged',
          'permit-renewal',
          'permit-unrenewed',
        ],
      },
    ),
    {
      decision: grant,
      from: ['granted', 'issued', 'refused'],
      besides: ['rejected'],
      others: [
        refusedToTakeUp({
          rejection,
          main: 'permit',
          numbers: ['permit-rejection', 'permit-needless'],
          does: [receivedAnew],
        }),
        endedLicence,
        renewedLicence,
      ],
      civil: true,
      numbers: ['permit-grant', 'permit-refusal'],
      back: [
        ['examining', '受理审查'],
        ['examined', '审查终结'],
      ],
      decided: 'permit-decided',
      decides: 'grant.approve',
      gathers: ['site.verify'],
      examined: [examination, siteVisit],
      reviews: entries(review),
      // What was permitted is permitted no more: the licence is to be cancelled (许可法70).
      after: [
        stage('ended', { of: 'licence', from: ['in-force', 'reissuing', 'asked', 'found'], when: isFallen }),
        moment('licence-ended', { when: isFallen }),
        moment('licence-issued', { when: isFallen }),
      ],
    },
  ),
  {
    from: ['received', 'correcting', 'examining', 'examined'],
    decides: ['application.reject', 'grant.propose', 'grant.approve'],
    review,
    anew: { blocks: ['grant.propose', 'grant.approve'], cure: 'examination.conclude' },
  },
)
