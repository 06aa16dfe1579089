import { intakeGates as intake } from '../../intake/gates.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, equal, filled, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form } from '../../words/value.ts'
import { isGranted } from '../conditions.ts'
import { barred } from '../others.ts'
import { application } from '../records.ts'

/** Receipt, one telling, acceptance, refusal to accept (许可法32). */
const intaking = intake({
  id: 'L32',
  inForce: { from: '2019-04-23' },
  application,
  accept: {
    facts: ['needsPermit', 'withinPower', 'materialsComplete'],
    sentence: '不需要许可、不属于职权范围或者材料不齐全的，不能受理。',
    next: '分别告知不受理、不予受理或者一次告知补正',
    cite: [cite(permitLaw, 32, '根据下列情况分别作出处理')],
  },
  once: [cite(permitLaw, 32, '一次告知申请人需要补正的全部内容', '第四项')],
  elsewhere: [cite(permitLaw, 32, '告知申请人向有关行政机关申请', '第二项')],
  after: [cite(permitLaw, 32, '按照要求提交全部补正申请材料', '第五项')],
  late: {
    clock: 'L01',
    last: '2026-11-09',
    over: '2026-11-10',
    title: '在五日内作出处理',
    sentence: '收到申请材料之日起五日内没有作出处理。',
    next: '超过五日作出处理；逾期不告知的，自收到申请材料之日起即为受理',
    cite: [cite(permitLaw, 32, '逾期不告知的，自收到申请材料之日起即为受理', '第四项')],
  },
})

const bar = {
  inForce: { from: '2019-04-23' },
  norm: ['L10'],
  sentence: '申请人在不得再次申请该许可的期限内。',
  cite: [
    cite(permitLaw, 78, '隐瞒有关情况或者提供虚假材料的，一年内不得再次申请'),
    cite(permitLaw, 79, '以欺骗、贿赂等不正当手段取得的，三年内不得再次申请'),
  ],
} as const
const unbarred = (next: string) =>
  need(not(filled(barred)), '申请人在不得再次申请该许可的期限内：{情形}。', next, { 情形: barred })
const revoked = { matter: '食品经营许可', ground: 'fraud', until: '2027-03-02' } as const

export const intakeGates: readonly Gate[] = [
  ...intaking,
  gate({
    ...bar,
    id: 'L10',
    title: '不得再次申请的不受理',
    blocks: ['application.accept'],
    when: always,
    require: unbarred('不予受理，写明不得再次申请的期限'),
    next: '不予受理，写明不得再次申请的期限',
    cures: [{ step: 'application.reject' }],
    examples: [
      {
        name: '三年之内',
        entries: { application: [{ matter: '食品经营许可' }] },
        traces: { barred: [revoked] },
        expect: 'blocked',
      },
      {
        name: '最后一日',
        entries: { application: [{ matter: '食品经营许可' }] },
        traces: { barred: [revoked] },
        day: '2027-03-02',
        expect: 'blocked',
      },
      {
        name: '期满以后',
        entries: { application: [{ matter: '食品经营许可' }] },
        traces: { barred: [revoked] },
        day: '2027-03-03',
        expect: 'open',
      },
      {
        name: '另一种许可',
        entries: { application: [{ matter: '烟花爆竹经营许可' }] },
        traces: { barred: [revoked] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...bar,
    id: 'L10-grant',
    title: '不得再次申请的不准予',
    blocks: ['grant.propose', 'grant.approve'],
    when: isGranted,
    require: unbarred('不予许可'),
    next: '不予许可',
    cures: [{ step: 'examination.conclude' }],
    examples: [
      {
        name: '视为受理，在期限内',
        entries: { application: [{ matter: '食品经营许可' }], examination: [{ outcome: 'grant' }] },
        traces: { barred: [revoked] },
        expect: 'blocked',
      },
      {
        name: '不予许可',
        entries: { application: [{ matter: '食品经营许可' }], examination: [{ outcome: 'refuse' }] },
        traces: { barred: [revoked] },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'G39',
    title: '只要求目录中的、有关的材料',
    inForce: { from: '2019-04-23' },
    blocks: ['application.request'],
    when: always,
    require: all(
      need(
        equal(form('listed'), true),
        '没有核对所要求的材料是否都在公布的目录中、与许可的事项有关。',
        '逐项与公布的申请材料目录核对；目录以外的、无关的，不得要求提交',
      ),
      need(
        equal(form('unshared'), true),
        '没有核对所要求的材料能否由数据共享取得。',
        '能够由数据共享取得的，不得要求申请人另行提供',
      ),
    ),
    sentence: '不得要求申请人提交与许可事项无关的材料，或者能够由数据共享取得的材料。',
    next: '与公布的申请材料目录核对后再告知补正',
    cite: [
      cite(permitLaw, 31, '不得要求提交与许可事项无关的技术资料和其他材料', '第一款'),
      cite(permitLaw, 30, '需要提交的全部材料的目录公示', '第一款'),
    ],
    examples: [
      { name: '已经核对', form: { missing: '场所证明', listed: true, unshared: true }, expect: 'open' },
      { name: '目录以外', form: { missing: '户口簿', listed: false, unshared: true }, expect: 'blocked' },
      { name: '没有核对共享', form: { missing: '营业执照', listed: true }, expect: 'blocked' },
    ],
  }),
]
