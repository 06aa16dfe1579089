import { measureFigures } from '../figures/measure.ts'
import { inquiry } from '../inquiry/set.ts'
import { undecidedInCase } from '../measure/conditions.ts'
import { freezeServed, measurePlan, measureTaken } from '../measure/records/taken.ts'
import { measureStages } from '../measure/stages.ts'
import { publicationStages } from '../publication/stages.ts'
import { withRecusal } from '../recusal/set.ts'
import { isGone } from '../remedy/conditions.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { reviewClocks } from '../review/clocks.ts'
import { reviewFigures } from '../review/figures.ts'
import { reviewStages } from '../review/steps.ts'
import { delivery } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { coercionLaw, threeSystemsOpinion } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { all, some } from '../words/condition.ts'
import { barredBy } from '../words/due.ts'
import type { Procedure, Stage, StageWait } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { coercionClocks } from './clocks.ts'
import { coercionBranches, coercionCourse } from './course.ts'
import { coercionGates } from './gates.ts'
import { coercionPublications } from './publication.ts'
import { coercionRecords, decision, paperApproval, reviewing, situation } from './records.ts'
import { coercionSteps } from './steps.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('registered', '办理', '采取、了结措施；办结呈批'),
  work('ended', '已办结', '归档'),
  { id: 'archived', title: '已归档' },
]
/** A decision that was taken away holds nobody's goods any longer (强制法28; 复议法77). */
const released: StageWait = {
  post: 'handler',
  what: '决定已被撤销，立即解除并退还',
  when: all(isGone, some(undecidedInCase)),
  beside: true,
}
const heldStages = measureStages.map((s) =>
  s.id === 'held' ? { ...s, waits: [...(s.waits as readonly StageWait[]), released] } : s,
)

/** 行政强制措施 as a kind of its own: what a law lets an agency seal, seize, freeze or shut where nobody is (yet) punished (强制法2, 9, 16–33). */
export const coerciveMeasures: Procedure = withRecusal(
  withRemedies(
    withService(
      {
        id: 'coercion.measure',
        title: '行政强制措施程序',
        inForce: { from: '2012-01-01' },
        first: 'situation.register',
        enforcement: '行政强制',
        records: coercionRecords,
        decides: measurePlan.id,
        concerned: by('everyParty'),
        head: {
          title: '对{当事人}采取行政强制措施：{事由}',
          parties: { party: '当事人', third: '第三人' },
          cause: last(situation, 'matter'),
          receivedOn: last(situation, 'receivedOn'),
          decidedOn: last(decision, 'on'),
          decision: 'measure-decision',
        },
        proceedings: { coercion: '行政强制措施', measure: '措施', review: '审核', publication: '公示' },
        stages: { coercion: stages, measure: heldStages, review: reviewStages, publication: publicationStages },
        steps: [
          ...coercionSteps,
          ...recordSteps({ proceeding: 'coercion', from: stages.map((s) => s.id), paperApproval }),
        ],
        gates: coercionGates,
        clocks: [...coercionClocks, ...reviewClocks('ended')],
        publications: coercionPublications,
        figures: [...measureFigures, ...reviewFigures(reviewing)],
        course: coercionCourse,
        branches: coercionBranches,
        due: {
          told: barredBy('G33-told'),
          heard: barredBy('G33-told'),
          reviewed: barredBy('G20-coercion'),
          apart: barredBy('M-apart', 'G24-coercion-measure'),
        },
        unbuilt: {},
        cite: [
          cite(coercionLaw, 16, '行政机关履行行政管理职责，依照法律、法规的规定实施行政强制措施'),
          cite(coercionLaw, 18, '实施行政强制措施应当遵守的程序'),
          cite(threeSystemsOpinion, 12, '重大执法决定法制审核'),
        ],
      },
      { service: delivery, brings: {} },
    ),
    {
      decision,
      from: ['registered', 'ended', 'archived'],
      numbers: ['measure-decision', 'freeze-decision'],
      back: [['registered', '办理']],
      decided: 'coercion-decided',
      decides: 'measure.approve',
      gathers: ['inquiry.record'],
      examined: [inquiry, measureTaken, freezeServed],
      reviews: entries(reviewing.review),
    },
  ),
  {
    from: ['registered'],
    decides: ['measureHandling.propose', 'measureHandling.approve', 'coercion.propose', 'coercion.approve'],
    review: reviewing.review,
  },
)
