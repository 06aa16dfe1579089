import type { FactId } from '../facts.ts'
import type { RecordKind } from './record.ts'
import type { Plain } from './value.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** What each kind is to the record stands in casework/forms/kinds, its control in console/src/form/kinds. */
export type FieldKind =
  | { readonly is: 'text'; readonly max?: number }
  | { readonly is: 'longText'; readonly max?: number; readonly fromTable?: FromTable }
  | { readonly is: 'telephone' }
  /** A day that had come when the act was done, or one that was still to come: neither is a word nobody holds to (登记日期；缴纳期限至). */
  | { readonly is: 'day'; readonly lies?: 'behind' | 'ahead' }
  | { readonly is: 'money' }
  | { readonly is: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly is: 'yesNo' }
  | { readonly is: 'choice'; readonly choices: readonly Choice[] }
  | { readonly is: 'choices'; readonly choices: readonly Choice[] }
  /**
   * `anew`: an open list for answering what has changed; what stands is not repeated in it. `again`: asked of another matter than before (a change of
   * what was permitted): what was answered then is not filled in.
   */
  | { readonly is: 'facts'; readonly facts: readonly FactId[]; readonly anew?: true; readonly again?: true }
  | { readonly is: 'party' }
  | { readonly is: 'partyRef' }
  | { readonly is: 'partyRefs' }
  /** A text to each party, for its own eyes. */
  | { readonly is: 'partyTexts'; readonly max: number }
  | { readonly is: 'officers'; readonly min?: number }
  | { readonly is: 'person' }
  /** 内设机构、派出机构 of the agency. */
  | { readonly is: 'unit' }
  /** Another running case of the agency and of the same procedure, by its id. */
  | { readonly is: 'case' }
  | { readonly is: 'evidenceRef' }
  | { readonly is: 'evidenceRefs' }
  | { readonly is: 'files' }
  /** A 笔录 of the case, by its number: one that was made here and stands sealed; `of`: in a proceeding of this kind. */
  | { readonly is: 'recordPaper'; readonly of?: string }
  /** Signatures written on its pages on a screen: strokes, page by page, bound to what the page showed. */
  | { readonly is: 'ink' }
  /** The lines of a large list (大宗名录), in a file of their own that was made here of a table or of the lines before. */
  | { readonly is: 'sheet' }
  | { readonly is: 'violations' }
  | { readonly is: 'points' }
  | { readonly is: 'elements' }
  | { readonly is: 'attendees' }
  /**
   * A list (物品清单) whose lines have columns of their own, each a plain field; `one` is what a line is called. `fromTable`: which kind of
   * list (lists/kinds) it may be read from. `told`: its lines are told while something is read in, and nobody is asked to begin one.
   */
  | {
      readonly is: 'rows'
      readonly one: string
      readonly columns: readonly Column[]
      readonly fromTable?: string
      readonly told?: true
    }
  /** Entries of a kind, those of the proceeding at hand (清单中的物品); `one` is what one is called, `shows` the field it is known by. */
  | { readonly is: 'entryRefs'; readonly of: string; readonly shows: string; readonly one: string }
  /** An entry of the record; only one that has a fault nobody has cured, or the minutes of a meeting. */
  | { readonly is: 'event'; readonly of?: 'fault' | 'minutes' }
  | { readonly is: 'object' }

/** A text that may be read from a table somebody keeps: which kind of list that is (lists/kinds) follows from a choice of the form. */
export interface FromTable {
  readonly by: string
  readonly lists: Readonly<Record<string, string>>
}

/** What a line of a list may hold: what is written in one place, and looks nothing up. */
export type PlainKind = Extract<
  FieldKind,
  { readonly is: 'text' | 'longText' | 'day' | 'money' | 'integer' | 'choice' | 'yesNo' }
>

/** A column of a list: a field of each of its lines. */
export interface Column {
  readonly id: string
  readonly label: string
  readonly kind: PlainKind
  readonly required: boolean
  readonly hint?: string
}

