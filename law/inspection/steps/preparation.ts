import { recusalOver, recusalSteps, replaced } from '../../recusal/steps.ts'
import { businessRules, inspectionOpinion, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, not, some } from '../../words/condition.ts'
import { assignUnit, enter, nameOfficers, paper, stage } from '../../words/does.ts'
import { choice, must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { actorUnit, form, put, today } from '../../words/value.ts'
import { isOnsite } from '../conditions.ts'
import { authorisation, cancellation, inquiry, noticeShown, plan, sample, task, visit } from '../records.ts'

const main = { proceeding: 'inspection' } as const
/** Nobody reviews and nobody is heard here. */
const inspectionRole = must(
  'role',
  '在本次检查中的身份',
  choice(
    ['investigator', '检查人员'],
    ['appraiser', '检测、鉴定人员'],
    ['deputy', '其他负责人'],
    ['head', '主要负责人'],
  ),
)
const heads = ['unitHead', 'deputyHead', 'agencyHead'] as const
/** An urgent one has been out before it was approved: what was seen is not seen again. */
const wasOut = some(entries(visit))

/** From the task to the door: source, plan, approval, notice, recusal (国办发〔2024〕54号 3–5; 营商条例54). */
export const preparationSteps: readonly Step[] = [
  step({
    ...main,
    id: 'task.register',
    title: '登记检查任务',
    from: [],
    to: 'registered',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      must('party', '被检查人', { is: 'party' }),
      ...task.fields.map((f) => {
        if (f.id === 'draw') return { ...f, when: { field: 'source', in: ['random'] } }
        return f.id === 'urgency' ? { ...f, when: { field: 'urgent', in: ['true'] } } : f
      }),
    ],
    does: [enter(task), assignUnit(actorUnit)],
    cite: [
      cite(businessRules, 54, '随机抽查；通过投诉举报、转办交办、数据监测等发现的问题，有针对性地检查'),
      cite(inspectionOpinion, 3, '按照公布的行政检查事项检查'),
    ],
  }),
  ...approval({
    proceeding: 'inspection',
    matter: 'inspection',
    from: ['registered'],
    propose: [
      ...plan.fields.map((f) => {
        if (f.id === 'jointWith') return { ...f, when: { field: 'together', in: ['joint'] } }
        return f.id === 'apartReason' ? { ...f, when: { field: 'together', in: ['apart'] } } : f
      }),
      must('facts', '检查前认定', { is: 'facts', facts: ['inspectionListed', 'inspectionOnsiteNeeded'] }),
    ],
    approveTitle: '批准行政检查',
    does: {
      propose: [enter(plan)],
      approve: [
        enter(authorisation),
        nameOfficers(put('officers'), { from: today }),
        paper('inspection-notice'),
        stage('approved', { when: all(isOnsite, not(wasOut)) }),
        stage('desk', { when: not(isOnsite) }),
        stage('inspected', { when: wasOut }),
      ],
    },
    cite: [
      cite(inspectionOpinion, 5, '检查前制定方案并报负责人批准；情况紧急、当场实施的，及时报告并补办手续'),
      cite(inspectionOpinion, 2, '由具备资格、取得执法证件的人员检查'),
    ],
  }),
  step({
    ...main,
    id: 'task.cancel',
    title: '终止检查任务',
    from: ['registered', 'approved', 'desk'],
    to: 'ended',
    effect: 'constitutive',
    posts: heads,
    fields: cancellation.fields,
    does: [enter(cancellation), recusalOver()],
    cite: [cite(inspectionOpinion, 4, '能合并的合并，不必入企的不入企')],
  }),
  step({
    ...main,
    id: 'notice.show',
    title: '出示、送达检查通知书',
    from: ['approved', 'desk', 'inspected'],
    effect: 'reported',
    posts: ['handler'],
    fields: noticeShown.fields,
    does: [enter(noticeShown)],
    cite: [cite(threeSystemsOpinion, 5, '出具行政执法文书，主动告知执法事由、依据、权利义务')],
  }),
  step({
    ...main,
    id: 'officers.change',
    title: '更换检查人员',
    from: ['approved', 'desk', 'inspected', 'correcting', 'rechecked'],
    effect: 'constitutive',
    posts: heads,
    fields: [
      must('officers', '此后的检查人员', { is: 'officers', min: 2 }, '写全：留任的和接替的'),
      must('reason', '更换的原因', { is: 'longText', max: 1000 }),
    ],
    does: [nameOfficers(form('officers'), { from: today }), replaced],
    cite: [cite(inspectionOpinion, 2, '由取得执法证件的人员检查'), cite(inspectionOpinion, 5, '按批准的方案检查')],
  }),
  ...recusalSteps({
    proceeding: 'inspection',
    from: ['approved', 'desk', 'inspected', 'correcting', 'rechecked'],
    evidence: [visit, inquiry, sample],
    role: inspectionRole,
  }),
]
