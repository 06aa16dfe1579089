import type { Gate, GateExample } from '../../words/gate.ts'
import type { RecordKind } from '../../words/record.ts'

export interface Of {
  /** The kind of entry a paper that has been served is. */
  readonly service: RecordKind
  /** There is something to be demanded of the party the form names. */
  readonly due: Pick<Gate, 'require' | 'sentence' | 'next' | 'cures'> & {
    readonly examples: readonly [GateExample, ...GateExample[]]
    readonly id?: string
  }
  /** Steps that end the case: what was demanded is done before, or nothing more is executed. */
  readonly ends: Gate['blocks']
}
