import type { Citations } from './citation.ts'
import type { StepId } from './step.ts'
import type { Plain } from './value.ts'

/** One question of the form on the portal: a field of one of the procedure's forms, in words for who is no officer. */
export interface Question {
  readonly step: string
  readonly field: string
  /** Of a party what is asked of it. */
  readonly part?: 'name' | 'address' | 'phone'
  /** Absent: as the form calls it. */
  readonly label?: string
  readonly hint?: string
  /** Question for although the officer's form would do without it, for who sends it in can be asked nothing more. */
  readonly required?: true
  /** Answered by choosing one of the agencies that take anything in; the field then says its name. */
  readonly agencies?: true
}

/** What of the record is told to who sent it in: what it is called, and which of its fields. */
export interface Told {
  readonly record: string
  /** Of which kind the fields are, where what it says stands in another entry: a draft that is told once it is signed. */
  readonly of?: string
  readonly title: string
  readonly fields: readonly string[]
}

/** The step by which what a sender adds is entered, and which of its fields say what, with what, when it came and under which number. */
export interface Supplementing {
  readonly step: StepId
  readonly content: string
  readonly files: string
  readonly received: string
  readonly number: string
  /** What to know before one writes. */
  readonly hint: string
  readonly cite: Citations
}

/**
 * 网上提交: what anybody may send in from the portal, and what of the case he may follow by its number. It is no case until an officer
 * registers it by the first step, with what was entered already in its form; the day it came in is the day the terms begin with.
 */
export interface Intake {
  /** Its address on the portal. */
  readonly path: string
  /** 我要投诉. */
  readonly title: string
  /** For whom it is, in the fewest words. */
  readonly says: string
  /** What to know before one begins. */
  readonly before: readonly string[]
  readonly asks: readonly Question[]
  /** Of each party that is asked for, by step and field: what it is in the case, and of what kind where that is known. */
  readonly parties?: Readonly<Record<string, { readonly role: 'party' | 'third'; readonly kind?: string }>>
  /** Fields of the first form nobody is asked: 渠道. */
  readonly fills: Readonly<Record<string, Plain>>
  /** The field of the first form that holds the number it was given. */
  readonly number: string
  readonly tells: readonly Told[]
  /** What its sender adds afterwards under its number is entered by this step: the fields of its form that hold it. */
  readonly supplement?: Supplementing
  /** Once one of these stands, who sent it in may say whether he is satisfied with how it was handled. Absent: he is not asked. */
  readonly rated?: readonly string[]
  /** It is where an error in what is public is told: what of the first form says so, and which field names the page (公开条例41). */
  readonly corrects?: { readonly fills: Readonly<Record<string, string>>; readonly page: string }
  /** It is itself a grade given to another agency: the fields of the first form that say which agency, and the grade. */
  readonly grades?: {
    readonly agency: string
    readonly grade: string
    /** The code that was on the paper: held against whom it was given to, and counted once. */
    readonly code: string
    /** To whom it goes follows from who is graded: to who oversees it in the first of these capacities. */
    readonly overseenAs: readonly string[]
  }
  /** The clocks within which the agency owes him something. */
  readonly clocks: readonly string[]
  readonly cite: Citations
}

/** A question's name on the form, and in what was sent. */
export const askedId = ({ step, field, part }: Pick<Question, 'step' | 'field' | 'part'>): string =>
  [step, field, ...(part === undefined ? [] : [part])].join('.')
