import type { Day, PostKind } from '@xiezhi/law'
import type { CaseFile, Form } from './file.ts'

/** One entry of a kind the rule book names: what was entered, and by whom, when, where, about what. */
export interface Entry {
  readonly kind: string
  /** Counts within its kind, for ever. */
  readonly no: number
  readonly event: number
  /** The event that last changed it. */
  readonly changed?: number
  readonly on: Day
  /** '' where nobody entered it: the law takes it to have happened (`deemed`). */
  readonly by: string
  readonly post?: PostKind
  readonly deemed?: string
  readonly proceeding: string
  readonly party?: string
  /** Number of the entry it is about, of the kind its own kind says. */
  readonly about?: number
  readonly fields: Form
  /** It stands no longer: as what it ended, on which day, by which event. Nothing rests on it, and it stays on the record. */
  readonly ended?: { readonly as: string; readonly on: Day; readonly event: number }
}

const read = new WeakMap<CaseFile, ReadonlyMap<string, readonly Entry[]>>()
const numbered = new WeakMap<readonly Entry[], ReadonlyMap<number, Entry>>()
const corrected = new WeakMap<CaseFile['acts'], ReadonlyMap<number, readonly number[]>>()
const none: readonly number[] = []
const nothing: readonly Entry[] = []

/** Every entry of a kind, in order; a folded file never changes, so it is sorted by kind once. */
export function entriesIn(file: CaseFile, kind: string): readonly Entry[] {
  const known = read.get(file) ?? byKind(file)
  read.set(file, known)
  return known.get(kind) ?? nothing
}

function byKind(file: CaseFile): ReadonlyMap<string, readonly Entry[]> {
  const kinds = new Map<string, Entry[]>()
  for (const e of file.entries) {
    const list = kinds.get(e.kind)
    if (list === undefined) kinds.set(e.kind, [e])
    else list.push(e)
  }
  return kinds
}

export const entryOf = (file: CaseFile, kind: string, no: number | undefined): Entry | undefined =>
  no === undefined ? undefined : byNumber(entriesIn(file, kind)).get(no)
/** The last that stands: a decision that was revoked is none (重作: the next one is). */
export const lastOf = (file: CaseFile, kind: string): Entry | undefined =>
  entriesIn(file, kind).findLast((e) => e.ended === undefined)

function byNumber(list: readonly Entry[]): ReadonlyMap<number, Entry> {
  const known = numbered.get(list)
  if (known !== undefined) return known
  // Of two under one number the first is meant: what was corrected keeps its number in its place.
  const fresh = new Map(list.toReversed().map((e) => [e.no, e]))
  numbered.set(list, fresh)
  return fresh
}

const worded = new WeakMap<readonly Entry[], Map<string, ReadonlyMap<string, readonly Entry[]>>>()

/** Those of a kind of which a field of its own is this word. */
export function entriesWith(file: CaseFile, kind: string, field: string, word: string): readonly Entry[] {
  const list = entriesIn(file, kind)
  const fields = worded.get(list) ?? new Map<string, ReadonlyMap<string, readonly Entry[]>>()
  worded.set(list, fields)
  const known = fields.get(field)
  if (known !== undefined) return known.get(word) ?? nothing
  const fresh = new Map<string, Entry[]>()
  for (const e of list) {
    const said = e.fields[field]
    if (typeof said === 'string') fresh.set(said, [...(fresh.get(said) ?? []), e])
  }
  fields.set(field, fresh)
  return fresh.get(word) ?? nothing
}

/** The events that corrected this one. */
export function correctedIn({ acts }: CaseFile, event: number): readonly number[] {
  const known = corrected.get(acts)
  if (known !== undefined) return known.get(event) ?? none
  const fresh = new Map(acts.flatMap((a) => (a.corrected === undefined ? [] : [[a.event, a.corrected] as const])))
  corrected.set(acts, fresh)
  return fresh.get(event) ?? none
}
