import type { Field } from '@xiezhi/law'
import type { CaseFile, Json } from '../../file.ts'
import type { FieldError } from '../../refusal.ts'
import * as parts from '../schemaParts.ts'
import { isOpen, unanswered } from '../unanswered.ts'
import { attendees } from './attendees.ts'
import { case_ } from './case.ts'
import { choice, choices } from './choice.ts'
import { day } from './day.ts'
import { elements } from './elements.ts'
import { entryRefs } from './entryRefs.ts'
import { event } from './event.ts'
import { evidenceRef, evidenceRefs } from './evidence.ts'
import { facts } from './facts.ts'
import { files } from './files.ts'
import { ink } from './ink.ts'
import { integer } from './integer.ts'
import type { FormKind, Is, KindField, Read, SaidThen, TextAt } from './kind.ts'
import { money } from './money.ts'
import { object } from './object.ts'
import { party, partyRef, partyRefs, partyTexts } from './party.ts'
import { officers, person, unit } from './people.ts'
import { points } from './points.ts'
import { recordPaper } from './recordPaper.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { longText, telephone, text } from './text.ts'
import { violations } from './violations.ts'
import { yesNo } from './yesNo.ts'

/** The one kind a field is of: TypeScript cannot follow a name into a table of functions. */
const kindOf = (field: Pick<Field, 'kind'>) => kinds[field.kind.is] as unknown as FormKind<Is>
type Asked = Pick<Field, 'id' | 'label' | 'required' | 'kind'>
type SchemaField = Asked & Partial<Pick<Field, 'hint' | 'when' | 'unless'>>

export const isEmpty = (v: Json | undefined): boolean =>
  v === undefined || v === null || (typeof v === 'string' && v.trim() === '') || (Array.isArray(v) && v.length === 0)

/** What is wrong with the value of one field that is asked for. */
export function checkField(field: Asked, value: Json | undefined, file: CaseFile | undefined): readonly FieldError[] {
  if (isEmpty(value)) return field.required ? missing(field, file) : []
  return kindOf(field).check(value as Json, field as KindField<Is>, file)
}

/**
 * What to say of a required field that is empty; of a group of questions, of each that is asked and not answered. The screens say the
 * same.
 */
export function missing(field: Asked, file: CaseFile | undefined): readonly FieldError[] {
  const open = field.kind.is !== 'facts' || isOpen(field.kind)
  if (field.kind.is === 'facts' && !open) return unanswered(field.id, field.kind, file)
  const sentence = `${kindOf(field).asks ?? '请填写'}“${field.label}”。`
  return [{ field: field.id, code: 'required', sentence }]
}

/** JSON Schema 2020-12 of a step's form, served with every open step so that a stranger can fill it in. */
export function formSchema(fields: readonly SchemaField[]): parts.Schema {
  return parts.object(
    Object.fromEntries(
      fields.map((f) => {
        const { description, ...schema } = kindOf(f).schema(f as KindField<Is>)
        const told = [f.hint, description].filter((part) => part !== undefined).join('；')
        return [f.id, { title: f.label, ...(told !== '' && { description: told }), ...schema }]
      }),
    ),
    fields.filter((f) => f.required && f.when === undefined && f.unless === undefined).map((f) => f.id),
  )
}

/** A value of the form as a person reads it; `then`: what the record says its choices and questions were called. */
export function wordsOf(field: Asked, value: Json, read: Read, then: SaidThen = {}): string {
  return kindOf(field).words(value, field as KindField<Is>, read, then)
}

/** What of a value is worded freely. */
export const textsOfField = (field: Asked, value: Json): readonly TextAt[] =>
  kindOf(field).texts?.(value, field as KindField<Is>) ?? []

/** Whether it says in a few words what an entry holds. */
export const isTelling = (field: Pick<Field, 'kind'>): boolean => kindOf(field).telling === true

/** The words of what was chosen or answered, which travel with the record. */
export const saidBy = (kind: Field['kind'], value: Json): SaidThen =>
  (kinds[kind.is] as unknown as FormKind<Is>).said?.(value, kind) ?? {}

/** Every kind of field there is. */
const kinds: { readonly [K in Is]: FormKind<K> } = {
  text,
  longText,
  telephone,
  day,
  money,
  integer,
  yesNo,
  choice,
  choices,
  facts,
  party,
  partyRef,
  partyRefs,
  partyTexts,
  officers,
  person,
  unit,
  case: case_,
  evidenceRef,
  evidenceRefs,
  entryRefs,
  files,
  recordPaper,
  ink,
  sheet,
  violations,
  points,
  elements,
  attendees,
  rows: rows({ check: checkField, schema: formSchema, words: wordsOf }),
  event,
  object,
}
