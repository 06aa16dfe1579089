import type { Day } from '@xiezhi/law'
import { entriesIn } from '../entries.ts'
import type { Statement } from '../file.ts'
import { readOnce } from '../readOnce.ts'

/** 陈述、申辩; `notice` is that which the party held; 0: none. */
export const statementsIn = readOnce((file): readonly Statement[] =>
  entriesIn(file, 'statement').map(({ party = '', about = 0, on, event, fields }) => ({
    party,
    content: fields.content as string,
    on,
    event,
    notice: about,
  })),
)

export interface Waiver {
  readonly party: string
  readonly what: 'answer' | 'hearing'
  readonly notice: number
  readonly on: Day
  readonly event: number
}
export const waiversIn = readOnce((file): readonly Waiver[] =>
  entriesIn(file, 'waiver').map(({ party = '', about = 0, on, event, fields }) => ({
    party,
    what: fields.what as Waiver['what'],
    notice: about,
    on,
    event,
  })),
)

export interface HearingRequest {
  readonly party: string
  readonly on: Day
  readonly notice: number
  readonly event: number
}
export const hearingRequestsIn = readOnce((file): readonly HearingRequest[] =>
  entriesIn(file, 'hearingRequest').map(({ party = '', about = 0, on, event }) => ({
    party,
    on,
    notice: about,
    event,
  })),
)

export interface Hearing {
  readonly party: string
  readonly on: Day
  readonly event: number
  /** Absent: it was held. */
  readonly forgone?: 'absent' | 'left'
}
/** Held, or let go by staying away or leaving (处罚法64第六项). */
export const hearingsIn = readOnce((file): readonly Hearing[] =>
  entriesIn(file, 'hearing').map(({ party = '', on, event, fields: { result } }) => ({
    party,
    on,
    event,
    ...(result === 'absent' || result === 'left' ? { forgone: result } : {}),
  })),
)

export interface Weighing {
  readonly party: string
  readonly event: number
  readonly points: readonly { readonly point: string; readonly adopted: boolean; readonly reason: string }[]
}
/** 复核, point by point. */
export const weighingsIn = readOnce((file): readonly Weighing[] =>
  entriesIn(file, 'weighing').map(({ party = '', event, fields }) => ({
    party,
    event,
    points: (fields.points ?? []) as unknown as Weighing['points'],
  })),
)
