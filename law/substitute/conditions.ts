import { type DocumentKind, documents } from '../documents.ts'
import type { ParameterId } from '../parameters.ts'
import { all, type Condition, eachOrNone, least, need, not, some } from '../words/condition.ts'
import { entries, named, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { about, from, here, it, today, workingDaysAfter } from '../words/value.ts'
import { conductDemand, conductStatement, conductWeighing } from './records.ts'

/**
 * Every duty has a proceeding of its own, and one party may have several: what is asked in it is asked of that duty alone (强制法35: 催告书载明
 * 应当履行的义务). The demand of another is none of this one.
 */
export const ofHere = { proceeding: { is: here } } as const
const latest = { pick: 'latest', faulty: true } as const

export const theDemand = named('本项义务最近一次催告', entries(conductDemand, ofHere, latest))
export const demandedUntil = from(theDemand, 'until')
/** The same, of the demand whose service is being told: that is a proceeding beside it. */
export const demandedUntilOfServed = from(
  named('所送达的催告', entries(conductDemand, { proceeding: { is: about('conduct') } }, latest)),
  'until',
)

/** A paper about this duty, as it was served since what it tells of was decided. */
export const servedHere = (service: RecordKind, document: DocumentKind, since: Query): Query =>
  named(
    `就本项义务作出的《${documents[document].title}》的送达`,
    entries(service, { document, duty: { is: here } }, { since: [since], ...latest }),
  )
export const demandServed = (service: RecordKind): Query => servedHere(service, 'conduct-demand', theDemand)

/** So many working days have gone by since this demand was served, and no other before it. */
export const isDemandLong = (service: RecordKind, days: ParameterId): Condition =>
  all(some(demandServed(service)), not(least(workingDaysAfter(from(demandServed(service), 'on'), days), today)))
/** The day it names had gone when it came: that leaves no time at all. */
export const leavesTime = (service: RecordKind): Condition =>
  not(least(from(demandServed(service), 'on'), demandedUntil))

/** What was said on the demand is recorded and reviewed before anything is done (强制法36). */
export const isWeighed = eachOrNone(
  entries(conductStatement, ofHere, { faulty: true }),
  need(
    some(entries(conductWeighing, { ...ofHere, about: { is: it('no') } }, { faulty: true })),
    '当事人对催告履行的陈述、申辩尚未复核。',
    '复核当事人的意见',
  ),
)
