import { createHash } from 'node:crypto'
import type { Channel } from '@xiezhi/casework'
import type { Receipt } from '@xiezhi/casework/credit/receipts.ts'
import type { CreditRow } from '@xiezhi/casework/credit/rows.ts'

export type Action = 'put' | 'remove'
export type DeliveryState = 'waiting' | 'accepted' | 'refused' | 'handed'

/** When a row is told again: kept beside the record, for what came of it stands there. */
export interface Pace {
  readonly channel: string
  readonly row_key: string
  readonly action: Action
  readonly print: string
  /** Other than waiting only where it was told before receipts were told to the record: it will be, and is gone then. */
  readonly state: DeliveryState
  readonly tries: number
  readonly next_at: string
  readonly receipt: string | null
  readonly said: string
  readonly at: string
}

/** How a row stands at a receiver. */
export interface Delivery {
  readonly action: Action
  readonly print: string
  readonly state: DeliveryState
  readonly tries: number
  /** '': nothing keeps it waiting. */
  readonly nextAt: string
  readonly receipt: string
  readonly said: string
  readonly at: string
  /** The event of the case that says so; 0: nothing has come of it yet. */
  readonly event: number
}

/** What a receiver is to be told of a row now. */
export interface Wanted {
  readonly row: CreditRow
  readonly action: Action
  readonly print: string
  /** Withheld since it was told: not even what it was is said again, but for which row is to go. */
  readonly cells: Readonly<Record<string, string>>
}

const printOf = (action: Action, cells: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(JSON.stringify([action, cells]))
    .digest('hex')

const over = { accepted: 'accepted', refused: 'refused', handed: 'handed', unreached: undefined, again: undefined }

/** By the last that the record says of it, and when it is to be tried again; undefined: it was never told. `receipts`: of this row there. */
export function standing(receipts: readonly Receipt[], pace: Pace | undefined): Delivery | undefined {
  const last = receipts.at(-1)
  const ended = last === undefined ? undefined : (over[last.result] as DeliveryState | undefined)
  const isOver = last !== undefined && ended !== undefined && (pace === undefined || pace.print === last.print)
  if (isOver) return { ...last, state: ended, tries: 0, nextAt: '' }
  if (pace !== undefined)
    return {
      ...pace,
      nextAt: pace.next_at,
      receipt: pace.receipt ?? '',
      event: last?.print === pace.print ? last.event : 0,
    }
  return last && { ...last, state: 'waiting', tries: 0, nextAt: '' }
}

/**
 * A row that is public and whole is told; one taken down is told to be taken down, where the receiver may hold it. What is withheld, not
 * public yet or not whole goes nowhere.
 */
export function wantedAt({ tables }: Channel, row: CreditRow, known: Delivery | undefined): Wanted | undefined {
  if (!tables.includes(row.table)) return undefined
  const of = (action: Action, cells: Wanted['cells']): Wanted => ({ row, action, cells, print: printOf(action, cells) })
  if (row.state === 'public') return row.faults.length === 0 ? of('put', row.cells) : undefined
  return row.state !== 'due' && known !== undefined
    ? of('remove', row.state === 'withheld' ? {} : row.cells)
    : undefined
}

/** Whether the receiver has been told just this, or is being. */
export const isKnown = (wanted: Wanted, known: Delivery | undefined): boolean =>
  known?.action === wanted.action && known.print === wanted.print

/** Whether there is nothing left to tell: it was taken, carried over, or refused as it is. */
export const isSettled = (wanted: Wanted, known: Delivery | undefined): boolean =>
  isKnown(wanted, known) && known?.state !== 'waiting'

/** Minutes until it is tried again, by how often it was: soon at first, then once a day. */
const pauses = [1, 5, 30, 120, 720, 1440]
export const pauseAfter = (tries: number): number => pauses[Math.min(Math.max(tries, 1), pauses.length) - 1]!
