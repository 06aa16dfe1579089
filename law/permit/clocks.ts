import { litigationLaw, permitLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { any, not } from '../words/condition.ts'
import { change, enter, moment, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import { last } from '../words/value.ts'
import { isFirst, isGranted, isJoint } from './conditions.ts'
import { acceptance, licence } from './records.ts'
import { renewalClocks } from './renewalClocks.ts'

/** 实施行政许可的期限以工作日计算 (许可法82). */
const workingDays = cite(permitLaw, 82, '期限以工作日计算')
const permit = {
  inForce: { from: '2019-04-23' },
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
} as const
const standing = entries(licence, {}, { pick: 'latest' })

export const permitClocks: readonly Clock[] = [
  clock({
    ...permit,
    id: 'L01',
    title: '补正告知期限',
    starts: 'application-received',
    stops: ['materials-told', 'accepted', 'ended'],
    length: 'L01.length',
    onExpiry: '逾期不告知的，自收到申请材料之日起即为受理',
    deems: {
      dated: 'trigger',
      does: [enter(acceptance, { deemed: true }), stage('examining', { of: 'permit' }), moment('accepted')],
    },
    cite: [cite(permitLaw, 32, '当场或者五日内一次告知；逾期不告知的，自收到之日起即为受理', '第四项'), workingDays],
    examples: [
      { name: '跨周末', from: '2026-11-02', due: '2026-11-09' },
      { name: '跨中秋、国庆，补班算工作日', from: '2026-09-22', due: '2026-09-30' },
    ],
  }),
  clock({
    ...permit,
    id: 'L02',
    norm: ['L02', 'L06'],
    title: '许可决定期限',
    starts: 'accepted',
    when: not(any(isJoint, isFirst)),
    stops: ['permit-decided', 'ended'],
    length: 'L02.length',
    extensions: [{ approver: 'agencyHead', length: 10, cite: [cite(permitLaw, 42, '经负责人批准可以延长十日')] }],
    suspendedBy: ['听证', '检验、检测、检疫、鉴定', '专家评审'],
    onExpiry: '逾期作出决定属程序违法',
    cite: [
      cite(permitLaw, 42, '受理之日起二十日内作出决定'),
      cite(permitLaw, 45, '听证、检验、鉴定、评审等所需时间不计算'),
      workingDays,
    ],
    examples: [
      { name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' },
      { name: '延长十个工作日', from: '2026-11-02', extensions: [10], due: '2026-12-14' },
      {
        name: '听证十日不计',
        from: '2026-11-02',
        suspended: { from: '2026-11-09', to: '2026-11-23' },
        due: '2026-12-14',
      },
    ],
  }),
  clock({
    ...permit,
    id: 'L03',
    norm: ['L03', 'L06'],
    title: '统一、联合、集中办理的期限',
    starts: 'accepted',
    stops: ['permit-decided', 'ended'],
    when: isJoint,
    length: 'L03.length',
    extensions: [
      {
        approver: 'agencyHead',
        length: 15,
        cite: [cite(permitLaw, 42, '经本级人民政府负责人批准延长十五日', '第二款')],
      },
    ],
    suspendedBy: ['听证', '检验、检测、检疫、鉴定', '专家评审'],
    onExpiry: '逾期作出决定属程序违法',
    cite: [
      cite(permitLaw, 42, '办理时间不得超过四十五日', '第二款'),
      cite(permitLaw, 45, '听证、检验、评审等所需时间不计算'),
      workingDays,
    ],
    examples: [
      { name: '跨中秋、国庆，两个补班日算工作日', from: '2026-08-17', due: '2026-10-23' },
      { name: '延长十五个工作日', from: '2026-08-17', extensions: [15], due: '2026-11-13' },
    ],
  }),
  clock({
    ...permit,
    id: 'L04',
    norm: ['L04', 'L06'],
    title: '下级机关的初审期限',
    starts: 'accepted',
    stops: ['permit-forwarded', 'ended'],
    when: isFirst,
    length: 'L04.length',
    suspendedBy: ['听证', '检验、检测、检疫、鉴定', '专家评审'],
    onExpiry: '逾期未报上级机关',
    cite: [cite(permitLaw, 43, '受理之日起二十日内审查完毕'), workingDays],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
  clock({
    ...permit,
    id: 'L05',
    title: '颁发、送达证件期限',
    starts: 'permit-decided',
    stops: ['licence-issued'],
    when: isGranted,
    length: 'L05.length',
    onExpiry: '逾期颁发证件',
    cite: [cite(permitLaw, 44, '作出决定之日起十日内颁发、送达证件'), workingDays],
    examples: [{ name: '十个工作日', from: '2026-11-02', due: '2026-11-16' }],
  }),
  clock({
    ...permit,
    id: 'L07-request',
    title: '许可听证申请期限',
    starts: 'hearing-told',
    stops: ['hearing-asked'],
    length: 'L07.request',
    binds: 'party',
    per: 'party',
    lapses: true,
    onExpiry: '逾期提出的，不再组织听证',
    cite: [cite(permitLaw, 47, '被告知听证权利之日起五日内提出'), workingDays],
    examples: [{ name: '五个工作日', from: '2026-11-02', due: '2026-11-09' }],
  }),
  clock({
    ...permit,
    id: 'L07-hold',
    title: '许可听证组织期限',
    starts: 'hearing-due',
    stops: ['hearing-held', 'hearing-ended', 'ended'],
    length: 'L07.hold',
    onExpiry: '逾期未组织听证',
    cite: [cite(permitLaw, 47, '二十日内组织听证'), workingDays],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
  clock({
    ...permit,
    id: 'L08-term',
    title: '许可有效期',
    starts: 'licence-runs',
    stops: ['renewal-asked', 'licence-ended'],
    length: { until: last(licence, 'to') },
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: '有效期届满未延续的，许可失效，应当注销',
    deems: {
      dated: 'due',
      does: [change(standing, { state: 'expired', endedOn: last(licence, 'to') }), stage('ended', { of: 'licence' })],
    },
    cite: [cite(permitLaw, 70, '有效期届满未延续的，注销', '第一项')],
    examples: [{ name: '届满之日是星期日', from: '2026-11-02', until: '2031-11-09', due: '2031-11-09' }],
  }),
  clock({
    ...permit,
    id: 'D01-permit',
    title: '许可决定公开期限',
    starts: 'permit-decided',
    stops: ['published'],
    length: 'D01-permit.length',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [
      cite(threeSystemsOpinion, 6, '许可决定七个工作日内公开'),
      cite(permitLaw, 40, '准予许可的决定应当公开，公众有权查阅'),
    ],
    examples: [{ name: '周五作出', from: '2025-03-07', due: '2025-03-18' }],
  }),
  clock({
    ...permit,
    id: 'D02',
    title: '其他执法决定公开期限',
    starts: 'licence-decided',
    stops: ['published'],
    length: 'D02.length',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
  clock({
    ...permit,
    id: 'L69-answer',
    norm: [],
    title: '答复撤销许可的请求的期限',
    starts: 'ending-asked',
    stops: ['ending-answered', 'licence-ended'],
    length: 'L69.answer',
    unit: 'M',
    onExpiry: '请求人可以起诉',
    cite: [
      cite(litigationLaw, 47, '申请履行法定职责，接到申请之日起两个月内不履行的，可以起诉', '第一款'),
      cite(permitLaw, 69, '根据利害关系人的请求，可以撤销', '第一款'),
    ],
    examples: [{ name: '两个月', from: '2026-11-02', due: '2027-01-04' }],
  }),
  ...renewalClocks,
]
