import type { FieldError } from '../refusal.ts'
import { againstCase, dayErrors, type Taken } from './against.ts'
import { validateForm } from './validate.ts'

/**
 * Everything that is wrong with a form, in one answer: what its fields say by themselves, and what only the case can tell. Fields that
 * are wrong already are not held against the case; their days are, which stand apart from the rest of a line.
 */
export function formErrors(taken: Taken): readonly FieldError[] {
  const own = validateForm(taken.step.fields, taken.form, taken.file)
  if (own.length === 0) return againstCase(taken)
  // Not a form at all, or one that cannot be recorded: nothing else reads it.
  if (own.some((e) => e.code === 'unstorable' || e.field === 'form')) return own
  const wrong = new Set(own.map(top))
  const sound = Object.fromEntries(Object.entries(taken.form).filter(([field]) => !wrong.has(field)))
  const held = againstCase({ ...taken, form: sound }).filter((e) => !wrong.has(top(e)))
  const days = dayErrors(taken).filter((e) => wrong.has(top(e)) && !own.some((o) => o.field === e.field))
  return [...own, ...held, ...days]
}

const top = (error: FieldError): string => error.field.split('.')[0] ?? ''
