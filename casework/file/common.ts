/** What every part of a file is made of. */
import type { Day, PostKind } from '@xiezhi/law'

/** Asia/Shanghai, to the minute: '2026-11-22T10:30'. */
export type Moment = `${Day}T${number}:${number}`

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Form = { readonly [field: string]: Json }

export interface Actor {
  readonly person: string
  readonly name: string
  readonly post: PostKind
  readonly agency: string
  /** The unit in which the post is held. */
  readonly unit?: string
  /** Acting for an absent colleague under a delegation on the register. */
  readonly behalfOf?: { readonly person: string; readonly name: string; readonly until: Day }
}

/** What a device wrote into a picture: what the device says, which may be wrong and proves nothing by itself. */
export interface Taken {
  /** By the device's own clock: '2026-03-03T10:11:12'. */
  readonly at?: string
  /** When a program last wrote the file, by its clock. */
  readonly changed?: string
  /** Latitude and longitude in degrees: '26.074500,119.296500'. */
  readonly place?: string
  readonly device?: string
}

/** A file of the case as the store took it in: the store tells all of it, whatever a form says. */
export interface FileRef {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly type: string
  /** When it was brought in; never when it was taken. */
  readonly added?: Moment
  readonly taken?: Taken
  /** Needs a password; ends too early; holds macros or scripts; its name says another kind. */
  readonly flaw?: 'encrypted' | 'damaged' | 'scripted' | 'disguised'
  /** Made here of the lines of a list (大宗名录). */
  readonly lines?: LinesTold
}

/** What the store says of a file of lines: of which list, how many, and what was made beside it when they were read. */
export interface LinesTold {
  readonly list: string
  readonly count: number
  /** What the public reads: the file, and in how many lines something is hidden; in none, it is the same file. Absent: nobody looked. */
  readonly shown?: { readonly sha256: string; readonly lines: number }
  /** How they were read: the file that names every row left out and every doubt, and how many. */
  readonly reading?: { readonly sha256: string; readonly leftOut: number; readonly doubts: number }
}
