import type { DocumentKind } from '../documents.ts'
import type { PublicSection } from '../publication/sections.ts'
import type { Condition } from './condition.ts'
import type { CreditReport } from './credit.ts'
import { type Block, ifGiven } from './paper.ts'
import type { ProceedingKind } from './step.ts'
import type { Value } from './value.ts'

/** A line of the page's facts: a label and what it says; left out where the record says nothing. */
export interface Fact extends Block {
  readonly label: string
}

/**
 * How what was decided is performed, in words for the public: by the stage of the proceeding that carries what a party owes. Of the lines
 * the first that fits is said; where one waits for the party, it does so until the last day of the first of the terms that runs for it.
 */
export interface Performance {
  readonly proceeding: ProceedingKind
  readonly lines: readonly {
    readonly stage: string
    readonly says: string
    readonly when?: Condition
    readonly waits?: true
  }[]
  readonly terms: readonly string[]
  /** Of a party that has no such proceeding. */
  readonly none: { readonly says: string; readonly when: Condition }
  /** What is declared of a party beside it, as long as a proceeding of its own stands so. */
  readonly declared?: readonly {
    readonly proceeding: ProceedingKind
    readonly stage: string
    readonly says: string
    readonly when: Condition
  }[]
  /** All is done: a stage of the main proceeding. */
  readonly closed: { readonly stage: string; readonly says: string }
}

/**
 * What the public reads of what a proceeding makes public: composed from the record as it stood when the proceeding was opened, with
 * the parties already hidden, so that a page never says more than the decision did.
 */
export interface Publication {
  /** The kind of proceeding that carries it; of several for one kind the first whose `when` holds. */
  readonly proceeding: ProceedingKind
  readonly when?: Condition
  /** Where on the portal it stands. */
  readonly section: PublicSection
  /** What the page is called, after the names of the parties. */
  readonly title: Block
  /** Nobody learns whom it concerns (举报人): no page is headed by a name, and what is known of the parties stands in no text. */
  readonly unnamed?: true
  /** A public register: of an organisation who represents it and where it sits are what is published (企业信息公示暂行条例6). */
  readonly register?: true
  /** The papers whose text is its text: the one made last. None: the facts are all there is. */
  readonly papers?: readonly DocumentKind[]
  /** By what a reader narrows the list: one of the section's categories. */
  readonly category?: Block
  readonly facts: readonly Fact[]
  /** What it means, in plain words; and what can be done. */
  readonly means?: readonly Block[]
  readonly remedy?: readonly Block[]
  /** The clock within which it must be public. */
  readonly clock: string
  /** Clocks that begin as it is published: with the one that runs the page ends (公示期). None: it stays. */
  readonly ends?: readonly string[]
  /** What became of it since, kept current as long as it is up (履行情况). */
  readonly performance?: Performance
  /** What of it goes to the credit platform as well (双公示). */
  readonly credit?: CreditReport
}

export const factLine = (label: string, text: string, values: Readonly<Record<string, Value>> = {}): Fact => ({
  label,
  ...ifGiven(text, values),
})
