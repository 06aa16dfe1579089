import { withOwnParties } from '../ownParties.ts'
import type { FieldError } from '../refusal.ts'
import { againstCase, dayErrors, type Taken } from './against.ts'
import { isRecord } from './taken.ts'
import { validateForm } from './validate.ts'

/**
 * What is wrong with a form, in one answer: everything its fields say by themselves, with the days of its lines, which stand apart from
 * the rest of them; and of a form that is sound, everything only the case can tell.
 */
export function formErrors(taken: Taken): readonly FieldError[] {
  const { step, form, file } = taken
  const own = validateForm(step.fields, form, isRecord(form) ? withOwnParties(file, step, form) : file)
  if (own.length === 0) return againstCase(taken)
  // Not a form at all, or one that cannot be recorded: nothing else reads it.
  if (own.some((e) => e.code === 'unstorable' || e.field === 'form')) return own
  return [...own, ...dayErrors(taken).filter((e) => !own.some((o) => o.field === e.field))]
}
