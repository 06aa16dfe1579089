import { applies, type Field } from '@xiezhi/law'
import type { Form, Json } from '../file.ts'
import { isEmpty, textsOfField } from './kinds/index.ts'
import type { TextAt } from './kinds/kind.ts'

/** A text of a form, by where it stands: first the field, then the place in its value. */
export type FormText = TextAt

/** Everything of a form that is worded freely; of a text that is asked for and not there, that it is empty. */
export const textsOf = (fields: readonly Field[], form: Form): readonly FormText[] =>
  fields.flatMap((field): readonly FormText[] => {
    if (!applies(field, form) || field.atEntry === true) return []
    const value = form[field.id]
    if (!isEmpty(value)) return textsOfField(field, value!).map((t) => ({ ...t, at: [field.id, ...t.at] }))
    const isText = field.kind.is === 'text' || field.kind.is === 'longText'
    return isText ? [{ at: [field.id], label: field.label, text: '' }] : []
  })

/** The form with other texts in these places; a place it does not have stays as it is. */
export const withTexts = (form: Form, texts: readonly Pick<FormText, 'at' | 'text'>[]): Form =>
  texts.reduce<Form>((now, { at, text }) => put(now, at, text) as Form, form)

function put(value: Json | undefined, [first, ...rest]: FormText['at'], text: string): Json {
  if (first === undefined) return text
  if (Array.isArray(value)) return value.map((one: Json, i) => (i === first ? put(one, rest, text) : one))
  if (typeof value === 'object' && value !== null) {
    const bag = value as Form
    return rest.length === 0 || Object.hasOwn(bag, first) ? { ...bag, [first]: put(bag[first], rest, text) } : bag
  }
  return value ?? text
}
