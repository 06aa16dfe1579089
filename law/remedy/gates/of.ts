import type { Query } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import type { Lifted } from '../follows.ts'

export interface Of extends Pick<Lifted, 'decision' | 'others' | 'page'> {
  /** Where there is no decision this may be what falls. */
  readonly instead?: readonly RecordKind[]
  /** A civil dispute may be decided beside it (行诉法61). */
  readonly civil?: true
  /** Where the decision was reviewed, what revokes it is as well: its reviews; absent: none ever is. */
  readonly reviews?: Query
  /** Steps that gather evidence. */
  readonly gathers: readonly string[]
  /** One head signs what the agency itself finds wrong, who did not look into the case: absent, a chain does, and is kept apart as every chain is. */
  readonly byHead?: { readonly examined: readonly RecordKind[] }
  /** The step that decides anew. */
  readonly decides: string
}
