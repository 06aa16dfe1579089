import { delivery } from '../../service/records.ts'
import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, eachOrNone, equal, filled, least, need, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { firstOf, form, from, it } from '../../words/value.ts'
import {
  agreement,
  announcement,
  compensationDecision,
  compensationPublic,
  court,
  move,
  payment,
  survey,
} from '../records.ts'
import { compelledGates } from './compelled.ts'
import { art, ofHouse, ofThis } from './shared.ts'

const since2011 = { inForce: { from: '2011-01-21' } } as const

/** Paid first, moved then; by force through the court alone (征补条例27–29). */
export const movingGates: readonly Gate[] = [
  gate({
    ...since2011,
    id: 'X27',
    title: '先补偿、后搬迁',
    blocks: ['move.record', 'court.apply'],
    when: always,
    require: some(entries(payment, ofHouse)),
    sentence: '还没有补偿，不得要求搬迁、申请强制执行。',
    next: '支付补偿；拒收的，专户存储、提存',
    cures: [{ step: 'compensation.pay' }],
    cite: [art(27, '应当先补偿、后搬迁', '第一款')],
    examples: [
      { name: '没有补偿', entries: {}, expect: 'blocked' },
      { name: '已补偿', entries: { payment: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2011,
    id: 'X27-whole',
    title: '补偿足额支付',
    blocks: ['compensation.pay'],
    when: always,
    require: least(
      form('amount'),
      firstOf(from(ofThis(compensationDecision), 'amount'), from(ofThis(agreement), 'amount')),
    ),
    sentence: '支付的金额少于补偿协议、补偿决定的金额，不是已经补偿。',
    next: '足额支付；拒收的，足额专户存储、提存',
    cite: [art(27, '给予补偿后，被征收人完成搬迁', '第二款'), art(12, '补偿费用足额到位', '第二款')],
    examples: [
      { name: '足额', entries: { agreement: [{ amount: 100 }] }, form: { amount: 100 }, expect: 'open' },
      { name: '一部分', entries: { agreement: [{ amount: 100 }] }, form: { amount: 99 }, expect: 'blocked' },
      {
        name: '按补偿决定',
        entries: { compensationDecision: [{ amount: 120 }] },
        form: { amount: 100 },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2011,
    id: 'X27-force',
    norm: ['G37'],
    title: '不得强迫搬迁',
    blocks: ['move.record'],
    when: always,
    require: any(equal(form('voluntary'), true), all(some(ofThis(court)), filled(form('instrument')))),
    sentence: '不得以暴力、威胁或者中断供水、供热、供气、供电等方式迫使搬迁；不搬迁的，只能由人民法院强制执行。',
    next: '申请人民法院强制执行',
    cures: [{ step: 'court.apply' }],
    cite: [
      art(27, '不得采取暴力、威胁等非法方式迫使搬迁', '第三款'),
      cite(coercionLaw, 43, '不得停止供水、供电、供热、供燃气', '第二款'),
    ],
    examples: [
      { name: '自行搬迁', form: { voluntary: true }, expect: 'open' },
      { name: '强迫', form: { voluntary: false }, expect: 'blocked' },
      {
        name: '法院执行',
        entries: { court: [{}] },
        form: { voluntary: false, instrument: '执行裁定' },
        expect: 'open',
      },
    ],
  }),
  ...compelledGates,
  gate({
    ...since2011,
    id: 'X29',
    title: '各户搬迁完毕后办结',
    blocks: ['project.close'],
    when: always,
    require: all(
      need(some(entries(announcement)), '征收决定还没有公告。', '公告'),
      eachOrNone(entries(survey), some(entries(move, { proceeding: { is: it('proceeding') } }))),
      eachOrNone(
        entries(compensationDecision),
        need(
          some(entries(compensationPublic, { proceeding: { is: it('proceeding') } })),
          '有的补偿决定还没有在征收范围内公告。',
          '公告补偿决定',
        ),
      ),
      eachOrNone(
        entries(compensationDecision),
        need(
          some(entries(delivery, { document: 'compensation-decision', party: { is: it('party') } })),
          '有的补偿决定还没有送达。',
          '送达补偿决定书',
        ),
      ),
    ),
    sentence: '还有被征收人没有补偿、搬迁完毕。',
    next: '逐户办理',
    cures: [{ step: 'decision.announce' }, { step: 'service.deliver' }],
    cite: [art(29, '分户补偿情况', '第一款'), art(13, '及时公告', '第一款')],
    examples: [
      { name: '没有公告', entries: {}, expect: 'blocked' },
      {
        name: '还有一户',
        entries: { announcement: [{}], survey: [{ proceeding: 'compensation-p1' }] },
        expect: 'blocked',
      },
      {
        name: '都已搬迁',
        entries: {
          announcement: [{}],
          survey: [{ proceeding: 'compensation-p1' }],
          move: [{ proceeding: 'compensation-p1' }],
        },
        expect: 'open',
      },
      {
        name: '补偿决定没有送达',
        entries: {
          announcement: [{}],
          compensationDecision: [{ party: 'p1', proceeding: 'compensation-p1' }],
          compensationPublic: [{ proceeding: 'compensation-p1' }],
        },
        expect: 'blocked',
      },
    ],
  }),
]
