import type { FileRef, Form } from '@xiezhi/casework'
import type { Sheet } from '@xiezhi/documents'
import type { Day, PostKind } from '@xiezhi/law'
import type { Officer } from './county/staff.ts'
import { hash } from './files.ts'
import type { Stage } from './story.ts'

/** What a form may need that is known only when the day has come. */
export interface Scene {
  /** Day of the clue. */
  readonly start: Day
  readonly day: Day
  /** Puts days into a text: `{0}` is the day of the clue. */
  readonly text: (text: string) => string
  readonly keep: (name: string, bytes: Uint8Array) => Promise<FileRef>
  /** A sheet with writing on it, as PDF. */
  readonly sheet: (of: Pick<Sheet, 'agency' | 'title' | 'paragraphs' | 'signed'>) => Promise<Uint8Array>
}

export interface Act {
  readonly who: Officer
  readonly post: PostKind
  /** Whose post it is, when he acts for him. */
  readonly behalfOf?: Officer
  readonly proceeding: string
  readonly step: string
  readonly form: (scene: Scene) => Form | Promise<Form>
  /** Reported acts: minutes before the entry at which it happened, or working days for one entered late. */
  readonly before?: number
  readonly late?: { readonly days: number; readonly reason: string }
  readonly happened?: string
}

/** A step with the working day (counted from the clue) and minute it is taken at. */
export interface Planned extends Act {
  readonly index: number
  readonly minute: number
}

/** What a flow tells its pace: wait, act, or say how far one has come. */
export type Beat = { readonly wait: number } | { readonly act: Act } | { readonly reached: Stage }

const opens = 9 * 60
const closes = 17 * 60 + 15

/**
 * Lays the beats of one case over working days and office hours, and stops where its story stops. `length`: working days
 * until then, a last wait for the party included.
 */
export function lay(
  beats: Iterable<Beat>,
  key: string,
  until: Stage,
): { readonly planned: readonly Planned[]; readonly length: number } {
  const planned: Planned[] = []
  let index = 0
  let minute = opens + (hash(key) % 70)
  const nextDay = (days: number) => {
    index += days
    minute = opens + (hash(`${key}${index}`) % 360)
  }
  for (const beat of beats) {
    if ('reached' in beat) {
      if (beat.reached === until) return { planned, length: index }
    } else if ('wait' in beat) {
      if (beat.wait > 0) nextDay(beat.wait)
    } else {
      if (minute > closes) nextDay(1)
      planned.push({ ...beat.act, index, minute })
      minute += 6 + (hash(`${key}${planned.length}`) % 37)
    }
  }
  throw new Error(`${key} never reaches ${until}`)
}
