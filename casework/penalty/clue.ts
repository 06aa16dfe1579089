import type { Day } from '@xiezhi/law'
import { lastOf } from '../entries.ts'
import type { CaseFile } from '../file.ts'

export interface Clue {
  readonly source: string
  readonly receivedOn: Day
  readonly cause: string
  readonly summary: string
  readonly place?: string
}

const none: Clue = { source: '', receivedOn: '1970-01-01', cause: '', summary: '' }

/** 案源: what the case began with. */
export const clueOf = (file: CaseFile): Clue => (lastOf(file, 'clue')?.fields as Clue | undefined) ?? none
