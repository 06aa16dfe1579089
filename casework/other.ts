import { procedureOf, type RuleBook, type Step } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseEvent } from './event.ts'
import type { CaseFile, Form, Proceeding } from './file.ts'
import { fold } from './fold.ts'

/** Another case that a step speaks of (并案): as its record has it, and the links (hex) of its events, by which this record names them. */
export interface OtherCase {
  readonly id: string
  readonly events: readonly CaseEvent[]
  readonly links: readonly string[]
}

interface Asking {
  readonly step: Pick<Step, 'fields'>
  readonly proceeding: Pick<Proceeding, 'about'>
  readonly form?: Form
}

/** The field that names it, where the step asks for one. */
export const caseField = ({ fields }: Pick<Step, 'fields'>) => fields.find((f) => f.kind.is === 'case')

/** Which one: what the form names, else what the proceeding is about; undefined: nobody can say before the form is there. */
function namedBy({ step, proceeding, form }: Asking): string | undefined {
  const field = caseField(step)
  const named = field === undefined ? proceeding.about.case : form?.[field.id]
  return typeof named === 'string' ? named : undefined
}

/** Nobody has named one yet. */
export const isYetToName = ({ step, form }: Asking): boolean => form === undefined && caseField(step) !== undefined

export const otherOf = (asking: Asking, { cases }: Pick<Context, 'cases'>): OtherCase | undefined => {
  const id = namedBy(asking)
  return id === undefined ? undefined : cases?.find((c) => c.id === id)
}

const folded = new WeakMap<readonly CaseEvent[], CaseFile>()
export function fileOf({ events }: OtherCase): CaseFile {
  const known = folded.get(events) ?? fold(events)
  folded.set(events, known)
  return known
}

/** Those that have to be read with the case: what its proceedings are about and has not been taken in, and what a form at hand names. */
export function casesNamed(
  file: CaseFile,
  rules: Pick<RuleBook, 'procedures'>,
  at?: { readonly step: string; readonly form: unknown },
): readonly string[] {
  const step = procedureOf(rules, file.procedure)?.steps.find((s) => s.id === at?.step)
  const form = at?.form
  const field = step === undefined ? undefined : caseField(step)
  const given = field !== undefined && form !== null && typeof form === 'object' ? (form as Form)[field.id] : undefined
  const taken = new Set((file.took ?? []).map((t) => t.case))
  const all = [given, ...file.proceedings.map((p) => p.about.case)]
  return [...new Set(all.filter((id): id is string => typeof id === 'string' && !taken.has(id)))]
}
