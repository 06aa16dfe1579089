import { type FieldKind, facts } from '@xiezhi/law'
import { isAsked } from '../answers.ts'
import type { CaseFile } from '../file.ts'
import type { FieldError } from '../refusal.ts'

type Questions = Extract<FieldKind, { readonly is: 'facts' }>

/** An open list, of which one answers what one has to answer. */
export const isOpen = (kind: Questions): boolean => kind.anew === true

/** Of a group of questions those that are asked and not answered yet. */
export const unanswered = (
  field: string,
  kind: Questions,
  file: CaseFile | undefined,
  given: object = {},
): readonly FieldError[] =>
  kind.facts
    .filter((id) => !Object.hasOwn(given, id) && isAsked(id, file))
    .map((id) => ({
      field: `${field}.${id}`,
      code: 'unanswered',
      sentence: `请回答“${facts[id].question}”。`,
    }))
