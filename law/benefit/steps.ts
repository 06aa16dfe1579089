import { archiveStep } from '../archive/set.ts'
import { inquirySteps } from '../inquiry/set.ts'
import { intakeSteps } from '../intake/steps.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { ningxiaProcedure, socialRelief, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { extendStep } from '../term/set.ts'
import { cite } from '../words/citation.ts'
import { equal, filled, not } from '../words/condition.ts'
import { enter, moment, open, paper, pause } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { form, last } from '../words/value.ts'
import { payingSteps } from './paying.ts'
import {
  application,
  decision,
  finding,
  objection,
  rejection,
  reviewing,
  villageNotice,
  villageResult,
} from './records.ts'

const main = { proceeding: 'benefit' } as const
const whileOpen = { ...main, from: ['examining', 'examined'] } as const
const isGranted = equal(last(finding, 'outcome'), 'grant')
const item = (gist: string, which: string) => cite(socialRelief, 11, gist, which)
const received = item('向乡镇人民政府、街道办事处书面申请', '第一项')
const checked = item('调查核实，提出初审意见，公示后报批', '第二项')
const decided = item('符合的批准并公布；不符合的不予批准，书面说明理由', '第三项')

/** 申请、入户核查、初审、公示、审批 (救助办法11). */
export const benefitSteps: readonly Step[] = [
  ...intakeSteps({
    ...main,
    application,
    rejection,
    applicant: must('applicant', '申请人', { is: 'party' }),
    accept: ['applicationOurs', 'reliefComplete'],
    papers: {
      request: paper('relief-request'),
      acceptance: paper('relief-acceptance'),
      rejection: [paper('relief-rejection')],
    },
    open: ['examining', 'examined'],
    cite: {
      receive: [received],
      accept: [received, cite(socialRelief, 60, '统一受理窗口，及时受理、转办', '第二款')],
      request: [received],
      supplement: [received],
      reject: [cite(socialRelief, 60, '及时办理或者转交其他部门', '第一款')],
      withdraw: [received],
    },
  }),
  ...inquirySteps({ ...whileOpen, cite: [checked, cite(socialRelief, 59, '查阅资料，询问有关单位、个人')] }),
  extendStep({
    ...whileOpen,
    clock: 'O02-benefit',
    by: 'O02.extension',
    posts: ['deputyHead', 'agencyHead'],
    cite: [cite(ningxiaProcedure, 54, '经负责人批准可以延长十日，并告知理由', '第四款')],
  }),
  step({
    ...whileOpen,
    id: 'finding.conclude',
    title: '提出初审意见',
    to: 'examined',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [...finding.fields, must('facts', '审查认定', { is: 'facts', facts: ['reliefMet', ...majorFacts] })],
    does: [enter(finding)],
    cite: [checked, cite(socialRelief, 9, '人均收入低于标准且符合财产状况规定')],
  }),
  step({
    ...main,
    id: 'village.notify',
    title: '在村、社区公示',
    from: ['examined'],
    effect: 'reported',
    posts: ['handler'],
    fields: villageNotice.fields,
    does: [enter(villageNotice), pause('O02-benefit', '公示', { to: form('until') })],
    cite: [checked, cite(socialRelief, 61, '除应当公示的以外，个人信息保密')],
  }),
  step({
    ...whileOpen,
    id: 'objection.record',
    title: '登记群众异议',
    effect: 'reported',
    posts: ['handler'],
    fields: objection.fields,
    does: [enter(objection)],
    cite: [checked],
  }),
  ...reviewSteps(reviewing, 'benefit', ['examined']),
  ...approval({
    ...main,
    matter: 'relief',
    about: finding,
    from: ['examined'],
    to: 'decided',
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approve: decision.fields,
    approveTitle: '审批救助申请',
    does: {
      approve: [
        enter(decision, { outcome: last(finding, 'outcome'), amount: last(finding, 'amount') }),
        open('publication', 'due', { what: 'decision' }, { as: 'publication-decision' }),
        moment('relief-decided'),
        moment('relief-public'),
        open('paying', 'paying', {}, { as: 'paying', when: isGranted }),
        moment('relief-runs', { when: filled(form('recheckBy')) }),
        paper('relief-grant', { when: isGranted }),
        paper('relief-refusal', { when: not(isGranted) }),
      ],
    },
    cite: [decided],
  }),
  step({
    ...main,
    id: 'village.announce',
    title: '在村、社区公布',
    from: ['decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: villageResult.fields,
    does: [enter(villageResult)],
    cite: [decided],
  }),
  archiveStep({ ...main, from: ['decided'], to: 'archived' }),
  ...payingSteps,
  ...publicationSteps({
    proceeding: 'publication',
    facts: ['secrecyChecked'],
    cite: {
      publish: [
        cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
        cite(socialRelief, 61, '个人信息应当保密'),
      ],
    },
  }),
]
