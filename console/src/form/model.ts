import type { CaseFile, Form, Json } from '@xiezhi/casework'
import { missing } from '@xiezhi/casework/forms/kinds/index.ts'
import type { Field } from '@xiezhi/law'
import { applies } from '@xiezhi/law/words/field.ts'
import type { FieldProblem } from '../api/client.ts'

export type Values = { readonly [field: string]: Json | undefined }

/** The id of the control for a value of the form: 'violations.0.conduct' → 'f-violations-0-conduct'. */
export const idOf = (path: string): string => `f-${path.replace(/[^A-Za-z0-9]+/g, '-')}`

type Bag = { readonly [key: string]: Json }
export const isBag = (value: Json | undefined): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first id no party of the case has yet. */
export function nextPartyId(taken: readonly string[]): string {
  let n = taken.length + 1
  while (taken.includes(`p${n}`)) n += 1
  return `p${n}`
}

/** Without what was left empty: the server takes an absent field and an empty one as the same, and refuses null. */
function prune(value: Json | undefined): Json | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) {
    const kept = value.map(prune).filter((v): v is Json => v !== undefined)
    return kept.length === 0 ? undefined : kept
  }
  if (isBag(value)) {
    const kept = Object.entries(value).flatMap(([key, v]) => {
      const left = prune(v)
      return left === undefined ? [] : [[key, left] as const]
    })
    return kept.length === 0 ? undefined : Object.fromEntries(kept)
  }
  return value
}

/** A party or line of which nothing was typed but what the screen filled in itself is not there. */
function untouched(field: Field, value: Json): boolean {
  if (field.kind.is !== 'party' || !isBag(value)) return false
  return Object.keys(value).every((key) => ['id', 'kind', 'role'].includes(key)) && !field.required
}

/** What is sent: the fields of the step, without what is empty. */
export function cleanForm(fields: readonly Field[], values: Values): Form {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = prune(values[field.id])
      return value === undefined || untouched(field, value) || !applies(field, values)
        ? []
        : [[field.id, value] as const]
    }),
  )
}

/** Error sentences by the path of the value they speak of. */
export type Errors = Readonly<Record<string, string>>

export const errorsOf = (problems: readonly FieldProblem[]): Errors =>
  Object.fromEntries(problems.toReversed().map((p) => [p.field, p.sentence]))

/**
 * Lines for the summary above the form. Each leads to the control of its own path, or of the nearest one above it that the page
 * has (`has`), so that no line leads nowhere.
 */
export function summaryOf(
  problems: readonly FieldProblem[],
  has: (id: string) => boolean,
): readonly { fieldId: string; message: string }[] {
  return problems.map((p) => {
    const parts = p.field.split('.')
    const paths = parts.map((_, i) => parts.slice(0, parts.length - i).join('.'))
    const found = paths.find((path) => has(idOf(path))) ?? p.field
    return { fieldId: idOf(found), message: p.sentence }
  })
}

/** What the screen can see is missing before it asks the server: required and empty. */
export const missingIn = (fields: readonly Field[], form: Form, file: CaseFile | undefined): readonly FieldProblem[] =>
  fields.filter((f) => f.required && applies(f, form) && form[f.id] === undefined).flatMap((f) => missing(f, file))

/** The first field that is asked for and holds nothing. */
export const firstEmpty = (fields: readonly Field[], form: Form): string | undefined =>
  fields.find((f) => f.required && applies(f, form) && form[f.id] === undefined)?.id

/** A draft laid over what the screen fills in by itself; of the draft only fields the step still has. */
export function restore(fields: readonly Field[], filled: Values, draft: Form | undefined): Values {
  if (draft === undefined) return filled
  const known = new Set(fields.map((f) => f.id))
  return { ...filled, ...Object.fromEntries(Object.entries(draft).filter(([key]) => known.has(key))) }
}

/** Same content: a draft that says no more than what the screen filled in is not kept. */
export const sameForm = (a: Form, b: Form): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (value: Json): Json =>
  Array.isArray(value)
    ? value.map(sorted)
    : isBag(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key] ?? null)]),
        )
      : value
