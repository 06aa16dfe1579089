import { inquirySteps } from '../inquiry/set.ts'
import { farmProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { keptOfWork, recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import type { Condition } from '../words/condition.ts'
import { not } from '../words/condition.ts'
import { assignUnit, enter, moment, nameOfficers, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, form, today } from '../words/value.ts'
import { answer, assignment, delayTold, letter, signature } from './records.ts'

const proceeding = 'assistance'
const due = cite(penaltyLaw, 26, '协助事项属于被请求机关职权范围内的，应当依法予以协助')
const inFifteen = cite(marketProcedure, 45, '接到协助调查函之日起十五个工作日内完成', '第二款')
const within: Condition = { equal: [form('within'), { say: true }] }

/** 受理协助调查: received, given to somebody, looked into, answered in its days; what is not ours to do is answered too. */
export const givenSteps: readonly Step[] = [
  step({
    id: 'assistance.receive',
    title: '收到协助调查函',
    proceeding,
    from: [],
    to: 'received',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: letter.fields,
    does: [enter(letter), assignUnit(actorUnit), moment('assistance-asked', { on: form('receivedOn') })],
    cite: [due, inFifteen, cite(farmProcedure, 19, '收到协查函的应当予以协助，及时书面告知结果', '第二款')],
  }),
  step({
    id: 'assistance.assign',
    title: '决定是否协助、指派人员',
    proceeding,
    from: ['received', 'assisting'],
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: assignment.fields,
    does: [
      enter(assignment),
      nameOfficers(form('officers'), { from: today, when: within }),
      stage('assisting', { when: within }),
      stage('declining', { when: not(within) }),
    ],
    cite: [due, inFifteen],
  }),
  ...inquirySteps({ proceeding, from: ['assisting'], cite: [due, inFifteen] }),
  step({
    id: 'assistance.delay',
    title: '告知来函机关延期',
    proceeding,
    from: ['received', 'assisting', 'drafted'],
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: delayTold.fields,
    does: [enter(delayTold), moment('assistance-delay-told')],
    cite: [cite(marketProcedure, 45, '需要延期完成的，在期限届满前告知提出请求的部门', '第二款'), due],
  }),
  step({
    id: 'assistance.draft',
    title: '拟定协助调查复函',
    proceeding,
    from: ['assisting', 'declining'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: answer.fields,
    does: [enter(answer), stage('drafted')],
    cite: [due, inFifteen],
  }),
  step({
    id: 'assistance.return',
    title: '退回协助调查复函',
    proceeding,
    from: ['drafted'],
    to: 'assisting',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    duty: 'return',
    fields: [must('reason', '退回原因和要求', { is: 'longText', max: 2000 })],
    returns: 'assistance.draft',
    cite: [due],
  }),
  step({
    id: 'assistance.sign',
    title: '签发协助调查复函',
    proceeding,
    from: ['drafted'],
    to: 'answered',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    duty: 'approve',
    fields: signature.fields,
    consent: '同意回复。',
    does: [enter(signature), moment('assistance-replied'), paper('assistance-reply')],
    cite: [due, inFifteen, cite(farmProcedure, 19, '及时书面告知协查结果', '第二款')],
  }),
  ...recordSteps({ proceeding, from: ['received', 'assisting', 'declining', 'drafted', 'answered'], cite: keptOfWork }),
]
