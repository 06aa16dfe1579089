import { conductCarried, conductEnforced } from '../../conduct/records.ts'
import { hoursGates } from '../../execution/hours.ts'
import { plannedGates } from '../../execution/planned.ts'
import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, eachOrNone, least, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries, named } from '../../words/query.ts'
import { form, it, minus, sum } from '../../words/value.ts'
import { ofHere, servedHere } from '../conditions.ts'
import { conductDemand, conductDone, conductEnd, substituted, substitution, substitutionPaid } from '../records.ts'
import type { Of } from './of.ts'

const since = { inForce: { from: '2012-01-01' } } as const
const begun = [
  entries(conductDemand, {}, { faulty: true }),
  entries(substitution, { at: true }, { faulty: true }),
] as const
/** Done, done in its place, enforced, or given up. */
const isOver = any(
  ...[conductDone, substituted, conductEnforced, conductCarried, conductEnd].map((kind) =>
    some(entries(kind, { proceeding: { is: it('proceeding') } }, { faulty: true })),
  ),
)
const decided = named('本项义务的代履行决定', entries(substitution, ofHere, { pick: 'latest', faulty: true }))
const decidedAtOnce = entries(substitution, { at: true, ...ofHere }, { pick: 'latest', faulty: true })

/** How what was decided is carried out, what it costs, and when the case may end (强制法50–52). */
export const substituteCarried = ({ service, ends }: Pick<Of, 'service' | 'ends'>): readonly Gate[] => [
  gate({
    ...since,
    id: 'G36-served',
    title: '代履行以前送达决定书',
    blocks: ['substitute.act'],
    when: not(some(decidedAtOnce)),
    require: some(servedHere(service, 'substitution-decision', decided)),
    sentence: '代履行决定书还没有送达当事人。',
    next: '先送达代履行决定书',
    cures: [{ step: 'service.deliver' }],
    cite: [cite(coercionLaw, 51, '代履行前送达决定书', '第一款第一项')],
    examples: [
      {
        name: '已经送达',
        entries: {
          substitution: [{ party: 'p1', at: false }],
          [service.id]: [{ party: 'p1', document: 'substitution-decision', duty: 'main' }],
        },
        party: 'p1',
        expect: 'open',
      },
      { name: '没有送达', entries: { substitution: [{ party: 'p1', at: false }] }, party: 'p1', expect: 'blocked' },
      { name: '立即实施', entries: { substitution: [{ party: 'p1', at: true }] }, party: 'p1', expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'G36-cost',
    title: '代履行费用以实际成本为限',
    blocks: ['substitute.paid'],
    when: always,
    require: least(
      minus(
        sum(entries(substituted, ofHere, { faulty: true }), 'cost'),
        sum(entries(substitutionPaid, ofHere, { faulty: true }), 'amount'),
      ),
      form('amount'),
    ),
    sentence: '收取的代履行费用超过实际费用。',
    next: '以实际费用为限收取；多收的退还',
    cite: [cite(coercionLaw, 51, '代履行的费用按照成本合理确定，由当事人承担', '第二款')],
    examples: [
      {
        name: '其余部分',
        entries: { substituted: [{ cost: 100 }], substitutionPaid: [{ amount: 40 }] },
        form: { amount: 60 },
        expect: 'open',
      },
      { name: '超过成本', entries: { substituted: [{ cost: 100 }] }, form: { amount: 150 }, expect: 'blocked' },
    ],
  }),
  ...plannedGates({
    id: '-substitute',
    blocks: 'substitute.act',
    what: '代履行',
    decision: substitution,
    service,
    document: 'substitution-decision',
    several: true,
    atOnce: decidedAtOnce,
    cite: cite(coercionLaw, 51, '决定书载明代履行的方式和时间', '第一款第一项'),
  }),
  ...hoursGates({ id: '-substitute', blocks: 'substitute.act', what: '实施代履行' }),
  gate({
    ...since,
    id: 'G45-conduct',
    title: '行为义务执行完毕方可结案',
    blocks: ends,
    when: any(...begun.map(some)),
    // What was to be cleared at once has no demand before it (强制法52).
    require: all(...begun.map((query) => eachOrNone(query, isOver))),
    sentence: '催告的义务还没有履行、代履行、强制执行，也没有终结执行，不能结案。',
    next: '登记履行、代履行、强制执行；依法不再执行的，由负责人终结',
    cures: [
      { step: 'conduct.done' },
      { step: 'substitute.act' },
      { step: 'conduct.act' },
      { step: 'conduct.carried' },
      { step: 'conduct.end' },
    ],
    cite: [cite(coercionLaw, 50, '经催告仍不履行的，可以代履行'), cite(coercionLaw, 40, '终结执行的情形')],
    examples: [
      { name: '没有催告过', entries: {}, expect: 'open' },
      { name: '没有履行', entries: { conductDemand: [{ proceeding: 'conduct-1' }] }, expect: 'blocked' },
      {
        name: '决定立即实施，还没有实施',
        entries: { substitution: [{ at: true, proceeding: 'conduct-1' }] },
        expect: 'blocked',
      },
      {
        name: '已经代履行',
        entries: {
          conductDemand: [{ proceeding: 'conduct-1' }],
          substituted: [{ proceeding: 'conduct-1' }],
        },
        expect: 'open',
      },
    ],
  }),
]
