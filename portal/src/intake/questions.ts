import {
  askedId,
  covers,
  type Day,
  type Field,
  type Intake,
  type Procedure,
  type Question as Rule,
  ruleBook,
} from '@xiezhi/law'
import { query } from '../html.ts'

/** A question of a form on the portal, as the rules of the procedure ask it. */
export interface Question {
  /** Its name in the form, and in what is sent. */
  readonly id: string
  readonly rule: Rule
  readonly label: string
  readonly hint: string | undefined
  readonly required: boolean
  readonly kind: Field['kind']
  /** Known to who handles it alone. */
  readonly sealed: boolean
}

/** What may be sent in today, by its address. */
export type Sendable = {
  /** What it is called once it is in: 消费投诉. */
  readonly name: string
  readonly procedure: Procedure
  readonly intake: Intake
  readonly questions: readonly Question[]
}

const partKinds = {
  name: { is: 'text', max: 200 },
  address: { is: 'text', max: 200 },
  phone: { is: 'telephone' },
} as const satisfies Record<NonNullable<Rule['part']>, Field['kind']>

function questionOf(procedure: Procedure, rule: Rule): Question {
  const field = procedure.steps.find((s) => s.id === rule.step)?.fields.find((f) => f.id === rule.field)
  // checkRuleBook has refused a rule book whose questions are of no form.
  if (field === undefined) throw new Error(`${procedure.id} asks for ${askedId(rule)}, which no form has`)
  return {
    id: askedId(rule),
    rule,
    label: rule.label ?? field.label,
    hint: rule.hint ?? (rule.label === undefined ? field.hint : undefined),
    required: rule.required === true || (field.required && (rule.part ?? 'name') === 'name'),
    kind: rule.part === undefined ? field.kind : partKinds[rule.part],
    sealed: field.sealed === true,
  }
}

const nameOf = (p: Procedure): string =>
  p.proceedings[p.steps.find((s) => s.id === p.first)?.proceeding ?? ''] ?? p.title

const known: readonly Sendable[] = ruleBook.procedures.flatMap((procedure) =>
  procedure.intake === undefined
    ? []
    : [
        {
          name: nameOf(procedure),
          procedure,
          intake: procedure.intake,
          questions: procedure.intake.asks.map((a) => questionOf(procedure, a)),
        },
      ],
)

/** What the law lets be sent in on this day. */
export const sendable = (today: Day): readonly Sendable[] => known.filter((s) => covers(s.procedure.inForce, today))

/** By the id of its procedure, whether it may still be sent in or not. */
export const sentAs = (procedure: string): Sendable | undefined => known.find((s) => s.procedure.id === procedure)

/** Where an error in a page is told, with the page filled in; undefined: no agency takes it in. */
export function correctionOf(
  { today, takes }: { readonly today: Day; readonly takes: readonly string[] },
  page?: { readonly agency: string; readonly id: string },
): string | undefined {
  const found = sendable(today).find((s) => s.intake.corrects !== undefined && takes.includes(s.procedure.id))
  const { corrects, path } = found?.intake ?? {}
  if (found === undefined || corrects === undefined) return undefined
  const named = Object.entries({ ...corrects.fills, ...(page && { [corrects.page]: page.id }) }).map(
    ([field, value]): [string, string] => [askedId({ step: found.procedure.first, field }), value],
  )
  return `/send/${path}${query({ ...(page && { agency: page.agency }), ...Object.fromEntries(named) })}`
}

/** Where the inspected rate an inspection, with who inspected filled in; undefined: nobody takes it in. */
export const gradingOf = (
  { today, takes }: { readonly today: Day; readonly takes: readonly string[] },
  agencyName?: string,
) => {
  const found = sendable(today).find((s) => s.intake.grades !== undefined && takes.includes(s.procedure.id))
  if (found?.intake.grades === undefined) return undefined
  const field = askedId({ step: found.procedure.first, field: found.intake.grades.agency })
  return `/send/${found.intake.path}${agencyName === undefined ? '' : query({ [field]: agencyName })}`
}

/** Of which kinds of pages whom they are about may say how it was. */
export const ratedKinds: ReadonlySet<string> = new Set(
  ruleBook.procedures.flatMap((p) => (p.ratable === undefined ? [] : p.publications.map((x) => x.section))),
)
