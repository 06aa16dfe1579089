import type { PostKind, RuleBook } from '@xiezhi/law'
import type { OnPaper } from '../command.ts'
import type { AgencyContext, Context, Person } from '../context.ts'
import type { SeenPaper } from '../event.ts'
import type { Moment } from '../file.ts'

/** What of the world around it a story sets. */
export interface Options {
  readonly matters?: Context['matters']
  readonly earlier?: Context['earlier']
  readonly traces?: Context['traces']
  readonly lists?: Context['lists']
  readonly library?: Context['library']
  readonly agency?: Partial<AgencyContext>
  readonly rules?: RuleBook
  /** What the case began has been dealt with meanwhile, by others. */
  readonly begunDone?: true
  /** What the case is called; absent: case-1. */
  readonly id?: string
  /** The people as the register has them when steps are entered. */
  readonly people?: readonly Person[]
}

/** What is said beside the form of a step. */
export interface Extra {
  readonly proceeding?: string
  readonly acted?: Moment
  readonly late?: string
  readonly happened?: string
  readonly post?: PostKind
  /** The unit of a post taken for somebody else. */
  readonly unit?: string
  readonly seen?: readonly SeenPaper[]
  readonly paper?: OnPaper
}
/** Of what opens a case: it has run on paper till now. */
export type Opens = Omit<Extra, 'proceeding' | 'paper'> & { readonly carried?: string }
