import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, apartFrom, equal, filled, inTime, least, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, last } from '../../words/value.ts'
import { licence } from '../records.ts'
import {
  asksChange,
  asksRenewal,
  grantsChange,
  grantsRenewal,
  isPending,
  pending,
  toBeReissued,
} from '../renewalConditions.ts'
import { renewal, renewalReviewing } from '../renewalRecords.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const granted = equal(form('granted'), true)

/** What is asked of a licence that stands, and decided (许可法49, 50). */
export const renewalGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L50-to',
    norm: ['L08'],
    title: '延续申请写明延续至何日',
    blocks: ['licence.apply'],
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
    id: 'L49',
    title: '变更、延续的决定',
    blocks: ['licence.decide'],
    when: always,
    require: all(
      need(any(granted, filled(form('reason'))), '不予变更、延续的，应当说明理由。', '写明理由'),
      need(
        any(not(filled(form('part'))), all(asksChange, asksRenewal)),
        '申请的不是变更并延续，没有可以只准予的一项。',
        '不填“只准予其中一项”',
      ),
      need(
        any(not(granted), not(filled(form('part'))), filled(form('reason'))),
        '只准予其中一项的，应当说明不予另一项的理由。',
        '写明不予另一项的理由',
      ),
      need(
        any(not(grantsRenewal), all(filled(form('to')), not(least(last(licence, 'to'), form('to'))))),
        '准予延续的，应当写明新的有效期。',
        '写明有效期至',
      ),
      need(any(not(grantsChange), filled(form('content'))), '准予变更的，应当写明变更后的内容。', '写明变更后的内容'),
    ),
    sentence: '变更、延续的决定不完整。',
    next: '补充决定内容',
    cite: [
      cite(permitLaw, 49, '符合条件的办理变更手续'),
      cite(permitLaw, 50, '作出是否准予延续的决定', '第二款'),
      cite(permitLaw, 38, '不予的，说明理由，告知复议、诉讼的权利', '第二款'),
    ],
    examples: [
      {
        name: '准予延续',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'renew' }] },
        form: { granted: true, to: '2036-11-09' },
        expect: 'open',
      },
      {
        name: '准予延续，没有写明',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'renew' }] },
        form: { granted: true },
        expect: 'blocked',
      },
      {
        name: '不予，没有理由',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: false },
        expect: 'blocked',
      },
      {
        name: '准予变更',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: true, content: '增加冷食类' },
        expect: 'open',
      },
      {
        name: '只申请变更，填写只准予一项',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: true, content: '增加冷食类', part: 'change', reason: '甲' },
        expect: 'blocked',
      },
      {
        name: '只准予延续，没有说明为何不予变更',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'both' }] },
        form: { granted: true, part: 'renew', to: '2036-11-09' },
        expect: 'blocked',
      },
      {
        name: '只准予延续，说明理由',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'both' }] },
        form: { granted: true, part: 'renew', to: '2036-11-09', reason: '场所不符合冷食类的要求' },
        expect: 'open',
      },
      {
        name: '两项都准予，没有写明变更的内容',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'both' }] },
        form: { granted: true, to: '2036-11-09' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L42-change',
    norm: ['L02'],
    title: '在二十日内决定变更、延续',
    blocks: ['licence.decide'],
    mode: 'note',
    when: always,
    require: inTime('L02-change'),
    sentence: '超过法定期限作出变更、延续的决定，属程序违法。',
    next: '超过期限作出决定',
    cite: [cite(permitLaw, 42, '受理之日起二十日内作出决定')],
    examples: [
      { name: '第二十个工作日', clocks: { 'L02-change': '2026-11-02' }, day: '2026-11-30', expect: 'open' },
      { name: '第二十一个工作日', clocks: { 'L02-change': '2026-11-02' }, day: '2026-12-01', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L44-again',
    norm: ['L05'],
    title: '准予之后换发证件',
    blocks: ['licence.reissue'],
    when: always,
    require: toBeReissued,
    sentence: '没有准予变更、延续而尚未换发证件的决定。',
    next: '先决定变更、延续；已经换发的，无需办理',
    cures: [{ step: 'licence.decide' }],
    cite: [cite(permitLaw, 44, '作出准予的决定的，颁发、送达证件')],
    examples: [
      { name: '准予', entries: { renewalDecision: [{ granted: true }] }, expect: 'open' },
      { name: '不予', entries: { renewalDecision: [{ granted: false }] }, expect: 'blocked' },
      { name: '已经换发', entries: { renewalDecision: [{ granted: true }], reissue: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L44-reissue',
    norm: ['L05'],
    title: '在十日内换发证件',
    blocks: ['licence.reissue'],
    mode: 'note',
    when: always,
    require: inTime('L05-renewal'),
    sentence: '超过准予变更、延续之日起十日换发、送达证件。',
    next: '超过期限换发证件',
    cite: [cite(permitLaw, 44, '作出决定之日起十日内颁发、送达证件')],
    examples: [
      { name: '第十个工作日', clocks: { 'L05-renewal': '2026-11-02' }, day: '2026-11-16', expect: 'open' },
      { name: '第十一个工作日', clocks: { 'L05-renewal': '2026-11-02' }, day: '2026-11-17', expect: 'blocked' },
    ],
  }),
  ...reviewGates({
    review: renewalReviewing.review,
    about: { kind: renewal.id, is: { what: 'renew' }, was: { what: 'change' } },
    ids: reviewGateIds('permit-renewal'),
    title: '变更、延续许可法制审核',
    decision: '变更、延续申请',
    decides: ['licence.decide'],
    later: true,
    examined: [entries(renewal)],
    who: '办理变更、延续申请的人员',
    cite: [cite(permitLaw, 50, '届满前作出是否准予延续的决定', '第二款')],
  }),
  gate({
    ...permit,
    id: 'L49-apart',
    title: '决定人不是受理人、审核人',
    blocks: ['licence.decide'],
    when: always,
    require: apartFrom(entries(renewal), ...renewalReviewing.signed.map((kind) => entries(kind))),
    sentence: '受理、审核变更、延续申请的人不能作出决定。',
    next: '由没有办理的负责人决定',
    cite: [cite(permitLaw, 37, '审查后按照规定程序作出决定')],
    examples: [
      { name: '受理人决定', entries: { renewal: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人决定', entries: { renewal: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
]
