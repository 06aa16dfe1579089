import { type Choice, labelOf } from '@xiezhi/law'
import type { Json } from '../../file.ts'
import * as parts from '../schemaParts.ts'
import { error, type FormKind, least, linesOf, ok } from './kind.ts'

const among = (choices: readonly Choice[], value: Json): boolean => choices.some((c) => c.value === value)
const unknown = (field: { readonly id: string; readonly label: string }) => [
  error(field.id, 'unknown-choice', `“${field.label}”不在可选范围内。`),
]
const chosen = (choices: readonly Choice[], values: readonly Json[]) =>
  Object.fromEntries(choices.flatMap((c) => (values.includes(c.value) ? [[c.value, c.label]] : [])))

export const choice: FormKind<'choice'> = {
  check: (value, field) => (among(field.kind.choices, value) ? ok : unknown(field)),
  schema: ({ kind }) => parts.oneOf(kind.choices),
  words: (value, { kind }) => labelOf(kind.choices, String(value)),
  asks: '请选择',
  // A list's lines may have chosen several.
  said: (value, { choices }) => chosen(choices, Array.isArray(value) ? value : [value]),
  telling: true,
}

export const choices: FormKind<'choices'> = {
  check: (value, field) =>
    Array.isArray(value) && value.every((v) => among(field.kind.choices, v)) ? ok : unknown(field),
  schema: (field) => parts.array(parts.oneOf(field.kind.choices), least(field)),
  words: (value, { kind }) =>
    linesOf(value)
      .map((v) => labelOf(kind.choices, String(v)))
      .join('、'),
  asks: '请选择',
  said: (value, { choices }) => chosen(choices, linesOf(value)),
}
