import type { Field, Step } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { Form } from './file.ts'

/** A code that is drawn and not typed: whoever fills in the form can neither leave it out nor make it one that another has. */
export const isDrawn = ({ from }: Pick<Field, 'from'>): boolean =>
  from !== undefined && !('length' in from) && 'random' in from

/**
 * The form with what was drawn for it, whatever it says there itself. Where nobody draws it stands as it was told; of what was done on
 * paper nothing is drawn, for on that paper there is none.
 */
export function withDrawn(form: Form, step: Step | undefined, { drawn }: Pick<Context, 'drawn'>, told: boolean): Form {
  const ids = step?.fields.filter(isDrawn).map((f) => f.id) ?? []
  if (ids.length === 0 || (drawn === undefined && !told) || form === null || typeof form !== 'object') return form
  const rest = Object.fromEntries(Object.entries(form).filter(([id]) => !ids.includes(id)))
  return told ? rest : { ...rest, ...Object.fromEntries(ids.map((id) => [id, drawn!])) }
}