/** Another field of the same form, and values it may have. */
export interface Other {
  readonly field: string
  readonly in: readonly string[]
}

/** A field of the entry of a kind made last; `of`: of the party of the proceeding. */
export type Entered = { readonly last: string; readonly field: string; readonly of?: 'party' }

/** Where what a field begins with comes from: never from nowhere, and never an answer nobody has given. */
export type Source =
  /** The same every time. */
  | { readonly say: Plain }
  /** As it was entered last. */
  | Entered
  /** Of the party the case is about, where there is only one. */
  | { readonly only: 'name' | 'address' | 'phone' }
  /** Somebody who was named in an entry and is no party of the case yet: where each of what is known of him stands in it. */
  | {
      readonly named: string
      readonly name: string
      readonly address?: string
      readonly phone?: string
      readonly role: 'party' | 'third'
    }
  /** A code nobody can guess, drawn as the step is taken and never typed: what is printed for one person, and shows that he had the paper. */
  | { readonly random: 'code' }
  /** As the agency has settled it. */
  | { readonly organ: 'bank' }
  /** What the name of a file says, once there is one (law/codes.ts). */
  | { readonly file: 'title' | 'way' | 'kind' | 'source' | 'proves' }

export interface Field {
  readonly id: string
  readonly label: string
  readonly kind: FieldKind
  readonly required: boolean
  readonly hint?: string
  /** What it begins with: the first of these that there is. */
  readonly from?: Source | readonly Source[]
  /** What is often written here, taken with one press by who finds it true: it never stands there by itself. */
  readonly offers?: readonly (string | Entered)[]
  /** How the entry is made, and no part of what it says: a correction does not ask it again. */
  readonly atEntry?: true
  /** Who may not be known by it (举报人): only who handles the matter reads it, and it stands on no paper for anybody else. */
  readonly sealed?: true
  /** Stands in the form only once a rule has asked this question, or it has been answered: nobody else is troubled with it. */
  readonly whenAsked?: FactId
  /** Asked only where the other field of the form has one of these values … */
  readonly when?: Other
  /** … or only where it has none of them. */
  readonly unless?: Other
}

const field =
  (required: boolean) =>
  <const Id extends string, K extends FieldKind>(
    id: Id,
    label: string,
    kind: K,
    hint?: string,
  ): Field & { readonly id: Id; readonly kind: K } => ({
    id,
    label,
    kind,
    required,
    ...(hint === undefined ? {} : { hint }),
  })

export function isOneOf({ field, in: values }: Other, form: { readonly [field: string]: unknown }): boolean {
  const given = form[field]
  // What no form can say is none of its values (a form comes from anywhere).
  return typeof given !== 'object' && values.includes(String(given))
}

/** Whether the form, as filled in so far, asks for the field at all. */
export function applies({ when, unless }: Field, form: { readonly [field: string]: unknown }): boolean {
  return (when === undefined || isOneOf(when, form)) && (unless === undefined || !isOneOf(unless, form))
}

export const must = field(true)
export const may = field(false)
/** `list('物品', [must('name', '名称', { is: 'text' }), …])`: lines of a list, at least one where it is required. */
export const list = (one: string, columns: readonly Column[], fromTable?: string): FieldKind => ({
  is: 'rows',
  one,
  columns,
  ...(fromTable === undefined ? {} : { fromTable }),
})
/** `refs(item, 'name', '物品')`: some of what has been entered under that kind. */
export const refs = <F extends string>(kind: RecordKind<string, F>, shows: NoInfer<F>, one: string): FieldKind => ({
  is: 'entryRefs',
  of: kind.id,
  shows,
  one,
})
export const choice = (
  ...pairs: readonly (readonly [string, string])[]
): Extract<FieldKind, { readonly is: 'choice' }> => ({
  is: 'choice',
  choices: pairs.map(([value, label]) => ({ value, label })),
})
