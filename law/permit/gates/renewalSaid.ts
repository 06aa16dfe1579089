import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, fact, filled, least, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form, last } from '../../words/value.ts'
import { licence } from '../records.ts'
import { asksChange, asksRenewal, changesSomething, grantsChange, grantsRenewal } from '../renewalConditions.ts'
import { renewal } from '../renewalRecords.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const says = ['licence.examine', 'licence.decide'] as const
const granted = equal(form('granted'), true)

/** What is put up and what is decided say all that the law asks of them, the one as the other (许可法38, 49, 50第二款). */
export const renewalSaidGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L49',
    title: '变更、延续的决定',
    blocks: says,
    when: always,
    require: all(
      need(any(granted, filled(form('reason'))), '不予变更、延续的，应当说明理由。', '写明理由'),
      need(
        any(not(filled(form('part'))), all(asksChange, asksRenewal)),
        '申请的不是变更并延续，没有可以只准予的一项。',
        '不填“只准予其中一项”',
      ),
      need(
        any(not(filled(form('part'))), filled(form('reason'))),
        '只准予其中一项的，应当说明不予另一项的理由。',
        '写明不予另一项的理由',
      ),
    ),
    sentence: '变更、延续的决定不完整。',
    next: '补充决定内容',
    cite: [
      cite(permitLaw, 38, '不予的，说明理由，告知复议、诉讼的权利', '第二款'),
      cite(permitLaw, 49, '符合条件的办理变更手续'),
      cite(permitLaw, 50, '作出是否准予延续的决定', '第二款'),
    ],
    examples: [
      { name: '准予', entries: { renewal: [{ what: 'change' }] }, form: { granted: true }, expect: 'open' },
      {
        name: '不予，没有理由',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: false },
        expect: 'blocked',
      },
      {
        name: '只申请变更，填写只准予一项',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: true, part: 'change', reason: '甲' },
        expect: 'blocked',
      },
      {
        name: '只准予延续，没有说明为何不予变更',
        entries: { renewal: [{ what: 'both' }] },
        form: { granted: true, part: 'renew' },
        expect: 'blocked',
      },
      {
        name: '只准予延续，说明理由',
        entries: { renewal: [{ what: 'both' }] },
        form: { granted: true, part: 'renew', reason: '场所不符合冷食类的要求' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L38-renewal',
    norm: [],
    title: '符合条件的准予变更、延续，不符合的不予',
    blocks: ['licence.examine'],
    // Of one granted and the other not, each has its own answer.
    when: not(filled(form('part'))),
    require: all(
      any(
        not(granted),
        need(fact('conditionsMet'), '不符合法定条件、标准的，不能准予变更、延续。', '不予变更、延续并说明理由'),
      ),
      any(granted, need(not(fact('conditionsMet')), '符合法定条件、标准的，应当准予。', '准予变更、延续')),
    ),
    sentence: '审查意见与认定不符。',
    next: '核对审查意见',
    cite: [
      cite(permitLaw, 38, '符合法定条件、标准的，准予'),
      cite(permitLaw, 49, '符合法定条件、标准的，依法办理变更手续'),
    ],
    examples: [
      { name: '符合，准予', facts: { conditionsMet: 'yes' }, form: { granted: true }, expect: 'open' },
      { name: '不符合，准予', facts: { conditionsMet: 'no' }, form: { granted: true }, expect: 'blocked' },
      { name: '符合，不予', facts: { conditionsMet: 'yes' }, form: { granted: false }, expect: 'blocked' },
      { name: '不符合，不予', facts: { conditionsMet: 'no' }, form: { granted: false }, expect: 'open' },
      {
        name: '只准予其中一项',
        facts: { conditionsMet: 'no' },
        form: { granted: true, part: 'renew' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L49-content',
    norm: [],
    title: '变更后的内容',
    blocks: says,
    when: grantsChange,
    require: changesSomething,
    sentence: '准予变更的，应当写明变更后的内容，或者变更后的名称、住所、法定代表人。',
    next: '写明变更后的内容',
    cite: [cite(permitLaw, 49, '符合条件的办理变更手续')],
    examples: [
      {
        name: '写明',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: true, content: '增加冷食类' },
        expect: 'open',
      },
      {
        name: '只变更名称',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: true, name: '云岭县第2食品有限公司' },
        expect: 'open',
      },
      { name: '没有写明', entries: { renewal: [{ what: 'both' }] }, form: { granted: true }, expect: 'blocked' },
      {
        name: '只准予延续',
        entries: { renewal: [{ what: 'both' }] },
        form: { granted: true, part: 'renew' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L50',
    norm: ['L08'],
    title: '延续后的有效期',
    blocks: says,
    when: grantsRenewal,
    require: all(
      filled(form('to')),
      not(least(last(licence, 'to'), form('to'))),
      // 根据被许可人的申请: nobody is given more years than he asked for and others reviewed.
      need(
        any(not(filled(last(renewal, 'to'))), least(last(renewal, 'to'), form('to'))),
        '准予延续至的日期晚于申请延续至的日期。',
        '在申请的期限以内确定新的有效期',
      ),
    ),
    sentence: '准予延续的，应当写明新的有效期，晚于现在的有效期。',
    next: '写明有效期至',
    cite: [cite(permitLaw, 50, '作出是否准予延续的决定', '第二款')],
    examples: [
      {
        name: '写明',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'renew' }] },
        form: { granted: true, to: '2036-11-09' },
        expect: 'open',
      },
      {
        name: '没有写明',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'renew' }] },
        form: { granted: true },
        expect: 'blocked',
      },
      {
        name: '不晚于现在的有效期',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'both' }] },
        form: { granted: true, to: '2031-11-09' },
        expect: 'blocked',
      },
      {
        name: '晚于申请的日期',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'renew', to: '2036-11-09' }] },
        form: { granted: true, to: '2099-01-01' },
        expect: 'blocked',
      },
      {
        name: '只准予变更',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'both' }] },
        form: { granted: true, part: 'change' },
        expect: 'open',
      },
    ],
  }),
]
