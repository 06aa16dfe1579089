import { farmProcedure, housingProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { keptOfWork, recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { among, equal, not } from '../words/condition.ts'
import { assignUnit, enter, moment, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, form, last } from '../words/value.ts'
import {
  askedBelow,
  designationDraft,
  designationDropped,
  designationRequest,
  designationSent,
  designationSignature,
} from './records.ts'

const proceeding = 'designation'
const disputed = cite(penaltyLaw, 25, '协商不成的，报请共同的上一级行政机关指定管辖；也可以直接由其指定', '第二款')
const inSeven = cite(marketProcedure, 16, '收到报送材料之日起七个工作日内确定管辖部门')
const entrusting = cite(marketProcedure, 15, '上级认为必要时，可以将本部门管辖的案件交由下级管辖', '第一款')
const heads = ['unitHead', 'deputyHead', 'agencyHead'] as const
const entrusted = equal(last(designationDraft, 'outcome'), 'entrust')

/** 指定管辖、交办: what the upper agency does, received from below or of its own motion, signed and sent to all concerned. */
export const designationSteps: readonly Step[] = [
  step({
    id: 'designation.receive',
    title: '登记管辖事项',
    proceeding,
    from: [],
    to: 'received',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: designationRequest.fields,
    does: [
      enter(designationRequest),
      assignUnit(actorUnit),
      moment('designation-asked', { on: form('receivedOn'), when: among(form('source'), askedBelow) }),
    ],
    cite: [disputed, inSeven, cite(farmProcedure, 18, '报请指定管辖'), cite(housingProcedure, 6, '报请指定')],
  }),
  step({
    id: 'designation.draft',
    title: '拟定管辖意见',
    proceeding,
    from: ['received'],
    to: 'drafted',
    effect: 'constitutive',
    posts: ['handler'],
    fields: designationDraft.fields,
    does: [enter(designationDraft)],
    cite: [disputed, entrusting, inSeven],
  }),
  step({
    id: 'designation.return',
    title: '退回管辖意见',
    proceeding,
    from: ['drafted'],
    to: 'received',
    effect: 'constitutive',
    posts: heads,
    duty: 'return',
    fields: [must('reason', '退回原因和要求', { is: 'longText', max: 2000 })],
    returns: 'designation.draft',
    cite: [inSeven],
  }),
  step({
    id: 'designation.sign',
    title: '签发通知书',
    proceeding,
    from: ['drafted'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    duty: 'approve',
    fields: designationSignature.fields,
    consent: '同意。',
    does: [
      enter(designationSignature),
      moment('designation-made'),
      paper('designation-notice', { when: not(entrusted) }),
      paper('entrusting-notice', { when: entrusted }),
      stage('signed'),
    ],
    cite: [disputed, inSeven, entrusting],
  }),
  step({
    id: 'designation.send',
    title: '登记通知书送交有关机关',
    proceeding,
    from: ['signed'],
    to: 'told',
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: designationSent.fields,
    does: [enter(designationSent)],
    cite: [inSeven, cite(farmProcedure, 18, '作出指定管辖的书面决定')],
  }),
  step({
    id: 'designation.drop',
    title: '报请撤回',
    proceeding,
    from: ['received', 'drafted'],
    to: 'dropped',
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: designationDropped.fields,
    does: [enter(designationDropped), moment('designation-dropped')],
    cite: [cite(penaltyLaw, 25, '对管辖发生争议的，应当协商解决', '第二款')],
  }),
  ...recordSteps({ proceeding, from: ['received', 'drafted', 'signed', 'told', 'dropped'], cite: keptOfWork }),
]
