/** What every paper carries. */
export interface Paper {
  /** 机关全称 */
  agency: string
  /** 文号, with 〔〕 */
  number: string
  /** printed on every page: 演练, 演示, 本件为系统补充数据 … */
  marks?: string[]
  /** Of the agency's own form: its head, its title, and what is added to the text. */
  redHead?: string
  titled?: string
  opening?: readonly string[]
  closing?: readonly string[]
}

export type { PartyBlock as Party } from '@xiezhi/casework'

export interface Officer {
  name: string
  /** 执法证号; national and local numbers differ in length */
  certificate?: string
}

/** An opinion on an approval form, a line a paragraph; without signers or date, room to sign is left. */
export interface Opinion {
  text: string
  signers: Officer[]
  date: string
}

export interface Evidence {
  /** 《现场笔录》1份 */
  name: string
  /** what it proves, to follow 证明 */
  proves: string
}

/** One line of 定性: the conduct, what it breaks (违则), what punishes it (罚则). */
export interface Violation {
  /** who did what, to be followed by 的行为 */
  conduct: string
  /** 《…》第…条第…款, to follow 违反了 and be followed by 的规定 */
  breached: string
  /** the words of that article, when they are quoted */
  breachedText?: string
  basis: string
  basisText?: string
}

/** The round seal. `mark` is printed in it (演示) so that it can never pass for a real one. */
export interface Seal {
  name: string
  mark?: string
}
