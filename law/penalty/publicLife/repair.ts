import { marketCreditRepair, marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import { equal, not } from '../../words/condition.ts'
import { enter, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { ifGiven, paragraph } from '../../words/paper.ts'
import type { Stage } from '../../words/procedure.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { form, last, today } from '../../words/value.ts'
import {
  pageEnding,
  repairAcceptance,
  repairApplication,
  repairCheck,
  repairDecision,
  repairOpinion,
  repairRejection,
  repairRequest,
  repairSupplement,
} from './records.ts'

const art = (article: number, gist: string, paragraph?: string) => cite(marketCreditRepair, article, gist, paragraph)
const isGranted = equal(last(repairOpinion, 'grant'), true)
const heads = ['deputyHead', 'agencyHead'] as const
const repair = { proceeding: 'repair' } as const

/** 申请、受理、核实、决定、停止公示 (信用修复办法14–18): beside the page, which stays up until the publisher takes it down. */
export const repairSteps: readonly Step[] = subject('信用修复', [
  step({
    id: 'repair.apply',
    title: '收到停止公示申请',
    proceeding: 'disclosure',
    from: ['public'],
    effect: 'reported',
    posts: ['handler', 'publisher'],
    fields: [must('party', '申请人', { is: 'partyRef' }), ...repairApplication.fields],
    does: [
      enter(repairApplication, {}, { party: form('party') }),
      open('repair', 'received', {}, { party: form('party') }),
      moment('repair-received', { on: form('receivedOn') }),
    ],
    cite: [
      cite(marketDisclosure2025, 16, '符合条件的可以申请提前停止公示'),
      art(14, '提交申请书、承诺书等材料', '第二款'),
    ],
  }),
  step({
    ...repair,
    id: 'repair.request',
    title: '一次性告知补正',
    from: ['received'],
    to: 'correcting',
    effect: 'constitutive',
    posts: ['handler', 'publisher'],
    fields: repairRequest.fields,
    does: [enter(repairRequest), moment('repair-answered'), paper('repair-request')],
    cite: [art(14, '两个工作日内一次性告知需要补正的材料', '第四款')],
  }),
  step({
    ...repair,
    id: 'repair.supplement',
    title: '收到补正材料',
    from: ['correcting'],
    to: 'received',
    effect: 'reported',
    posts: ['handler', 'publisher'],
    fields: repairSupplement.fields,
    does: [enter(repairSupplement), moment('repair-received', { on: today })],
    cite: [art(14, '补正材料', '第四款')],
  }),
  step({
    ...repair,
    id: 'repair.accept',
    title: '受理停止公示申请',
    from: ['received'],
    to: 'accepted',
    effect: 'constitutive',
    posts: ['handler', 'publisher'],
    fields: [],
    does: [enter(repairAcceptance), moment('repair-answered'), moment('repair-accepted')],
    cite: [art(14, '材料齐全的两个工作日内受理', '第四款')],
  }),
  step({
    ...repair,
    id: 'repair.reject',
    title: '不予受理停止公示申请',
    from: ['received'],
    to: 'rejected',
    effect: 'constitutive',
    posts: heads,
    fields: repairRejection.fields,
    does: [enter(repairRejection), moment('repair-answered'), paper('repair-rejection')],
    cite: [art(14, '不予受理的经负责人批准，书面告知并说明理由', '第四款')],
  }),
  step({
    ...repair,
    id: 'repair.check',
    title: '核实履行和整改情况',
    from: ['accepted'],
    effect: 'reported',
    posts: ['handler', 'publisher'],
    fields: repairCheck.fields,
    does: [enter(repairCheck)],
    cite: [art(15, '网上核实、书面核实、实地核实')],
  }),
  step({
    ...repair,
    id: 'repair.opine',
    title: '提出信用修复意见',
    from: ['accepted'],
    to: 'opined',
    effect: 'constitutive',
    posts: ['handler', 'publisher'],
    fields: repairOpinion.fields,
    does: [enter(repairOpinion)],
    cite: [art(17, '经负责人批准后作出决定')],
  }),
  step({
    ...repair,
    id: 'repair.decide',
    title: '作出信用修复决定',
    from: ['opined'],
    effect: 'constitutive',
    posts: heads,
    fields: [],
    does: [
      enter(repairDecision, { grant: last(repairOpinion, 'grant') }),
      moment('repair-decided'),
      moment('repair-granted', { when: isGranted }),
      stage('granted', { when: isGranted }),
      stage('refused', { when: not(isGranted) }),
      paper('repair-grant', { when: isGranted }),
      paper('repair-refusal', { when: not(isGranted) }),
    ],
    cite: [art(16, '受理之日起七个工作日内作出决定', '第二款'), art(17, '经负责人批准；不予修复的书面决定并说明理由')],
  }),
  step({
    ...repair,
    id: 'repair.anew',
    title: '退回意见重新核实',
    from: ['opined'],
    to: 'accepted',
    effect: 'constitutive',
    posts: heads,
    fields: [must('reason', '退回的原因', { is: 'longText', max: 1000 })],
    returns: 'repair.opine',
    does: [],
    cite: [art(17, '经负责人批准后作出决定')],
  }),
  step({
    id: 'disclosure.end',
    title: '停止公示',
    proceeding: 'disclosure',
    from: ['public'],
    to: 'ended',
    effect: 'constitutive',
    posts: ['publisher'],
    fields: [],
    confirm: '停止以后，公示平台不再显示这一页的内容。',
    does: [enter(pageEnding), moment('page-ended'), stage('done', { of: 'repair', from: ['granted'] })],
    cite: [art(17, '决定之日起三个工作日内完成数据处理')],
  }),
])

export const repairStages: readonly Stage[] = [
  { id: 'received', title: '申请', waits: { post: 'handler', what: '受理，或者一次性告知补正', beside: true } },
  { id: 'correcting', title: '补正', aside: true },
  { id: 'rejected', title: '不予受理', aside: true },
  { id: 'accepted', title: '核实', waits: { post: 'handler', what: '核实，提出信用修复意见', beside: true } },
  { id: 'opined', title: '待决定', waits: { post: 'deputyHead', what: '作出信用修复决定', beside: true } },
  { id: 'refused', title: '不予修复', aside: true },
  {
    id: 'granted',
    title: '准予修复',
    waits: { post: 'publisher', what: '停止公示', step: 'disclosure.end', beside: true },
  },
  { id: 'done', title: '已停止公示' },
]

const term = {
  inForce: { from: '2025-12-25' },
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
} as const
export const repairClocks: readonly Clock[] = [
  clock({
    ...term,
    id: 'D08',
    title: '信用修复的受理、一次性告知补正',
    starts: 'repair-received',
    stops: ['repair-answered'],
    length: 'D08.length',
    onExpiry: '逾期未受理或者未告知补正',
    cite: [art(14, '收到申请之日起两个工作日内受理或者一次性告知', '第四款')],
    examples: [{ name: '两个工作日', from: '2026-11-05', under: 'sector.market', due: '2026-11-09' }],
  }),
  clock({
    ...term,
    id: 'D08-decide',
    title: '信用修复的决定期限',
    starts: 'repair-accepted',
    stops: ['repair-decided'],
    length: 'D08.decide',
    onExpiry: '逾期未作出决定',
    cite: [art(16, '受理之日起七个工作日内决定', '第二款')],
    examples: [{ name: '七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' }],
  }),
  clock({
    ...term,
    id: 'D08-carryOut',
    title: '信用修复决定的落实',
    starts: 'repair-granted',
    stops: ['page-ended', 'withdrawn'],
    length: 'D08.carryOut',
    onExpiry: '逾期未停止公示',
    cite: [art(17, '决定之日起三个工作日内完成数据处理')],
    examples: [{ name: '三个工作日', from: '2026-11-05', under: 'sector.market', due: '2026-11-10' }],
  }),
]

const asked = '{当事人}于{收到}申请提前停止公示行政处罚信息。'
const received = { 收到: last(repairApplication, 'receivedOn') }
const remedy = paragraph('对本决定不服的，可以依法申请行政复议或者提起行政诉讼。')
export const repairPapers = {
  'repair-request': [
    paragraph(`${asked}经审查，申请材料需要补正，现一次性告知如下：`, received),
    paragraph('{材料}', { 材料: last(repairRequest, 'missing') }),
  ],
  'repair-rejection': [
    paragraph(`${asked}经审查，决定不予受理。`, received),
    paragraph('理由：{理由}', { 理由: last(repairRejection, 'reason') }),
    remedy,
  ],
  'repair-grant': [
    paragraph(`${asked}经核实，已经履行处罚决定规定的义务，主动整改，决定准予信用修复，停止公示。`, received),
    ifGiven('{理由}', { 理由: last(repairOpinion, 'reason') }),
    paragraph('隐瞒真实情况、弄虚作假的，撤销本决定，恢复公示，公示期重新计算。'),
  ],
  'repair-refusal': [
    paragraph(`${asked}经核实，决定不予信用修复。`, received),
    paragraph('理由：{理由}', { 理由: last(repairOpinion, 'reason') }),
    remedy,
  ],
} as const
