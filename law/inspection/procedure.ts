import { investigationReadings } from '../penalty/readings/investigation.ts'
import { publicationStages } from '../publication/stages.ts'
import { exclusionSteps } from '../recording/exclusion.ts'
import { recusalGates } from '../recusal/gates/index.ts'
import { recusalStages } from '../recusal/steps.ts'
import { isFallen, isGone, isRemade } from '../remedy/conditions.ts'
import { withRemedies } from '../remedy/respondent.ts'
import { withService } from '../service/served.ts'
import { businessRules, inspectionOpinion, penaltyLaw, privateEconomyLaw, threeSystemsOpinion } from '../statutes.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { all, not } from '../words/condition.ts'
import { moment, stage } from '../words/does.ts'
import { barredBy, unasked } from '../words/due.ts'
import { counted } from '../words/figure.ts'
import type { Gate } from '../words/gate.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, last } from '../words/value.ts'
import { inspectionClocks } from './clocks.ts'
import { isTold } from './conditions.ts'
import { inspectionBranches, inspectionCourse } from './course.ts'
import { findingGates } from './gates/finding.ts'
import { followingGates } from './gates/following.ts'
import { frequencyGates } from './gates/frequency.ts'
import { lookingGates } from './gates/looking.ts'
import { preparationGates } from './gates/preparation.ts'
import { resultGates } from './gates/result.ts'
import { scanGates } from './gates/scan.ts'
import { inspectionLeaves, inspectionTold } from './others.ts'
import { inspectionPublications } from './publication.ts'
import {
  conclusion,
  desk,
  inquiry,
  inspectionRecords,
  paperApproval,
  recheck,
  result,
  sample,
  task,
  telling,
  visit,
} from './records.ts'
import { followingSteps } from './steps/following.ts'
import { lookingSteps } from './steps/looking.ts'
import { preparationSteps } from './steps/preparation.ts'
import { resultPublication, resultServed, resultSteps } from './steps/result.ts'
import { unbuilt } from './unbuilt.ts'

/** A stage in which the handler has something to do. */
const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })

const steps = [...preparationSteps, ...lookingSteps, ...resultSteps, ...followingSteps]
/** 回避, as of any kind: a step added tomorrow is barred to who has withdrawn, without being listed here. */
const recused = recusalGates({
  acts: steps
    .filter((s) => s.from.length > 0 && !s.id.startsWith('recusal.'))
    .map((s) => s.id) as unknown as Gate['blocks'],
  decides: ['result.conclude', 'inspectionResult.approve', 'recheck.confirm'],
  involved: by('investigators'),
  evidence: visit,
})

/** 行政检查: rules alone, and no line of code of its own. */
export const inspection: Procedure = withRemedies(
  withService(
    {
      id: 'inspection.ordinary',
      title: '行政检查程序',
      inForce: { from: '2024-12-30' },
      first: 'task.register',
      enforcement: '行政检查',
      records: inspectionRecords,
      decides: conclusion.id,
      concerned: by('everyParty'),
      head: {
        title: '对{当事人}的行政检查：{事由}',
        parties: { party: '检查对象', third: '第三人' },
        cause: last(task, 'matter'),
        receivedOn: last(task, 'receivedOn'),
        decidedOn: last(result, 'on'),
        decision: 'inspection-result',
      },
      proceedings: { inspection: '行政检查', recusal: '回避', publication: '公示' },
      stages: {
        inspection: [
          work('registered', '检查任务', '检查呈批'),
          work('approved', '检查已批准', '出示通知书、实施检查'),
          { ...work('desk', '非现场检查', '书面、网络检查'), aside: true },
          work('inspected', '检查完成', '认定检查结果、呈批'),
          { id: 'decided', title: '结果已定' },
          { ...work('correcting', '责令改正', '复查改正情况'), aside: true },
          { id: 'rechecked', title: '待签发复查意见', aside: true, waits: { post: 'unitHead', what: '签发复查意见' } },
          { ...work('handing', '待移交', '移交立案线索、移送其他机关'), aside: true },
          { id: 'closed', title: '办结' },
          { id: 'ended', title: '终止', aside: true },
        ],
        recusal: recusalStages,
        publication: publicationStages,
      },
      steps: [
        ...steps,
        ...resultPublication,
        ...exclusionSteps({
          proceeding: 'inspection',
          from: ['registered', 'approved', 'inspected', 'correcting', 'rechecked'],
          kinds: [visit, inquiry, sample, recheck],
        }),
        ...recordSteps({
          proceeding: 'inspection',
          from: [
            'registered',
            'approved',
            'desk',
            'inspected',
            'decided',
            'correcting',
            'rechecked',
            'handing',
            'closed',
            'ended',
          ],
          paperApproval,
        }),
      ],
      gates: [
        ...preparationGates,
        ...frequencyGates,
        ...recused,
        ...lookingGates,
        ...scanGates,
        ...findingGates,
        ...resultGates,
        ...followingGates,
      ],
      clocks: inspectionClocks,
      publications: inspectionPublications,
      // One object, with its record, is one; what became a penalty is counted there (统计年报填报说明).
      figures: [counted('other.inspected', entries(result, { outcome: { oneOf: ['none', 'correct', 'other'] } }))],
      ratable: { code: last(result, 'ratingCode'), when: isTold },
      leaves: inspectionLeaves,
      tells: inspectionTold,
      means: { credentialsShown: investigationReadings.credentialsShown },
      course: inspectionCourse,
      branches: inspectionBranches,
      due: {
        told: barredBy('I-told'),
        heard: unasked(
          '检查结果不处分权利义务；由此立案处罚的，在处罚程序中听取陈述、申辩',
          cite(penaltyLaw, 45, '当事人有权进行陈述和申辩', '第一款'),
        ),
        reviewed: unasked(
          '检查结果不是重大执法决定；由此立案处罚的，在处罚程序中审核',
          cite(threeSystemsOpinion, 12, '重大执法决定作出前法制审核'),
        ),
        apart: barredBy('I-result-apart'),
      },
      unbuilt,
      cite: [
        cite(businessRules, 54, '双随机、一公开；有针对性地检查'),
        cite(privateEconomyLaw, 52, '随机抽查；合并检查', '第二款'),
        cite(inspectionOpinion, 5, '严格行政检查标准、程序'),
      ],
    },
    {
      service: telling,
      brings: { 'correction-extension': 'extension', 'recheck-opinion': 'recheck' },
      besides: ['inspection-result', 'correction-order'],
      beside: ['correction-extension', 'recheck-opinion'],
      served: resultServed,
    },
  ),
  {
    decision: result,
    from: ['decided', 'correcting', 'rechecked', 'handing', 'closed'],
    numbers: ['inspection-result'],
    back: [['inspected', '检查完成']],
    decided: 'inspection-decided',
    decides: 'inspectionResult.approve',
    gathers: ['visit.record', 'inquiry.record', 'desk.check', 'sample.take'],
    examined: [conclusion, visit, inquiry, desk, sample],
    after: [
      moment('rechecked', { when: isFallen }),
      stage('closed', {
        of: 'inspection',
        from: ['decided', 'correcting', 'rechecked', 'handing'],
        when: all(isGone, not(isRemade)),
      }),
    ],
  },
)
