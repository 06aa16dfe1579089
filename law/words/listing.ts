import type { ListId } from '../list/lines.ts'

/** Where the record of a procedure has what it puts on the agency's lists: a version each time it is adopted (清单审定). */
export interface Listing {
  /** The kind of entry that holds a version, and its field that says which list it is of. */
  readonly drafted: string
  readonly kind: string
  /** By which list, the field that holds its lines. */
  readonly lines: Readonly<Partial<Record<string, { readonly list: ListId; readonly field: string }>>>
  /** Its field that says whether it is a large one (大宗名录), and its field with the file in which the lines of that lie. */
  readonly large: string
  readonly sheet: string
  /** Its field with what columns of the table were taken for by hand. */
  readonly mapping: string
  /** The kind of entry that puts the version in force, and its field with the day. */
  readonly adopted: string
  readonly effective: string
  /** The kind that makes it public, and its field with when. */
  readonly published: string
  readonly publishedAt: string
  /** The kind that takes it back, and the grounds that end the version and not only its page. */
  readonly withdrawn: string
  readonly over: readonly string[]
}
