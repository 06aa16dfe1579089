import { archiveStep } from '../archive/set.ts'
import { ceasingSteps } from '../ceasing/set.ts'
import { heardSteps } from '../heard/set.ts'
import { inquirySteps } from '../inquiry/set.ts'
import { takenBack } from '../intake/records.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { endExclusionStep, excludeStep } from '../term/set.ts'
import { cite } from '../words/citation.ts'
import { assignUnit, enter, moment, open, paper } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, last } from '../words/value.ts'
import { commencement, decision, exclusion, finding, prolongation, refusal, reviewing, start } from './records.ts'

const main = { proceeding: 'general' } as const
const whileOpen = { ...main, from: ['inquiring', 'found'] } as const
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)
const acts = cite(threeSystemsOpinion, 5, '主动告知执法事由、依据、权利义务')
const notCounted = {
  ...whileOpen,
  clock: 'O03-limit',
  exclusion,
  paper: 'general-exclusion',
  cite: [art(55, '听证、招标、拍卖、检验、鉴定、专家评审和公示的时间不计算，书面告知当事人'), acts],
} as const

/** 启动、调查、告知、决定、送达、公示、归档: what no law gives a procedure of its own (宁夏程序34–55; 指导意见五、六、九、十二). */
export const generalSteps: readonly Step[] = [
  step({
    ...main,
    id: 'matter.start',
    title: '登记事项',
    from: [],
    to: 'registered',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'party' }), ...start.fields],
    does: [enter(start), assignUnit(actorUnit), moment('limit-runs')],
    cite: [art(34, '依职权启动，或者依申请启动'), acts],
  }),
  step({
    ...main,
    id: 'matter.accept',
    title: '受理',
    from: ['registered'],
    to: 'inquiring',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [],
    does: [enter(commencement), paper('general-acceptance')],
    cite: [art(36, '书面申请；口头申请的如实登记'), acts],
  }),
  ...approval({
    ...main,
    matter: 'generalStart',
    about: start,
    from: ['registered'],
    to: 'inquiring',
    propose: [must('reason', '启动的理由', { is: 'longText', max: 5000 })],
    approveTitle: '批准启动',
    does: { approve: [enter(commencement)] },
    cite: [art(35, '依职权启动的，由负责人批准', '第一款'), acts],
  }),
  step({
    ...main,
    id: 'matter.refuse',
    title: '不予受理、不启动',
    from: ['registered'],
    to: 'refused',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: refusal.fields,
    does: [enter(refusal), moment('ended'), paper('general-refusal')],
    cite: [art(37, '非因法定理由不启动的，属于不履行法定职责'), acts],
  }),
  step({
    ...main,
    id: 'party.identify',
    title: '登记其他当事人',
    from: ['registered', 'inquiring', 'found'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '第三人', { is: 'party' })],
    checks: ['besideApplicant'],
    does: [],
    cite: [art(8, '可能影响其合法权益的，书面告知'), acts],
  }),
  step({
    ...main,
    id: 'limit.prolong',
    title: '批准延长办结期限',
    from: ['registered', 'inquiring', 'found'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: prolongation.fields,
    does: [enter(prolongation), moment('limit-moved'), moment('limit-runs')],
    cite: [art(54, '经负责人批准可以延长，并告知理由'), acts],
  }),
  excludeStep(notCounted),
  endExclusionStep(notCounted),
  ...inquirySteps({ ...whileOpen, cite: [art(38, '客观、全面、公正地调查'), acts] }),
  ...heardSteps({
    ...whileOpen,
    cite: {
      tell: [art(8, '书面告知事实、理由、依据和陈述权、申辩权'), acts],
      hear: [art(44, '记录陈述和申辩', '第二款'), acts],
    },
  }),
  step({
    ...whileOpen,
    id: 'finding.conclude',
    title: '提出处理意见',
    to: 'found',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [...finding.fields, must('facts', '认定事项', { is: 'facts', facts: majorFacts })],
    does: [enter(finding)],
    cite: [art(46, '决定应当载明的事项'), acts],
  }),
  ...reviewSteps(reviewing, 'general', ['found']),
  ...approval({
    ...main,
    matter: 'general',
    about: finding,
    from: ['found'],
    to: 'decided',
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '作出决定',
    does: {
      approve: [
        enter(decision, { result: last(finding, 'result') }),
        open('publication', 'due', { what: 'general' }, { as: 'publication-decision' }),
        moment('general-decided'),
        paper('general-decision'),
      ],
    },
    cite: [
      art(45, '由主要负责人或者分管负责人作出'),
      cite(threeSystemsOpinion, 12, '重大执法决定未经法制审核不得作出'),
    ],
  }),
  step({
    ...main,
    id: 'matter.withdraw',
    title: '登记撤回申请',
    from: ['registered', 'inquiring', 'found'],
    to: 'ended',
    effect: 'reported',
    posts: ['handler'],
    fields: takenBack.fields,
    does: [enter(takenBack), moment('ended')],
    cite: [art(36, '书面申请；口头申请的如实登记'), acts],
  }),
  ...ceasingSteps({
    ...main,
    from: ['registered', 'inquiring', 'found'],
    to: 'ended',
    does: [moment('ended')],
    cite: [acts],
  }),
  archiveStep({ ...main, from: ['decided'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    facts: ['secrecyChecked', 'minorParty'],
    cite: { publish: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')] },
  }),
]
