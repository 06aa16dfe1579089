import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { always, inTime } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { toBeReissued } from '../renewalConditions.ts'

const permit = { inForce: { from: '2019-04-23' } } as const

/** 换发证件 (许可法44). */
export const renewalIssuedGates: readonly Gate[] = [
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
]
