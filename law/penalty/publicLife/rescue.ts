import { publicationWithdrawal } from '../../publication/records.ts'
import { lifting } from '../../remedy/records.ts'
import { marketCreditRepair } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import { all, always, among, apartFrom, equal, need, none, not, some } from '../../words/condition.ts'
import { enter, moment, open, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Gate, gate } from '../../words/gate.ts'
import type { Stage } from '../../words/procedure.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { by, form, here, say, theParty } from '../../words/value.ts'
import { isShared, isUp } from './conditions.ts'
import { shown } from './records.ts'
import { imposed, two } from './repairExamples.ts'
import { rescueApplication, rescueEnd, rescueMeasure } from './rescueRecords.ts'

const art = (gist: string, paragraph: string) => cite(marketCreditRepair, 22, gist, paragraph)
const since = { inForce: { from: '2025-12-25' } } as const
const heads = ['deputyHead', 'agencyHead'] as const
const ofThis = { proceeding: { is: here } } as const
const asked = entries(rescueApplication, ofThis)
const ofParty = { party: { is: form('party') } } as const
/** Asked or running, of this firm: not refused, and the plan not over. */
const running = entries(rescueApplication, ofParty, {
  since: [entries(rescueMeasure, { ...ofParty, way: 'none' }), entries(rescueEnd, ofParty)],
})
const isShield = equal(form('way'), say('shield'))
const isDone = equal(form('result'), say('done'))
/** Hidden by this very decision, which a page of one party alone can be. */
const wasShield = some(entries(rescueMeasure, { ...ofThis, way: 'shield' }))
/** Taken back since it was last up (决定被撤销、信息有误): nothing is left to end, and a page that is drawn anew leaves out who has left. */
const isTakenBack = some(entries(publicationWithdrawal, {}, { since: [shown], faulty: true }))
/** Carried out, and what was wrong put right: then the page goes for good. */
const isCleared = all(isDone, equal(form('corrected'), true))

/** What the page says of a firm whose plan runs, where it is marked and not hidden (22第一款). */
export const rescueDeclared = {
  proceeding: 'rescue',
  stage: 'running',
  says: '重整计划或者和解协议执行中',
  when: some(entries(rescueMeasure, { ...ofThis, way: 'declare' })),
} as const

/** 破产重整、和解中的临时信用修复 (22): hidden or marked while the plan runs; then gone, or back. */
export const rescueSteps: readonly Step[] = subject('破产重整、和解中的临时信用修复', [
  step({
    id: 'rescue.apply',
    title: '收到临时信用修复申请',
    proceeding: 'disclosure',
    from: ['public'],
    effect: 'reported',
    posts: ['handler', 'publisher'],
    fields: [must('party', '申请企业', { is: 'partyRef' }), ...rescueApplication.fields],
    does: [
      open('rescue', 'asked', {}, { party: form('party') }),
      enter(rescueApplication, {}, { party: form('party'), in: 'opened' }),
      moment('rescue-received', { on: form('receivedOn') }),
    ],
    cite: [art('持人民法院批准重整计划或者认可和解协议的裁定书提出申请', '第一款')],
  }),
  step({
    id: 'rescue.over',
    title: '收到计划、协议执行完毕后的信用修复申请',
    proceeding: 'disclosure',
    from: ['public'],
    effect: 'reported',
    posts: ['handler', 'publisher'],
    fields: [must('party', '申请企业', { is: 'partyRef' }), ...rescueApplication.fields],
    does: [
      open('rescue', 'over', {}, { party: form('party') }),
      enter(rescueApplication, { over: true }, { party: form('party'), in: 'opened' }),
    ],
    cite: [art('执行完毕后，持人民法院确认执行完毕的裁定书提出信用修复申请', '第二款')],
  }),
  step({
    id: 'rescue.measure',
    title: '决定临时信用修复的方式',
    proceeding: 'rescue',
    from: ['asked'],
    effect: 'constitutive',
    posts: heads,
    fields: rescueMeasure.fields,
    does: [
      enter(rescueMeasure, {}, { party: theParty }),
      moment('rescue-answered'),
      stage('running', { when: not(equal(form('way'), say('none'))) }),
      stage('refused', { when: equal(form('way'), say('none')) }),
      stage('shielded', { of: 'disclosure', from: ['public'], when: isShield }),
    ],
    cite: [art('暂时屏蔽相关失信信息、添加声明等，暂时解除失信惩戒措施', '第一款')],
  }),
  step({
    id: 'rescue.end',
    title: '登记重整计划、和解协议执行的结果',
    proceeding: 'rescue',
    from: ['running', 'over'],
    effect: 'constitutive',
    posts: heads,
    fields: rescueEnd.fields,
    does: [
      enter(rescueEnd, {}, { party: theParty }),
      stage('done', { when: isCleared }),
      moment('repair-granted', { party: theParty, when: all(isCleared, isUp, not(isTakenBack)) }),
      // Drawn anew while it was hidden, and now never to be seen again.
      stage('dropped', {
        of: 'disclosure',
        from: ['withdrawn', 'returned', 'drafted', 'approved'],
        when: all(isCleared, wasShield),
      }),
      stage('restored', { when: not(isCleared) }),
      // It is published once more by its publisher, as it was approved.
      stage('approved', { of: 'disclosure', from: ['shielded'], when: not(isCleared) }),
    ],
    cite: [art('执行完毕、已经纠正的，依法停止公示', '第二款'), art('未执行成功的，恢复公示其违法失信信息', '第三款')],
  }),
])

