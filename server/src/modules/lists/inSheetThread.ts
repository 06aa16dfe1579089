import type { ListId } from '@xiezhi/law'
import { type ByHand, inThread, type Preview, type Refused, type Tell } from '@xiezhi/lists'
import type { Edit, Found } from './sheet.ts'

/** What a large list wants done that would keep everybody else waiting. */
export type SheetTask =
  | {
      readonly do: 'read'
      readonly kind: string
      readonly list: ListId
      readonly bytes: Uint8Array
      readonly byHand?: ByHand | undefined
    }
  | { readonly do: 'edit'; readonly list: ListId; readonly bytes: Uint8Array; readonly edits: readonly Edit[] }
  | { readonly do: 'find'; readonly bytes: Uint8Array }
  | {
      readonly do: 'table'
      readonly list: ListId
      readonly title: string
      readonly as: 'csv' | 'xlsx'
      readonly bytes: Uint8Array
    }

export interface Lines {
  readonly bytes: Uint8Array
  readonly found: readonly Found[]
}
export interface Made extends Lines {
  readonly ok: true
  /** What the public reads, and in how many lines something is hidden; in none, these very lines. Absent: nobody looked. */
  readonly shown?: { readonly lines: number; readonly instead?: Lines }
  /** Of a table that was read: all but its items. */
  readonly preview?: Omit<Preview, 'entries'> & { readonly items: number }
}
export interface Tabled {
  readonly ok: true
  readonly bytes: Uint8Array
}

const thread = new URL('./sheetThread.ts', import.meta.url)

interface How {
  readonly tell?: Tell
  readonly gone?: AbortSignal
}
export const makeSheet = (task: Exclude<SheetTask, { readonly do: 'table' }>, how?: How): Promise<Made | Refused> =>
  inThread<Made>(thread, task, how)
export const tableOfSheet = (
  task: Extract<SheetTask, { readonly do: 'table' }>,
  how?: How,
): Promise<Tabled | Refused> => inThread<Tabled>(thread, task, how)
