import type { DocumentKind } from '../../documents.ts'
import type { Does } from '../../words/does.ts'
import type { Field } from '../../words/field.ts'
import type { Lifted } from '../follows.ts'

/** For each party that went there: it has gone, the 复议 is decided, judged once, refused by a ruling once, judged for good, and over without either. */
export interface Windows {
  readonly received: readonly Does[]
  readonly reconsidered: readonly Does[]
  readonly judged: readonly Does[]
  readonly ruled: readonly Does[]
  readonly appealed: readonly Does[]
  readonly final: readonly Does[]
  readonly ended: readonly Does[]
}

export interface Of extends Lifted {
  /** A civil dispute may be decided beside it (行诉法61). */
  readonly civil?: true
  /** The paper of the agency's own word, where the decision falls and where it stays. */
  readonly papers: { readonly fallen: DocumentKind; readonly found: DocumentKind }
  /** 自行纠错 is signed by one head, and no chain is set for it: absent, it is put up as every matter is. */
  readonly byHead?: true
  /** What follows a paper of its own: its service. */
  readonly issued?: readonly Does[]
  /** What stands where a part of the decision falls can be said line by line: 部分撤销 is a word of its own. */
  readonly stands?: readonly Field[]
  /** What it is to the time in which the decision may be brought to the court (law/execution/remedies.ts). */
  readonly windows?: Windows
  /** What else is asked of what is received. */
  readonly asked?: readonly Field[]
  /** What stops and goes on with the execution (复议法42; 行诉法56). */
  readonly stays?: readonly Does[]
  readonly resumes?: readonly Does[]
}
