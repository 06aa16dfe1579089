import { farmProcedure, marketProcedure, penaltyLaw, transportProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { type Condition, filled, least, none, some } from '../words/condition.ts'
import { type Does, enter, moment, open, paper, stage } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { addressed, ifGiven, paragraph, section } from '../words/paper.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { form, from, here, last, set, today } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
const asked = cite(penaltyLaw, 26, '可以向有关机关提出协助请求；属于其职权范围的，应当予以协助')

/** 协查: another agency is asked to look into something for this case (处罚法26; 市监程序45). */
export const assistanceRequest = record('assistanceRequest', '协助调查请求', [
  must('organ', '请求协助的机关', short),
  must('matters', '请求协助的事项', text, '查什么、取得什么材料，写到对方可以直接办理'),
  must('reason', '确需协助的理由', text),
  must('contact', '联系人和电话', short),
  may('replyBy', '请在何日前回复', { is: 'day' }, '市场监督管理部门自接到之日起十五个工作日内完成'),
  may('enclosed', '随函材料', text),
])
export const requestReceived = record('assistanceReceived', '对方收到协助调查函', [files('签收的凭证')], {
  about: assistanceRequest,
})
export const assistanceDelay = record(
  'assistanceDelay',
  '对方告知延期',
  [must('until', '延期至', { is: 'day' }), must('reason', '延期的原因', text), files('告知的函件')],
  { about: assistanceRequest },
)
export const assistanceAnswer = record(
  'assistanceAnswer',
  '协助调查的结果',
  [
    must('result', '结果', choice(['done', '已经协助'], ['partly', '部分协助'], ['refused', '不予协助'])),
    must('content', '回复的内容', text, '取得的材料用作证据的，另行收集、查证'),
    files('复函和材料'),
  ],
  { about: assistanceRequest },
)
export const assistanceRecords = [assistanceRequest, requestReceived, assistanceDelay, assistanceAnswer] as const

const proceeding = 'assistance'
const own = { proceeding, effect: 'reported', posts: ['handler'] } as const

interface Request {
  readonly main: ProceedingKind
  readonly from: readonly string[]
}
/** Each letter has a proceeding of its own: several agencies may be asked at once, and nothing of the case waits for them by law. */
export const assistanceSteps = ({ main, from }: Request): readonly Step[] => [
  step({
    id: 'assistance.request',
    title: '发出协助调查函',
    proceeding: main,
    from,
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: assistanceRequest.fields,
    does: [
      open(proceeding, 'sent', {}, { called: form('organ') }),
      enter(assistanceRequest, {}, { in: 'opened' }),
      paper('assistance-letter'),
    ],
    cite: [
      asked,
      cite(marketProcedure, 45, '确需协助调查取证的，应当出具协助调查函', '第一款'),
      cite(farmProcedure, 19, '可以发送协助函、协查函'),
      cite(transportProcedure, 65, '委托协助调查的，出具协助调查函'),
    ],
  }),
  step({
    ...own,
    id: 'assistance.received',
    title: '登记对方收到协助调查函',
    from: ['sent'],
    fields: requestReceived.fields,
    does: [enter(requestReceived), moment('assistance-received')],
    cite: [cite(marketProcedure, 45, '自接到协助调查函之日起十五个工作日内完成', '第二款'), asked],
  }),
  step({
    ...own,
    id: 'assistance.delayed',
    title: '登记对方告知延期',
    from: ['sent'],
    fields: assistanceDelay.fields,
    does: [enter(assistanceDelay), moment('assistance-delayed')],
    cite: [cite(marketProcedure, 45, '需要延期的，在期限届满前告知请求方', '第二款'), asked],
  }),
  step({
    ...own,
    id: 'assistance.answer',
    title: '登记协助调查的结果',
    from: ['sent'],
    to: 'answered',
    fields: assistanceAnswer.fields,
    does: [enter(assistanceAnswer), moment('assistance-answered')],
    cite: [cite(marketProcedure, 45, '完成相关工作', '第二款'), cite(farmProcedure, 19, '及时书面告知协查结果'), asked],
  }),
]

export const assistanceStages: readonly Stage[] = [
  { id: 'sent', title: '待回复', waits: { post: 'handler', what: '收到协助调查的回复后登记', beside: true } },
  { id: 'answered', title: '已回复' },
  { id: 'dropped', title: '不再等待', aside: true },
]
export const assistanceOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('dropped', { of: proceeding, from: ['sent'], ...more })

const othersTerm = {
  inForce: { from: '2021-07-15' },
  stops: ['assistance-answered', 'ended'],
  // Days of whoever was asked: here nobody is late, but somebody should ask again.
  binds: 'party',
  lapses: true,
  per: 'proceeding',
  extensions: [],
  suspendedBy: [],
} as const
const inFifteen = cite(marketProcedure, 45, '接到函之日起十五个工作日内完成；延期的届满前告知', '第二款')

export const assistanceClocks: readonly Clock[] = [
  clock({
    ...othersTerm,
    id: 'P04-asked',
    title: '协助调查的期限',
    starts: 'assistance-received',
    stops: [...othersTerm.stops, 'assistance-delayed'],
    when: filled(set('P04.length')),
    length: 'P04.length',
    unit: 'WD',
    onExpiry: '没有回复的，向对方了解协助的情况',
    cite: [inFifteen, asked],
    examples: [
      { name: '十五个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-23' },
      { name: '跨国庆', from: '2026-09-21', under: 'sector.market', due: '2026-10-19' },
    ],
  }),
  clock({
    ...othersTerm,
    id: 'P04-asked-delayed',
    title: '对方告知的延期期限',
    starts: 'assistance-delayed',
    length: { until: from(entries(assistanceDelay, {}, { pick: 'latest', faulty: true }), 'until') },
    unit: 'CD',
    onExpiry: '没有回复的，向对方了解协助的情况',
    cite: [inFifteen, asked],
    examples: [{ name: '告知的一天', from: '2026-11-20', until: '2026-12-11', due: '2026-12-11' }],
  }),
]

export const assistanceGates: readonly Gate[] = [
  gate({
    id: 'A-received',
    title: '发函以后方有收到之日',
    inForce: { from: '2021-07-15' },
    blocks: ['assistance.received'],
    when: some(entries(assistanceRequest, { proceeding: { is: here } }, { faulty: true })),
    require: none(entries(requestReceived, { proceeding: { is: here } }, { faulty: true })),
    sentence: '对方收到的日期已经登记。',
    next: '日期录错的，由负责人更正',
    cite: [inFifteen],
    examples: [
      { name: '没有登记', entries: { assistanceRequest: [{}] }, expect: 'open' },
      { name: '已经登记', entries: { assistanceRequest: [{}], assistanceReceived: [{ about: 1 }] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'A-until',
    title: '延期至以后的一天',
    inForce: { from: '2021-07-15' },
    blocks: ['assistance.delayed'],
    when: filled(form('until')),
    require: least(form('until'), today),
    sentence: '延期的日期已经过去。',
    next: '核对对方告知的日期',
    cite: [inFifteen],
    examples: [
      { name: '以后', form: { until: '2026-12-11' }, day: '2026-11-20', expect: 'open' },
      { name: '已经过去', form: { until: '2026-11-11' }, day: '2026-11-20', expect: 'blocked' },
    ],
  }),
]

/** 市监文书格式17. */
export const assistanceRequestPapers = {
  'assistance-letter': [
    addressed(last(assistanceRequest, 'organ')),
    paragraph(
      '本机关正在办理{当事人}涉嫌违法一案，因{理由}，依据《中华人民共和国行政处罚法》第二十六条的规定，请你单位协助调查下列事项：',
      { 理由: last(assistanceRequest, 'reason') },
    ),
    section('请求协助的事项'),
    paragraph('{事项}', { 事项: last(assistanceRequest, 'matters') }),
    ifGiven('随函材料：{材料}', { 材料: last(assistanceRequest, 'enclosed') }),
    section('回复'),
    ifGiven('请在{期限}前将调查结果加盖公章，连同相关证据材料送本机关。', { 期限: last(assistanceRequest, 'replyBy') }),
    paragraph('请将协助的结果书面告知本机关；需要延期完成的，请在期限届满前告知。'),
    paragraph('联系人：{联系人}', { 联系人: last(assistanceRequest, 'contact') }),
  ],
} as const
