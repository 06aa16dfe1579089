import { cite, clock, gate, type Procedure, step, threeSystemsOpinion } from '@xiezhi/law'
import { always, equal, filled, none } from '@xiezhi/law/words/condition.ts'
import { enter, moment, stage } from '@xiezhi/law/words/does.ts'
import { may, must } from '@xiezhi/law/words/field.ts'
import { entries } from '@xiezhi/law/words/query.ts'
import { record } from '@xiezhi/law/words/record.ts'
import { form, last } from '@xiezhi/law/words/value.ts'

/** 投诉, from receipt to feedback: a process that is no enforcement, made of words alone. Only stories use it. */

const text = { is: 'longText', max: 5000 } as const
const basis = [cite(threeSystemsOpinion, 21, '接受监督')] as const
const inForce = { from: '2020-01-01' } as const

export const complaint = record('complaint', '投诉', [
  must('receivedOn', '收到日期', { is: 'day' }),
  must('matter', '投诉事项', { is: 'text', max: 200 }),
  must('content', '内容', text),
])
export const verdict = record('verdict', '受理决定', [
  must('accepted', '受理', { is: 'yesNo' }),
  may('reason', '不受理理由', text),
])
export const urge = record('urge', '督办', [must('content', '督办要求', text)])
export const reply = record('reply', '答复', [must('content', '答复内容', text)])
export const feedback = record('feedback', '反馈', [
  must('satisfied', '满意', { is: 'yesNo' }),
  may('words', '意见', text),
])

const ten = {
  inForce,
  length: 'P02.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期未办',
  cite: basis,
  examples: [{ name: '跨中秋、国庆', from: '2026-09-16', under: 'sector.market', due: '2026-10-13' }],
} as const

const accepts = equal(form('accepted'), true)
const isSatisfied = equal(form('satisfied'), true)

export const complaintHandling: Procedure = {
  id: 'complaint',
  title: '投诉处理',
  inForce,
  first: 'complaint.receive',
  records: [complaint, verdict, reply, urge, feedback],
  decides: complaint.id,
  proceedings: { complaint: '投诉举报' },
  stages: {
    complaint: [
      { id: 'received', title: '收到', waits: { post: 'handler', what: '决定是否受理' } },
      { id: 'accepted', title: '办理中', waits: { post: 'handler', what: '办理、答复' } },
      { id: 'replied', title: '已答复', waits: { post: 'handler', what: '登记反馈' } },
      { id: 'closed', title: '办结' },
    ],
  },
  head: { title: '{当事人}投诉：{事由}', cause: last(complaint, 'matter'), receivedOn: last(complaint, 'receivedOn') },
  steps: [
    step({
      id: 'complaint.receive',
      title: '收到投诉',
      proceeding: 'complaint',
      from: [],
      to: 'received',
      effect: 'constitutive',
      posts: ['handler'],
      fields: [must('by', '投诉人', { is: 'party' }), ...complaint.fields],
      does: [enter(complaint), moment('complaint-received', { on: form('receivedOn') })],
      cite: basis,
    }),
    step({
      id: 'complaint.decide',
      title: '决定受理',
      proceeding: 'complaint',
      from: ['received'],
      effect: 'constitutive',
      posts: ['handler'],
      fields: verdict.fields,
      does: [
        enter(verdict),
        moment('complaint-decided'),
        stage('accepted', { when: accepts }),
        moment('complaint-accepted', { when: accepts }),
        stage('closed', { when: equal(form('accepted'), false) }),
      ],
      cite: basis,
    }),
    step({
      id: 'complaint.urge',
      title: '督办',
      proceeding: 'complaint',
      from: ['accepted'],
      effect: 'constitutive',
      posts: ['agencyHead'],
      fields: urge.fields,
      does: [enter(urge)],
      cite: basis,
    }),
    step({
      id: 'complaint.reply',
      title: '答复',
      proceeding: 'complaint',
      from: ['accepted'],
      to: 'replied',
      effect: 'constitutive',
      posts: ['handler'],
      fields: reply.fields,
      does: [enter(reply), moment('complaint-replied')],
      cite: basis,
    }),
    step({
      id: 'complaint.feedback',
      title: '登记反馈',
      proceeding: 'complaint',
      from: ['accepted', 'replied'],
      effect: 'reported',
      posts: ['handler'],
      fields: feedback.fields,
      does: [
        enter(feedback),
        stage('closed', { when: isSatisfied }),
        stage('accepted', { when: equal(form('satisfied'), false) }),
      ],
      cite: basis,
    }),
  ],
  gates: [
    gate({
      id: 'C-reason',
      title: '不受理的说明理由',
      inForce,
      blocks: ['complaint.decide'],
      when: equal(form('accepted'), false),
      require: filled(form('reason')),
      sentence: '不受理的，应当说明理由。',
      next: '写明理由',
      cite: basis,
      examples: [
        { name: '不受理，未说明理由', form: { accepted: false }, expect: 'blocked' },
        { name: '不受理，说明理由', form: { accepted: false, reason: '不属本机关' }, expect: 'open' },
      ],
    }),
    gate({
      id: 'C-urged',
      title: '督办之后的答复',
      inForce,
      blocks: ['complaint.feedback'],
      when: always,
      require: none(entries(urge, {}, { since: [reply] })),
      sentence: '督办之后还没有答复。',
      next: '先答复',
      cite: basis,
      examples: [
        { name: '督办之后未答复', entries: { urge: [{}] }, expect: 'blocked' },
        { name: '督办之后已答复', entries: { urge: [{}], reply: [{ content: '已办' }] }, expect: 'open' },
      ],
    }),
  ],
  clocks: [
    clock({ ...ten, id: 'C1', title: '受理期限', starts: 'complaint-received', stops: ['complaint-decided'] }),
    clock({ ...ten, id: 'C2', title: '办理期限', starts: 'complaint-accepted', stops: ['complaint-replied'] }),
  ],
  publications: [],
  unbuilt: {},
  cite: basis,
}
