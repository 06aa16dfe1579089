import { coercionLaw, marketProcedure } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, inTime, least, need, none, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { firstOf, form, here, put, set } from '../../words/value.ts'
import { isApproved, isFreezing, isOther, isRegistration, isTestUntold, isUrgent } from '../conditions.ts'
import { measureExtension } from '../records/held.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const handling = ['measureHandling.propose', 'measureHandling.approve'] as const
const extending = ['measureExtension.propose', 'measureExtension.approve'] as const
/** Of the form in which it is put up, and after that of what was put up. */
const given = (field: string) => firstOf(form(field), put(field))
const plan = (what: string) => ({ measurePlan: [{ what }] })
const isTimely = any(
  all(isRegistration, inTime('P05')),
  all(isFreezing, inTime('E04')),
  all(not(isRegistration), not(isFreezing), inTime('E02'), inTime('E-other')),
)

/** How long, and how long more (强制法19, 25, 32; 市监程序33, 38). */
export const termGates: readonly Gate[] = [
  gate({
    ...since2012,
    id: 'E02-ratified',
    title: '当场采取的先补办批准',
    blocks: [...extending, ...handling],
    when: isUrgent,
    require: isApproved,
    sentence: '当场采取的措施还没有补办批准手续。',
    next: '先呈批补办；负责人认为不应当采取的，由其不予批准，立即解除',
    cures: [{ step: 'measure.propose' }, { step: 'measure.refuse' }],
    cite: [
      cite(coercionLaw, 19, '二十四小时内报告，并补办批准手续'),
      cite(marketProcedure, 33, '补办批准手续', '第二款'),
    ],
    examples: [
      { name: '没有补办', entries: { measurePlan: [{ what: 'sealing', urgent: true }] }, expect: 'blocked' },
      {
        name: '已经补办',
        entries: { measurePlan: [{ what: 'sealing', urgent: true }], measureApproval: [{}] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'E02-once',
    title: '只延长一次，不超过三十日',
    blocks: extending,
    when: always,
    require: all(
      need(not(isRegistration), '先行登记保存的期限不得延长。', '在七个工作日内作出处理决定'),
      need(
        not(isOther),
        '查封、扣押、冻结以外的措施，期限由设定它的法律、行政法规规定，不适用这一延长。',
        '期限届满前解除；依法需要继续采取的，重新呈批',
      ),
      need(
        none(entries(measureExtension, { proceeding: { is: here } }, { faulty: true })),
        '已经延长过一次。',
        '在期限内作出处理决定',
      ),
      need(least(set('E02.extension'), given('days')), '延长的期限不得超过三十日。', '在三十日以内确定'),
    ),
    sentence: '查封、扣押、冻结的期限，情况复杂的可以延长一次，不得超过三十日。',
    next: '在期限内作出处理决定',
    cures: [{ step: 'measureHandling.propose' }],
    cite: [
      cite(coercionLaw, 25, '可以延长，但是延长期限不得超过三十日', '第一款'),
      cite(coercionLaw, 32, '可以延长，但是延长期限不得超过三十日', '第一款'),
      cite(marketProcedure, 38, '可以延长，但是延长期限不得超过三十日', '第一款'),
    ],
    examples: [
      { name: '三十日', entries: plan('sealing'), form: { days: 30 }, clocks: { E02: '2026-10-20' }, expect: 'open' },
      {
        name: '三十一日',
        entries: plan('sealing'),
        form: { days: 31 },
        clocks: { E02: '2026-10-20' },
        expect: 'blocked',
      },
      {
        name: '第二次',
        entries: { ...plan('sealing'), measureExtension: [{ days: 10 }] },
        form: { days: 10 },
        clocks: { E02: '2026-10-20' },
        expect: 'blocked',
      },
      { name: '先行登记保存', entries: plan('registration'), form: { days: 5 }, expect: 'blocked' },
      { name: '其他措施', entries: plan('other'), form: { days: 5 }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'E02-term',
    title: '在期限以内延长',
    blocks: extending,
    when: not(isRegistration),
    require: isTimely,
    sentence: '期限已经届满，不能再延长。',
    next: '立即解除',
    cures: [{ step: 'measureHandling.propose' }],
    cite: [
      cite(coercionLaw, 25, '期限不得超过三十日，可以延长', '第一款'),
      cite(coercionLaw, 28, '期限已经届满的，及时作出解除决定', '第一款第四项'),
    ],
    examples: [
      { name: '期限以内', entries: plan('sealing'), form: { days: 10 }, clocks: { E02: '2026-10-20' }, expect: 'open' },
      {
        name: '已经届满',
        entries: plan('sealing'),
        form: { days: 10 },
        clocks: { E02: '2026-09-01' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'E02-test',
    title: '告知检测期间以前先送检',
    blocks: ['measure.tell'],
    when: equal(form('paper'), 'test'),
    require: isTestUntold,
    sentence: '没有尚待告知的检测、检验、检疫、鉴定期间：还没有送检，已经告知，或者结果已经作出。',
    next: '先送检，确定期间',
    cures: [{ step: 'measure.test' }],
    cite: [cite(coercionLaw, 25, '期间应当明确，并书面告知当事人', '第三款')],
    examples: [
      { name: '没有送检', form: { paper: 'test' }, expect: 'blocked' },
      { name: '已经送检', entries: { measureTest: [{}] }, form: { paper: 'test' }, expect: 'open' },
      {
        name: '结果已经作出',
        entries: { measureTest: [{}], measureTested: [{}] },
        form: { paper: 'test' },
        expect: 'blocked',
      },
    ],
  }),
]
