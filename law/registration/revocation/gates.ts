import { archiveGate } from '../../archive/set.ts'
import { decidersApart, proposedSince } from '../../deciding/gates.ts'
import { heardGates } from '../../heard/set.ts'
import { inquiry, inquiryGates } from '../../inquiry/set.ts'
import { intakeGates } from '../../intake/gates.ts'
import { acceptance } from '../../intake/records.ts'
import { publicationGates } from '../../publication/gates.ts'
import { lifting } from '../../remedy/records.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { ningxiaProcedure, registrationRegulation, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, fact, filled, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form } from '../../words/value.ts'
import { publicityGates } from './publicityGates.ts'
import { application, decision, finding, objection, restorationReviewing, reviewing } from './records.ts'
import { restorationGates } from './restorationGates.ts'

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
  ...publicityGates(decides),
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
  ...restorationGates,
  archiveGate({ id: 'revocation', ...since2022, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-revocation'),
]
