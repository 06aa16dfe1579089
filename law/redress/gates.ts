import { stateCompensationLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, among, any, apartFrom, equal, filled, inTime, least, need, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { form, from, here, say, sum, yearsAfter } from '../words/value.ts'
import { draftOf, thisClaim } from './conditions.ts'
import { consultation, redressAsked, redressDraft, redressPaid, redressSubmitted } from './records.ts'

const since = { inForce: { from: '2013-01-01' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(stateCompensationLaw, article, gist, paragraph)
const ofThis = { proceeding: { is: here } } as const
const isPaidOut = among(form('way'), ['pay', 'both'])
const paid = sum(entries(redressPaid, ofThis, { faulty: true }), 'amount')

/** 国家赔偿: heard before it is decided, no older than two years, of a sum that is worked out, and recovered of the guilty alone. */
export const redressGates = (examined: readonly RecordKind[]): readonly Gate[] => [
  gate({
    ...since,
    id: 'R14-heard',
    title: '先听取赔偿请求人的意见',
    blocks: ['redress.draft'],
    when: always,
    require: some(entries(consultation, ofThis)),
    sentence: '没有听取赔偿请求人的意见，不能提出赔偿意见。',
    next: '听取意见；可以就赔偿方式、项目和数额协商',
    cures: [{ step: 'redress.hear' }],
    cite: [art(13, '应当充分听取赔偿请求人的意见', '第一款')],
    examples: [
      { name: '已经听取', entries: { redressHearing: [{ said: '要求返还' }] }, expect: 'open' },
      { name: '没有听取', entries: {}, form: { outcome: 'refuse' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'R14-barred',
    title: '在两年以内请求',
    norm: ['R14'],
    blocks: ['redress.draft'],
    when: equal(form('outcome'), 'grant'),
    require: any(
      least(yearsAfter(from(thisClaim, 'knownOn'), 2), from(thisClaim, 'receivedOn')),
      filled(from(thisClaim, 'barred')),
    ),
    sentence: '申请时已过请求国家赔偿的两年时效，没有写明中止、不计算的情形。',
    next: '核对知道侵权之日；有中止、不计算情形的更正申请的登记；没有的不予赔偿，说明理由',
    cite: [
      art(39, '请求国家赔偿的时效为两年；限制人身自由期间不计算', '第一款'),
      art(39, '最后六个月内的障碍，时效中止', '第二款'),
    ],
    examples: [
      {
        name: '两年的最后一日',
        entries: { redressClaim: [{ knownOn: '2024-11-02', receivedOn: '2026-11-02' }] },
        form: { outcome: 'grant' },
        expect: 'open',
      },
      {
        name: '其次日',
        entries: { redressClaim: [{ knownOn: '2024-11-02', receivedOn: '2026-11-03' }] },
        form: { outcome: 'grant' },
        expect: 'blocked',
      },
      {
        name: '有时效中止的情形',
        entries: { redressClaim: [{ knownOn: '2024-11-02', receivedOn: '2026-12-03', barred: '住院' }] },
        form: { outcome: 'grant' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since,
    id: 'R14-amount',
    title: '赔偿金的数额和计算',
    blocks: ['redress.draft'],
    when: isPaidOut,
    require: all(filled(form('amount')), filled(form('items'))),
    sentence: '支付赔偿金的，应当写明数额，并逐项写明计算。',
    next: '写明数额、项目和计算',
    cite: [art(33, '侵犯人身自由的计算'), art(34, '侵犯生命健康权的计算'), art(36, '侵犯财产权的计算')],
    examples: [
      { name: '写明', form: { way: 'pay', amount: 100, items: '返还罚款及利息' }, expect: 'open' },
      { name: '没有计算', form: { way: 'pay', amount: 100 }, expect: 'blocked' },
      { name: '返还财产', form: { way: 'restore' }, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'R14-apart',
    title: '由没有参与的负责人决定赔偿和追偿',
    blocks: ['redress.decide', 'redress.recover'],
    when: always,
    require: apartFrom(...examined.map((kind) => entries(kind)), entries(redressDraft)),
    sentence: '参加原案办理、拟定赔偿意见的人员，不能决定赔偿和追偿。',
    next: '由没有参加的负责人决定',
    cite: [art(13, '赔偿义务机关作出决定', '第一款'), art(16, '责令工作人员承担赔偿费用', '第一款')],
    examples: [
      { name: '拟定的人', entries: { redressDraft: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { redressDraft: [{ by: 'a' }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'R14-late',
    title: '在两个月以内决定',
    norm: ['R14'],
    blocks: ['redress.decide'],
    mode: 'note',
    when: always,
    require: inTime('R14'),
    sentence: '超过两个月才决定是否赔偿；赔偿请求人可以在期满后三个月内起诉。',
    next: '超过期限决定是否赔偿',
    cite: [art(13, '自收到申请之日起两个月内', '第一款'), art(14, '期限届满之日起三个月内起诉', '第一款')],
    examples: [
      { name: '期内', clocks: { R14: '2026-11-02' }, day: '2027-01-04', expect: 'open' },
      { name: '期满以后', clocks: { R14: '2026-11-02' }, day: '2027-01-05', expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'R14-treasury',
    title: '由财政部门支付赔偿金',
    norm: ['R14'],
    blocks: ['redress.pay'],
    when: filled(draftOf('amount')),
    require: all(
      need(some(entries(redressAsked, ofThis, { faulty: true })), '赔偿请求人没有申请支付。', '登记支付申请'),
      need(
        some(entries(redressSubmitted, ofThis, { faulty: true })),
        '没有向财政部门提出支付申请。',
        '收到支付申请之日起七日内向财政部门提出',
      ),
    ),
    sentence: '赔偿金由财政部门支付。',
    next: '登记支付申请，向财政部门提出',
    cures: [{ step: 'redress.ask' }, { step: 'redress.submit' }],
    cite: [art(37, '凭生效文书申请支付', '第二款'), art(37, '向财政部门提出支付申请；财政部门支付', '第三款')],
    examples: [
      {
        name: '已经提出',
        entries: { redressDraft: [{ amount: 100 }], redressAsked: [{}], redressSubmitted: [{}] },
        expect: 'open',
      },
      { name: '没有提出', entries: { redressDraft: [{ amount: 100 }], redressAsked: [{}] }, expect: 'blocked' },
      { name: '返还财产', entries: { redressDraft: [{ way: 'restore' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'R14-whole',
    title: '支付的不少于决定的',
    norm: ['R14'],
    blocks: ['redress.submit', 'redress.pay'],
    when: filled(draftOf('amount')),
    // A judgment may have given more than the agency did.
    require: all(filled(form('amount')), least(form('amount'), draftOf('amount'))),
    sentence: '申请支付、支付的数额少于决定的赔偿金。',
    next: '核对赔偿决定，按决定的数额支付',
    cite: [art(37, '凭生效文书申请支付', '第二款'), art(37, '财政部门支付赔偿金', '第三款')],
    examples: [
      { name: '按决定', entries: { redressDraft: [{ amount: 100 }] }, form: { amount: 100 }, expect: 'open' },
      { name: '少于决定', entries: { redressDraft: [{ amount: 100 }] }, form: { amount: 60 }, expect: 'blocked' },
      { name: '没有写明', entries: { redressDraft: [{ amount: 100 }] }, form: {}, expect: 'blocked' },
      { name: '返还财产', entries: { redressDraft: [{ way: 'restore' }] }, form: {}, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'R14-recourse',
    title: '追偿不超过赔偿的数额',
    blocks: ['redress.recover'],
    when: equal(form('outcome'), 'recover'),
    require: need(any(equal(paid, say(0)), least(paid, form('amount'))), '承担的数额超过已经赔偿的数额。', '核对数额'),
    sentence: '责令承担的，是部分或者全部赔偿费用。',
    next: '核对数额',
    cite: [art(16, '承担部分或者全部赔偿费用', '第一款')],
    examples: [
      {
        name: '一部分',
        entries: { redressPaid: [{ amount: 100 }] },
        form: { outcome: 'recover', amount: 50 },
        expect: 'open',
      },
      {
        name: '超过',
        entries: { redressPaid: [{ amount: 100 }] },
        form: { outcome: 'recover', amount: 101 },
        expect: 'blocked',
      },
      { name: '不追偿', entries: {}, form: { outcome: 'none' }, expect: 'open' },
    ],
  }),
]
