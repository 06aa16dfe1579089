import { publicationGates } from '../../publication/gates.ts'
import { reviewGates } from '../../review/gates.ts'
import { disclosureRegulation, permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, apartFrom, inTime } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { isUpToDate } from '../conditions.ts'
import { examination, opinion, reviewing, reviewOpinion, reviewSignature, siteVisit, told } from '../records.ts'
import { technical, technicalResult } from '../technicalRecords.ts'
import { jointGates } from './joint.ts'

const since2019 = { inForce: { from: '2019-04-23' } } as const
const decides = ['grant.propose', 'grant.approve'] as const
const examined = [
  entries(siteVisit),
  // Those named to test; who named them has examined nothing.
  entries(technical, {}, { named: true }),
  entries(technicalResult),
  entries(told),
  entries(opinion),
  entries(examination),
] as const

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
  ...reviewGates({
    review: reviewing,
    about: { kind: examination.id, is: { outcome: 'grant' }, was: { outcome: 'refuse' } },
    ids: {
      major: 'G20-permit',
      pending: 'G20-pending',
      agrees: 'G21-permit',
      apart: 'G23-permit',
      signer: 'G23-signer',
    },
    title: '重大许可决定法制审核',
    decision: '审查意见',
    decides,
    examined,
    who: '参加本申请审查、核查的人员',
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
      {
        name: '检测人员决定',
        entries: { technical: [{ by: 'h', officers: ['a', 'b'] }] },
        actor: 'a',
        expect: 'blocked',
      },
      {
        name: '指派检测人员的人',
        entries: { technical: [{ by: 'h', officers: ['a', 'b'] }] },
        actor: 'h',
        expect: 'open',
      },
      { name: '登记检测结果的人', entries: { technicalResult: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '记录意见的人', entries: { opinion: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { siteVisit: [{ officers: ['a', 'b'] }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...since2019,
    id: 'L42',
    norm: ['L02'],
    title: '在法定期限内决定',
    blocks: ['grant.approve'],
    mode: 'note',
    when: always,
    require: all(inTime('L02'), inTime('L03')),
    sentence: '超过法定期限作出许可决定，属程序违法。',
    next: '超过期限作出决定',
    cite: [cite(permitLaw, 42, '受理之日起二十日内作出决定')],
    examples: [
      { name: '第二十个工作日', clocks: { L02: '2026-11-02' }, day: '2026-11-30', expect: 'open' },
      { name: '第二十一个工作日', clocks: { L02: '2026-11-02' }, day: '2026-12-01', expect: 'blocked' },
    ],
  }),
  ...jointGates,
  ...publicationGates('publication', since2019.inForce, 'D01', {
    secrecy: {
      cite: [
        cite(disclosureRegulation, 17, '对拟公开的信息进行审查'),
        cite(permitLaw, 5, '公开；涉及国家秘密、商业秘密、个人隐私的除外'),
      ],
    },
  }),
]
