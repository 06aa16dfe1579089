import { penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Condition, least, some } from '../../words/condition.ts'
import type { GateExample } from '../../words/gate.ts'
import { entries, named } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { it, type Value, workingDaysAfter } from '../../words/value.ts'
import { mine } from '../queries.ts'
import { hearingAnnouncement, hearingEnd, hearingHost, hearingSetting, hearingTold } from '../records.ts'

export const since2021 = { inForce: { from: '2021-07-15' } } as const
export const apart = cite(penaltyLaw, 64, '由非本案调查人员主持', '第四项')
export const setting = named('本次听证最近的安排', mine(hearingSetting, {}, { pick: 'latest' }))
export const chosen = named('本次听证最近指定的人员', mine(hearingHost, {}, { pick: 'latest' }))
/** Told so many working days before the day it is to be held on, by a number of the layers. */
export const inTime = (on: Value, length: 'P10.length' | 'P10.announce') =>
  least(it('date'), workingDaysAfter(on, length))

/** A hearing of the party that has not come to its end. */
export const isHosted = (hearing: RecordKind): Condition =>
  some(entries(hearingHost, {}, { party: 'this', since: [hearingEnd, hearing], faulty: true }))

export const told = { since: [setting] } as const
export const toldOfficers = named('其后对办案人员的通知', mine(hearingTold, { investigators: true }, told))
export const announced = named('其后的公告', mine(hearingAnnouncement, {}, told))

export interface Hearing {
  readonly request: RecordKind
  readonly hearing: RecordKind
  /** In which it is kept how a paper reached a party. */
  readonly service: RecordKind
  /** The request of the party at hand still wants a hearing; and one it was never offered may be refused. */
  readonly asked: Condition
  readonly offered: Condition
  /** Who investigated, and hosts nothing. */
  readonly involved: Value
  /** Beside those of the hearing itself, the steps that stand on what it found. */
  readonly decides: readonly [string, ...string[]]
}

export const day = '2026-12-02'
export const laid = { party: 'p1', date: day, open: 'public' } as const
export const handed = { party: 'p1', document: 'hearing-notice', on: '2026-11-20' } as const
export const everybody = { investigators: true, way: '书面', on: '2026-11-20' } as const
export const example = (name: string, more: Omit<GateExample, 'name'>): GateExample => ({ name, ...more })

/** After what is gone through, the notice of the hearing handed to that party. */
export const noticeServed = (service: RecordKind) =>
  named(
    '其后向该当事人送达听证通知书',
    entries(service, { document: 'hearing-notice' }, { party: 'this', after: 'it' }),
  )
