import {
  bodyOf,
  type DocumentKind,
  inPaper,
  mendingSteps,
  type Procedure,
  procedureOf,
  type RuleBook,
  sealedOf,
  unseals,
} from '@xiezhi/law'
import type { Actor, CaseFile, Form, Json } from './file.ts'
import { isRecord } from './forms/taken.ts'

const mends: readonly string[] = Object.values(mendingSteps)
const known = new WeakMap<Procedure, ReadonlySet<string>>()
function sealedIn(procedure: Procedure | undefined): ReadonlySet<string> {
  if (procedure === undefined) return new Set()
  const found = known.get(procedure) ?? new Set(sealedOf(procedure).keys())
  known.set(procedure, found)
  return found
}

/**
 * Whether what is sealed in the case is for this person: who handles it or took a step of it, the head of its unit, and who heads the
 * agency. Nobody else, of the same agency or of one that oversees it.
 */
export function mayUnseal({ agency, unit, officers, acts }: CaseFile, actor: Actor): boolean {
  if (actor.agency !== agency) return false
  if (actor.post === 'unitHead') return unit === undefined || unit === actor.unit
  if (unseals(actor.post)) return true
  // Who only mends the record does not handle the case by it.
  return officers.includes(actor.person) || acts.some((a) => a.actor.person === actor.person && !mends.includes(a.step))
}

/** What somebody may read of a case, with what is sealed from him taken out. */
export interface Veil {
  readonly file: (file: CaseFile) => CaseFile
  readonly form: (form: Form) => Form
  readonly hides: (field: string) => boolean
  readonly hidesPaper: (kind: DocumentKind) => boolean
}

const nothing: Veil = { file: (file) => file, form: (form) => form, hides: () => false, hidesPaper: () => false }

export function veilFor(file: CaseFile, actor: Actor, rules: RuleBook): Veil {
  const sealed = sealedIn(procedureOf(rules, file.procedure))
  if (sealed.size === 0 || mayUnseal(file, actor)) return nothing
  const hides = (field: string) => sealed.has(field)
  // A correction names the fields it corrects inside its form.
  const without = (value: Json): Json =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).flatMap(([id, v]) => (hides(id) ? [] : [[id, without(v)] as const])))
      : value
  const form = (given: Form) => without(given) as Form
  const hidesPaper = (kind: DocumentKind) =>
    inPaper(bodyOf(kind) ?? []).values.some((v) => 'field' in v && hides(v.field))
  return {
    hides,
    form,
    hidesPaper,
    file: (whole) => ({
      ...whole,
      entries: whole.entries.map((e) => ({ ...e, fields: form(e.fields) })),
      acts: whole.acts.map((a) => ({ ...a, form: form(a.form) })),
      papers: whole.papers.filter((p) => !hidesPaper(p.kind)),
    }),
  }
}
