import type { Matter } from '../matters.ts'
import type { PostKind } from '../posts.ts'
import type { Citations } from './citation.ts'
import { type Condition, filled, not, type Over } from './condition.ts'
import { citing, type Value } from './value.ts'

/** How a paper is laid out: a letter to whom it concerns, a record of the scene to be signed (笔录), a form of rows (表、清单、回证). */
export type Layout = 'letter' | 'record' | 'form'

/** A column of a table; `wide`: so many times as wide as the others. */
export interface TableColumn {
  readonly title: string
  /** Of the line at hand. */
  readonly value: Value
  readonly wide?: number
}

/** A line for every row of a list or every entry that is found, counted. */
export interface Table {
  readonly over: Over
  readonly columns: readonly TableColumn[]
}

/** An opinion of those who hold these posts on a matter put up, with their signatures; who put it up is 'drafter'. */
export interface OpinionBox {
  readonly matter: Matter
  readonly posts: readonly PostKind[]
}

/** A paragraph of a paper, a heading over those that follow, a row of a form, a table, an opinion, or lines to be signed. */
export interface Block {
  readonly section?: string
  /** {名称} is filled in with the value of that name; {当事人}, {机关}, {机关地址}, {日期}, {复议机关}, {法院} and {银行} always are. */
  readonly text?: string
  readonly with?: Readonly<Record<string, Value>>
  /** Left out where one of its values says nothing; otherwise a blank stands there, to be written into. */
  readonly ifGiven?: true
  readonly when?: Condition
  /** Of a form: a row, under this label. */
  readonly row?: string
  /** Of a form: two rows that follow each other share a line. */
  readonly half?: true
  readonly table?: Table
  readonly opinion?: OpinionBox
  /** Lines that are signed by hand, each by whoever it names: 被检查人. */
  readonly signs?: readonly string[]
  /** Of a letter: whom it is sent to, where that is no party of the case (移送的机关). */
  readonly to?: Value
  /** Who the paper concerns, with all that is entered of each: a row or a line for every part of it. */
  readonly parties?: true
  /** Once for each of them. */
  readonly each?: Over
}

type Values = Readonly<Record<string, Value>>

export const section = (title: string): Block => ({ section: title })
export const paragraph = (text: string, values: Values = {}): Block => ({ text, with: values })
/**
 * A paragraph with {依据}: `phrase` where one of the articles binds the agency on the day, and the same words without it where none
 * does. A rule of one sector is no law of another's agency, and its paper does not name it.
 */
export const resting = (
  cites: Citations,
  text: string,
  values: Values = {},
  phrase = '依据{依据}的规定，',
): readonly Block[] => {
  const basis = citing(...cites)
  return [
    { ...paragraph(text.replace('{依据}', phrase), { ...values, 依据: basis }), when: filled(basis) },
    { ...paragraph(text.replace('{依据}', ''), values), when: not(filled(basis)) },
  ]
}
/** Only where everything it tells of has been said. */
export const ifGiven = (text: string, values: Values): Block => ({ text, with: values, ifGiven: true })
/** A row of a form: `line('案由', '{案由}', { 案由: last(clue, 'cause') })`. */
export const line = (label: string, text: string, values: Values = {}): Block => ({ row: label, text, with: values })
/** A row that shares its line with the next or the one before. */
export const half = (label: string, text: string, values: Values = {}): Block => ({
  ...line(label, text, values),
  half: true,
})
/** `table(rows(last(seizure, 'goods')), ['名称', it('name'), 2], ['数量', it('quantity')])`. */
export const table = (over: Over, ...columns: readonly (readonly [string, Value, number?])[]): Block => ({
  table: {
    over,
    columns: columns.map(([title, value, wide]) => ({ title, value, ...(wide === undefined ? {} : { wide }) })),
  },
})
export const opinion = (label: string, matter: Matter, ...posts: readonly PostKind[]): Block => ({
  row: label,
  opinion: { matter, posts },
})
/** 当事人 as the head of a paper names them: name, licence, code, address, who represents it. */
export const partyHead: Block = { parties: true }
/** A letter to another agency, and not to a party. */
export const addressed = (to: Value): Block => ({ to })
/** `signed('被询问人', '询问人、记录人')`: on the last page; a record bears them at the foot of every other page too. */
export const signed = (...signs: readonly string[]): Block => ({ signs })
