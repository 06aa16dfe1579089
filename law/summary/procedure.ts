import { actingGates } from '../acting/gates.ts'
import { cashStages } from '../cash/steps.ts'
import { withExecution } from '../execution/executed.ts'
import { windows } from '../execution/remedies.ts'
import { auctionFigures, executionFigures } from '../figures/measure.ts'
import { penaltyFigures } from '../figures/penalty.ts'
import { owes } from '../penalty/conditions.ts'
import { finesLeft, finesToldOnScene } from '../penalty/others.ts'
import { decisionReadings, performedOr } from '../penalty/readings/decision.ts'
import { investigationReadings } from '../penalty/readings/investigation.ts'
import { lines, scenePersonReadings } from '../penalty/readings/persons.ts'
import { publicationStages } from '../publication/stages.ts'
import { isFallen, isGone, isRemade } from '../remedy/conditions.ts'
import { lifting } from '../remedy/records.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { delivery as brought } from '../service/records.ts'
import { withService } from '../service/served.ts'
import { refusalGates } from '../signing/set.ts'
import { marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, equal, filled, not, reads, some } from '../words/condition.ts'
import { change, moment, open, pause, resume, stage } from '../words/does.ts'
import { barredBy, unasked } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, firstOf, form, last, sum } from '../words/value.ts'
import { summaryClocks } from './clocks.ts'
import { isArchivable } from './conditions.ts'
import { summaryBranches, summaryCourse } from './course.ts'
import { afterGates } from './gates/after.ts'
import { heardGates } from './gates/heard.ts'
import { sceneGates } from './gates/scene.ts'
import { sharedGates } from './gates/shared.ts'
import { summaryPublications } from './publication.ts'
import { decision, delivery, payment, proposal, remission, scene, sparing, summaryRecords } from './records.ts'
import { afterSteps } from './steps/after.ts'
import { moneySteps, paid } from './steps/money.ts'
import { sceneSteps } from './steps/scene.ts'
import { unbuilt } from './unbuilt.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })

const paidSum = sum(entries(payment, {}, { party: 'this', faulty: true }), 'amount')

