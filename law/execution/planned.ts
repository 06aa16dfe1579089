import type { DocumentKind } from '../documents.ts'
import { coercionLaw } from '../statutes.ts'
import { ofHere, servedHere } from '../substitute/conditions.ts'
import { type Citation, cite } from '../words/citation.ts'
import { any, equal, least, not, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries, named, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { StepId } from '../words/step.ts'
import { form, from, today } from '../words/value.ts'

interface Of {
  /** Told apart where several are carried out in one procedure: '-substitute'. */
  readonly id: string
  readonly blocks: StepId
  /** 强制执行, 代履行. */
  readonly what: string
  /** The decision that says when, and its paper as it was served. */
  readonly decision: RecordKind
  readonly service: RecordKind
  readonly document: DocumentKind
  /** One party may have several of them at once, each in a proceeding of its own (每项义务一个): only what this one holds is asked. */
  readonly several?: true
  /** What was to be done at once waits for no day. */
  readonly atOnce?: Query
  readonly cite: Citation
}

const isUrgent = equal(form('urgent'), true)

/** Nothing is carried out before the day the decision itself names (强制法37第二款第三项, 51第一款第一项). */
export const plannedGates = ({
  id,
  blocks,
  what,
  decision,
  service,
  document,
  several,
  atOnce,
  cite: law,
}: Of): readonly Gate[] => {
  const theDecision = several
    ? named(`本项义务的${decision.title}`, entries(decision, ofHere, { pick: 'latest', faulty: true }))
    : entries(decision, {}, { party: 'this', pick: 'latest', faulty: true })
  const planned = from(theDecision, 'planned')
  const reached = several
    ? servedHere(service, document, theDecision)
    : entries(service, { document }, { party: 'this', since: [decision], pick: 'latest', faulty: true })
  const duty: Readonly<Record<string, string>> = several ? { duty: 'main' } : {}
  const decided = (on: string) => ({ [decision.id]: [{ party: 'p1', planned: on }] })
  const brought = (on: string) => ({ ...decided('2026-11-09'), [service.id]: [{ party: 'p1', document, ...duty, on }] })
  return [
    gate({
      inForce: { from: '2012-01-01' },
      id: `X4-planned${id}`,
      norm: [],
      title: `不早于决定书写明的时间${what}`,
      blocks: [blocks],
      when: not(any(isUrgent, ...(atOnce === undefined ? [] : [some(atOnce)]))),
      require: least(today, planned),
      sentence: `决定书写明的${what}的时间还没有到。`,
      next: '到决定书写明的日期再实施；情况紧急的写明',
      cite: [law],
      examples: [
        { name: '当日', entries: decided('2026-11-09'), party: 'p1', form: {}, day: '2026-11-09', expect: 'open' },
        { name: '前一日', entries: decided('2026-11-09'), party: 'p1', form: {}, day: '2026-11-08', expect: 'blocked' },
        {
          name: '前一日，情况紧急',
          entries: decided('2026-11-09'),
          party: 'p1',
          form: { urgent: true },
          day: '2026-11-08',
          expect: 'open',
        },
      ],
    }),
    // Who learns of it when the day has gone was not told when it would be; the text sets no days between, so it is kept with the act.
    gate({
      inForce: { from: '2012-01-01' },
      id: `X4-told${id}`,
      norm: [],
      title: `写明的${what}的时间在送达以后`,
      blocks: [blocks],
      mode: 'note',
      when: some(reached),
      require: least(planned, from(reached, 'on')),
      sentence: `决定书送达时，所写明的${what}的时间已经过去。`,
      next: `以后写明送达以后的日期；已经${what}的，说明情况`,
      cite: [law, cite(coercionLaw, 38, '决定书应当直接送达当事人')],
      examples: [
        { name: '送达以后', entries: brought('2026-11-06'), party: 'p1', day: '2026-11-10', expect: 'open' },
        { name: '送达以前', entries: brought('2026-11-10'), party: 'p1', day: '2026-11-10', expect: 'blocked' },
        {
          name: '没有送达：由送达的规定管',
          entries: decided('2026-11-09'),
          party: 'p1',
          day: '2026-11-10',
          expect: 'open',
        },
      ],
    }),
  ]
}
