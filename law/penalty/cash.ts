import { cashGates, isBanked } from '../cash/gates.ts'
import { cashRecords, collection } from '../cash/records.ts'
import { cashSteps, taken } from '../cash/steps.ts'
import { unpaidStages } from '../execution/steps.ts'
import { marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { always, some } from '../words/condition.ts'
import { type Does, enter } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, theParty } from '../words/value.ts'

const since2021 = { inForce: { from: '2021-07-15' } } as const
const remote = cite(penaltyLaw, 69, '边远、水上、交通不便地区，缴纳确有困难，经当事人提出，可以当场收缴')

/** Of a fine of the ordinary procedure only this one case is left (处罚法69): far off, hard to reach a bank, and the party itself asks. */
export const cashRequest = record(
  'cashRequest',
  '当事人提出当场缴纳',
  [
    must('place', '地区', choice(['remote', '边远地区'], ['water', '水上'], ['roads', '交通不便地区'])),
    must('difficulty', '到指定的银行或者通过电子支付系统缴纳的困难', { is: 'longText', max: 2000 }),
    may('files', '当事人签名的申请', { is: 'files' }, '补录的必须附上'),
  ],
  { by: 'party' },
)
export const penaltyCashRecords = [cashRequest, ...cashRecords] as const

/** `paid`: what a payment does, wherever the money came from. */
export const penaltyCashSteps = (paid: readonly Does[]): readonly Step[] =>
  subject('当场收缴', [
    step({
      id: 'cash.ask',
      title: '登记当事人提出当场缴纳',
      proceeding: 'payment',
      from: unpaidStages,
      effect: 'reported',
      posts: ['handler'],
      fields: cashRequest.fields,
      does: [enter(cashRequest, {}, { party: theParty })],
      cite: [remote, cite(marketProcedure, 72, '经当事人提出，可以由办案人员当场收缴')],
    }),
    step({
      id: 'cash.collect',
      title: '当场收缴罚款',
      proceeding: 'payment',
      from: unpaidStages,
      effect: 'reported',
      posts: ['handler'],
      fields: collection.fields,
      begins: 'unpaid',
      checks: ['owedAtMost'],
      does: [enter(collection, {}, { party: about('party') }), ...paid, ...taken],
      cite: [
        remote,
        cite(penaltyLaw, 70, '必须出具统一制发的专用票据'),
        cite(marketProcedure, 72, '可以由办案人员当场收缴罚款的情形'),
      ],
    }),
    ...cashSteps,
  ])
export const penaltyCashGates: readonly Gate[] = [
  gate({
    ...since2021,
    id: 'G10-remote',
    norm: ['G10', 'G11'],
    title: '普通程序的当场收缴',
    blocks: ['cash.collect'],
    when: always,
    require: some(entries(cashRequest, {}, { party: 'this', faulty: true })),
    sentence: '普通程序的罚款由当事人到指定的银行或者通过电子支付系统缴纳，执法人员不得自行收缴。',
    next: '边远、水上、交通不便地区缴纳确有困难，当事人自己提出当场缴纳的，先登记其提出',
    cures: [{ step: 'cash.ask' }, { step: 'payment.record' }],
    cite: [remote, cite(penaltyLaw, 67, '除依法当场收缴的以外，不得自行收缴罚款', '第二款')],
    examples: [
      { name: '当事人提出', entries: { cashRequest: [{ party: 'p1' }] }, party: 'p1', expect: 'open' },
      { name: '没有提出', entries: {}, party: 'p1', expect: 'blocked' },
      { name: '另一当事人提出', entries: { cashRequest: [{ party: 'p2' }] }, party: 'p1', expect: 'blocked' },
    ],
  }),
  ...cashGates('-remote'),
  gate({
    ...since2021,
    id: 'G45-banked',
    title: '当场收缴的罚款缴付银行方可结案',
    blocks: ['closing.propose', 'closing.approve'],
    when: some(entries(collection, {}, { faulty: true })),
    require: isBanked,
    sentence: '当场收缴的罚款还没有全部缴付银行，不能结案。',
    next: '将罚款交至机关、缴付银行后再报结案',
    cures: [{ step: 'cash.handIn' }, { step: 'cash.bank' }],
    cite: [
      cite(penaltyLaw, 71, '二日内交至机关，机关二日内缴付银行'),
      cite(penaltyLaw, 74, '罚款必须全部上缴国库', '第二款'),
    ],
    examples: [
      {
        name: '已缴付',
        entries: { sceneCollection: [{ amount: 5_000 }], banking: [{ amount: 5_000 }] },
        expect: 'open',
      },
      { name: '在执法人员处', entries: { sceneCollection: [{ amount: 5_000 }] }, expect: 'blocked' },
    ],
  }),
]
