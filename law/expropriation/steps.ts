import { publicationSteps } from '../publication/steps.ts'
import { reviewSteps } from '../review/steps.ts'
import { coercionLaw, expropriationRegulation, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { cite } from '../words/citation.ts'
import { assignUnit, enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import type { RecordKind } from '../words/record.ts'
import { type Step, step } from '../words/step.ts'
import { about, actorUnit, form, last } from '../words/value.ts'
import {
  agreement,
  announcement,
  appraisal,
  appraisalObjection,
  appraisalTold,
  closing,
  compensationDecision,
  compensationPublic,
  consultation,
  consulted,
  court,
  decision,
  funds,
  hearing,
  meeting,
  move,
  moveAnswer,
  moveDemand,
  payment,
  plan,
  project,
  proposal,
  reviewing,
  risk,
  survey,
  unregistered,
} from './records.ts'

const main = { proceeding: 'expropriation' } as const
const house = { proceeding: 'compensation' } as const
const art = (article: number, gist: string, paragraph?: string) =>
  cite(expropriationRegulation, article, gist, paragraph)
const reason = must('reason', '呈批意见', { is: 'longText', max: 5000 })

const told = (id: string, title: string, kind: RecordKind, more: Partial<Step> & Pick<Step, 'from' | 'cite'>): Step =>
  step({
    ...main,
    id,
    title,
    effect: 'reported',
    posts: ['handler'],
    fields: kind.fields,
    does: [enter(kind)],
    ...more,
  })
const ofHouse = (
  id: string,
  title: string,
  kind: RecordKind,
  more: Partial<Step> & Pick<Step, 'from' | 'cite'>,
): Step => told(id, title, kind, { ...house, does: [enter(kind, {}, { party: about('party') })], ...more })
const open_ = ['planned'] as const

/** 房屋征收: published, argued, heard, assessed, paid for beforehand; then each house by itself (征补条例8–29). */
export const expropriationSteps: readonly Step[] = [
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
  step({
    ...house,
    id: 'appraisal.record',
    title: '登记评估结果',
    from: ['pending'],
    effect: 'reported',
    posts: ['handler'],
    fields: appraisal.fields,
    does: [enter(appraisal, {}, { party: about('party') })],
    cite: [art(19, '评估确定价值'), art(20, '评估机构由被征收人选定')],
  }),
  ofHouse('appraisal.tell', '送达评估报告', appraisalTold, {
    from: ['pending'],
    cite: [art(19, '对评估价值有异议的，可以申请复核评估、鉴定', '第二款')],
  }),
  ofHouse('appraisal.object', '登记对评估价值的异议', appraisalObjection, {
    from: ['pending'],
    cite: [art(19, '申请复核评估；对复核结果有异议的申请鉴定', '第二款')],
  }),
  step({
    ...house,
    id: 'agreement.sign',
    title: '订立补偿协议',
    from: ['pending'],
    to: 'settled',
    effect: 'reported',
    posts: ['handler'],
    fields: agreement.fields,
    does: [enter(agreement, {}, { party: about('party') })],
    cite: [art(25, '补偿协议的事项', '第一款'), art(21, '可以选择货币补偿或者产权调换', '第一款')],
  }),
  step({
    ...house,
    id: 'compensation.draft',
    title: '提出补偿决定意见',
    from: ['pending'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: proposal.fields,
    does: [enter(proposal, {}, { party: about('party') })],
    cite: [art(26, '达不成协议或者所有权人不明确的，报请作出补偿决定', '第一款')],
  }),
  ...approval({
    ...house,
    matter: 'compensation',
    about: proposal,
    from: ['pending'],
    to: 'settled',
    propose: [reason],
    approveTitle: '作出补偿决定',
    does: {
      approve: [
        enter(
          compensationDecision,
          { amount: last(proposal, 'amount'), moveBy: last(proposal, 'moveBy') },
          { party: about('party') },
        ),
        paper('compensation-decision'),
        open(
          'service',
          'pending',
          { document: 'compensation-decision' },
          { party: about('party'), as: 'service-compensation-{party}' },
        ),
      ],
    },
    cite: [art(26, '按照方案作出补偿决定，在征收范围内公告')],
  }),
  ofHouse('compensation.announce', '公告补偿决定', compensationPublic, {
    from: ['settled', 'paid'],
    cite: [art(26, '作出补偿决定，并在房屋征收范围内予以公告', '第一款')],
  }),
  step({
    ...house,
    id: 'compensation.pay',
    title: '支付补偿',
    from: ['settled'],
    to: 'paid',
    effect: 'reported',
    posts: ['handler'],
    fields: payment.fields,
    does: [enter(payment, {}, { party: about('party') })],
    cite: [art(27, '先补偿、后搬迁', '第一款')],
  }),
  step({
    ...house,
    id: 'move.demand',
    title: '催告搬迁',
    from: ['paid'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: moveDemand.fields,
    does: [
      enter(moveDemand, {}, { party: about('party') }),
      paper('move-demand'),
      open('service', 'pending', { document: 'move-demand' }, { party: about('party'), as: 'service-demand-{party}' }),
    ],
    cite: [
      cite(coercionLaw, 54, '申请人民法院强制执行前，应当催告当事人履行义务'),
      cite(coercionLaw, 35, '书面催告，载明期限、方式、陈述权和申辩权'),
    ],
  }),
  ofHouse('move.answer', '登记对催告的陈述、申辩', moveAnswer, {
    from: ['paid'],
    cite: [cite(coercionLaw, 36, '充分听取当事人的意见，记录、复核；成立的，应当采纳')],
  }),
  step({
    ...house,
    id: 'court.apply',
    title: '申请法院强制执行',
    from: ['paid'],
    to: 'court',
    effect: 'reported',
    posts: ['handler'],
    fields: court.fields,
    does: [enter(court, {}, { party: about('party') })],
    cite: [art(28, '不复议、不起诉又不搬迁的，申请人民法院强制执行')],
  }),
  step({
    ...house,
    id: 'move.record',
    title: '登记搬迁',
    from: ['settled', 'paid', 'court'],
    to: 'moved',
    effect: 'reported',
    posts: ['handler'],
    fields: move.fields,
    does: [
      enter(move, {}, { party: about('party') }),
      // Who has left is demanded nothing of any more.
      stage('lapsed', {
        of: 'service',
        about: { document: { say: 'move-demand' }, party: about('party') },
        from: ['pending', 'posted'],
      }),
    ],
    cite: [art(27, '先补偿、后搬迁；不得以暴力、威胁等方式迫使搬迁')],
  }),
  step({
    ...main,
    id: 'project.close',
    title: '办结归档',
    from: ['decided'],
    to: 'closed',
    effect: 'constitutive',
    posts: ['handler'],
    fields: closing.fields,
    does: [enter(closing), moment('expropriation-closed')],
    cite: [art(29, '建立补偿档案，公布分户补偿情况', '第一款')],
  }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { what: last(project, 'matter'), why: last(project, 'plans') },
    facts: ['secrecyChecked'],
    cite: {
      publish: [
        cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
        art(13, '征收决定应当公告', '第一款'),
      ],
    },
  }),
]
