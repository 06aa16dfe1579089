import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, filled, latest, least, need, none, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, last, plus, today } from '../../words/value.ts'
import { licence } from '../records.ts'
import { isPending, pending } from '../renewalConditions.ts'
import { renewal, renewalAcceptance } from '../renewalRecords.ts'

const permit = { inForce: { from: '2019-04-23' } } as const

/** 变更、延续的申请: what is asked, until when, one beside another, and taken up on paper (许可法32, 49, 50第一款). */
export const renewalAskedGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L50-to',
    norm: ['L08'],
    title: '延续申请写明延续至何日',
    blocks: ['licence.apply', 'licence.applied'],
    when: among(form('what'), ['renew', 'both']),
    require: all(
      need(filled(last(licence, 'to')), '许可没有期限，不需要延续。', '不必申请延续'),
      need(filled(form('to')), '没有写明申请延续至何日。', '写明申请延续至何日'),
      need(not(least(last(licence, 'to'), form('to'))), '申请延续至的日期不晚于现在的有效期。', '核对日期'),
    ),
    sentence: '延续申请应当写明延续至何日。',
    next: '写明申请延续至何日',
    cite: [cite(permitLaw, 50, '需要延续有效期的，提出申请', '第一款')],
    examples: [
      {
        name: '写明',
        entries: { licence: [{ to: '2031-11-09' }] },
        form: { what: 'renew', to: '2036-11-09' },
        expect: 'open',
      },
      { name: '没有写明', entries: { licence: [{ to: '2031-11-09' }] }, form: { what: 'renew' }, expect: 'blocked' },
      {
        name: '不晚于现在的有效期',
        entries: { licence: [{ to: '2031-11-09' }] },
        form: { what: 'renew', to: '2031-11-09' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L49-pending',
    norm: [],
    title: '已收到的申请尚未决定',
    blocks: ['licence.apply'],
    when: isPending,
    require: any(equal(form('what'), from(pending, 'what')), equal(form('what'), 'both')),
    sentence: '已收到的变更、延续申请尚未决定，再收到的申请没有把它包括在内。',
    next: '连同尚未决定的一项，登记为“变更并延续”，一并审查；申请人撤回前一申请的，先登记撤回；或者先决定前一申请',
    cures: [{ step: 'licence.decide' }, { step: 'licence.takeBack' }],
    cite: [
      cite(permitLaw, 49, '要求变更的，提出申请；符合条件的办理变更手续'),
      cite(permitLaw, 50, '根据被许可人的申请，届满前作出决定', '第二款'),
    ],
    examples: [
      { name: '没有待决定的', entries: {}, form: { what: 'change' }, expect: 'open' },
      {
        name: '变更未决定，又申请延续',
        entries: { renewal: [{ what: 'change' }] },
        form: { what: 'renew' },
        expect: 'blocked',
      },
      {
        name: '变更未决定，一并申请',
        entries: { renewal: [{ what: 'change' }] },
        form: { what: 'both' },
        expect: 'open',
      },
      {
        name: '变更未决定，补充变更的内容',
        entries: { renewal: [{ what: 'change' }] },
        form: { what: 'change' },
        expect: 'open',
      },
      {
        name: '前一申请已经决定',
        entries: { renewal: [{ what: 'change' }], renewalDecision: [{ granted: true }] },
        form: { what: 'renew' },
        expect: 'open',
      },
      {
        name: '前一申请已经撤回',
        entries: { renewal: [{ what: 'change' }], renewalTakenBack: [{}] },
        form: { what: 'renew' },
        expect: 'open',
      },
      {
        name: '延续视为准予，变更仍未决定',
        entries: { renewal: [{ what: 'both' }], renewalDecision: [{ granted: true, rest: true }] },
        form: { what: 'renew' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L32-renewal',
    norm: ['L01'],
    title: '受理凭证只出具一次',
    blocks: ['licence.accept'],
    when: always,
    require: all(isPending, none(entries(renewalAcceptance, {}, { since: [renewal] }))),
    sentence: '没有待决定的变更、延续申请，或者已经出具受理凭证。',
    next: '无需办理',
    cite: [cite(permitLaw, 32, '受理应当出具加盖专用印章和注明日期的书面凭证', '第二款')],
    examples: [
      { name: '尚未出具', entries: { renewal: [{ what: 'change' }] }, expect: 'open' },
      { name: '已经出具', entries: { renewal: [{ what: 'change' }], renewalAcceptance: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L50-received',
    norm: ['L08'],
    title: '补录的是届满三十日以前收到的延续申请',
    blocks: ['licence.applied'],
    when: always,
    require: all(
      need(latest(licence, { state: 'expired' }), '许可不是因有效期届满而失效。', '核对许可失效的原因'),
      need(among(form('what'), ['renew', 'both']), '许可已经届满，没有可以变更的。', '登记延续申请，或者另行申请许可'),
      need(
        least(last(licence, 'to'), plus(today, 'L08.before')),
        '收到申请之日距有效期届满不足三十日，不能视为准予延续。',
        '按新的许可申请登记',
      ),
    ),
    sentence: '在有效期届满三十日前收到的延续申请，才能在届满以后补录。',
    next: '核对收到申请的日期；迟于该日的，按新的许可申请登记',
    cite: [
      cite(permitLaw, 50, '在有效期届满三十日前提出申请', '第一款'),
      cite(permitLaw, 50, '逾期未作决定的，视为准予延续', '第二款'),
    ],
    examples: [
      {
        name: '第三十日',
        entries: { licence: [{ to: '2031-11-09', state: 'expired' }] },
        form: { what: 'renew' },
        day: '2031-10-10',
        expect: 'open',
      },
      {
        name: '不足三十日',
        entries: { licence: [{ to: '2031-11-09', state: 'expired' }] },
        form: { what: 'renew' },
        day: '2031-10-11',
        expect: 'blocked',
      },
      {
        name: '许可已被撤销',
        entries: { licence: [{ to: '2031-11-09', state: 'revoked' }] },
        form: { what: 'renew' },
        day: '2031-09-01',
        expect: 'blocked',
      },
      {
        name: '只申请变更',
        entries: { licence: [{ to: '2031-11-09', state: 'expired' }] },
        form: { what: 'change' },
        day: '2031-09-01',
        expect: 'blocked',
      },
    ],
  }),
]
