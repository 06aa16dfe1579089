import { archiveGate } from '../../archive/set.ts'
import { decidersApart, proposedSince } from '../../deciding/gates.ts'
import { heardGates, telling, view } from '../../heard/set.ts'
import { inquiry, inquiryGates } from '../../inquiry/set.ts'
import { intakeGates } from '../../intake/gates.ts'
import { acceptance } from '../../intake/records.ts'
import { publicationGates } from '../../publication/gates.ts'
import { lifting } from '../../remedy/records.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { ningxiaProcedure, registrationRegulation, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  each,
  eachOrNone,
  equal,
  fact,
  filled,
  least,
  need,
  none,
  not,
  over,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, due, form, it, theParty, today } from '../../words/value.ts'
import {
  application,
  decision,
  finding,
  objection,
  objectionAnswer,
  publicity,
  restoration,
  restorationReviewing,
  reviewing,
} from './records.ts'

const since2022 = { inForce: { from: '2022-03-01' } } as const
const decides = ['revocation.propose', 'revocation.approve'] as const
const article40 = cite(registrationRegulation, 40, '受虚假登记影响的可以申请撤销', '第一款')
const inquired = cite(registrationRegulation, 40, '受理后及时调查；认定虚假的应当撤销', '第二款')
const outcome = (id: string) => equal(form('outcome'), id)

