import type { Json } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import type { Values } from './model.ts'

/** What the control of a field is given, of whatever kind the field is. */
export interface ControlProps {
  readonly field: Field
  readonly path: string
  readonly value: Json | undefined
  readonly onChange: (value: Json | undefined) => void
  /** The whole form: correcting needs to know which record was chosen. */
  readonly values: Values
}
