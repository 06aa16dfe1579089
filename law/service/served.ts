import { amendmentGates, amendmentPaper, amendmentSteps, paperAmendment } from '../amendment/set.ts'
import { type DocumentKind, documents } from '../documents.ts'
import { all, equal } from '../words/condition.ts'
import { type Does, open } from '../words/does.ts'
import type { Procedure, Stage, StageWait } from '../words/procedure.ts'
import type { RecordKind } from '../words/record.ts'
import { about, form, type Value } from '../words/value.ts'
import { serviceReadings } from './conditions.ts'
import { serviceGates } from './gates.ts'
import { serviceRecords } from './records.ts'
import { serviceSteps } from './steps.ts'

/** What a kind brings to those it concerns. */
export interface Served {
  /** The kind of entry a service is. */
  readonly service: RecordKind
  /** Papers brought to each as soon as they are made, by what their service is called: service-decision-p1. */
  readonly brings: Readonly<Partial<Record<DocumentKind, string>>>
  /** Papers whose service another set opens (催告书). */
  readonly besides?: readonly DocumentKind[]
  /** Papers on whose way the case itself goes on (延长改正期限、复查意见). */
  readonly beside?: readonly DocumentKind[]
  /** What else happens on the day it counts from. */
  readonly served?: (on: Value) => readonly Does[]
}

/** 终止办理 is brought where somebody is left to bring it to; of a party that is gone the form says who was told how. */
const ceasingPaper = 'ceasing-notice'
const someoneLeft = equal(form('ground'), 'object')

const keys = (brings: Served['brings']): readonly DocumentKind[] => Object.keys(brings) as DocumentKind[]

/** A paper that is made is on its way to everybody it concerns. */
const brought = (does: readonly Does[], brings: Served['brings']): readonly Does[] => [
  ...does,
  ...does.flatMap((d): readonly Does[] => {
    if (!('paper' in d)) return []
    const name = d.paper === ceasingPaper ? 'ceasing' : brings[d.paper]
    if (name === undefined) return []
    const whens = [d.when, d.paper === ceasingPaper ? someoneLeft : undefined].filter((w) => w !== undefined)
    const when = whens.length === 0 ? {} : { when: all(...whens) }
    return [
      open('service', 'pending', { document: d.paper }, { each: 'concerned', ...when, as: `service-${name}-{party}` }),
    ]
  }),
]

/** 送达 in each of its ways (民诉法87–95), for a kind that says which of its papers are brought to whom it concerns. */
export function withService(p: Procedure, of: Served): Procedure {
  const main = p.steps.find((s) => s.id === p.first)?.proceeding ?? ''
  const isCeased = p.steps.some((s) => s.does?.some((d) => 'paper' in d && d.paper === ceasingPaper))
  const papers: readonly DocumentKind[] = [
    ...keys(of.brings),
    ...(of.besides ?? []),
    ...(isCeased ? [ceasingPaper as DocumentKind] : []),
    amendmentPaper,
  ]
  // What is put right in a paper holds the case up in nothing.
  const beside = [...(of.beside ?? []), amendmentPaper] as readonly DocumentKind[]
  const brings = (what: (kind: DocumentKind) => string): readonly StageWait[] =>
    papers.map((kind) => ({
      post: 'handler' as const,
      what: what(kind),
      when: equal(about('document'), kind),
      ...(beside.includes(kind) ? { beside: true } : {}),
    }))
  const stages: readonly Stage[] = [
    { id: 'pending', title: '待送达', waits: brings((kind) => `送达${documents[kind].title}`) },
    {
      id: 'posted',
      title: '已交邮',
      waits: of.beside !== undefined ? brings(() => '登记邮寄结果') : { post: 'handler', what: '登记邮寄结果' },
    },
    { id: 'served', title: '已送达' },
  ]
  const served = of.served === undefined ? {} : { served: of.served }
  return {
    ...p,
    records: [...p.records, ...[of.service, ...serviceRecords, paperAmendment].filter((r) => !p.records.includes(r))],
    proceedings: { ...p.proceedings, service: '送达' },
    stages: { ...p.stages, service: stages },
    steps: [
      ...p.steps.map((s) => (s.does === undefined ? s : { ...s, does: brought(s.does, of.brings) })),
      ...amendmentSteps({ proceeding: main, from: (p.stages[main] ?? []).map((s) => s.id) }),
      ...serviceSteps({
        proceeding: 'service',
        main: { proceeding: main, from: (p.stages[main] ?? []).map((s) => s.id) },
        service: of.service,
        papers,
        ...served,
      }),
    ],
    gates: [...p.gates, ...serviceGates, ...amendmentGates],
    means: { ...p.means, ...serviceReadings },
  }
}
