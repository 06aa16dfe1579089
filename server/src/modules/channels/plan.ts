import { createHash } from 'node:crypto'
import type { Channel } from '@xiezhi/casework'
import type { CreditRow } from '@xiezhi/casework/credit/rows.ts'

export type Action = 'put' | 'remove'
export type DeliveryState = 'waiting' | 'accepted' | 'refused' | 'handed'

/** How a row stands at a receiver. */
export interface Delivery {
  readonly channel: string
  readonly row_key: string
  readonly case_id: string
  readonly action: Action
  readonly print: string
  readonly state: DeliveryState
  readonly told: boolean
  readonly tries: number
  readonly next_at: string
  readonly receipt: string | null
  readonly said: string
  readonly at: string
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

/**
 * A row that is public and whole is told; one taken down is told to be taken down, where the receiver may hold it. What is withheld, not
 * public yet or not whole goes nowhere.
 */
export function wantedAt({ tables }: Channel, row: CreditRow, known: Delivery | undefined): Wanted | undefined {
  if (!tables.includes(row.table)) return undefined
  const of = (action: Action, cells: Wanted['cells']): Wanted => ({ row, action, cells, print: printOf(action, cells) })
  if (row.state === 'public') return row.faults.length === 0 ? of('put', row.cells) : undefined
  const mayHold = known !== undefined && (known.told || known.action === 'remove')
  return row.state !== 'due' && mayHold ? of('remove', row.state === 'withheld' ? {} : row.cells) : undefined
}

/** Whether the receiver has been told just this, or is being. */
export const isKnown = (wanted: Wanted, known: Delivery | undefined): boolean =>
  known?.action === wanted.action && known.print === wanted.print

/** Minutes until it is tried again, by how often it was: soon at first, then once a day. */
const pauses = [1, 5, 30, 120, 720, 1440]
export const pauseAfter = (tries: number): number => pauses[Math.min(Math.max(tries, 1), pauses.length) - 1]!