/** 行政处罚简易程序 (当场处罚): one form on the scene, and what the agency, the bank and the public see of it afterwards. */
export const summaryPenalty: Procedure = withRemedies(
  withExecution(
    withService(
      {
        id: 'penalty.summary',
        title: '行政处罚简易程序',
        inForce: { from: '2021-07-15' },
        first: 'scene.open',
        enforcement: '行政处罚',
        records: summaryRecords,
        decides: proposal.id,
        concerned: by('punished'),
        head: {
          title: '{当事人}涉嫌{事由}案',
          decidedTitle: '{当事人}{事由}案（当场处罚）',
          parties: { party: '当事人', third: '第三人' },
          cause: last(scene, 'cause'),
          receivedOn: last(scene, 'on'),
          decidedOn: last(decision, 'on'),
          decision: 'scene-decision',
        },
        proceedings: {
          summary: '当场处罚',
          payment: '缴款',
          cash: '当场收缴的罚款',
          filing: '备案',
          disclosure: '公示',
        },
        leaves: finesLeft('scene-decision'),
        stages: {
          summary: [
            work('scene', '当场查处', '作出当场处罚决定'),
            work('decided', '当场决定', '当场交付决定书'),
            { id: 'delivered', title: '已交付', waits: { post: 'handler', what: '归档', when: isArchivable } },
            { id: 'passed', title: '已转普通程序', aside: true },
            { id: 'spared', title: '不予处罚', aside: true },
            { id: 'closed', title: '归档' },
          ],
          cash: cashStages,
          filing: [
            { id: 'due', title: '待报送', waits: { post: 'handler', what: '报送备案', beside: true } },
            { ...work('questioned', '发现错误', '改正后重新报送备案'), aside: true },
            { id: 'reported', title: '待接收', waits: { post: 'unitHead', what: '接收备案' } },
            { id: 'received', title: '已备案' },
          ],
          disclosure: publicationStages,
        },
        steps: [...sceneSteps, ...moneySteps, ...afterSteps],
        gates: [
          ...actingGates({
            kind: 'penalty',
            first: 'scene.open',
            acts: ['scene.decide'],
            lines: { over: lines, in: ['scene.decide'] },
          }),
          ...sceneGates,
          ...heardGates,
          ...sharedGates,
          ...afterGates,
          ...refusalGates,
        ],
        clocks: summaryClocks,
        publications: summaryPublications,
        figures: [
          ...penaltyFigures,
          counted('penalty.spared', entries(sparing)),
          ...executionFigures,
          ...auctionFigures,
        ],
        means: {
          ...scenePersonReadings,
          dealsWithPeople: always,
          credentialsShown: investigationReadings.credentialsShown,
          undecided: decisionReadings.undecided,
          performed: performedOr(reads('executionEnded')),
          disclosed: decisionReadings.disclosed,
          decisionServed: some(entries(delivery, {}, { by: 'today' })),
          penaltyProposed: filled(firstOf(form('violations'), last(proposal, 'violations'))),
        },
        tells: finesToldOnScene,
        course: summaryCourse,
        branches: summaryBranches,
        due: {
          told: barredBy('G15-scene'),
          heard: barredBy('G15-scene', 'G16-scene'),
          reviewed: unasked(
            '当场决定，法制审核只及于普通程序的决定；事后报所属机关备案',
            cite(penaltyLaw, 58, '所列情形在作出决定之前法制审核'),
            cite(penaltyLaw, 52, '当场作出，报所属行政机关备案', '第三款'),
          ),
          apart: unasked(
            '由当场查处的执法人员当场作出',
            cite(penaltyLaw, 51, '可以当场作出行政处罚决定'),
            cite(penaltyLaw, 52, '执法人员当场作出', '第一款'),
          ),
          head: unasked('由当场查处的执法人员当场作出', cite(penaltyLaw, 52, '执法人员当场作出', '第一款')),
        },
        unbuilt,
        cite: [cite(penaltyLaw, 51, '可以当场作出行政处罚决定'), cite(marketProcedure, 66, '可以当场作出行政处罚决定')],
      },
      {
        service: brought,
        brings: {},
        besides: ['demand-notice', 'deferral-notice', 'enforcement-decision', 'auction-decision'],
      },
    ),
    { owes, term: 'P19-first', service: brought, fields: payment.fields, does: paid, remission },
  ),
  {
    decision,
    from: ['decided', 'delivered', 'closed'],
    numbers: ['scene-decision'],
    // On the scene nothing is decided twice: from there it goes to the ordinary procedure, or is let go.
    onScene: true,
    back: [['scene', '当场查处']],
    page: 'disclosure',
    decided: 'decided',
    decides: 'scene.decide',
    examined: [scene],
    refunds: true,
    windows: windows('P19-first'),
    stays: [pause('P14', '停止执行', { each: 'concerned' })],
    resumes: [resume('P14', { each: 'concerned' })],
    before: [
      open(
        'repayment',
        'due',
        { amount: paidSum },
        { each: 'concerned', when: all(isGone, not(equal(paidSum, 0))), as: 'repayment-{party}' },
      ),
      ...[payment, remission].map((kind) =>
        change(entries(kind, {}, { faulty: true }), {}, { ends: last(lifting, 'what'), when: isGone }),
      ),
      change(entries(delivery, {}, { faulty: true }), {}, { ends: last(lifting, 'what'), when: isFallen }),
    ],
    after: [
      moment('paid', { each: 'concerned', when: isFallen }),
      moment('publication-spared', { when: isFallen }),
      moment('filing-reported', { when: isFallen }),
      stage('received', { of: 'filing', when: isFallen }),
      stage('lapsed', { of: 'payment', when: isFallen }),
      stage('closed', { of: 'summary', from: ['decided', 'delivered'], when: all(isGone, not(isRemade)) }),
    ],
  },
)
