import { deliverySteps } from '../../credit/delivering.ts'
import { publicationStages } from '../../publication/stages.ts'
import { publicationSteps } from '../../publication/steps.ts'
import {
  disclosureRegulation,
  farmProcedure,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
  transportProcedure,
} from '../../statutes.ts'
import { keptOfPenalty, recordSteps } from '../../steps/record.ts'
import { cite } from '../../words/citation.ts'
import { equal, not, reads } from '../../words/condition.ts'
import { enter, moment, stage } from '../../words/does.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { form } from '../../words/value.ts'
import { archiving, filing, receipt } from '../records.ts'

const filed = [
  cite(penaltyLaw, 52, '当场作出的决定，应当报所属行政机关备案', '第三款'),
  cite(marketProcedure, 70, '有关材料七个工作日内交至部门归档保存'),
  cite(transportProcedure, 61, '五日内将决定书副本提交备案', '第八项'),
  cite(farmProcedure, 27, '二日内将案件的有关材料交至机关归档保存'),
] as const

/** 备案, 公示, 归档: what was done by two on the street comes before the agency, and before everybody. */
export const afterSteps: readonly Step[] = [
  step({
    id: 'filing.report',
    title: '报送备案',
    proceeding: 'filing',
    from: ['due', 'questioned'],
    to: 'reported',
    effect: 'constitutive',
    posts: ['handler'],
    fields: filing.fields,
    does: [enter(filing), moment('filing-reported')],
    cite: filed,
  }),
  step({
    id: 'filing.receive',
    title: '接收备案',
    proceeding: 'filing',
    from: ['reported'],
    effect: 'constitutive',
    posts: ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'],
    fields: receipt.fields,
    does: [
      enter(receipt),
      stage('received', { when: equal(form('sound'), true) }),
      stage('questioned', { when: equal(form('sound'), false) }),
    ],
    cite: filed,
  }),
  ...publicationSteps({
    proceeding: 'disclosure',
    facts: ['secrecyChecked', 'minorParty'],
    approved: [moment('publication-spared', { when: not(reads('somebodyPublished')) })],
    withdrawalTerm: true,
    cite: {
      publish: [cite(threeSystemsOpinion, 6, '七个工作日内公开'), cite(penaltyLaw, 48, '依法公开')],
      fault: [
        cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'),
        cite(disclosureRegulation, 41, '信息不准确的，应当更正'),
      ],
      withdraw: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由')],
    },
  }),
  ...subject('公示', deliverySteps({ proceeding: 'disclosure', from: publicationStages.map((s) => s.id) })),
  step({
    id: 'case.archive',
    title: '归档',
    proceeding: 'summary',
    from: ['delivered'],
    to: 'closed',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: archiving.fields,
    does: [enter(archiving)],
    confirm: '案件随即归档，不再接受新的步骤。',
    cite: [
      cite(penaltyLaw, 47, '全过程记录，归档保存'),
      cite(marketProcedure, 70, '有关材料七个工作日内交至部门归档保存'),
    ],
  }),
  ...recordSteps({
    proceeding: 'summary',
    from: ['scene', 'decided', 'delivered', 'passed', 'spared', 'closed'],
    cite: keptOfPenalty,
  }),
]
