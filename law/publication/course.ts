import type { Move } from '../words/course.ts'
import type { Plain } from '../words/value.ts'

/** A page drafted, approved and published, as in every kind. */
export const publicationCourse = (
  proceeding: string,
  steps: string,
  said: { readonly what: string; readonly why: string },
  facts: { readonly [fact: string]: Plain } = { secrecyChecked: 'yes' },
): readonly Move[] => [
  { by: 'handler', step: `${steps}.draft`, proceeding, form: said },
  { by: 'disclosureApprover', step: `${steps}.approve`, proceeding, form: { facts } },
  { by: 'publisher', step: `${steps}.publish`, proceeding, form: {} },
]
