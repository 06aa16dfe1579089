import { archiveStep } from '../archive/set.ts'
import { inquirySteps } from '../inquiry/set.ts'
import { intakeSteps } from '../intake/steps.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { disclosureRegulation, threeSystemsOpinion, workInjuryRegulation, workInjuryRules } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { cite } from '../words/citation.ts'
import { equal, not } from '../words/condition.ts'
import { enter, moment, open, paper, pause, resume } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { form, last } from '../words/value.ts'
import {
  application,
  decision,
  finding,
  proof,
  proofNotice,
  rejection,
  resumption,
  reviewing,
  suspension,
} from './records.ts'

const main = { proceeding: 'confirmation' } as const
const whileOpen = { ...main, from: ['examining', 'examined'] } as const
const whileHeld = { ...main, from: ['examining', 'suspended', 'examined'] } as const
const isRefused = equal(last(finding, 'outcome'), 'refuse')
const party = must('party', '哪一方', { is: 'partyRef' })
const awaiting = '等待司法机关或者有关行政主管部门的结论'

/** 工伤认定, from the application to its papers in both hands (工伤条例17–20). */
export const confirmationSteps: readonly Step[] = [
  ...intakeSteps({
    ...main,
    application,
    rejection,
    applicant: must('applicant', '申请人', { is: 'party' }),
    accept: ['applicationOurs', 'applicationComplete', 'injuryClear'],
    papers: {
      request: paper('injury-request'),
      acceptance: paper('injury-acceptance'),
      rejection: [paper('injury-rejection')],
    },
    receiptTerm: true,
    open: ['examining', 'suspended', 'examined'],
    cite: {
      receive: [
        cite(workInjuryRegulation, 17, '用人单位，职工、近亲属、工会组织申请'),
        cite(workInjuryRegulation, 18, '材料'),
      ],
      accept: [cite(workInjuryRegulation, 18, '按照要求补正材料后应当受理', '第三款')],
      request: [cite(workInjuryRegulation, 18, '一次性书面告知需要补正的全部材料', '第三款')],
      supplement: [cite(workInjuryRegulation, 18, '补正材料后应当受理', '第三款')],
      reject: [cite(workInjuryRegulation, 55, '对不予受理的决定不服的，可以复议、诉讼', '第一项')],
      withdraw: [cite(workInjuryRegulation, 17, '由申请人提出申请')],
    },
  }),
  step({
    ...main,
    id: 'party.identify',
    title: '登记用人单位、职工等另一方',
    from: ['received', 'examining', 'examined'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '用人单位、职工等另一方', { is: 'party' })],
    checks: ['besideApplicant'],
    does: [],
    cite: [cite(workInjuryRegulation, 20, '书面通知职工或者其近亲属和所在单位', '第一款')],
  }),
  // While another organ's word is waited for (20第三款) only the term stands still: what arrives is entered on its day.
  ...inquirySteps({
    ...whileHeld,
    cite: [cite(workInjuryRegulation, 19, '根据审核需要可以调查核实，有关各方应当协助', '第一款')],
  }),
  step({
    ...whileHeld,
    id: 'proof.ask',
    title: '告知用人单位举证',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [party, ...proofNotice.fields],
    does: [
      enter(proofNotice, {}, { party: form('party') }),
      paper('injury-proof', { party: form('party') }),
      open(
        'service',
        'pending',
        { document: 'injury-proof', notice: last(proofNotice, 'no') },
        { party: form('party'), as: 'service-proof{notice}-{party}' },
      ),
    ],
    cite: [
      cite(workInjuryRegulation, 19, '用人单位不认为是工伤的，由其承担举证责任', '第二款'),
      cite(workInjuryRules, 17, '用人单位拒不举证的，可以根据职工提供的证据或者调查取得的证据认定'),
    ],
  }),
  step({
    ...whileHeld,
    id: 'proof.receive',
    title: '登记意见和证据',
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...proof.fields],
    does: [enter(proof, {}, { party: form('party') })],
    cite: [cite(workInjuryRegulation, 19, '用人单位承担举证责任', '第二款')],
  }),
  step({
    ...whileOpen,
    id: 'finding.suspend',
    title: '中止认定',
    to: 'suspended',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: suspension.fields,
    does: [
      enter(suspension),
      pause('O09', awaiting, { because: form('organ') }),
      pause('O09-clear', awaiting, { because: form('organ') }),
      paper('injury-suspension'),
    ],
    cite: [cite(workInjuryRegulation, 20, '需要以司法机关或者有关主管部门的结论为依据的，时限中止', '第三款')],
  }),
  step({
    ...main,
    id: 'finding.resume',
    title: '收到结论，恢复认定',
    from: ['suspended'],
    to: 'examining',
    effect: 'reported',
    posts: ['handler'],
    fields: resumption.fields,
    does: [enter(resumption), resume('O09'), resume('O09-clear')],
    cite: [cite(workInjuryRegulation, 20, '尚未作出结论期间时限中止', '第三款')],
  }),
  step({
    ...whileOpen,
    id: 'finding.conclude',
    title: '提出认定意见',
    to: 'examined',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      ...finding.fields,
      must('facts', '认定事项', {
        is: 'facts',
        facts: ['injuryExcluded', 'injuryDisputed', ...majorFacts],
      }),
    ],
    does: [enter(finding)],
    cite: [
      cite(workInjuryRegulation, 14, '应当认定为工伤的情形'),
      cite(workInjuryRegulation, 15, '视同工伤的情形'),
      cite(workInjuryRegulation, 16, '不得认定的情形'),
    ],
  }),
  ...reviewSteps(reviewing, 'confirmation', ['examined']),
  ...approval({
    ...main,
    matter: 'confirmation',
    about: finding,
    from: ['examined'],
    to: 'decided',
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '作出工伤认定决定',
    does: {
      approve: [
        enter(decision, { outcome: last(finding, 'outcome') }),
        open('publication', 'due', { what: 'confirmation' }, { as: 'publication-decision' }),
        moment('injury-decided'),
        moment('injury-to-serve', { each: 'concerned' }),
        paper('injury-decision', { when: not(isRefused) }),
        paper('injury-refusal', { when: isRefused }),
      ],
    },
    cite: [cite(workInjuryRegulation, 20, '作出工伤认定的决定', '第一款')],
  }),
  archiveStep({ ...main, from: ['decided'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    facts: ['secrecyChecked'],
    cite: {
      publish: [
        cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
        cite(disclosureRegulation, 15, '涉及个人隐私的不得公开'),
      ],
    },
  }),
]
