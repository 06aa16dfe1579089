import { decidersApart } from '../deciding/gates.ts'
import { heardGates, telling } from '../heard/set.ts'
import { ningxiaProcedure, socialRelief, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  equal,
  filled,
  latest,
  least,
  need,
  none,
  not,
  reads,
  some,
} from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { firstOf, form, from, last, minus, plus, set, sum, today } from '../words/value.ts'
import { adjustment, application, change, decision, payment, recheck, repayment } from './records.ts'

const since2014 = { inForce: { from: '2014-05-01' } } as const
const what = (...ids: readonly string[]) => any(...ids.map((id) => equal(form('what'), id)))
const isOnce = some(entries(application, { kind: 'temporary' }))
const form_ = (field: string) => ({ is: form(field) })
/** Of the form in which it is put up, and after that of what was put up. */
const given = (field: 'what' | 'because' | 'from') => firstOf(form(field), last(adjustment, field))
const moved = { what: { oneOf: ['increase', 'decrease'] } } as const
/** As it is paid now. */
const inForce = firstOf(from(entries(change, moved), 'amount'), last(decision, 'amount'))
const changes = cite(socialRelief, 13, '状况变化的，及时决定增发、减发或者停发；停发的书面说明理由', '第三款')

/** More, less, no more: nobody loses what he lives on unheard, and nothing is taken back but what was got by fraud. */
export const payingGates: readonly Gate[] = [
  gate({
    ...since2014,
    id: 'G05-recheck',
    title: '核查由两名以上人员进行',
    blocks: ['recheck.record'],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '定期核查应当由两名以上执法人员进行。',
    next: '补足两名人员',
    cite: [
      cite(socialRelief, 13, '定期核查', '第二款'),
      cite(ningxiaProcedure, 38, '调查取证时执法人员不得少于二人', '第二款'),
    ],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  ...heardGates({
    id: 'B13',
    ...since2014,
    decides: ['reliefChange.propose', 'reliefChange.approve'],
    finding: adjustment,
    weighed: 'weighed',
    proposes: 'adjustment.draft',
    when: latest(adjustment, { what: { oneOf: ['decrease', 'stop', 'recover'] } }),
    entries: { adjustment: [{ what: 'stop' }] },
    cite: {
      told: [changes, cite(ningxiaProcedure, 8, '书面告知事实、理由、依据和陈述权、申辩权')],
      weighed: [cite(ningxiaProcedure, 44, '采纳合理意见；不予采纳的说明理由', '第三款')],
    },
  }),
  gate({
    ...since2014,
    id: 'B13-change',
    title: '变动有依据',
    blocks: ['adjustment.draft'],
    when: always,
    require: all(
      need(
        any(not(what('recover')), equal(form('because'), 'fraud')),
        '只有骗取的给付才能追回。',
        '核对原因；不是骗取的，减发或者停发',
      ),
      need(
        any(not(what('increase', 'decrease', 'recover')), filled(form('amount'))),
        '没有写明变动后的金额或者追回的金额。',
        '写明金额',
      ),
      need(
        any(not(equal(form('because'), 'household')), some(entries(recheck, { changed: true }))),
        '没有核查表明家庭状况变化。',
        '登记核查',
      ),
    ),
    sentence: '给付的变动没有依据。',
    next: '核对变动的原因',
    cures: [{ step: 'recheck.record' }],
    cite: [
      changes,
      cite(socialRelief, 68, '骗取的，停止救助，责令退回'),
      cite(ningxiaProcedure, 90, '骗取给付的，撤销并追回'),
    ],
    examples: [
      {
        name: '核查后减发',
        entries: { recheck: [{ changed: true }] },
        form: { what: 'decrease', because: 'household', amount: 20000 },
        expect: 'open',
      },
      { name: '没有核查', form: { what: 'stop', because: 'household' }, expect: 'blocked' },
      { name: '追回而不是骗取', form: { what: 'recover', because: 'ended', amount: 1 }, expect: 'blocked' },
      { name: '骗取的追回', form: { what: 'recover', because: 'fraud', amount: 90000 }, expect: 'open' },
    ],
  }),
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
    id: 'B13-back',
    title: '减发、停发不溯及以前',
    blocks: ['adjustment.draft', 'reliefChange.approve'],
    // Who is dead or has left is owed nothing from that day; what was got by fraud is taken back as such.
    when: all(among(given('what'), ['decrease', 'stop']), among(given('because'), ['household', 'rules'])),
    require: least(given('from'), today),
    sentence: '减发、停发自决定以后起算；已经发放的，只有骗取的才能追回。',
    next: '推迟起始日期',
    cures: [{ step: 'adjustment.draft' }],
    cite: [changes, cite(socialRelief, 68, '骗取的，停止救助，责令退回')],
    examples: [
      {
        name: '自次月起',
        form: { what: 'decrease', because: 'household', from: '2026-12-01' },
        expect: 'open',
      },
      {
        name: '自以前的月份起',
        form: { what: 'decrease', because: 'household', from: '2026-09-01' },
        expect: 'blocked',
      },
      { name: '已经死亡', form: { what: 'stop', because: 'ended', from: '2026-09-01' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2014,
    id: 'B13-put',
    title: '先提出变动意见',
    blocks: ['reliefChange.propose', 'reliefChange.approve'],
    when: always,
    require: some(entries(adjustment, {}, { since: [change] })),
    sentence: '还没有提出变动意见。',
    next: '提出变动意见',
    cures: [{ step: 'adjustment.draft' }],
    cite: [changes],
    examples: [
      { name: '没有', entries: {}, expect: 'blocked' },
      { name: '已提出', entries: { adjustment: [{}] }, expect: 'open' },
      { name: '已经决定过', entries: { adjustment: [{}], change: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2014,
    id: 'O06-change',
    title: '调整范围、标准、期限提前告知',
    blocks: ['reliefChange.propose', 'reliefChange.approve'],
    when: all(
      latest(adjustment, { because: 'rules', what: { oneOf: ['decrease', 'stop'] } }),
      filled(set('O06.length')),
      some(entries(telling)),
    ),
    require: least(last(adjustment, 'from'), plus(last(telling, 'on'), 'O06.length')),
    sentence: '变更给付的范围、对象、等级、标准、期限的，应当提前告知。',
    next: '推迟起始日期',
    cures: [{ step: 'adjustment.draft' }],
    cite: [cite(ningxiaProcedure, 89, '提前三十日告知')],
    examples: [
      {
        name: '提前三十日',
        under: 'province.ningxia',
        entries: {
          telling: [{ on: '2026-11-02' }],
          adjustment: [{ because: 'rules', what: 'decrease', from: '2026-12-02' }],
        },
        expect: 'open',
      },
      {
        name: '提前二十九日',
        under: 'province.ningxia',
        entries: {
          telling: [{ on: '2026-11-02' }],
          adjustment: [{ because: 'rules', what: 'decrease', from: '2026-12-01' }],
        },
        expect: 'blocked',
      },
    ],
  }),
  decidersApart({
    id: 'G24-change',
    inForce: { from: '2018-12-05' },
    blocks: ['reliefChange.endorse', 'reliefChange.return', 'reliefChange.approve'],
    examined: [adjustment, recheck],
    reviewed: [],
    cite: [cite(socialRelief, 13, '由县级民政部门决定', '第三款'), cite(threeSystemsOpinion, 11, '承办与审核分开')],
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
