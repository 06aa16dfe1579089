import type { RecordKind } from './record.ts'
import type { Plain, Value } from './value.ts'

/** What a field of an entry must be: a value, one of several, above or below one, filled in or not, a list that has it or is so long. */
export type Test =
  | Plain
  | { readonly is: Value }
  | { readonly oneOf: readonly Plain[] }
  | { readonly filled: true }
  /** The same to a reader: spaces, width and punctuation apart. */
  | { readonly like: Value }
  | { readonly has: Value }
  | { readonly above: Value }
  | { readonly below: Value }
  /** As much or more; of days, that day or a later one. */
  | { readonly notBelow: Value }
  | { readonly empty: true }
  | { readonly atLeast: number }
  /** One of those a list names. */
  | { readonly among: Value }

/**
 * Entries of a kind, in the order they happened. Entries withdrawn are not there; those with an uncured irregularity are there only
 * where the rule says so: nothing rests on a fault.
 */
export interface Query {
  readonly of: string
  readonly where?: Readonly<Record<string, Test>>
  /** Only of the party that is judged or gone through. */
  readonly party?: 'this'
  /** Only after the latest entry of each of these kinds. */
  readonly since?: readonly (string | Query)[]
  /** Only after the entry at hand. */
  readonly after?: 'it'
  /** Only up to the day of the act. */
  readonly by?: 'today'
  /** Newest by what it is about rather than by when it came: an older one that arrives late is not the latest. */
  readonly newestBy?: 'about'
  /** By when things happened, and not by when they were entered: a meeting told late stands where it was held. */
  readonly order?: 'acted'
  /** Whom it names, and not who entered it: who sends two to test has tested nothing (指派). */
  readonly named?: true
  /** Only the last that is found. */
  readonly pick?: 'latest'
  /** Also those with an uncured irregularity. */
  readonly faulty?: true
  /** Also those that stand no longer (已被变更、撤销); or those alone. */
  readonly ended?: 'also' | 'only'
  /** What it is called where it stands in another query or value: 该当事人最近收到的告知. */
  readonly called?: string
}

type More = Omit<Query, 'of' | 'where' | 'since'> & { readonly since?: readonly (RecordKind | Query)[] }

/** `entries(siteVisit, { conclusion: 'met' })`: a field the kind has not, or a misspelt one, does not compile. */
export const entries = <F extends string>(
  kind: RecordKind<string, F>,
  where: {
    readonly [field in F | 'by' | 'post' | 'about' | 'on' | 'no' | 'party' | 'proceeding' | 'event']?: Test
  } = {},
  { since, ...more }: More = {},
): Query => ({
  of: kind.id,
  ...(Object.keys(where).length === 0 ? {} : { where: where as Readonly<Record<string, Test>> }),
  ...(since === undefined ? {} : { since: since.map((k) => ('id' in k ? k.id : k)) }),
  ...more,
})

/** The same entries under a name, so that a rule that asks several things of them can be read. */
export const named = (called: string, query: Query): Query => ({ ...query, called })
/** Those of them of which more is true; their name does not say that, and is dropped. */
export const narrowed = ({ called: _, ...query }: Query, more: Omit<Query, 'of'>): Query => ({
  ...query,
  ...more,
  where: { ...query.where, ...more.where },
})
