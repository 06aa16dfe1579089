import { threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { clock } from '../words/clock.ts'
import { always, someOf } from '../words/condition.ts'
import { type Does, moment } from '../words/does.ts'
import type { Procedure } from '../words/procedure.ts'
import { publicationFault, publicationWithdrawal } from './records.ts'

/** Of whatever is no penalty the opinion says 及时: the three working days of the penalty are taken for it. */
const withdrawal = clock({
  id: 'D05',
  title: '撤回公示的期限',
  inForce: { from: '2021-07-15' },
  starts: 'publication-faulted',
  stops: ['withdrawn'],
  length: 'D05.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期未撤回，提醒公示发布人、主要负责人和执法监督机构',
  cite: [cite(threeSystemsOpinion, 6, '已公开的决定被依法撤销、确认违法或者要求重新作出的，及时撤下')],
  examples: [
    { name: '周五收到复议决定', from: '2026-03-06', due: '2026-03-11' },
    { name: '跨国庆', from: '2026-09-30', due: '2026-10-10' },
  ],
})

/** The day a page is found to be wrong, or what it tells of falls, and the day it is taken back. */
const struck = (d: Does): readonly Does[] => {
  if (!('enter' in d)) return [d]
  if (d.enter === publicationWithdrawal.id) return [d, moment('withdrawn')]
  if (d.enter !== publicationFault.id) return [d]
  if (d.each === undefined) return [moment('publication-faulted'), d]
  return [moment('publication-faulted', { when: someOf(d.each, d.when ?? always) }), d]
}

/** What is public of any decision is taken back in a term, and not of penalties alone (指导意见六). */
export const withWithdrawalTerm = (p: Procedure): Procedure =>
  p.publications.length === 0 || p.clocks.some((c) => c.id === withdrawal.id)
    ? p
    : {
        ...p,
        steps: p.steps.map((s) => (s.does === undefined ? s : { ...s, does: s.does.flatMap(struck) })),
        clocks: [...p.clocks, withdrawal],
      }
