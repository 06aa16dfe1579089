import { type Field, facts } from '@xiezhi/law'
import { isAsked } from '../answers.ts'
import type { CaseFile } from '../file.ts'
import type { FieldError } from '../refusal.ts'

/** What to say of a required field that is empty; of a group of questions, of each that is asked and not answered. The screens say the same. */
export function missing(field: Field, file: CaseFile | undefined, given: object = {}): readonly FieldError[] {
  const { kind } = field
  if (kind.is === 'facts' && !isOpen(field))
    return kind.facts
      .filter((id) => !Object.hasOwn(given, id) && isAsked(id, file))
      .map((id) => ({
        field: `${field.id}.${id}`,
        code: 'unanswered',
        sentence: `请回答“${facts[id].question}”。`,
      }))
  return [{ field: field.id, code: 'required', sentence: `${verbOf(field)}“${field.label}”。` }]
}

/** The list of every question, of which one answers what one has to answer. */
export const isOpen = (field: Field): boolean =>
  field.kind.is === 'facts' && field.kind.facts.length === Object.keys(facts).length

function verbOf(field: Field): string {
  switch (field.kind.is) {
    case 'facts':
    case 'yesNo':
      return '请回答'
    case 'choice':
    case 'choices':
    case 'partyRef':
    case 'partyRefs':
    case 'person':
    case 'officers':
    case 'evidenceRef':
    case 'evidenceRefs':
    case 'entryRefs':
    case 'event':
      return '请选择'
    case 'files':
      return '请上传'
    default:
      return '请填写'
  }
}
