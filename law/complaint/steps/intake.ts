import { complaintRules, consumerRules } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { assignUnit, enter, moment, paper } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { actorUnit, form } from '../../words/value.ts'
import { acceptance, complaint, identityProof, identityRequest, referral, refusal, takenBack } from '../records.ts'

const main = { proceeding: 'complaint' } as const

/** 登记、核验身份、分送、受理、不予受理、撤回: until it is taken up or not (投诉举报办法8–17, 41). */
export const complaintIntake: readonly Step[] = [
  step({
    ...main,
    id: 'complaint.register',
    title: '登记投诉',
    from: [],
    to: 'received',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [must('party', '投诉人', { is: 'party' }, '姓名、电话号码、通讯地址'), ...complaint.fields],
    does: [
      enter(complaint),
      assignUnit(actorUnit),
      moment('complaint-received', { on: form('receivedOn') }),
      paper('complaint-form', { each: 'concerned' }),
    ],
    cite: [
      cite(complaintRules, 8, '通过公布的渠道提出'),
      cite(complaintRules, 10, '非书面的，工作人员应当记录', '第二款'),
    ],
  }),
  step({
    ...main,
    id: 'party.identify',
    title: '登记被投诉人',
    from: ['received', 'mediating'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      {
        ...must('party', '被投诉人', { is: 'party' }),
        from: {
          named: complaint.id,
          name: 'respondent',
          address: 'respondentAddress',
          phone: 'respondentPhone',
          role: 'third',
        },
      },
    ],
    checks: ['besideApplicant'],
    does: [],
    cite: [cite(complaintRules, 10, '被投诉人的名称（姓名）、地址', '第一款第二项')],
  }),
  step({
    ...main,
    id: 'complaint.refer',
    title: '分送有处理权限的机关',
    from: ['received'],
    to: 'referred',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: referral.fields,
    does: [enter(referral), moment('complaint-answered'), paper('complaint-referral')],
    cite: [
      cite(complaintRules, 41, '及时分送有处理权限的机关、机构', '第一款'),
      cite(complaintRules, 13, '由实际经营地或者住所地的县级市场监督管理部门处理'),
    ],
  }),
  step({
    ...main,
    id: 'complaint.accept',
    title: '受理投诉',
    from: ['received'],
    to: 'mediating',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      must('facts', '受理条件', {
        is: 'facts',
        facts: ['complaintOurs', 'complaintUnhandled', 'complaintConsumer', 'complaintMaterials'],
      }),
    ],
    does: [
      enter(acceptance),
      moment('complaint-answered'),
      moment('complaint-accepted'),
      paper('complaint-acceptance'),
    ],
    cite: [cite(complaintRules, 15, '收到之日起七个工作日内决定并告知', '第一款')],
  }),
  step({
    ...main,
    id: 'complaint.refuse',
    title: '不予受理投诉',
    from: ['received'],
    to: 'refused',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: refusal.fields,
    does: [enter(refusal), moment('complaint-answered'), paper('complaint-refusal')],
    cite: [cite(complaintRules, 16, '不予受理的情形'), cite(complaintRules, 15, '告知理由和其他解决途径', '第二款')],
  }),
  step({
    ...main,
    id: 'complaint.withdraw',
    title: '登记撤回投诉',
    from: ['received'],
    to: 'takenBack',
    effect: 'reported',
    posts: ['handler'],
    fields: takenBack.fields,
    does: [enter(takenBack), moment('complaint-answered')],
    cite: [cite(complaintRules, 3, '投诉由消费者请求', '第一款')],
  }),
  step({
    ...main,
    id: 'identity.request',
    title: '通知限期提供身份证明材料',
    from: ['received'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: identityRequest.fields,
    does: [enter(identityRequest), paper('identity-request')],
    cite: [
      cite(complaintRules, 10, '为核验身份，可以要求提供身份证明材料', '第三款'),
      cite(consumerRules, 46, '投诉应当提供真实身份信息', '第一款'),
    ],
  }),
  step({
    ...main,
    id: 'identity.prove',
    title: '收到身份证明材料',
    from: ['received'],
    effect: 'reported',
    posts: ['handler'],
    fields: identityProof.fields,
    does: [enter(identityProof)],
    cite: [cite(complaintRules, 10, '为核验身份，可以要求提供身份证明材料', '第三款')],
  }),
]
