import { ningxiaProcedure, socialRelief } from '../../../statutes.ts'
import { cite } from '../../../words/citation.ts'
import { all, always, any, equal, least, need, none, not, some } from '../../../words/condition.ts'
import { type Gate, gate } from '../../../words/gate.ts'
import { entries } from '../../../words/query.ts'
import { firstOf, form, from, last, minus, sum } from '../../../words/value.ts'
import { application, change, decision, payment, repayment } from '../../records.ts'
import { changes, what } from './shared.ts'

const since2014 = { inForce: { from: '2014-05-01' } } as const
const isOnce = some(entries(application, { kind: 'temporary' }))
const form_ = (field: string) => ({ is: form(field) })
const moved = { what: { oneOf: ['increase', 'decrease'] } } as const
/** As it is paid now. */
const inForce = firstOf(from(entries(change, moved), 'amount'), last(decision, 'amount'))

/** What is paid is what was decided, and what was got by fraud comes back (救助办法12, 68). */
export const amountGates: readonly Gate[] = [
  gate({
    ...since2014,
    id: 'B12',
    title: '按决定的金额发放',
    blocks: ['payment.record'],
    when: always,
    require: all(
      need(
        any(
          isOnce,
          equal(form('amount'), last(decision, 'amount')),
          some(entries(change, { ...moved, amount: form_('amount') })),
        ),
        '发放的金额不是批准、变动决定的金额。',
        '按决定的金额发放；补发的，按所属期间分别登记',
      ),
      need(any(isOnce, none(entries(payment, { period: form_('period') }))), '这一期间已经发放过。', '核对所属期间'),
      need(
        any(not(isOnce), least(minus(last(decision, 'amount'), sum(entries(payment), 'amount')), form('amount'))),
        '发放的金额超过批准的金额。',
        '核对金额',
      ),
    ),
    sentence: '没有按批准、变动决定的金额和期间发放。',
    next: '核对金额和所属期间',
    cite: [
      cite(socialRelief, 12, '按月发给最低生活保障金', '第一款'),
      cite(socialRelief, 5, '专款专用，不得挤占挪用', '第二款'),
      cite(ningxiaProcedure, 88, '账册登记', '第一款'),
    ],
    examples: [
      {
        name: '按批准的金额',
        entries: { application: [{ kind: 'minimum' }], decision: [{ amount: 900 }] },
        form: { amount: 900, period: '12月' },
        expect: 'open',
      },
      {
        name: '多发',
        entries: { application: [{ kind: 'minimum' }], decision: [{ amount: 900 }] },
        form: { amount: 9000, period: '12月' },
        expect: 'blocked',
      },
      {
        name: '变动以后的金额',
        entries: {
          application: [{ kind: 'minimum' }],
          decision: [{ amount: 900 }],
          change: [{ what: 'decrease', amount: 400 }],
        },
        form: { amount: 400, period: '12月' },
        expect: 'open',
      },
      {
        name: '同一期间两次',
        entries: {
          application: [{ kind: 'minimum' }],
          decision: [{ amount: 900 }],
          payment: [{ period: '12月', amount: 900 }],
        },
        form: { amount: 900, period: '12月' },
        expect: 'blocked',
      },
      {
        name: '临时救助分次发放，超过总额',
        entries: {
          application: [{ kind: 'temporary' }],
          decision: [{ amount: 900 }],
          payment: [{ period: '第一次', amount: 600 }],
        },
        form: { amount: 400, period: '第二次' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2014,
    id: 'B13-amount',
    title: '变动的金额与变动相符',
    blocks: ['adjustment.draft'],
    when: always,
    require: all(
      need(
        any(not(what('decrease')), not(least(form('amount'), inForce))),
        '减发以后的金额不少于现在的金额。',
        '核对金额',
      ),
      need(
        any(not(what('increase')), not(least(inForce, form('amount')))),
        '增发以后的金额不多于现在的金额。',
        '核对金额',
      ),
      need(
        any(not(what('recover')), least(sum(entries(payment), 'amount'), form('amount'))),
        '追回的金额超过已经发放的金额。',
        '核对账册',
      ),
    ),
    sentence: '变动后的金额与变动不符。',
    next: '核对金额',
    cite: [changes, cite(socialRelief, 68, '责令退回非法获取的救助资金')],
    examples: [
      {
        name: '减发',
        entries: { decision: [{ amount: 900 }] },
        form: { what: 'decrease', amount: 400 },
        expect: 'open',
      },
      {
        name: '“减发”而更多',
        entries: { decision: [{ amount: 900 }] },
        form: { what: 'decrease', amount: 1000 },
        expect: 'blocked',
      },
      {
        name: '增发',
        entries: { decision: [{ amount: 900 }], change: [{ what: 'decrease', amount: 400 }] },
        form: { what: 'increase', amount: 500 },
        expect: 'open',
      },
      {
        name: '追回的多于发放的',
        entries: { payment: [{ amount: 900 }] },
        form: { what: 'recover', amount: 1800 },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2014,
    id: 'B68',
    title: '追回完毕',
    blocks: ['recovery.finish'],
    when: always,
    require: least(sum(entries(repayment), 'amount'), last(change, 'amount')),
    sentence: '登记的退回少于应当追回的金额。',
    next: '登记退回',
    cures: [{ step: 'repayment.record' }],
    cite: [cite(socialRelief, 68, '责令退回非法获取的资金'), cite(ningxiaProcedure, 90, '予以追回')],
    examples: [
      {
        name: '全部退回',
        entries: { change: [{ amount: 90000 }], repayment: [{ amount: 50000 }, { amount: 40000 }] },
        expect: 'open',
      },
      {
        name: '还差一部分',
        entries: { change: [{ amount: 90000 }], repayment: [{ amount: 50000 }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2014,
    id: 'B47',
    title: '一次性的救助给付完毕',
    blocks: ['relief.finish'],
    when: always,
    require: some(entries(application, { kind: 'temporary' })),
    sentence: '按期给付的救助不能登记给付完毕，停发须经审批。',
    next: '呈批停发',
    cures: [{ step: 'reliefChange.propose' }],
    cite: [cite(socialRelief, 47, '临时救助'), cite(socialRelief, 13, '停发由民政部门决定', '第三款')],
    examples: [
      { name: '临时救助', entries: { application: [{ kind: 'temporary' }] }, expect: 'open' },
      { name: '最低生活保障', entries: { application: [{ kind: 'minimum' }] }, expect: 'blocked' },
    ],
  }),
]
