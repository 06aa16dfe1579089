import { now } from '../../publication/records.ts'
import { marketCreditRepair, marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, equal, filled, latest, not } from '../../words/condition.ts'
import { change, type Does, enter, extend, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import type { Stage } from '../../words/procedure.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { form, from, here, say, set, theParty, thisMoment, today } from '../../words/value.ts'
import { isFallenShown, isLeaving, isStillShown, isUp, lifted } from './conditions.ts'
import {
  dissolution,
  pageEnding,
  pageLeft,
  repairAcceptance,
  repairApplication,
  repairCheck,
  repairDecision,
  repairExtension,
  repairOpinion,
  repairPush,
  repairRejection,
  repairRequest,
  repairRevocation,
  repairSupplement,
} from './records.ts'

const art = (article: number, gist: string, paragraph?: string) => cite(marketCreditRepair, article, gist, paragraph)
/** Of this application and no other: two on one page may each have asked. */
export const ofThis = { proceeding: { is: here } } as const
const isGranted = equal(from(entries(repairOpinion, ofThis), 'grant'), true)
const elsewhere = from(entries(repairOpinion, ofThis), 'elsewhere')
const isFraud = latest(repairCheck, { truthful: false }, { where: ofThis })
const heads = ['deputyHead', 'agencyHead'] as const
const repair = { proceeding: 'repair' } as const
/** 不予修复、撤销修复 for deceit is public for three years, a page of its own (23第二款). */
const toldToAll = (what: 'refusal' | 'revocation'): Does => open('publication', 'due', { what: `repair-${what}` })

const left = moment('page-left', { each: 'concerned' })

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
      open('repair', 'received', {}, { party: form('party') }),
      enter(repairApplication, {}, { party: form('party'), in: 'opened' }),
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
    // Also who was asked for what is missing and never brought it.
    from: ['received', 'correcting'],
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
    id: 'repair.extend',
    title: '延长信用修复决定期限',
    from: ['accepted', 'opined'],
    effect: 'constitutive',
    posts: heads,
    fields: repairExtension.fields,
    does: [enter(repairExtension), extend(say('D08-decide'), set('D08.extension'))],
    cite: [art(16, '案情复杂或者需要核查的，经负责人批准延长十个工作日', '第三款')],
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
      enter(repairDecision, { grant: from(entries(repairOpinion, ofThis), 'grant') }),
      moment('repair-decided'),
      moment('repair-granted', { party: theParty, when: all(isGranted, isUp) }),
      stage('granted', { when: all(isGranted, isUp) }),
      moment('repair-elsewhere', { when: all(isGranted, isUp, filled(elsewhere)) }),
      // Its time ran out meanwhile: there is nothing left to take down.
      stage('done', { when: all(isGranted, not(isUp)) }),
      stage('refused', { when: not(isGranted) }),
      paper('repair-grant', { when: isGranted }),
      paper('repair-refusal', { when: not(isGranted) }),
      { ...toldToAll('refusal'), when: all(not(isGranted), isFraud) },
      moment('repair-told', { when: all(not(isGranted), isFraud) }),
    ],
    cite: [art(16, '受理之日起七个工作日内作出决定', '第二款'), art(17, '经负责人批准；不予修复的书面决定并说明理由')],
  }),
  step({
    ...repair,
    id: 'repair.push',
    title: '推送外省登记地',
    from: ['granted', 'done'],
    effect: 'reported',
    posts: ['handler', 'publisher'],
    fields: repairPush.fields.map((f) =>
      f.id === 'organ' ? { ...f, from: { last: repairOpinion.id, field: 'elsewhere', of: 'party' } } : f,
    ),
    does: [enter(repairPush), moment('repair-pushed')],
    cite: [art(4, '自作出信用修复决定之日起三个工作日内推送至登记地，由其协助停止公示', '第二款')],
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
    ...repair,
    id: 'repair.revoke',
    title: '撤销准予信用修复决定',
    from: ['granted', 'done'],
    to: 'revoked',
    effect: 'constitutive',
    posts: heads,
    fields: repairRevocation.fields,
    does: [
      enter(repairRevocation, {}, { about: from(entries(repairDecision, ofThis), 'no') }),
      paper('repair-revocation'),
      moment('page-left', { party: theParty }),
      // What is up still is published once more, so that it is up for its new time; what was taken down comes back.
      stage('approved', { of: 'disclosure', from: ['public', 'ended'] }),
      toldToAll('revocation'),
      moment('repair-told'),
    ],
    cite: [art(23, '应当撤销准予信用修复的决定，恢复至修复前的状态，公示期重新计算', '第一款')],
  }),
  step({
    id: 'disclosure.dissolved',
    title: '登记当事人已经注销',
    proceeding: 'disclosure',
    from: ['public', 'shielded'],
    effect: 'constitutive',
    posts: ['handler', 'disclosureApprover'],
    fields: [must('party', '已经注销的当事人', { is: 'partyRef' }), ...dissolution.fields],
    does: [enter(dissolution, {}, { party: form('party') }), moment('repair-granted', { party: form('party') })],
    cite: [art(20, '依法注销后停止公示行政处罚信息', '第一款')],
  }),
  step({
    id: 'disclosure.end',
    title: '停止公示',
    proceeding: 'disclosure',
    // Also what is hidden while a plan runs, once that is carried out.
    from: ['public', 'shielded'],
    to: 'ended',
    effect: 'constitutive',
    posts: ['publisher'],
    fields: [],
    confirm: '停止以后，公示平台不再显示这一页的内容。',
    does: [enter(pageEnding), moment('page-ended'), left, stage('done', { of: 'repair', from: ['granted'] })],
    cite: [art(17, '决定之日起三个工作日内完成数据处理'), art(20, '注销后停止公示', '第一款')],
  }),
  step({
    id: 'disclosure.part',
    title: '从公示中撤下一部分当事人',
    proceeding: 'disclosure',
    from: ['public'],
    effect: 'constitutive',
    posts: ['publisher'],
    fields: [],
    confirm: '处罚已被撤销、公示期已满、准予信用修复、已经注销的当事人从这一页撤下，其他当事人继续公示。',
    does: [
      // The page is composed and sealed anew without them (server: cases/publication.ts).
      change(now, { redrawnAt: thisMoment }),
      moment('part-withdrawn', { when: isFallenShown }),
      enter(pageLeft, {}, { each: lifted, when: isStillShown }),
      enter(pageLeft, {}, { each: 'concerned', when: isLeaving }),
      { ...left, when: isLeaving },
      stage('done', { of: 'repair', from: ['granted'] }),
    ],
    cite: [
      cite(marketDisclosure2025, 2, '行政处罚公示信息记于经营主体名下', '第三款'),
      art(17, '决定之日起三个工作日内完成数据处理'),
    ],
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
  { id: 'revoked', title: '已撤销修复', aside: true },
]
