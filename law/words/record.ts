import type { Comparison } from '../instruments.ts'
import type { Choice, Field } from './field.ts'

/** A field that no form of the kind's own asks for: other steps, or the rules, fill it in. */
export interface LaterField<F extends string = string> {
  readonly id: F
  readonly label: string
  /** What it names, so that it is named rightly where the entry stands in another case (并案、分案). */
  readonly refers?: 'event' | 'parties'
  /** How its values are read, where no form offers them. */
  readonly choices?: readonly Choice[]
  /** It is a sum in 分. */
  readonly money?: true
}

/**
 * A kind of entry a case file holds (记录种类): what a step enters, and what conditions ask for. Its fields are those of the form that
 * enters it, so that nothing is named twice; `later` are those filled in otherwise. Every entry also has its number, day, author,
 * post and proceeding, and may concern a party. Ids of kinds and fields are format: they stand in the record for ever.
 */
export interface RecordKind<Id extends string = string, F extends string = string> {
  readonly id: Id
  readonly title: string
  readonly fields: readonly Field[]
  readonly later: readonly LaterField<F>[]
  /** The kind it is about (针对): it lapses when what it was about is no longer what stands. */
  readonly about?: string
  /** How what it is about is held against what stands; absent: as the kind it is about says. */
  readonly boundBy?: Comparison
  /** How two versions of this kind are told apart; absent: any other content is another. */
  readonly sameBy?: Comparison
  /** Words or wishes of the party: they are never taken back by who wrote them down (处罚法45). */
  readonly by?: 'party'
  /** A decision: whatever its gates asked for cannot be taken back behind it. */
  readonly final?: true
}

interface More<L extends string> {
  readonly later?: Readonly<Record<L, string | Omit<LaterField, 'id'>>>
  readonly about?: { readonly id: string }
  readonly sameBy?: Comparison
  readonly boundBy?: Comparison
  readonly by?: 'party'
  readonly final?: true
}

export function record<const Id extends string, const F extends string = never, const L extends string = never>(
  id: Id,
  title: string,
  fields: readonly (Field & { readonly id: F })[] = [],
  { later, about, ...more }: More<L> = {},
): RecordKind<Id, F | L> {
  return {
    id,
    title,
    fields,
    later: Object.entries<string | Omit<LaterField, 'id'>>(later ?? {}).map(([id, field]) => ({
      ...(typeof field === 'string' ? { label: field } : field),
      id: id as F | L,
    })),
    ...(about === undefined ? {} : { about: about.id }),
    ...more,
  }
}
