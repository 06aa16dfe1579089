import { ceasingSteps } from '../../ceasing/set.ts'
import { reviewSteps } from '../../review/steps.ts'
import { approval } from '../../steps/approval.ts'
import { assignUnit, enter, moment, open, paper } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { actorUnit, form } from '../../words/value.ts'
import {
  announcement,
  consultation,
  consulted,
  decision,
  funds,
  hearing,
  meeting,
  plan,
  project,
  reviewing,
  risk,
  survey,
  unregistered,
} from '../records.ts'
import { art, main, reason, told } from './shared.ts'

const open_ = ['planned'] as const

/** The project: published, argued, heard, assessed and paid for beforehand, then decided (征补条例8–15). */
export const projectSteps: readonly Step[] = [
  ...ceasingSteps({
    ...main,
    from: ['registered', 'planned'],
    to: 'ended',
    paperless: true,
    does: [moment('opinions-public'), moment('ended')],
    cite: [art(8, '确需征收的，作出房屋征收决定')],
  }),
  step({
    ...main,
    id: 'project.register',
    title: '登记征收项目',
    from: [],
    to: 'registered',
    effect: 'constitutive',
    posts: ['handler'],
    fields: project.fields,
    does: [enter(project), assignUnit(actorUnit)],
    cite: [art(8, '公共利益的需要'), art(9, '符合规划和年度计划')],
  }),
  step({
    ...main,
    id: 'plan.draft',
    title: '拟定、修改征收补偿方案',
    from: ['registered', 'planned'],
    to: 'planned',
    effect: 'constitutive',
    posts: ['handler'],
    fields: plan.fields,
    does: [enter(plan)],
    cite: [art(10, '房屋征收部门拟定方案', '第一款'), art(11, '根据意见修改')],
  }),
  told('plan.consult', '公布方案，征求意见', consultation, {
    from: open_,
    does: [enter(consultation), moment('plan-public')],
    cite: [art(10, '论证并公布，征求公众意见不少于三十日', '第二款')],
  }),
  told('opinions.announce', '公布征求意见和修改情况', consulted, {
    from: open_,
    does: [enter(consulted), moment('opinions-public')],
    cite: [art(11, '及时公布征求意见和修改的情况', '第一款')],
  }),
  told('hearing.hold', '举行听证会', hearing, {
    from: open_,
    cite: [art(11, '旧城区改建，多数被征收人认为不符合规定的，组织听证会', '第二款')],
  }),
  told('risk.assess', '社会稳定风险评估', risk, { from: open_, cite: [art(12, '进行社会稳定风险评估', '第一款')] }),
  told('funds.deposit', '补偿费用到位', funds, {
    from: open_,
    cite: [art(12, '足额到位、专户存储、专款专用', '第二款')],
  }),
  told('buildings.settle', '未登记建筑的调查、认定、处理', unregistered, {
    from: open_,
    cite: [art(24, '对未经登记的建筑调查、认定和处理', '第二款')],
  }),
  told('meeting.discuss', '政府常务会议讨论', meeting, {
    from: open_,
    cite: [art(12, '涉及被征收人数量较多的，经政府常务会议讨论决定', '第一款')],
  }),
  ...reviewSteps(reviewing, 'expropriation', ['planned']),
  ...approval({
    ...main,
    matter: 'expropriation',
    about: plan,
    from: ['planned'],
    to: 'decided',
    propose: [reason, must('facts', '认定事项', { is: 'facts', facts: ['expropriationManyAffected'] })],
    approveTitle: '作出房屋征收决定',
    does: {
      approve: [
        enter(decision),
        open('publication', 'due', { what: 'expropriation' }, { as: 'publication-decision' }),
        moment('expropriation-decided'),
        paper('expropriation-decision'),
      ],
    },
    cite: [art(8, '由市、县级人民政府作出征收决定'), art(12, '作出决定前的条件')],
  }),
  told('decision.announce', '公告征收决定', announcement, {
    from: ['decided'],
    does: [enter(announcement), moment('signing-runs')],
    cite: [art(13, '及时公告，载明方案和复议、诉讼权利', '第一款')],
  }),
  step({
    ...main,
    id: 'party.identify',
    title: '登记被征收人',
    from: ['planned', 'decided'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '被征收人', { is: 'party' })],
    does: [],
    cite: [art(2, '房屋所有权人为被征收人'), art(15, '权属的调查登记')],
  }),
  step({
    ...main,
    id: 'house.register',
    title: '调查登记房屋',
    from: ['planned', 'decided'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '被征收人', { is: 'partyRef' }), ...survey.fields],
    does: [
      open('compensation', 'pending', {}, { as: 'compensation-{party}', party: form('party') }),
      enter(survey, {}, { in: 'opened' }),
    ],
    cite: [art(15, '权属、区位、用途、面积的调查登记')],
  }),
]