export const rescueStages: readonly Stage[] = [
  { id: 'asked', title: '申请', waits: { post: 'deputyHead', what: '决定临时信用修复的方式', beside: true } },
  { id: 'running', title: '重整计划、和解协议执行中' },
  {
    id: 'over',
    title: '执行完毕后的申请',
    aside: true,
    waits: { post: 'deputyHead', what: '核对裁定和整改，决定是否停止公示', step: 'rescue.end', beside: true },
  },
  { id: 'refused', title: '不采取临时修复', aside: true },
  { id: 'done', title: '执行完毕' },
  { id: 'restored', title: '恢复公示', aside: true },
]

export const rescueGates: readonly Gate[] = [
  gate({
    ...since,
    id: 'D08-rescue-own',
    norm: [],
    title: '临时信用修复的申请人',
    blocks: ['rescue.apply', 'rescue.over'],
    when: always,
    require: all(
      need(
        among(form('party'), by('publishedParties')),
        '申请企业不是这一页公示的当事人，或者已经从这一页撤下。',
        '核对申请企业',
      ),
      need(
        none(running),
        '这家企业已经有一件临时信用修复在办理，计划、协议的结果还没有登记。',
        '登记结果以后再收新的申请',
      ),
    ),
    sentence: '不能收这件临时信用修复申请。',
    next: '核对申请企业',
    cite: [art('企业向市场监督管理部门提出临时信用修复申请', '第一款')],
    examples: [
      { name: '本页的企业', under: 'sector.market', form: { party: 'p1' }, entries: imposed('fine'), expect: 'open' },
      {
        name: '正在办理',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: { ...imposed('fine'), rescueApplication: [{ party: 'p1' }] },
        expect: 'blocked',
      },
      {
        name: '另一家在办理',
        under: 'sector.market',
        form: { party: 'p2' },
        entries: { ...two, rescueApplication: [{ party: 'p1' }] },
        expect: 'open',
      },
      {
        name: '以前的申请不采取临时修复',
        under: 'sector.market',
        form: { party: 'p1' },
        entries: {
          ...imposed('fine'),
          rescueApplication: [{ party: 'p1' }],
          rescueMeasure: [{ party: 'p1', way: 'none' }],
        },
        expect: 'open',
      },
      {
        name: '不是本页的',
        under: 'sector.market',
        form: { party: 'p9' },
        entries: imposed('fine'),
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'D08-rescue-shared',
    norm: [],
    title: '暂时屏蔽不得及于其他当事人',
    blocks: ['rescue.measure'],
    when: isShield,
    require: not(isShared),
    sentence: '这一页还公示其他当事人，不能整页屏蔽。',
    next: '采取添加声明的方式',
    cite: [art('采取暂时屏蔽、添加声明等方式', '第一款')],
    examples: [
      { name: '一名当事人', under: 'sector.market', form: { way: 'shield' }, entries: imposed('fine'), expect: 'open' },
      { name: '两名当事人', under: 'sector.market', form: { way: 'shield' }, entries: two, expect: 'blocked' },
      { name: '添加声明', under: 'sector.market', form: { way: 'declare' }, entries: two, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'D08-rescue-hidden',
    norm: [],
    title: '暂时屏蔽期间不得公示',
    blocks: ['disclosure.publish'],
    when: some(entries(rescueMeasure, { way: 'shield' })),
    // Of a decision that fell and was made anew there is another page, for which nobody has asked.
    require: none(entries(rescueMeasure, { way: 'shield' }, { since: [rescueEnd, lifting] })),
    sentence: '重整计划、和解协议正在执行，这一页已经决定暂时屏蔽，不能公示。',
    next: '登记重整计划、和解协议执行的结果：未执行成功的再发布，执行完毕并已纠正的不再公示',
    cures: [{ step: 'rescue.end' }],
    cite: [art('暂时屏蔽相关失信信息', '第一款'), art('未执行成功的，恢复公示其违法失信信息', '第三款')],
    examples: [
      {
        name: '计划执行中',
        under: 'sector.market',
        entries: { rescueMeasure: [{ way: 'shield' }] },
        expect: 'blocked',
      },
      {
        name: '未执行成功',
        under: 'sector.market',
        entries: { rescueMeasure: [{ way: 'shield' }], rescueEnd: [{ result: 'failed' }] },
        expect: 'open',
      },
      { name: '添加声明', under: 'sector.market', entries: { rescueMeasure: [{ way: 'declare' }] }, expect: 'open' },
      {
        name: '决定被撤销后重新作出',
        under: 'sector.market',
        entries: { rescueMeasure: [{ way: 'shield' }], lifting: [{ remake: true }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since,
    id: 'D08-rescue-apart',
    norm: [],
    title: '收件与决定分离',
    blocks: ['rescue.measure', 'rescue.end'],
    when: some(asked),
    require: apartFrom(asked),
    sentence: '登记申请的人不能决定临时信用修复。',
    next: '由没有登记申请的负责人决定',
    cite: [cite(marketCreditRepair, 17, '经市场监督管理部门负责人批准后作出决定')],
    examples: [
      { name: '他人', actor: 'z', entries: { rescueApplication: [{ by: 'a' }] }, expect: 'open' },
      { name: '本人', actor: 'a', entries: { rescueApplication: [{ by: 'a' }] }, expect: 'blocked' },
    ],
  }),
]

export const rescueClocks: readonly Clock[] = [
  clock({
    ...since,
    id: 'D08-rescue',
    title: '破产重整、和解中的临时信用修复',
    unit: 'WD',
    binds: 'agency',
    per: 'proceeding',
    extensions: [],
    suspendedBy: [],
    starts: 'rescue-received',
    stops: ['rescue-answered', 'page-ended', 'withdrawn'],
    length: 'D08.rescue',
    onExpiry: '逾期未暂时屏蔽或者添加声明',
    cite: [art('收到申请之日起七个工作日内', '第一款')],
    examples: [{ name: '七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' }],
  }),
]
