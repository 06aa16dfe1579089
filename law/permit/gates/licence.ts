import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { always, inTime, least } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { last, today } from '../../words/value.ts'
import { grant } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const

/** The licence is issued after the decision, and in time (许可法44). 变更、延续: `renewal.ts`; how it ends: `ending.ts`. */
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
]
