import { procedureOf } from '@xiezhi/law'
import { notHandled, notInForce } from './availability.ts'
import type { Context } from './context.ts'

/** A procedure that whoever asks may begin today, and the step it begins with. */
export interface Opening {
  readonly procedure: string
  readonly title: string
  readonly step: { readonly id: string; readonly title: string }
}

/** Those of the rule book that a law gives to this agency, that it handles, and whose first step the post may take. */
export const openings = (context: Context): readonly Opening[] =>
  context.rules.procedures.flatMap(({ id, title }): readonly Opening[] => {
    const procedure = procedureOf(context.rules, id)
    const step = procedure?.steps.find((s) => s.id === procedure.first)
    if (procedure === undefined || step === undefined || notHandled(procedure, context).length > 0) return []
    if (!step.posts.includes(context.actor.post) || notInForce(id, context).length > 0) return []
    return [{ procedure: id, title, step: { id: step.id, title: step.title } }]
  })
