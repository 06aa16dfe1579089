import type { Form, Json } from '../file.ts'

/** Pictures of characters: compatibility ideographs and radicals, which many PDFs give when text is copied out of them. */
const pictured = /[⺀-⿕豈-﫿]/gu
/** Seen by nobody: soft hyphens, joiners, marks of direction, variation selectors, controls but the line break. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\n)\p{Cc}/gu
/** Spaces of any kind but the full-width one, which sets Chinese text. */
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g

/**
 * A text as it enters the record: what looks the same is the same, so that names are found, masked and printed. Nothing
 * that can be seen is changed; the original stays in the evidence.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(spaces, ' ')
    .replace(unseen, '')
    .replace(pictured, (character) => character.normalize('NFKC'))
    .normalize('NFC')

/** Deeper than any form may nest: such a one is refused, not cleaned. */
const deepest = 30

function clean(value: Json, depth: number): Json {
  if (depth > deepest) return value
  if (typeof value === 'string') return value.isWellFormed() ? cleanText(value) : value
  if (Array.isArray(value)) return value.map((one: Json) => clean(one, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, clean(one as Json, depth + 1)]))
}

/** Every text of a form so cleaned, at whatever depth; what is no form stays as it is, for the check that refuses it. */
export const cleanForm = (form: Form): Form => clean(form, 0) as Form
