import { type Day, penaltyDecisions } from '@xiezhi/law'
import { entriesIn, lastOf } from '../entries.ts'
import type { CaseFile, Form, Moment } from '../file.ts'
import { readOnce } from '../readOnce.ts'

export interface Decision {
  /** Version of the proposal. */
  readonly about: number
  readonly on: Day
  readonly at: Moment
  readonly event: number
  readonly by: string
  readonly lateFee: boolean
  /** What the handler added to what the record itself tells of statements and their weighing. */
  readonly answers?: string
  /** Why nothing changed although what the party said was adopted. */
  readonly unchanged?: string
  readonly number?: string
  /** Within what time it may be sued over, where another law says so (行诉法46); or that 复议 comes first (复议法23). */
  readonly suit?: Suit
}

export type Suit = { readonly first: true } | { readonly within: number; readonly unit: '日' | '个月' }
export const suitOf = ({ suitBy, suitDays, suitUnit }: Form): Suit | undefined => {
  if (suitBy === 'first') return { first: true }
  if (suitBy !== 'other' || typeof suitDays !== 'number') return undefined
  return { within: suitDays, unit: suitUnit === 'month' ? '个月' : '日' }
}

/** 处罚决定, once there is one. */
export const decisionOf = readOnce((file): Decision | undefined => {
  const entry = lastOf(file, 'decision')
  if (entry === undefined) return undefined
  const { answers, unchanged, lateFee } = entry.fields
  const suit = suitOf(entry.fields)
  const number = file.papers.findLast((p) => penaltyDecisions.includes(p.kind))?.number
  return {
    about: entry.about ?? 0,
    on: entry.on,
    at: file.acts.find((a) => a.event === entry.event)?.acted ?? `${entry.on}T00:00`,
    event: entry.event,
    by: entry.by,
    ...(suit === undefined ? {} : { suit }),
    lateFee: lateFee === true,
    ...(answers === undefined ? {} : { answers: answers as string }),
    ...(unchanged === undefined ? {} : { unchanged: unchanged as string }),
    ...(number === undefined ? {} : { number }),
  }
})

export interface Payment {
  readonly party: string
  /** 分. */
  readonly amount: number
  readonly on: Day
  readonly receipt: string
  readonly bank: string
  readonly event: number
}
export const paymentsIn = readOnce((file): readonly Payment[] =>
  // What was paid on a decision that is gone goes back, and pays nothing of another.
  entriesIn(file, 'payment').flatMap(({ party = '', on, event, fields, ended }) =>
    ended !== undefined
      ? []
      : [
          {
            party,
            amount: Number(fields.amount),
            on,
            receipt: fields.receipt as string,
            bank: fields.bank as string,
            event,
          },
        ],
  ),
)

/** Whether what the party owes beyond the fine was given up (不予收缴加处罚款). */
export const isRemitted = (file: CaseFile, party: string): boolean =>
  entriesIn(file, 'remission').some((e) => e.party === party && e.ended === undefined)
