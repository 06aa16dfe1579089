import { applies, type Field } from '@xiezhi/law'
import type { CaseFile, Form, Json } from '../file.ts'
import type { FieldError } from '../refusal.ts'
import { checkField, isEmpty } from './kinds/index.ts'
import { error, isRecord } from './kinds/kind.ts'
import { unstorable } from './storable.ts'

/** Checks a form against the fields of its step. Unknown fields are refused, so that a typing slip is not swallowed. */
export function validateForm(fields: readonly Field[], form: Form, file: CaseFile | undefined): readonly FieldError[] {
  if (!isRecord(form)) return [error('form', 'wrong-kind', '表单应当是由栏目和内容组成的对象。')]
  const odd = Object.entries(form).flatMap(([k, v]) => {
    const fault = unstorable(k) ?? unstorable(v)
    return fault === undefined ? [] : [error(fields.some((f) => f.id === k) ? k : 'form', 'unstorable', fault)]
  })
  // Nothing else looks at a value that cannot be recorded.
  if (odd.length > 0) return odd
  const known = new Set(fields.map((f) => f.id))
  const unknown = Object.keys(form).filter((k) => !known.has(k))
  return [
    ...unknown.map((k) => error(k, 'unknown-field', `没有名为“${k}”的栏目。`)),
    ...fields.flatMap((f) => (applies(f, form) ? checkField(f, form[f.id], file) : notAsked(f, form[f.id]))),
  ]
}

/** What the other answers leave no room for is not kept unread. */
const notAsked = (field: Field, value: Json | undefined): readonly FieldError[] =>
  isEmpty(value) ? [] : [error(field.id, 'not-asked', `按所选的内容，“${field.label}”不填。`)]
