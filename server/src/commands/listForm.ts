import type { Form, Json } from '@xiezhi/casework'
import {
  applies,
  type Field,
  isList,
  type ListId,
  type Procedure,
  ruleBook,
  linesOf as ruled,
  type Step,
} from '@xiezhi/law'
import { type Entry, type ListKind, linesOf, typedLines } from '@xiezhi/lists'

/** Where the rules take a list of this kind from a table: the procedure, the choice that says which list it is, and the field. */
export interface Target {
  readonly procedure: Procedure
  readonly first: Step
  readonly choice: { readonly [field: string]: string }
  readonly field: Field
}

function fieldFor({ kind }: Field, list: string): { readonly choice: Target['choice'] } | undefined {
  if (kind.is === 'rows') return kind.fromTable === list ? { choice: {} } : undefined
  if (kind.is !== 'longText' || kind.fromTable === undefined) return undefined
  const { by, lists } = kind.fromTable
  const value = Object.entries(lists).find(([, of]) => of === list)?.[0]
  return value === undefined ? undefined : { choice: { [by]: value } }
}

/**
 * Asked of the rule book, so that no procedure is named here; a list with columns before one that is a text. `as`: which, where a table of
 * this kind may be several lists (执法主体清单, 市场主体名录). Undefined: a list of this kind is drawn up nowhere.
 */
export function targetOf(list: string, as?: string): Target | undefined {
  const found = ruleBook.procedures.flatMap((procedure) => {
    const first = procedure.steps.find((s) => s.id === procedure.first)
    return (first?.fields ?? []).flatMap((field): readonly Target[] => {
      const of = fieldFor(field, list)
      if (of === undefined || first === undefined) return []
      // Lines with columns are asked for under the choice that wants them.
      const choice = field.when === undefined ? of.choice : { [field.when.field]: String(field.when.in[0]) }
      return applies(field, choice) ? [{ procedure, first, choice, field }] : []
    })
  })
  const rows = found.filter(({ field }) => field.kind.is === 'rows')
  if (as !== undefined) return rows.find(({ field }) => field.id === as || field.label === as)
  return rows[0] ?? found[0]
}

/** Lines an entry of the record may well hold; more of them lie in a file. */
const most = 500

/** Whether the lines are too many for an entry, in a list that may be large (大宗名录). */
export const isLarge = ({ field }: Target, items: number): boolean =>
  items > most && isList(field.id) && ruled(field.id).large === true

/** Which file it came from stands with a text; the console writes the same line. */
const sourceOf = (file: string, items: number, sha256: string): string => `来源：${file}，${items}项，SHA-256 ${sha256}`

/** The value of the field: lines with columns, or a text with where it came from. */
export function contentOf(
  { field }: Target,
  kind: ListKind,
  entries: readonly Entry[],
  file: { readonly name: string; readonly sha256: string },
): Json {
  if (field.kind.is === 'rows') return (typedLines(kind, entries, field.id as ListId)?.rows ?? []) as unknown as Json
  return [...linesOf(kind, entries), sourceOf(file.name, entries.length, file.sha256)].join('\n')
}

/** Lines by what they say: the record keeps their columns in an order of its own. */
const plain = (value: Json | undefined): string =>
  typeof value === 'string'
    ? value.replace(/^来源：.*$/m, '').trim()
    : JSON.stringify(Array.isArray(value) ? value.map((row) => Object.entries(row as Form).sort()) : null)

/** Whether what stands there says the same, from whatever file it came. */
export const isSame = (now: Json | undefined, next: Json): boolean => plain(now) === plain(next)

/** The form of the first step, or of a step like it that asks for more. */
export function formFor(
  step: Pick<Step, 'fields'>,
  target: Target,
  content: Json | undefined,
  said: { readonly title: string; readonly basis: string; readonly today: string; readonly changes: string },
): Form {
  const given: Form = {
    ...target.choice,
    // What has too many lines for an entry is registered first; its lines come by a step of their own.
    ...(content === undefined ? { [target.procedure.lists?.large ?? '']: true } : { [target.field.id]: content }),
    title: said.title,
    basis: said.basis,
    receivedOn: said.today,
    changes: said.changes,
  }
  return Object.fromEntries(step.fields.flatMap((f) => (given[f.id] === undefined ? [] : [[f.id, given[f.id]!]])))
}