export const revocationGates: readonly Gate[] = [
  ...intakeGates({
    id: 'R40-accept',
    ...since2022,
    application,
    accept: {
      facts: ['applicationOurs', 'revocationAffected'],
      sentence: '不属于本机关登记，或者申请人没有受到该登记影响的，不能受理。',
      next: '告知补正，或者不予受理',
      cite: [article40],
    },
    once: [article40],
    elsewhere: [article40],
    after: [article40],
  }),
  ...inquiryGates({
    id: 'revocation',
    ...since2022,
    since: acceptance,
    two: [
      cite(threeSystemsOpinion, 5, '调查取证表明身份'),
      cite(ningxiaProcedure, 38, '调查取证时执法人员不得少于二人', '第二款'),
    ],
    after: [inquired],
  }),
  gate({
    ...since2022,
    id: 'R40-found',
    title: '经调查认定虚假的撤销',
    blocks: ['finding.conclude'],
    when: always,
    require: all(
      need(some(entries(inquiry)), '还没有调查。', '开展调查'),
      any(not(outcome('revoke')), need(fact('falseRegistration'), '没有认定虚假登记的，不能撤销。', '不予撤销')),
    ),
    sentence: '调查结论与认定不符。',
    next: '核对调查结论',
    cures: [{ step: 'inquiry.record' }],
    cite: [inquired, cite(registrationRegulation, 41, '可以不予撤销的情形')],
    examples: [
      {
        name: '调查认定',
        facts: { falseRegistration: 'yes' },
        entries: { inquiry: [{}] },
        form: { outcome: 'revoke' },
        expect: 'open',
      },
      { name: '没有调查', facts: { falseRegistration: 'yes' }, form: { outcome: 'revoke' }, expect: 'blocked' },
      {
        name: '没有认定虚假',
        facts: { falseRegistration: 'no' },
        entries: { inquiry: [{}] },
        form: { outcome: 'revoke' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2022,
    id: 'R41',
    title: '不予撤销的情形',
    blocks: ['finding.conclude'],
    when: outcome('keep'),
    require: all(
      need(filled(form('ground')), '不予撤销的，应当有法定的情形。', '选择情形'),
      need(filled(form('reason')), '不予撤销的，应当说明理由。', '写明理由'),
      need(
        any(not(equal(form('ground'), 'true')), not(fact('falseRegistration'))),
        '认定虚假登记的，不能以不存在虚假登记为由不予撤销。',
        '核对认定',
      ),
    ),
    sentence: '不予撤销没有法定的情形或者理由。',
    next: '核对调查结论',
    cite: [cite(registrationRegulation, 41, '可以不予撤销的情形')],
    examples: [
      {
        name: '虚假而无法恢复',
        facts: { falseRegistration: 'yes' },
        form: { outcome: 'keep', ground: 'irreversible', reason: '已经多次变更' },
        expect: 'open',
      },
      {
        name: '认定虚假而称不存在',
        facts: { falseRegistration: 'yes' },
        form: { outcome: 'keep', ground: 'true', reason: '真实' },
        expect: 'blocked',
      },
      {
        name: '没有理由',
        facts: { falseRegistration: 'no' },
        form: { outcome: 'keep', ground: 'true' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2022,
    id: 'R40',
    title: '无法联系、拒不配合的，公示四十五日没有异议',
    blocks: decides,
    when: all(not(fact('registrantReached')), some(entries(finding, { outcome: 'revoke' }, { pick: 'latest' }))),
    require: all(
      need(some(entries(publicity)), '还没有公示登记时间、登记事项。', '公示四十五日'),
      need(over('O07-publicity'), '四十五日的公示期未满。', '等公示期满'),
      // An objection takes away what silence would have proved, and no more: what is looked into all the same may be found false.
      eachOrNone(
        entries(objection, {}, { since: [publicity] }),
        any(
          not(least(due('O07-publicity'), it('on'))),
          all(
            need(
              some(entries(finding, { weighed: { filled: true } }, { after: 'it' })),
              '公示期内有异议，调查结论没有写明对异议的采纳情况和理由。',
              '调查异议，重新提出结论，写明采纳情况和理由',
            ),
            need(
              some(entries(objectionAnswer, { objections: { has: it('no') } })),
              '公示期内的异议还没有答复。',
              '答复提出异议的人',
            ),
          ),
        ),
      ),
    ),
    sentence:
      '相关市场主体和人员无法联系或者拒不配合的，公示四十五日没有异议，或者异议经调查不成立并已答复，方可撤销。',
    next: '公示；有异议的，调查、答复，重新提出结论',
    cures: [{ step: 'falsehood.publicise' }, { step: 'objection.answer' }],
    cite: [cite(registrationRegulation, 40, '公示四十五日，没有提出异议的可以撤销', '第二款')],
    examples: [
      {
        name: '没有公示',
        facts: { registrantReached: 'no' },
        entries: { finding: [{ outcome: 'revoke' }] },
        expect: 'blocked',
      },
      {
        name: '期满没有异议',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'open',
      },
      {
        name: '第四十五日',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-17',
        expect: 'blocked',
      },
      {
        name: '有异议',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], objection: [{ on: '2026-12-17' }], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'blocked',
      },
      {
        name: '公示期满以后的异议',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], objection: [{ on: '2026-12-18' }], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-21',
        expect: 'open',
      },
      {
        name: '异议经调查不成立，已经答复',
        facts: { registrantReached: 'no' },
        entries: {
          publicity: [{}],
          objection: [{ on: '2026-12-01' }],
          objectionAnswer: [{ objections: [1] }],
          finding: [{ outcome: 'revoke', weighed: '不采纳，签名经鉴定不是本人所签' }],
        },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'open',
      },
      {
        name: '没有答复',
        facts: { registrantReached: 'no' },
        entries: {
          publicity: [{}],
          objection: [{ on: '2026-12-01' }],
          finding: [{ outcome: 'revoke', weighed: '不采纳' }],
        },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2022,
    id: 'R40-both',
    title: '相关市场主体已登记',
    blocks: decides,
    when: always,
    require: filled(by('thirdParties')),
    sentence: '尚未登记被申请撤销登记的市场主体。',
    next: '登记相关市场主体和人员',
    cures: [{ step: 'party.identify' }],
    cite: [cite(registrationRegulation, 40, '相关市场主体和人员', '第二款')],
    examples: [
      { name: '没有登记', entries: {}, expect: 'blocked' },
      { name: '已登记', thirdParties: ['p2'], entries: {}, expect: 'open' },
    ],
  }),
  ...heardGates({
    id: 'R40',
    ...since2022,
    decides,
    finding,
    proposes: 'finding.conclude',
    when: fact('registrantReached'),
    since: [lifting],
    versions: [{ outcome: 'revoke' }, { outcome: 'keep' }],
    facts: { registrantReached: 'yes' },
    cite: {
      told: [inquired, cite(ningxiaProcedure, 8, '书面告知事实、理由、依据和陈述权、申辩权')],
      weighed: [inquired, cite(ningxiaProcedure, 44, '采纳合理意见；不予采纳的说明理由', '第三款')],
    },
  }),
  proposedSince({
    id: 'R40-new',
    ...since2022,
    blocks: [...decides, 'review.submit'],
    finding,
    kinds: [inquiry, objection],
    cure: 'finding.conclude',
    cite: [inquired],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: finding.id, is: { outcome: 'revoke' }, was: { outcome: 'keep' } },
    ids: reviewGateIds('revocation'),
    title: '重大撤销登记决定法制审核',
    decision: '调查结论',
    decides,
    examined: [entries(inquiry), entries(finding)],
    who: '参加调查的人员',
  }),
  decidersApart({
    id: 'G24-revocation',
    inForce: { from: '2018-12-05' },
    blocks: ['revocation.endorse', 'revocation.return', 'revocation.approve', 'revocation.restore'],
    examined: [finding, inquiry],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature, ...restorationReviewing.signed],
    cite: [cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
  ...reviewGates({
    review: restorationReviewing.review,
    about: { kind: finding.id, is: { outcome: 'revoke' }, was: { outcome: 'keep' } },
    ids: reviewGateIds('revocation-restoration'),
    title: '恢复登记法制审核',
    decision: '调查结论',
    decides: ['revocation.restore'],
    later: true,
    examined: [entries(finding), entries(inquiry)],
    who: '调查本申请的人员',
    cite: [cite(registrationRegulation, 42, '撤销登记决定错误的，恢复原登记状态')],
  }),
  gate({
    ...since2022,
    id: 'R42',
    title: '恢复的是被撤销的登记',
    blocks: ['revocation.restore'],
    when: always,
    require: all(
      need(some(entries(decision, { outcome: 'revoke' })), '没有撤销登记，不需要恢复。', '无需办理'),
      need(none(entries(restoration)), '已经恢复登记。', '无需办理'),
    ),
    sentence: '只有撤销登记的决定错误的，才恢复原登记状态。',
    next: '核对决定',
    cite: [cite(registrationRegulation, 42, '撤销登记决定错误的，恢复原登记状态')],
    examples: [
      { name: '撤销过', entries: { decision: [{ outcome: 'revoke' }] }, expect: 'open' },
      { name: '不予撤销的', entries: { decision: [{ outcome: 'keep' }] }, expect: 'blocked' },
      { name: '已经恢复', entries: { decision: [{ outcome: 'revoke' }], restoration: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2022,
    id: 'R42-told',
    norm: [],
    title: '恢复登记以前告知申请撤销的人',
    blocks: ['revocation.restore'],
    when: always,
    require: each(
      'concerned',
      any(
        not(among(theParty, by('mainParties'))),
        all(
          need(
            some(entries(telling, {}, { party: 'this', since: [decision] })),
            '还没有告知{当事人}拟恢复登记的理由和陈述、申辩的权利。',
            '告知拟作出的决定',
          ),
          any(
            some(entries(view, {}, { party: 'this', since: [telling] })),
            need(
              each(
                entries(telling, {}, { party: 'this', since: [decision], pick: 'latest' }),
                not(least(it('until'), today)),
              ),
              '{当事人}提出意见的期限未满。',
              '等期限届满，或者登记其意见',
            ),
          ),
        ),
      ),
    ),
    sentence: '恢复登记影响申请撤销的人，应当事先告知并听取其陈述、申辩。',
    next: '告知拟作出的决定，听取意见',
    cures: [{ step: 'party.tell' }, { step: 'view.hear' }],
    cite: [
      cite(registrationRegulation, 42, '撤销登记决定错误的，恢复原登记状态'),
      cite(ningxiaProcedure, 8, '书面告知事实、理由、依据和陈述权、申辩权'),
    ],
    examples: [
      { name: '没有告知', partyKind: 'person', entries: { decision: [{}] }, expect: 'blocked' },
      {
        name: '撤销以前的告知',
        partyKind: 'person',
        entries: { telling: [{ party: 'p1', until: '2026-11-01' }], decision: [{}] },
        day: '2026-11-07',
        expect: 'blocked',
      },
      {
        name: '期限未满',
        partyKind: 'person',
        entries: { decision: [{}], telling: [{ party: 'p1', until: '2026-11-06' }] },
        day: '2026-11-06',
        expect: 'blocked',
      },
      {
        name: '期限已满',
        partyKind: 'person',
        entries: { decision: [{}], telling: [{ party: 'p1', until: '2026-11-06' }] },
        day: '2026-11-07',
        expect: 'open',
      },
      {
        name: '已提出意见',
        partyKind: 'person',
        entries: { decision: [{}], telling: [{ party: 'p1', until: '2026-11-06' }], view: [{ party: 'p1' }] },
        day: '2026-11-03',
        expect: 'open',
      },
    ],
  }),
  archiveGate({ id: 'revocation', ...since2022, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-revocation'),
]
