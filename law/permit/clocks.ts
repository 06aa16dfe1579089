import { permitLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { change, enter, moment, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import { last } from '../words/value.ts'
import { isGranted } from './conditions.ts'
import { acceptance, licence, renewal, renewalDecision } from './records.ts'

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
      does: [enter(acceptance, { deemed: true }), stage('examining'), moment('accepted')],
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
    stops: ['hearing-held', 'ended'],
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
    id: 'L08',
    title: '延续决定期限',
    starts: 'renewal-asked',
    stops: ['renewal-decided', 'licence-ended'],
    length: { until: last(licence, 'to') },
    unit: 'CD',
    onExpiry: '有效期届满前没有作出决定的，视为准予延续',
    deems: {
      dated: 'due',
      does: [
        enter(renewalDecision, { granted: true, deemed: true, to: last(renewal, 'to') }),
        change(standing, { to: last(renewal, 'to') }),
        stage('in-force', { of: 'licence' }),
        moment('licence-runs'),
      ],
    },
    cite: [cite(permitLaw, 50, '届满前作出是否准予延续的决定；逾期未作决定的，视为准予延续', '第二款')],
    examples: [{ name: '届满之日是星期日', from: '2031-09-01', until: '2031-11-09', due: '2031-11-09' }],
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
]
