import type { Json } from '@xiezhi/casework'
import type { Field, FieldKind } from '@xiezhi/law'
import { useFormWorld } from './context.ts'
import { idOf, type Values } from './model.ts'

/** What the control of a field is given, of whatever kind the field is. */
export interface ControlProps {
  readonly field: Field
  readonly path: string
  readonly value: Json | undefined
  readonly onChange: (value: Json | undefined) => void
  /** The whole form: correcting needs to know which record was chosen. */
  readonly values: Values
}

/** The same where the kind is known. */
export type KindProps<K extends FieldKind['is']> = Omit<ControlProps, 'field'> & {
  readonly field: Field & { readonly kind: Extract<FieldKind, { readonly is: K }> }
}

type Shown = Pick<ControlProps, 'field' | 'path'>

/** What a control of its own, with a label, is told. */
export function useOwn({ field, path }: Shown) {
  const { errors } = useFormWorld()
  const { label, required } = field
  return { id: idOf(path), label, hint: hintOf(field), error: errors[path], required }
}

/** What a group of controls is told. */
export function useGroup({ field, path }: Shown) {
  const { errors } = useFormWorld()
  const { label, required } = field
  return { path, label, hint: hintOf(field), error: errors[path], required }
}

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
export const listOf = <T extends Json>(value: Json | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : []

/** What is asked, and that it is for few where it is: who writes it knows what others will not read. */
function hintOf({ hint, sealed }: Field): string | undefined {
  if (sealed !== true) return hint
  const few = '密封，只有本案办理人员和负责人看得到'
  return hint === undefined ? few : `${hint}；${few}`
}
