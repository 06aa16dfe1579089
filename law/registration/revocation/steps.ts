import { archiveStep } from '../../archive/set.ts'
import { heardSteps } from '../../heard/set.ts'
import { inquirySteps } from '../../inquiry/set.ts'
import { intakeSteps } from '../../intake/steps.ts'
import { publicationSteps } from '../../publication/steps.ts'
import { majorFacts } from '../../review/gates.ts'
import { reviewSteps } from '../../review/steps.ts'
import { registrationRegulation, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { equal, not } from '../../words/condition.ts'
import { enter, moment, open, paper, pause } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { last, plus, today } from '../../words/value.ts'
import {
  application,
  decision,
  finding,
  objection,
  objectionAnswer,
  publicity,
  rejection,
  restoration,
  restorationReviewing,
  reviewing,
} from './records.ts'

const main = { proceeding: 'revocation' } as const
const whileOpen = { ...main, from: ['examining', 'examined'] } as const
const isKept = equal(last(finding, 'outcome'), 'keep')
const article40 = cite(registrationRegulation, 40, '受虚假登记影响的可以申请撤销', '第一款')
const inquired = cite(registrationRegulation, 40, '受理后及时调查；认定虚假的应当撤销', '第二款')

/** 撤销虚假登记, and putting right a revocation that was wrong (登记条例40–42). */
export const revocationSteps: readonly Step[] = [
  ...intakeSteps({
    ...main,
    application,
    rejection,
    applicant: must('applicant', '申请人', { is: 'party' }),
    accept: ['applicationOurs', 'revocationAffected'],
    papers: {
      request: paper('revocation-request'),
      acceptance: paper('revocation-acceptance'),
      rejection: [paper('revocation-rejection')],
    },
    open: ['examining', 'examined'],
    cite: {
      receive: [article40],
      accept: [cite(registrationRegulation, 40, '登记机关受理申请', '第二款')],
      request: [article40],
      supplement: [article40],
      reject: [article40],
      withdraw: [article40],
    },
  }),
  step({
    ...main,
    id: 'party.identify',
    title: '登记被申请撤销登记的市场主体',
    from: ['received', 'examining', 'examined'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '相关市场主体和人员', { is: 'party' })],
    checks: ['besideApplicant'],
    does: [],
    cite: [cite(registrationRegulation, 40, '相关市场主体和人员', '第二款')],
  }),
  ...inquirySteps({ ...whileOpen, cite: [inquired] }),
  step({
    ...whileOpen,
    id: 'falsehood.publicise',
    title: '公示登记时间、登记事项',
    effect: 'reported',
    posts: ['handler'],
    fields: publicity.fields,
    does: [
      enter(publicity),
      moment('falsehood-public'),
      pause('O02-revocation', '公示', { to: plus(today, 'O07.publicity') }),
    ],
    cite: [cite(registrationRegulation, 40, '无法联系或者拒不配合的，公示四十五日', '第二款')],
  }),
  step({
    ...whileOpen,
    id: 'objection.record',
    title: '登记异议',
    effect: 'reported',
    posts: ['handler'],
    fields: objection.fields,
    does: [enter(objection)],
    cite: [cite(registrationRegulation, 40, '公示期内没有提出异议的，可以撤销', '第二款')],
  }),
  step({
    ...whileOpen,
    id: 'objection.answer',
    title: '答复异议',
    effect: 'reported',
    posts: ['handler'],
    fields: objectionAnswer.fields,
    does: [enter(objectionAnswer)],
    cite: [inquired, cite(registrationRegulation, 40, '公示期内没有提出异议的，可以撤销', '第二款')],
  }),
  ...heardSteps({
    ...main,
    // Also before a revocation is undone: whose name was used is told first.
    from: [...whileOpen.from, 'decided', 'archived'],
    cite: { tell: [inquired], hear: [inquired] },
  }),
  step({
    ...whileOpen,
    id: 'finding.conclude',
    title: '提出调查结论',
    to: 'examined',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      ...finding.fields,
      must('facts', '调查认定', { is: 'facts', facts: ['falseRegistration', 'registrantReached', ...majorFacts] }),
    ],
    does: [enter(finding)],
    cite: [inquired, cite(registrationRegulation, 41, '可以不予撤销的情形')],
  }),
  ...reviewSteps(reviewing, 'revocation', ['examined']),
  ...approval({
    ...main,
    matter: 'revocation',
    about: finding,
    from: ['examined'],
    to: 'decided',
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '作出撤销登记的决定',
    does: {
      approve: [
        enter(decision, { outcome: last(finding, 'outcome') }),
        open('publication', 'due', { what: 'revocation' }, { as: 'publication-decision' }),
        moment('revocation-decided'),
        paper('revocation-decision', { when: not(isKept) }),
        paper('revocation-refusal', { when: isKept }),
      ],
    },
    cite: [inquired, cite(registrationRegulation, 41, '可以不予撤销的情形')],
  }),
  ...restorationReviewing.steps,
  step({
    ...main,
    id: 'revocation.restore',
    title: '撤销错误的决定，恢复登记',
    from: ['decided', 'archived'],
    to: 'decided',
    effect: 'constitutive',
    posts: ['agencyHead'],
    fields: restoration.fields,
    confirm: '原登记状态即行恢复，并向社会公示。',
    does: [
      enter(restoration),
      open('publication', 'due', { what: 'restoration' }, { as: 'publication-restoration' }),
      moment('revocation-decided'),
      paper('revocation-restored'),
    ],
    cite: [cite(registrationRegulation, 42, '撤销登记决定错误的，恢复原登记状态并公示')],
  }),
  archiveStep({ ...main, from: ['decided'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { why: last(finding, 'found') },
    facts: ['secrecyChecked', 'minorParty'],
    cite: {
      publish: [
        cite(registrationRegulation, 40, '撤销登记的情况应当公示', '第三款'),
        cite(threeSystemsOpinion, 6, '执法决定二十个工作日内公开'),
      ],
    },
  }),
]
