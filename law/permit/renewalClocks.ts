import { permitLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { not } from '../words/condition.ts'
import { change, enter, moment, open, stage } from '../words/does.ts'
import { last } from '../words/value.ts'
import { licence } from './records.ts'
import { asItWas, isForBoth, standing } from './renewalConditions.ts'
import { renewal, renewalDecision } from './renewalRecords.ts'

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

/** 变更、延续: decided, on the licence and public in time (许可法42, 44, 50; 指导意见六). */
export const renewalClocks: readonly Clock[] = [
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
        // The extension alone: nobody has said anything of a change that was asked for with it.
        enter(
          renewalDecision,
          { ...asItWas, granted: true, deemed: true, to: last(renewal, 'to') },
          { when: not(isForBoth) },
        ),
        enter(
          renewalDecision,
          { ...asItWas, granted: true, deemed: true, part: 'renew', rest: true, to: last(renewal, 'to') },
          { when: isForBoth },
        ),
        change(standing, { to: last(renewal, 'to') }),
        stage('reissuing', { of: 'licence', when: not(isForBoth) }),
        open('publication', 'due', { what: 'renew', deemed: true }, { as: 'publication-deemed' }),
        moment('renewal-public'),
        moment('licence-runs'),
        moment('renewal-granted'),
      ],
    },
    cite: [cite(permitLaw, 50, '届满前作出是否准予延续的决定；逾期未作决定的，视为准予延续', '第二款')],
    examples: [{ name: '届满之日是星期日', from: '2031-09-01', until: '2031-11-09', due: '2031-11-09' }],
  }),
  clock({
    ...permit,
    id: 'L02-change',
    title: '变更、延续决定期限',
    starts: 'change-asked',
    stops: ['renewal-decided', 'licence-ended'],
    length: 'L02.length',
    suspendedBy: ['听证'],
    onExpiry: '逾期作出决定属程序违法',
    cite: [
      cite(permitLaw, 42, '受理之日起二十日内作出决定'),
      cite(permitLaw, 45, '听证所需时间不计算'),
      cite(permitLaw, 49, '符合法定条件、标准的，依法办理变更手续'),
      workingDays,
    ],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
  clock({
    ...permit,
    id: 'L05-renewal',
    title: '换发、送达证件期限',
    starts: 'renewal-granted',
    stops: ['licence-reissued', 'licence-ended'],
    length: 'L05.length',
    onExpiry: '逾期换发证件',
    cite: [cite(permitLaw, 44, '作出准予的决定之日起十日内颁发、送达证件'), workingDays],
    examples: [{ name: '十个工作日', from: '2026-11-02', due: '2026-11-16' }],
  }),
  clock({
    ...permit,
    id: 'D01-renewal',
    title: '变更、延续决定公开期限',
    starts: 'renewal-public',
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
]
