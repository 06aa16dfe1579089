import { type DocumentKind, documents } from '../documents.ts'
import { civilProcedureLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, type Condition, equal } from '../words/condition.ts'
import { type Does, enter, moment, paper } from '../words/does.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, type Value } from '../words/value.ts'
import type { ServiceWay } from './records.ts'
import { addressConfirmed } from './ways/address.ts'
import { announced, announcementPaper } from './ways/announced.ts'
import { entrusted, handed } from './ways/handed.ts'
import { sent } from './ways/sent.ts'
import { commonOf } from './ways/way.ts'

interface Set {
  /** The kind of proceeding that carries a paper to a party. */
  readonly proceeding: ProceedingKind
  /** The main proceeding, and the stages in which a party may say where it is to be served. */
  readonly main: { readonly proceeding: ProceedingKind; readonly from: readonly string[] }
  /** The kind of entry a service is. */
  readonly service: RecordKind
  readonly papers: readonly DocumentKind[]
  /** What the service is about, of the proceeding's own. */
  readonly about?: Value
  /** What else happens on the day it counts from, in every way. */
  readonly served?: (on: Value) => readonly Does[]
  /** What an announcement does besides, until it has run. */
  readonly announced?: (until: Value) => readonly Does[]
}

const knowsDuty = (kind: RecordKind): boolean => kind.later.some(({ id }) => id === 'duty')

/** A paper handed over, so that only what the party answers travels by post. */
const inHand: readonly ServiceWay[] = ['direct', 'left', 'electronic', 'entrusted']

/** 送达, in each of its ways, and 送达地址确认: the same for every kind of paper and of procedure (民诉法87–95; 处罚法61; 市监程序82, 83). */
export function serviceSteps(s: Set): readonly Step[] {
  const served = (way: ServiceWay, on: Value, when?: Condition): readonly Does[] =>
    [
      enter(
        s.service,
        { document: about('document'), way, ...(knowsDuty(s.service) ? { duty: about('conduct') } : {}) },
        { party: about('party'), on, ...(s.about && { about: s.about }) },
      ),
      ...s.papers.flatMap((document): readonly Does[] => {
        const struck = servedMoment(document)
        return struck === undefined
          ? []
          : [
              moment(struck, {
                when: equal(about('document'), document),
                party: about('party'),
                on,
                ...(inHand.includes(way) ? { inPerson: true } : {}),
              }),
            ]
      }),
      ...(s.served?.(on) ?? []),
    ].map((does) =>
      when === undefined ? does : { ...does, when: does.when === undefined ? when : all(when, does.when) },
    )
  const common = commonOf(s.proceeding)
  const way = { common, served }
  return subject('送达', [
    step({
      ...common,
      id: 'service.receipt',
      title: '制作送达回证',
      effect: 'constitutive',
      fields: [],
      does: [paper('service-receipt')],
      cite: [cite(civilProcedureLaw, 87, '送达必须有送达回证')],
    }),
    announcementPaper(way),
    ...handed(way),
    ...sent(way),
    entrusted(way),
    ...announced(way, s.announced),
    ...addressConfirmed(s.main),
  ])
}

const servedMoment = (document: DocumentKind): string | undefined => {
  const { served } = documents[document] as { readonly served?: string }
  return served
}
