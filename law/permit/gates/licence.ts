import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, apartFrom, equal, filled, inTime, least, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, today } from '../../words/value.ts'
import { renews } from '../conditions.ts'
import { grant, licence, renewal, renewalReviewing } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const granted = equal(form('granted'), true)

/** What becomes of a licence while it lasts: issued, changed, renewed (许可法44, 49, 50). How it ends: `ending.ts`. */
export const licenceGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L44',
    norm: ['L05'],
    title: '在十日内颁发证件',
    blocks: ['licence.issue'],
    mode: 'note',
    when: always,
    require: inTime('L05'),
    sentence: '超过作出决定之日起十日颁发、送达证件。',
    next: '超过期限颁发证件',
    cite: [cite(permitLaw, 44, '作出决定之日起十日内颁发、送达证件')],
    examples: [
      { name: '第十个工作日', clocks: { L05: '2026-11-02' }, day: '2026-11-16', expect: 'open' },
      { name: '第十一个工作日', clocks: { L05: '2026-11-02' }, day: '2026-11-17', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L44-after',
    title: '先决定后发证',
    blocks: ['licence.issue'],
    when: always,
    require: least(today, last(grant, 'on')),
    sentence: '颁发证件的日期早于作出许可决定之日。',
    next: '核对颁发日期',
    cite: [cite(permitLaw, 44, '作出准予许可决定的，颁发、送达证件')],
    examples: [
      { name: '决定当日', entries: { grant: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '决定以前', entries: { grant: [{ on: '2026-11-02' }] }, day: '2026-10-30', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L50-to',
    norm: ['L08'],
    title: '延续申请写明延续至何日',
    blocks: ['licence.apply'],
    when: equal(form('what'), 'renew'),
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
    id: 'L49',
    title: '变更、延续的决定',
    blocks: ['licence.decide'],
    when: always,
    require: all(
      need(any(granted, filled(form('reason'))), '不予变更、延续的，应当说明理由。', '写明理由'),
      need(
        any(not(granted), not(renews), all(filled(form('to')), not(least(last(licence, 'to'), form('to'))))),
        '准予延续的，应当写明新的有效期。',
        '写明有效期至',
      ),
      need(
        any(not(granted), renews, filled(form('content'))),
        '准予变更的，应当写明变更后的内容。',
        '写明变更后的内容',
      ),
    ),
    sentence: '变更、延续的决定不完整。',
    next: '补充决定内容',
    cite: [cite(permitLaw, 49, '符合条件的办理变更手续'), cite(permitLaw, 50, '作出是否准予延续的决定', '第二款')],
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
