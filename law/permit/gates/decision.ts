import { publicationGates } from '../../publication/gates.ts'
import { disclosureRegulation, permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  apartFrom,
  current,
  eachOrNone,
  equal,
  fact,
  inTime,
  latest,
  need,
  reads,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import { isConcluded, isUpToDate } from '../conditions.ts'
import { examination, hearing, review, reviewed, reviewOpinion, reviewSignature, siteVisit, told } from '../records.ts'

const since2018 = { inForce: { from: '2018-12-05' } } as const
const since2019 = { inForce: { from: '2019-04-23' } } as const
const decides = ['grant.propose', 'grant.approve'] as const
const examined = [entries(siteVisit), entries(told), entries(examination)] as const
const allYes = Object.fromEntries(reviewed.map(([id]) => [id, 'yes']))

/** 法制审核, and who decides when on what (许可法37–38, 42, 48; 指导意见十一至十三). */
export const decisionGates: readonly Gate[] = [
  gate({
    ...since2019,
    id: 'L48-heard',
    title: '审查意见写在核查、意见和听证之后',
    blocks: [...decides, 'review.submit'],
    when: always,
    require: isUpToDate,
    sentence: '提出审查意见之后又有核查、意见或者听证，审查意见没有反映。',
    next: '根据新的情况重新提出审查意见',
    cures: [{ step: 'examination.conclude' }],
    cite: [cite(permitLaw, 36, '听取申请人、利害关系人的意见'), cite(permitLaw, 48, '根据听证笔录作出决定', '第二款')],
    examples: [
      { name: '之后又核查', entries: { examination: [{}], siteVisit: [{}] }, expect: 'blocked' },
      { name: '之后举行听证', entries: { examination: [{}], hearing: [{}] }, expect: 'blocked' },
      { name: '在其后提出', entries: { siteVisit: [{}], hearing: [{}], examination: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2018,
    id: 'G20-permit',
    title: '重大许可决定法制审核',
    blocks: decides,
    when: any(
      fact('majorPublicInterest'),
      fact('socialRisk'),
      fact('majorRights'),
      fact('complexCase'),
      some(entries(hearing)),
    ),
    require: all(
      need(some(entries(reviewSignature)), '尚未经法制审核。', '送请法制审核'),
      need(latest(reviewSignature, { verdict: 'passed' }), '最近一次法制审核没有通过。', '修改后再次送审'),
      need(
        current(entries(reviewSignature, { verdict: 'passed' })),
        '法制审核通过的不是现在的审查意见，内容已经变化。',
        '按现在的审查意见再次送审',
      ),
    ),
    sentence: '重大许可决定未经法制审核通过不得作出。',
    next: '送请法制审核',
    cures: [{ step: 'review.submit' }],
    cite: [cite(threeSystemsOpinion, 12, '重大执法决定作出前，未经法制审核或者审核未通过的，不得作出')],
    examples: [
      {
        name: '疑难，未审核',
        facts: { complexCase: 'yes' },
        entries: { examination: [{ outcome: 'grant' }] },
        expect: 'blocked',
      },
      {
        name: '审核通过的是现在的意见',
        facts: { complexCase: 'yes' },
        entries: {
          examination: [{ outcome: 'grant' }],
          review: [{ about: 1 }],
          reviewOpinion: [{ about: 1, verdict: 'passed' }],
          reviewSignature: [{ about: 1, verdict: 'passed' }],
        },
        expect: 'open',
      },
      {
        name: '审核之后改变了意见',
        facts: { complexCase: 'yes' },
        entries: {
          examination: [{ outcome: 'refuse' }, { outcome: 'grant' }],
          review: [{ about: 1 }],
          reviewOpinion: [{ about: 1, verdict: 'passed' }],
          reviewSignature: [{ about: 1, verdict: 'passed' }],
        },
        expect: 'blocked',
      },
      {
        name: '通过之后又审核，没有通过',
        facts: { complexCase: 'yes' },
        entries: {
          examination: [{ outcome: 'grant' }],
          review: [{ about: 1 }, { about: 1 }],
          reviewOpinion: [
            { about: 1, verdict: 'passed' },
            { about: 2, verdict: 'failed' },
          ],
          reviewSignature: [
            { about: 1, verdict: 'passed' },
            { about: 2, verdict: 'failed' },
          ],
        },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2018,
    id: 'G20-pending',
    title: '送出的审核均有结论',
    blocks: [...decides, 'review.submit'],
    when: some(entries(review)),
    require: eachOrNone(entries(review), isConcluded),
    sentence: '送出的法制审核还没有结论。',
    next: '等审核意见签发',
    cite: [cite(threeSystemsOpinion, 13, '法制审核机构提出书面审核意见')],
    examples: [
      { name: '没有签发', entries: { review: [{ proceeding: 'review-1' }] }, expect: 'blocked' },
      {
        name: '已签发',
        entries: { review: [{ proceeding: 'review-1' }], reviewSignature: [{ proceeding: 'review-1', about: 1 }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2018,
    id: 'G21-permit',
    title: '审核结论与各项一致',
    blocks: ['review.opine'],
    when: equal(form('verdict'), 'passed'),
    require: all(...reviewed.map(([id]) => equal(form(id), 'yes'))),
    sentence: '有一项审核内容为否，审核结论不能为通过。',
    next: '作出不通过的结论，写明问题',
    cite: [cite(threeSystemsOpinion, 13, '严格审核的内容')],
    examples: [
      { name: '各项为是', form: { verdict: 'passed', ...allYes }, expect: 'open' },
      { name: '程序不合法', form: { verdict: 'passed', ...allYes, procedure: 'no' }, expect: 'blocked' },
      { name: '不通过', form: { verdict: 'failed', ...allYes, procedure: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2018,
    id: 'G23-permit',
    title: '审核人员未参与审查',
    blocks: ['review.opine', 'review.confirm'],
    when: always,
    require: all(
      need(apartFrom(...examined), '参加本申请审查、核查的人员不得审核。', '由没有参加审查的人员审核'),
      reads('reviewerQualified'),
    ),
    sentence: '由未参与审查、具备资格的审核人员审核。',
    next: '由未参与审查、具备资格的审核人员审核',
    cite: [cite(threeSystemsOpinion, 11, '明确法制审核机构，配备审核人员')],
    examples: [
      {
        name: '参加过核查',
        reads: { reviewerQualified: 'yes' },
        entries: { siteVisit: [{ officers: ['a', 'b'] }] },
        actor: 'b',
        expect: 'blocked',
      },
      {
        name: '没有参与',
        reads: { reviewerQualified: 'yes' },
        entries: { siteVisit: [{ officers: ['a', 'b'] }] },
        actor: 'c',
        expect: 'open',
      },
      { name: '没有资格', reads: { reviewerQualified: 'no' }, actor: 'c', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2018,
    id: 'G23-signer',
    title: '提出与签发审核意见不是一人',
    blocks: ['review.confirm'],
    when: always,
    require: apartFrom(entries(reviewOpinion)),
    sentence: '提出审核意见的人不能自己签发。',
    next: '由法制机构的其他负责人签发',
    cite: [cite(threeSystemsOpinion, 13, '法制审核机构提出书面审核意见')],
    examples: [
      { name: '自己签发', entries: { reviewOpinion: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人签发', entries: { reviewOpinion: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
  gate({
    ...since2019,
    id: 'G24-permit',
    title: '决定人未参与审查、审核',
    blocks: ['grant.endorse', 'grant.return', 'grant.approve'],
    when: always,
    require: apartFrom(...examined, entries(reviewOpinion), entries(reviewSignature)),
    sentence: '参加本申请审查、核查或者审核的人员不能审签、退回、决定。',
    next: '由没有参加的负责人办理',
    cite: [cite(permitLaw, 37, '审查后按照规定程序作出决定')],
    examples: [
      { name: '核查人员决定', entries: { siteVisit: [{ officers: ['a', 'b'] }] }, actor: 'a', expect: 'blocked' },
      { name: '审核人员决定', entries: { reviewOpinion: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { siteVisit: [{ officers: ['a', 'b'] }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...since2019,
    id: 'L42',
    title: '在法定期限内决定',
    blocks: ['grant.approve'],
    mode: 'note',
    when: always,
    require: inTime('L02'),
    sentence: '超过法定期限作出许可决定，属程序违法。',
    next: '超过期限作出决定',
    cite: [cite(permitLaw, 42, '受理之日起二十日内作出决定')],
    examples: [
      { name: '第二十个工作日', clocks: { L02: '2026-11-02' }, day: '2026-11-30', expect: 'open' },
      { name: '第二十一个工作日', clocks: { L02: '2026-11-02' }, day: '2026-12-01', expect: 'blocked' },
    ],
  }),
  ...publicationGates('publication', since2019.inForce, 'D01', {
    secrecy: {
      cite: [
        cite(disclosureRegulation, 17, '对拟公开的信息进行审查'),
        cite(permitLaw, 5, '公开；涉及国家秘密、商业秘密、个人隐私的除外'),
      ],
    },
  }),
]
