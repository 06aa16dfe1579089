import { refusalGates } from '../../signing/set.ts'
import { complaintRules } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  each,
  eachOrNone,
  equal,
  inTime,
  latest,
  least,
  need,
  none,
  not,
  rows,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { about, actor, firstOf, form, it, last, today } from '../../words/value.ts'
import { challenge, challengeDecision, consent, session, summons } from '../records.ts'

const since2026 = { inForce: { from: '2026-04-15' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(complaintRules, article, gist, paragraph)
const both = (...agree: readonly object[]) => ({
  mediationConsent: agree.map((a, i) => ({ party: `p${i + 1}`, ...a })),
})
const withdrawn = entries(challengeDecision, { granted: true, person: { is: it('value') } })

export const mediationGates: readonly Gate[] = [
  gate({
    ...since2026,
    id: 'O13-consent',
    title: '双方同意才调解',
    blocks: ['mediation.summon', 'mediation.hold', 'mediation.agree'],
    when: always,
    require: each(
      'concerned',
      need(
        latest(consent, { agrees: true }, { party: 'this' }),
        '{当事人}没有同意调解。',
        '登记其意愿；不同意的，终止调解',
      ),
    ),
    sentence: '没有经双方同意，不能调解。',
    next: '登记双方的调解意愿；一方拒绝的，终止调解',
    cures: [{ step: 'mediation.consent' }, { step: 'mediation.end' }],
    cite: [art(18, '经投诉人和被投诉人同意', '第一款')],
    examples: [
      { name: '双方同意', thirdParties: ['p2'], entries: both({ agrees: true }, { agrees: true }), expect: 'open' },
      { name: '一方没有表示', thirdParties: ['p2'], entries: both({ agrees: true }), expect: 'blocked' },
      { name: '一方拒绝', thirdParties: ['p2'], entries: both({ agrees: true }, { agrees: false }), expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-entrust',
    title: '双方同意才委托调解',
    blocks: ['mediation.entrust'],
    when: always,
    require: each(
      'concerned',
      need(latest(consent, { entrusts: true }, { party: 'this' }), '{当事人}没有同意委托调解。', '由本机关调解'),
    ),
    sentence: '没有经双方同意，不能委托其他组织调解。',
    next: '由本机关调解，或者登记双方的意愿',
    cures: [{ step: 'mediation.consent' }],
    cite: [art(19, '经投诉人和被投诉人同意，可以委托', '第一款')],
    examples: [
      { name: '双方同意', thirdParties: ['p2'], entries: both({ entrusts: true }, { entrusts: true }), expect: 'open' },
      {
        name: '一方不同意',
        thirdParties: ['p2'],
        entries: both({ entrusts: true }, { entrusts: false }),
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-ahead',
    title: '提前告知调解的时间、地点',
    blocks: ['mediation.summon'],
    when: always,
    require: not(least(today, form('heldOn'))),
    sentence: '调解日期不在通知之后。',
    next: '另定日期，使双方能够准备',
    cite: [art(20, '应当提前告知时间、地点、调解人员', '第二款')],
    examples: [
      { name: '三日以后', form: { heldOn: '2026-11-05' }, day: '2026-11-02', expect: 'open' },
      { name: '当日', form: { heldOn: '2026-11-02' }, day: '2026-11-02', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-recused',
    title: '已经回避的人员不主持调解',
    blocks: ['mediation.summon', 'mediation.hold'],
    when: always,
    require: eachOrNone(
      rows(form('officers')),
      need(none(withdrawn), '调解人员中有已经决定回避的。', '由其他人员调解'),
    ),
    sentence: '已经决定回避的人员不能主持调解。',
    next: '由其他人员调解',
    cite: [art(21, '有利害关系、可能影响公正处理的，应当回避', '第二款')],
    examples: [
      {
        name: '他人',
        form: { officers: ['b'] },
        entries: { challengeDecision: [{ granted: true, person: 'a' }] },
        expect: 'open',
      },
      {
        name: '本人',
        form: { officers: ['a'] },
        entries: { challengeDecision: [{ granted: true, person: 'a' }] },
        expect: 'blocked',
      },
      {
        name: '不予回避',
        form: { officers: ['a'] },
        entries: { challengeDecision: [{ granted: false, person: 'a' }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-self',
    title: '不决定自己的回避',
    blocks: ['challenge.decide'],
    when: always,
    require: not(equal(firstOf(about('person'), last(challenge, 'person')), actor)),
    sentence: '被申请回避的人不能决定自己是否回避。',
    next: '由其他负责人决定',
    cite: [art(21, '作出是否回避的决定', '第二款')],
    examples: [
      { name: '他人决定', actor: 'b', entries: { mediatorChallenge: [{ person: 'a' }] }, expect: 'open' },
      { name: '本人决定', actor: 'a', entries: { mediatorChallenge: [{ person: 'a' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-sixty',
    title: '六十日内达成协议',
    blocks: ['mediation.hold', 'mediation.agree'],
    when: always,
    require: inTime('O13-mediate'),
    sentence: '受理已满六十日，没有达成协议的，应当终止调解。',
    next: '终止调解',
    cures: [{ step: 'mediation.end' }],
    cite: [art(23, '六十日内未能达成协议的，终止调解', '第一款第五项')],
    examples: [
      {
        name: '期内',
        under: 'sector.market',
        clocks: { 'O13-mediate': '2026-09-01' },
        day: '2026-11-02',
        expect: 'open',
      },
      {
        name: '期满',
        under: 'sector.market',
        clocks: { 'O13-mediate': '2026-09-01' },
        day: '2026-11-03',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-mediated',
    title: '调解协议经过调解',
    blocks: ['mediation.agree'],
    when: always,
    require: all(
      need(some(entries(session)), '没有登记过调解。', '登记调解的经过；双方自行和解的，终止调解'),
      need(
        any(not(equal(form('paper'), 'remote')), none(entries(session, { way: 'onSite' }))),
        '经过现场调解达成的协议，应当制作调解书；即时履行或者双方同意的除外。',
        '制作调解书，或者写明即时履行、双方同意不制作',
      ),
    ),
    sentence: '调解协议应当经过调解达成。',
    next: '登记调解',
    cures: [{ step: 'mediation.hold' }, { step: 'mediation.end' }],
    cite: [art(24, '经现场调解达成协议的，制作调解书', '第一款')],
    examples: [
      { name: '没有调解', entries: {}, form: { paper: 'made' }, expect: 'blocked' },
      { name: '制作', entries: { mediationSession: [{ way: 'onSite' }] }, form: { paper: 'made' }, expect: 'open' },
      {
        name: '现场而不制作',
        entries: { mediationSession: [{ way: 'onSite' }] },
        form: { paper: 'remote' },
        expect: 'blocked',
      },
      { name: '电话', entries: { mediationSession: [{ way: 'phone' }] }, form: { paper: 'remote' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-ending',
    title: '终止调解的情形有依据',
    blocks: ['mediation.end'],
    when: always,
    require: all(
      need(
        any(not(equal(form('ground'), 'term')), not(inTime('O13-mediate'))),
        '受理未满六十日。',
        '继续调解，或者写明实际的情形',
      ),
      need(
        any(not(equal(form('ground'), 'failed')), some(entries(session))),
        '没有登记过调解，不能以调解不成终止。',
        '登记调解的经过',
      ),
      need(
        any(not(equal(form('ground'), 'absent')), some(entries(summons)), some(entries(consent, { agrees: false }))),
        '没有通知过调解，也没有登记谁拒绝调解。',
        '登记拒绝调解一方的意愿，或者通知调解',
      ),
    ),
    sentence: '终止调解应当属于法定情形。',
    next: '核对情形',
    cures: [{ step: 'mediation.hold' }],
    cite: [art(23, '终止调解的情形', '第一款')],
    examples: [
      {
        name: '未满六十日',
        under: 'sector.market',
        clocks: { 'O13-mediate': '2026-09-01' },
        entries: {},
        form: { ground: 'term' },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '已满六十日',
        under: 'sector.market',
        clocks: { 'O13-mediate': '2026-09-01' },
        entries: {},
        form: { ground: 'term' },
        day: '2026-11-03',
        expect: 'open',
      },
      { name: '没有调解过', entries: {}, form: { ground: 'failed' }, expect: 'blocked' },
      { name: '没有通知，没有拒绝', entries: {}, form: { ground: 'absent' }, expect: 'blocked' },
      {
        name: '拒绝调解',
        entries: { mediationConsent: [{ agrees: false }] },
        form: { ground: 'absent' },
        expect: 'open',
      },
    ],
  }),
  ...refusalGates,
]
