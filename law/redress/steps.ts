import { stateCompensationLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { equal } from '../words/condition.ts'
import { enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import type { Stage } from '../words/procedure.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, form } from '../words/value.ts'
import { draftOf, isGranted } from './conditions.ts'
import {
  claim,
  claimRequest,
  consultation,
  recourse,
  redressAsked,
  redressDecision,
  redressDraft,
  redressPaid,
  redressServed,
  redressSubmitted,
} from './records.ts'

const art = (article: number, gist: string, paragraph?: string) => cite(stateCompensationLaw, article, gist, paragraph)
const here = { proceeding: 'redress' } as const
const theirs = { party: about('party') } as const
const told = { ...here, effect: 'reported', posts: ['handler', 'legalHead'] } as const
const heads = { ...here, effect: 'constitutive', posts: ['deputyHead', 'agencyHead'] } as const
const enters = (kind: RecordKind) => enter(kind, {}, theirs)

export const redressStages: readonly Stage[] = [
  { id: 'received', title: '待决定', waits: { post: 'handler', what: '听取意见，拟定赔偿意见' } },
  { id: 'drafted', title: '待签发', waits: { post: 'agencyHead', what: '决定是否赔偿' } },
  { id: 'granted', title: '待支付', waits: { post: 'handler', what: '送达赔偿决定，办理支付' } },
  {
    id: 'refused',
    title: '不予赔偿',
    aside: true,
    waits: { post: 'handler', what: '送达不予赔偿的通知', beside: true },
  },
  { id: 'paid', title: '待追偿', waits: { post: 'agencyHead', what: '决定是否追偿' } },
  { id: 'ended', title: '办结' },
]

interface Of {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
}

/** 国家赔偿: asked of the agency first, heard, decided in two months, paid out of the budget, and recovered of who is to blame (国赔法9–16, 37). */
const steps = ({ proceeding, from }: Of): readonly Step[] => [
  step({
    ...told,
    id: 'redress.receive',
    title: '收到国家赔偿申请',
    proceeding,
    from,
    fields: [must('party', '受害的当事人', { is: 'partyRef' }), ...claim.fields],
    does: [
      open('redress', 'received', {}, { party: form('party') }),
      enter(claim, {}, { party: form('party'), in: 'opened' }),
      moment('redress-received', { on: form('receivedOn') }),
      paper('redress-receipt', { party: form('party') }),
    ],
    cite: [
      art(9, '赔偿请求人应当先向赔偿义务机关提出', '第二款'),
      art(12, '申请书载明的事项；口头申请记入笔录；出具注明收讫日期的凭证'),
    ],
  }),
  step({
    ...told,
    id: 'redress.request',
    title: '一次性告知补正',
    from: ['received'],
    fields: claimRequest.fields,
    does: [enters(claimRequest), moment('redress-complete'), paper('redress-request', theirs)],
    cite: [art(12, '当场或者在五日内一次性告知需要补正的全部内容', '第四款')],
  }),
  step({
    ...told,
    id: 'redress.hear',
    title: '听取意见、协商',
    from: ['received', 'drafted'],
    fields: consultation.fields,
    does: [enters(consultation), stage('received')],
    cite: [art(13, '充分听取意见，可以就方式、项目和数额协商', '第一款')],
  }),
  step({
    ...told,
    id: 'redress.draft',
    title: '拟定赔偿意见',
    from: ['received', 'drafted'],
    to: 'drafted',
    effect: 'constitutive',
    fields: redressDraft.fields,
    does: [enters(redressDraft)],
    cite: [art(32, '以支付赔偿金为主要方式；能够返还、恢复原状的予以返还、恢复'), art(36, '财产损害的赔偿')],
  }),
  step({
    ...heads,
    id: 'redress.decide',
    title: '决定是否赔偿',
    from: ['drafted'],
    duty: 'approve',
    fields: redressDecision.fields,
    confirm: '决定书随即制作，十日内送达赔偿请求人。',
    does: [
      enter(redressDecision, { outcome: draftOf('outcome'), amount: draftOf('amount') }, theirs),
      moment('redress-decided'),
      moment('redress-complete'),
      stage('granted', { when: isGranted }),
      stage('refused', { when: equal(draftOf('outcome'), 'refuse') }),
      paper('redress-decision', { when: isGranted, ...theirs }),
      paper('redress-refusal', { when: equal(draftOf('outcome'), 'refuse'), ...theirs }),
    ],
    cite: [
      art(13, '自收到申请之日起两个月内作出是否赔偿的决定', '第一款'),
      art(13, '不予赔偿的，书面通知并说明理由', '第三款'),
    ],
  }),
  step({
    ...told,
    id: 'redress.serve',
    title: '送达赔偿决定',
    from: ['granted', 'refused'],
    fields: redressServed.fields,
    does: [
      enters(redressServed),
      moment('redress-served'),
      stage('ended', { when: equal(draftOf('outcome'), 'refuse') }),
    ],
    cite: [art(13, '自作出决定之日起十日内送达', '第二款')],
  }),
  step({
    ...told,
    id: 'redress.ask',
    title: '收到支付赔偿金的申请',
    from: ['granted'],
    fields: redressAsked.fields,
    does: [enters(redressAsked), moment('redress-asked')],
    cite: [art(37, '凭生效的决定书、判决书、调解书申请支付', '第二款')],
  }),
  step({
    ...told,
    id: 'redress.submit',
    title: '向财政部门提出支付申请',
    from: ['granted'],
    fields: redressSubmitted.fields,
    does: [enters(redressSubmitted), moment('redress-submitted')],
    cite: [art(37, '七日内向财政部门提出支付申请', '第三款')],
  }),
  step({
    ...told,
    id: 'redress.pay',
    title: '登记赔偿完毕',
    from: ['granted'],
    to: 'paid',
    fields: redressPaid.fields,
    does: [enters(redressPaid), moment('redress-paid')],
    cite: [art(37, '财政部门十五日内支付赔偿金', '第三款'), art(32, '返还财产或者恢复原状', '第二款')],
  }),
  step({
    ...heads,
    id: 'redress.recover',
    title: '决定是否追偿',
    from: ['paid'],
    to: 'ended',
    duty: 'approve',
    fields: recourse.fields,
    does: [enter(recourse)],
    cite: [art(16, '责令有故意或者重大过失的工作人员承担部分或者全部赔偿费用', '第一款')],
  }),
]

export const redressSteps: typeof steps = (...of) => subject('国家赔偿', steps(...of))
